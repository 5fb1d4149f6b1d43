// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

export * from '../index.ts';
export { errorCodes, GatewayError } from './errors.ts';
export type { ErrorCode } from './errors.ts';
export type { AgentEvent, EventType } from './events.ts';
export { createGateway } from './gateway.ts';
export type { Agent, AgentId, Gateway, GatewayOptions } from './gateway.ts';
export { withRetries } from './retries.ts';
export type { Outcome } from './runtime/call.ts';
export type { EventOptions } from './runtime/events.ts';
export type { HeartbeatOptions } from './runtime/heartbeat.ts';
export type { SessionState } from './runtime/session.ts';
export { TransportError } from './runtime/transport-error.ts';
export type { TransportFailure } from './runtime/transport-error.ts';
export type { CallError, GatewayCall } from './session.ts';
