// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** The part of a URL after the prefix that a server is mounted at; `undefined` when it is not below it. */
export function withoutPrefix(url: string, prefix: string): string | undefined {
  if (prefix === '') return url;
  if (!url.startsWith(prefix)) return undefined;
  const rest = url.slice(prefix.length);
  return rest === '' || rest.startsWith('?') ? `/${rest}` : rest.startsWith('/') ? rest : undefined;
}
