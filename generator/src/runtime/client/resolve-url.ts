/**
 * Resolves a URL reference (RFC 3986 section 5).
 *
 * @param base - a URL; in browsers also a path, to which an absolute path comes out
 */
export function resolveUrl(url: string, base: string): string {
  const isPath = base === '' || base.startsWith('/');
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || (isPath && url.startsWith('//'))) return url;
  return isPath ? new URL(url, `http://host${base}`).pathname : new URL(url, base).href;
}
