/** What a request may cost before anybody has looked at what it means. */
export interface Limits {
  /** Bytes of a body that is read as a whole: JSON, text, forms. */
  readonly body: number;
  /** Bytes of a multipart body, files included. */
  readonly multipart: number;
  /** Bytes of a binary body, which a handler reads as a stream. */
  readonly binary: number;
  /** How deep JSON may be nested. */
  readonly depth: number;
  /** Pairs of a query, of a form or of cookies. */
  readonly pairs: number;
  /** Parts of a multipart body. */
  readonly parts: number;
}

const MIB = 1024 * 1024;

/** All limits; one that is `undefined` is one that is not given. */
export function limitsOf({
  body = MIB,
  multipart = 16 * MIB,
  binary = 1024 * MIB,
  depth = 64,
  pairs = 1000,
  parts = 100,
}: Partial<Limits> = {}): Limits {
  return { body, multipart, binary, depth, pairs, parts };
}
