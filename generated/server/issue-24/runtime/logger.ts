// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** The usual interface of logging libraries (pino, Fastify). */
export interface Logger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
