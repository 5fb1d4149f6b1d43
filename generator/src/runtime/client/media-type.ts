/** The media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

export function isJsonType(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType);
}

/**
 * Which declared media type or range an actual one is: the same with its parameters, the same without, else the
 * narrowest range (`text/*` before `*\/*`).
 */
export function findMediaType(declared: readonly string[], actual: string): string | undefined {
  const plain = (mediaType: string): string => mediaType.replaceAll(' ', '').toLowerCase();
  const name = essence(actual);
  return [plain(actual), name, name.replace(/\/.*/, '/*'), '*/*']
    .map((wanted) => declared.find((one) => plain(one) === wanted || essence(one) === wanted))
    .find(Boolean);
}
