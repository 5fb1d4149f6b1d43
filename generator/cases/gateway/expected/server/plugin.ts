// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { FastifyPluginAsync } from 'fastify';
import type { Handlers } from './handlers.ts';
import { routes } from './routes.ts';
import type { FailureHooks } from '../../../../src/runtime/server/failures.ts';
import { createFastifyPlugin } from '../../../../src/runtime/server/fastify.ts';
import type { SecuritySchemes, TokenHandler } from '../../../../src/runtime/server/security.ts';
import { schemas } from './schemas.ts';

/** Who is calling? One handler per security scheme; `undefined` refuses the call. */
export interface SecurityHandlers<Principal = unknown> {
  /** Session of the agent. */
  readonly Guid: TokenHandler<Principal>;
}

export interface PluginOptions<Principal = unknown> extends FailureHooks {
  readonly security: SecurityHandlers<Principal>;
}

const securitySchemes: SecuritySchemes = { Guid: { type: 'apiKey', in: 'header', name: 'Guid' } };

/** A Fastify plugin that routes, validates and answers; `handlers` does the work. */
export function createPlugin<Principal = unknown>(handlers: Handlers<Principal>, options: PluginOptions<Principal>): FastifyPluginAsync {
  const description = { routes, schemas, schemes: securitySchemes };
  return createFastifyPlugin(description, handlers, options.security, options);
}
