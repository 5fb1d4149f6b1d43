/**
 * What of a path goes out: what follows `#` is a fragment, which no request has (RFC 9110 section 7.1). Documents write
 * fragments to list several operations under one path.
 */
export function sentPath(path: string): string {
  return path.split('#', 1)[0] ?? '';
}
