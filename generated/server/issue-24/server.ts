// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Handlers } from './handlers.ts';
import { failures } from './failures.ts';
import { routes } from './routes.ts';
import { surroundings } from './runtime/surroundings.ts';
import type { SecuritySchemes, TokenHandler } from './runtime/security.ts';
import { createServer as create, type Server, type ServerOptions } from './runtime/server.ts';
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

export interface ServerSettings<Principal = unknown> extends ServerOptions {
  readonly security: SecurityHandlers<Principal>;
}

const securitySchemes: SecuritySchemes = { Guid: { type: 'apiKey', in: 'header', name: 'Guid' } };

/** A server that routes, validates and answers, to be put behind an adapter; `handlers` does the work. */
export function createServer<Principal = unknown>(handlers: Handlers<Principal>, settings: ServerSettings<Principal>): Server {
  const description = { routes, schemas, schemes: securitySchemes };
  return create(description, handlers, settings.security, { ...surroundings(), ...failures, ...settings });
}
