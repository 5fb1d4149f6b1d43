// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Logger } from './logger.ts';
import type { ServerOptions } from './server.ts';

const CONSOLE: Logger = {
  warn: (details, message) => console.warn(message, details),
  error: (details, message) => console.error(message, details),
};

/** What a server takes from the process it runs in, unless it is told otherwise: where to log, and whether to check. */
export function surroundings(): ServerOptions {
  const isProduction = typeof process === 'undefined' || process.env['NODE_ENV'] === 'production';
  return { log: CONSOLE, checkAnswers: !isProduction };
}
