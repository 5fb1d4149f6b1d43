// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Handlers } from './handlers.ts';
import { routes } from './routes.ts';
import { surroundings } from '../../../../src/runtime/server/surroundings.ts';
import type { SecuritySchemes } from '../../../../src/runtime/server/security.ts';
import { createServer as create, type Server, type ServerOptions } from '../../../../src/runtime/server/server.ts';
import { schemas } from './schemas.ts';

export interface ServerSettings extends ServerOptions {
}

const securitySchemes: SecuritySchemes = {};

/** A server that routes, validates and answers, to be put behind an adapter; `handlers` does the work. */
export function createServer(handlers: Handlers, settings: ServerSettings = {}): Server {
  const description = { routes, schemas, schemes: securitySchemes };
  return create(description, handlers, {}, { ...surroundings(), ...settings });
}
