// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** Thrown by a handler: the call is refused with a code of the document. */
export class Refusal<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, message = '') {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}
