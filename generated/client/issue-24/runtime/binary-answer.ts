// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { CallOptions } from './client.ts';
import type { AnswerReader } from './operation.ts';

/** What binary content can be received as. A stream has not been read yet: its bytes arrive while it is. */
export interface BinaryForms {
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

export type BinaryForm = keyof BinaryForms;

/** The options of a call whose answer may be binary. */
export interface BinaryOptions<As extends BinaryForm> extends CallOptions {
  /** What binary content is received as; a Blob by default. To cancel a stream closes the connection. */
  readonly as?: As | undefined;
}

/** Reads a body as what the caller wants. */
export function binary(as: BinaryForm = 'blob'): AnswerReader {
  return ({ response }) => (as === 'stream' ? (response.body ?? new Blob([]).stream()) : response[as]());
}
