// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** An integer that a number may not hold, told from the integers that a format has made of others. */
export class LongInteger {
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }
}

// OpenAPI Format Registry, `int64`: a signed integer of 64 bits.
const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

/** Whether an integer has at most 64 bits, its sign among them. */
export function isInt64(value: unknown): boolean {
  return Number.isSafeInteger(value) || (typeof value === 'bigint' && value >= LEAST && value <= MOST);
}
