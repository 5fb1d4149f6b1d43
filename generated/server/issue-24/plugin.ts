// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { FastifyPluginAsync } from 'fastify';
import type { Handlers } from './handlers.ts';
import { createFastifyPlugin } from './runtime/adapters/fastify.ts';
import { createServer, type ServerSettings } from './server.ts';

/** A Fastify plugin around {@link createServer}; it logs to the log of the application. */
export function createPlugin<Principal = unknown>(handlers: Handlers<Principal>, settings: ServerSettings<Principal>): FastifyPluginAsync {
  return createFastifyPlugin((log) => createServer(handlers, { log, ...settings }));
}
