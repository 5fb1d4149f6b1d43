// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** Whether a value is an object with members; forms, files, dates and the like are none. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
