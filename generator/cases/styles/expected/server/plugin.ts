// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { FastifyPluginAsync } from 'fastify';
import type { Handlers } from './handlers.ts';
import { createFastifyPlugin } from '../../../../src/runtime/server/adapters/fastify.ts';
import { createServer, type ServerSettings } from './server.ts';

/** A Fastify plugin around {@link createServer}; it logs to the log of the application. */
export function createPlugin<Principal = unknown>(handlers: Handlers<Principal>, settings: ServerSettings<Principal>): FastifyPluginAsync {
  return createFastifyPlugin((log) => createServer(handlers, { log, ...settings }));
}
