// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** The media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function plain(mediaType: string): string {
  return mediaType.replaceAll(' ', '').toLowerCase();
}

/**
 * Which declared media type or range an actual one is: the same with its parameters, the same without, else the
 * narrowest range (`text/*` before `*\/*`).
 */
export function findMediaType(declared: readonly string[], actual: string): string | undefined {
  const name = essence(actual);
  const range = `${name.split('/', 1)[0] ?? ''}/*`;
  return (
    declared.find((one) => plain(one) === plain(actual)) ??
    [name, range, '*/*'].map((wanted) => declared.find((one) => essence(one) === wanted)).find(Boolean)
  );
}
