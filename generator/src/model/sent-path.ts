/**
 * A path as it goes out. What follows `#` is a fragment, which no request has (RFC 9110 section 7.1): documents write
 * fragments to list several operations under one path. A percent sign that escapes nothing is escaped itself.
 */
export function sentPath(path: string): string {
  return (path.split('#', 1)[0] ?? '').replaceAll(/%(?![\dA-Fa-f]{2})/g, '%25');
}
