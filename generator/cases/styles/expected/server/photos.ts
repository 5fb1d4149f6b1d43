// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { BinaryBody } from '../../../../src/runtime/server/body/binary-body.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';

/** The body of `putPhoto`. */
export type PutPhotoBody = BinaryBody;

/** What the handler `putPhoto` gets, validated. */
export interface PutPhotoRequest {
  readonly body: PutPhotoBody;
}

/** What the handler `putPhoto` may answer. */
export type PutPhotoAnswer =
  | void
  | Answer<201, undefined>;

export interface PhotosHandlers<Principal = unknown> {
  /** PUT /photos */
  putPhoto(request: PutPhotoRequest, context: Context<Principal | undefined>): PutPhotoAnswer | Promise<PutPhotoAnswer>;
}
