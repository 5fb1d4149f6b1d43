// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** The server did what it was asked to (status 2xx) and the document describes the answer. */
export interface Success<Status extends number, Data, MediaType extends string = string> {
  readonly ok: true;
  readonly status: Status;
  /** The declared media type that the answer has; an empty string when it has no content. */
  readonly contentType: MediaType;
  readonly data: Data;
  readonly error?: undefined;
  readonly unexpected?: undefined;
  readonly response: Response;
}

/** The server refused, in a way that the document describes. */
export interface Refusal<Status extends number, Reason, MediaType extends string = string> {
  readonly ok: false;
  readonly status: Status;
  /** The declared media type that the answer has; an empty string when it has no content. */
  readonly contentType: MediaType;
  readonly data?: undefined;
  readonly error: Reason;
  readonly unexpected?: undefined;
  readonly response: Response;
}

/** What may always happen: a proxy, an outage, a server of another version. */
export interface Unexpected {
  readonly ok: false;
  readonly status: number;
  /** As the server wrote it. */
  readonly contentType: string;
  readonly data?: undefined;
  readonly error: UnexpectedAnswer;
  /** Without it, `status` and `contentType` tell which declared answer this is. */
  readonly unexpected: true;
  readonly response: Response;
}

/** What is said of a refusal that the document describes without content. */
export class EmptyRefusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused: status ${status}, without content`);
    this.name = 'EmptyRefusal';
    this.status = status;
  }
}

/** An answer that the document does not describe, or a refusal without the content that it describes. */
export class UnexpectedAnswer extends Error {
  readonly status: number;
  readonly contentType: string;
  /** What was received: parsed when it is JSON, else text, or a Blob of what is none; `undefined` when there was none. */
  readonly body: unknown;

  constructor(status: number, contentType: string, body: unknown) {
    super(`unexpected answer: status ${status}, ${contentType || 'no content type'}`);
    this.name = 'UnexpectedAnswer';
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }
}

/** An answer before its type is known. */
export type AnyAnswer = Success<number, unknown> | Refusal<number, unknown> | Unexpected;
