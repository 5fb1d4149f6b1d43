// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import type { Binary } from '../../../../src/runtime/client/operation.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';

/** Body of {@link putPhoto}. */
export type PutPhotoBody = Binary;

/** What {@link putPhoto} needs. */
export interface PutPhotoRequest {
  readonly body: PutPhotoBody;
}

/** What {@link putPhoto} answers. */
export type PutPhotoResult =
  | Success<201, undefined, ''>
  | Unexpected;

/** PUT /photos */
export function putPhoto(client: Client, request: PutPhotoRequest, options?: CallOptions): Promise<PutPhotoResult> {
  return send(client, {
    method: 'PUT',
    path: '/photos',
    parts: [wire.server('https://eu.photos.example/v1'), wire.body('image/png', wire.binaryBody)],
    responses: { '201': wire.noContent },
  }, request, options);
}
