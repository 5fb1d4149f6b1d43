// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import { fillServerUrl } from './runtime/server-url.ts';

/** The gateway itself, or the load balancer in front of a cluster of gateways. */
export function serverUrl(variables?: { readonly host?: string; readonly port?: string }): string {
  return fillServerUrl('https://{host}:{port}/agentgateway/resource', { host: { default: 'gateway.example' }, port: { default: '8043' } }, variables);
}
