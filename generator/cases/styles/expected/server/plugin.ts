// Generated from Styles 1, input sha256 d8878c6fb6327bf7. Do not edit.

import type { FastifyPluginAsync } from 'fastify';
import type { Handlers } from './handlers.ts';
import { routes } from './routes.ts';
import type { FailureHooks } from '../../../../src/runtime/server/failures.ts';
import { createFastifyPlugin } from '../../../../src/runtime/server/fastify.ts';
import type { BasicHandler, SecuritySchemes, TokenHandler } from '../../../../src/runtime/server/security.ts';
import { schemas } from './schemas.ts';

/** Who is calling? One handler per security scheme; `undefined` refuses the call. */
export interface SecurityHandlers<Principal = unknown> {
  readonly basic: BasicHandler<Principal>;
  readonly bearer: TokenHandler<Principal>;
  readonly key: TokenHandler<Principal>;
}

export interface PluginOptions<Principal = unknown> extends FailureHooks {
  readonly security: SecurityHandlers<Principal>;
}

const securitySchemes: SecuritySchemes = {
  basic: { type: 'basic' },
  bearer: { type: 'bearer' },
  key: { type: 'apiKey', in: 'query', name: 'key' },
};

/** A Fastify plugin that routes, validates and answers; `handlers` does the work. */
export function createPlugin<Principal = unknown>(handlers: Handlers<Principal>, options: PluginOptions<Principal>): FastifyPluginAsync {
  const description = { routes, schemas, schemes: securitySchemes };
  return createFastifyPlugin(description, handlers, options.security, options);
}
