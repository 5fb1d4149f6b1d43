// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { FetchBody, FetchInit } from './fetch.ts';

/**
 * Spells a value for its place in a request, percent-encoded where the place asks for it.
 *
 * @param name - of the parameter
 * @param at - place and name for errors, `query.tags`
 * @throws when the value cannot be spelled without changing what the request means; callers make it a ParameterError
 */
export type Style = (name: string, value: unknown, at: string) => string;

export type StyleTable = Readonly<Record<string, Style>>;

/** A body that fetch can send, with the media type to announce; none when fetch announces it itself (multipart). */
export interface EncodedBody {
  readonly content: FetchBody;
  readonly contentType?: string;
  /** Fetch standard: a stream can be sent in half-duplex mode only. */
  readonly duplex?: 'half';
}

/**
 * Turns a value into what its media type asks for.
 *
 * @throws when the value cannot be sent as that media type; callers make it a ParameterError
 */
export type BodyWriter = (value: unknown, mediaType: string) => EncodedBody;

/** An answer whose body is to be read; `bytes` and `text`, which is in UTF-8, may be asked for repeatedly. */
export interface Received {
  readonly response: Response;
  readonly bytes: () => Promise<ArrayBuffer>;
  readonly text: () => Promise<string>;
}

/** Reads the body of an answer. A failure means that the body is not what the document declares. */
export type AnswerReader = (received: Received) => unknown;

/** A request in the making. */
export interface Draft {
  /** Base URL, path and query; spelled, but for what the parts still have to fill in. */
  url: string;
  readonly init: FetchInit;
}

/** What parts of a request see of a client. */
export interface Sender {
  readonly baseUrl?: string;
  /** Where an operation with a server of its own is sent. */
  readonly server?: (url: string) => string;
  readonly fetch?: unknown;
  /** Where credentials come from, by security scheme. */
  readonly security?: object;
}

/** Puts a part of what a caller gives into a request. */
export type RequestPart = (draft: Draft, parts: RequestParts, client: Sender) => void | Promise<void>;

/** The readers of a status, by media type, which is an empty string for no content. */
export type Contents = Readonly<Record<string, AnswerReader>>;

/** By declared status: `200`, `4XX`, `default`. */
export type Responses = Readonly<Record<string, Contents>>;

/** What the document says about one operation: data, and the parts of the runtime that its calls need. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** What fills the path and adds the rest, in this order; none for a request that never varies. */
  readonly parts?: readonly RequestPart[];
  /** The media types that it answers with; none when no answer has content. */
  readonly accept?: string;
  readonly responses: Responses;
  /** Finds what is declared for a status; needed unless all are declared one by one. */
  readonly findStatus?: (responses: Responses, status: number) => Contents | undefined;
  /** Finds the declared media type of an answer; needed unless each status has one at most, and that one is JSON. */
  readonly findMediaType?: (declared: readonly string[], actual: string) => string | undefined;
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
