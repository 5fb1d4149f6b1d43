// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** Binary content that a handler may answer with; a Node stream is an iterable of this kind. */
export type Binary = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export interface AnswerDetails {
  /** A list is sent as one field per item, which is what `Set-Cookie` needs. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Which of the declared media types the body has, where there are several. */
  readonly contentType?: string;
}

/** An answer with its status; made by {@link answer}. */
export class Answer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  readonly details: AnswerDetails;

  constructor(status: Status, body: Body, details: AnswerDetails) {
    this.status = status;
    this.body = body;
    this.details = details;
  }
}

/** An answer with another status than the usual one, with header fields or with a media type of its own. */
export function answer<Status extends number, Body>(
  status: Status,
  body: Body,
  details: AnswerDetails = {},
): Answer<Status, Body> {
  return new Answer(status, body, details);
}
