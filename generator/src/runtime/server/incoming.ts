/** Names in lower case. */
export type HeaderFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The body of a request, not read yet. */
export interface BodySource {
  /**
   * What `use` makes of all of it; a failure of `use` is one of reading.
   *
   * @throws BodyTooLarge as soon as there are more than `limit` bytes
   */
  read<Value>(limit: number, use: (bytes: Uint8Array) => Value): Promise<Value>;
  /** It as it arrives; can be taken once, and not after `read`. */
  stream(): ReadableStream<Uint8Array>;
}

/** A request as a framework hands it over. */
export interface IncomingRequest {
  readonly method: string;
  /** Path and query as received, without the prefix that the server is mounted at. */
  readonly url: string;
  readonly headers: HeaderFields;
  /** Absent when the request has none. */
  readonly body?: BodySource;
  /** The request as the framework knows it. */
  readonly source?: unknown;
  /** Aborts when the caller goes away before it has the whole answer. */
  readonly signal?: AbortSignal;
}

/** More bytes than the server takes; the message continues "the body …". */
export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`has more than ${limit} bytes`);
    this.name = 'BodyTooLarge';
  }
}

/** The value of a header field that may be sent once only. */
export function headerValue(headers: HeaderFields, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}
