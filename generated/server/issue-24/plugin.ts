// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { FastifyPluginAsync } from 'fastify';
import type { Handlers } from './handlers.ts';
import { routes } from './routes.ts';
import type { FailureHooks } from './runtime/failures.ts';
import { createFastifyPlugin } from './runtime/fastify.ts';
import type { SecuritySchemes, TokenHandler } from './runtime/security.ts';
import { schemas } from './schemas.ts';

/** Who is calling? One handler per security scheme; `undefined` refuses the call. */
export interface SecurityHandlers<Principal = unknown> {
  /**
   * The session token. A sign-in answers with it in the header Set-GUID, after the text "JSESSIONID=". With the
   * server setting AUTHMODE 2 (the usual one) every polling or heartbeat answer may carry a new token, which
   * replaces the old one: a token is renewed every 60000 milliseconds and dies 120000 milliseconds after it was
   * given. With AUTHMODE 1 the token of the sign-in stays valid until the agent signs out.
   */
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
