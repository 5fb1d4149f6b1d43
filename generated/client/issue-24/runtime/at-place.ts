// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { ParameterError } from './parameter-error.ts';

/**
 * Runs what spells a value. Whatever it throws is told with the place of the value, which only its caller knows.
 *
 * @throws ParameterError
 */
export function atPlace<Spelled>(at: string, spell: () => Spelled): Spelled {
  try {
    return spell();
  } catch (error) {
    if (error instanceof ParameterError) throw error;
    throw new ParameterError(at, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
