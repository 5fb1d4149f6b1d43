// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** One step of a JSON Pointer (RFC 6901). */
export function pointerStep(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
