// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { Handlers } from './handlers.ts';
import { routes } from './routes.ts';
import { surroundings } from '../../../../src/runtime/server/surroundings.ts';
import type { BasicHandler, SecuritySchemes, TokenHandler } from '../../../../src/runtime/server/security.ts';
import { createServer as create, type Server, type ServerOptions } from '../../../../src/runtime/server/server.ts';
import { schemas } from './schemas.ts';

/** Who is calling? One handler per security scheme; `undefined` refuses the call. */
export interface SecurityHandlers<Principal = unknown> {
  readonly basic: BasicHandler<Principal>;
  readonly bearer: TokenHandler<Principal>;
  readonly key: TokenHandler<Principal>;
}

export interface ServerSettings<Principal = unknown> extends ServerOptions {
  readonly security: SecurityHandlers<Principal>;
}

const securitySchemes: SecuritySchemes = {
  basic: { type: 'basic' },
  bearer: { type: 'bearer' },
  key: { type: 'apiKey', in: 'query', name: 'key' },
};

/** A server that routes, validates and answers, to be put behind an adapter; `handlers` does the work. */
export function createServer<Principal = unknown>(handlers: Handlers<Principal>, settings: ServerSettings<Principal>): Server {
  const description = { routes, schemas, schemes: securitySchemes };
  return create(description, handlers, settings.security, { ...surroundings(), ...settings });
}
