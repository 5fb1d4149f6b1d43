// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** What an adapter sends. */
export type OutgoingContent = string | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** An answer as a framework sends it. */
export interface OutgoingAnswer {
  readonly status: number;
  /** Names as they are to be sent; a name may come several times. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly content?: OutgoingContent;
}

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/**
 * Header fields one by one.
 *
 * @throws TypeError for a name or value that could end the field or start another one
 */
export function headerList(
  headers: Readonly<Record<string, string | readonly string[]>>,
): (readonly [string, string])[] {
  const entries = Object.entries(headers);
  return entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [headerField(name, value)] : value.map((one) => headerField(name, one)),
  );
}

/** One header field. @throws TypeError as {@link headerList} does */
export function headerField(name: string, value: string): readonly [name: string, value: string] {
  if (!NAME.test(name)) throw new TypeError('an answer has a header whose name is none');
  if (!VALUE.test(value)) throw new TypeError(`the header ${name} of an answer has a value that cannot be sent`);
  return [name, value];
}
