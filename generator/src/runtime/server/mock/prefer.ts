/** What a caller would like the answer to be, by the header `Prefer` (RFC 7240). */
export interface Preferences {
  /** Status of the answer. */
  readonly code?: string;
  /** Name of an example. */
  readonly example?: string;
  /** Whether a value is to be made of the schema, although there may be an example. */
  readonly dynamic: boolean;
}

const PREFERENCE = /([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]*))/g;

/** Reads `code=404, example=name, dynamic=true`; what else a caller may prefer is no matter of a mock. */
export function readPreferences(header: string | undefined): Preferences {
  const given = new Map<string, string>();
  for (const [, name = '', quoted, token] of (header ?? '').matchAll(PREFERENCE)) {
    given.set(name.toLowerCase(), quoted ?? token ?? '');
  }
  const [code, example] = [given.get('code'), given.get('example')];
  return {
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { example }),
    dynamic: given.get('dynamic') === 'true',
  };
}
