import { ParameterError } from './parameter-error.ts';
import { boxed, unsent } from './unsent.ts';

/** A call that has no answer; whether it was carried out is not known. */
export interface NoAnswer {
  readonly ok: false;
  /** Tells it from all answers. */
  readonly status: undefined;
  /** `aborted`: by the signal of the call, unless that has a reason of its own. */
  readonly kind: 'timeout' | 'aborted' | 'network';
  readonly data?: undefined;
  readonly error: unknown;
}

function kindOf(error: unknown): NoAnswer['kind'] {
  const name: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'name') : undefined;
  if (name === 'TimeoutError') return 'timeout';
  return name === 'AbortError' ? 'aborted' : 'network';
}

/**
 * A call without exceptions: what would be thrown because no answer came is a value too. What cannot be sent at all is a
 * mistake in the program and throws as ever.
 *
 * @throws ParameterError, and what a security source throws
 */
export async function outcome<Answer>(call: Promise<Answer>): Promise<Answer | NoAnswer> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ParameterError || unsent.has(boxed(error))) throw error;
    return { ok: false, status: undefined, kind: kindOf(error), error };
  }
}
