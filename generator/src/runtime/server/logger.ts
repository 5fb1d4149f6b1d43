/** The usual interface of logging libraries (pino, Fastify). */
export interface Logger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
