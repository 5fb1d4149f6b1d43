// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import type { Handlers } from './handlers.ts';
import { routes } from './routes.ts';
import { surroundings } from '../../../../src/runtime/server/surroundings.ts';
import type { BasicHandler, CertificateHandler, SecuritySchemes, TokenHandler } from '../../../../src/runtime/server/security.ts';
import { createServer as create, type Server, type ServerOptions } from '../../../../src/runtime/server/server.ts';
import { schemas } from './schemas.ts';

/** Who is calling? One handler per security scheme; `undefined` refuses the call. */
export interface SecurityHandlers<Principal = unknown> {
  readonly basic: BasicHandler<Principal>;
  readonly bearer: TokenHandler<Principal>;
  readonly digest: TokenHandler<Principal>;
  readonly header: TokenHandler<Principal>;
  readonly query: TokenHandler<Principal>;
  readonly cookie: TokenHandler<Principal>;
  readonly oauth2: TokenHandler<Principal>;
  readonly openid: TokenHandler<Principal>;
  /** A certificate of our own authority. */
  readonly certificate: CertificateHandler<Principal>;
}

export interface ServerSettings<Principal = unknown> extends ServerOptions {
  readonly security: SecurityHandlers<Principal>;
}

const securitySchemes: SecuritySchemes = {
  basic: { type: 'basic' },
  bearer: { type: 'bearer' },
  digest: { type: 'http', scheme: 'Digest' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key[0]' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'key' },
  oauth2: { type: 'bearer' },
  openid: { type: 'bearer' },
  certificate: { type: 'mutualTLS' },
};

/** A server that routes, validates and answers, to be put behind an adapter; `handlers` does the work. */
export function createServer<Principal = unknown>(handlers: Handlers<Principal>, settings: ServerSettings<Principal>): Server {
  const description = { routes, schemas, schemes: securitySchemes };
  return create(description, handlers, settings.security, { ...surroundings(), ...settings });
}
