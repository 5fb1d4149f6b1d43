// Generated from the client runtime of openapi-ts-morph. Do not edit.

/**
 * Spells a value for its place in a request, percent-encoded where the place asks for it.
 *
 * @param name - of the parameter
 * @param at - place and name for errors, `query.tags`
 * @throws ParameterError when the value cannot be spelled without changing what the request means
 */
export type Style = (name: string, value: unknown, at: string) => string;

export type StyleTable = Readonly<Record<string, Style>>;

/** A body that fetch can send, with the media type to announce; none when fetch announces it itself (multipart). */
export interface EncodedBody {
  readonly content: BodyInit;
  readonly contentType?: string;
}

/**
 * Turns a value into what its media type asks for.
 *
 * @throws TypeError when the value cannot be sent as that media type
 */
export type BodyWriter = (value: unknown, mediaType: string) => EncodedBody;

/** An answer whose body is to be read; `text` may be asked for repeatedly. */
export interface Received {
  readonly response: Response;
  readonly text: () => Promise<string>;
}

/** Reads the body of an answer. A failure means that the body is not what the document declares. */
export type AnswerReader = (received: Received) => unknown;

/** A request in the making. */
export interface Draft {
  readonly headers: Headers;
  /** Spelled pairs. */
  readonly query: string[];
  body?: BodyInit;
  /** Fetch standard: a stream can be sent in half-duplex mode only. */
  duplex?: 'half';
}

/** Puts a part of what a caller gives into a request. */
export type RequestPart = (draft: Draft, parts: RequestParts, client: { readonly fetch?: unknown }) => void;

/** What the document says about one operation: data, and the parts of the runtime that its requests need. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Only of the path parameters that are not one scalar value in the usual spelling. */
  readonly styles?: StyleTable;
  /** What besides the path a request has. */
  readonly parts?: readonly RequestPart[];
  /** By declared status (`200`, `4XX`, `default`) and media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, AnswerReader>>>>;
  /** Alternatives; each names the schemes that are needed together. */
  readonly security?: readonly (readonly string[])[];
}

/** The parts of a request as a caller gives them. */
export interface RequestParts {
  readonly path?: object;
  readonly query?: object;
  readonly querystring?: unknown;
  readonly headers?: object;
  readonly cookies?: object;
  readonly body?: unknown;
  /** Which of the declared media types the body has; the first when there is none. */
  readonly contentType?: string;
}

/** Binary content that fetch can send. */
export type Binary = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
