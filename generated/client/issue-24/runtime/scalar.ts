// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { ParameterError } from './parameter-error.ts';

/**
 * The text of a scalar. `null` is the empty string, which the style tables of the specification show for a value that
 * is not there.
 */
export function scalarText(value: unknown, at: string): string {
  if (value === null) return '';
  const isText = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint';
  if (isText || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  throw new ParameterError(at, 'has to be a string, boolean or finite number');
}
