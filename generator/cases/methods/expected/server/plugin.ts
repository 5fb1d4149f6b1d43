// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { FastifyPluginAsync } from 'fastify';
import type { Handlers } from './handlers.ts';
import { createFastifyPlugin } from '../../../../src/runtime/server/adapters/fastify.ts';
import { createServer, type ServerSettings } from './server.ts';

/** A Fastify plugin around {@link createServer}; it logs to the log of the application. */
export function createPlugin(handlers: Handlers, settings: ServerSettings = {}): FastifyPluginAsync {
  return createFastifyPlugin((log) => createServer(handlers, { log, ...settings }));
}
