// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

import type { Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import type { Multipart } from '../../../../src/runtime/client/multipart.ts';
import type { Binary } from '../../../../src/runtime/client/operation.ts';
import type { BinaryForm, BinaryForms, BinaryOptions } from '../../../../src/runtime/client/binary-answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations } from './types.ts';

/** Body of {@link putAny}. */
export type PutAnyBody = Binary;

/** What {@link putAny} needs. */
export type PutAnyRequest = { readonly contentType?: string; readonly body: Binary };

/** What {@link putAny} answers. */
export type PutAnyResult<As extends BinaryForm = 'blob'> =
  | Success<200, BinaryForms[As], '*/*'>
  | Refusal<404, operations['media.putAny']['responses'][404]['content']['*/*'], '*/*'>
  | Unexpected;

/** PUT /any */
export function putAny<As extends BinaryForm = 'blob'>(client: Client, request: PutAnyRequest, options?: BinaryOptions<As>): Promise<PutAnyResult<As>> {
  return send(client, {
    method: 'PUT',
    path: '/any',
    parts: [wire.bodies({ '*/*': wire.binaryBody })],
    accept: '*/*',
    responses: { '200': { '*/*': wire.binary(options?.as) }, '404': { '*/*': wire.json } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Body of {@link putNote}. */
export type PutNoteBody = NonNullable<operations['media.putNote']['requestBody']>['content']['*/*'];

/** What {@link putNote} needs. */
export type PutNoteRequest = { readonly contentType?: string; readonly body: NonNullable<operations['media.putNote']['requestBody']>['content']['*/*'] };

/** What {@link putNote} answers. */
export type PutNoteResult =
  | Success<200, operations['media.putNote']['responses'][200]['content']['*/*'], '*/*'>
  | Unexpected;

/** PUT /note */
export function putNote(client: Client, request: PutNoteRequest, options?: CallOptions): Promise<PutNoteResult> {
  return send(client, {
    method: 'PUT',
    path: '/note',
    parts: [wire.bodies({ '*/*': wire.jsonOrTextBody })],
    accept: '*/*',
    responses: { '200': { '*/*': wire.jsonOrText } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Body of {@link putJson}. */
export type PutJsonBody = Binary;

/** What {@link putJson} needs. */
export interface PutJsonRequest {
  readonly body: PutJsonBody;
}

/** What {@link putJson} answers. */
export type PutJsonResult =
  | Success<200, unknown, '*/*'>
  | Unexpected;

/** PUT /json */
export function putJson(client: Client, request: PutJsonRequest, options?: CallOptions): Promise<PutJsonResult> {
  return send(client, {
    method: 'PUT',
    path: '/json',
    parts: [wire.body('application/json', wire.binaryBody)],
    accept: '*/*',
    responses: { '200': { '*/*': wire.jsonOrText } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Body of {@link putImage}. */
export type PutImageBody =
  | Binary
  | string;

/** What {@link putImage} needs. */
export type PutImageRequest =
  | { readonly contentType?: `image/${string}`; readonly body: Binary }
  | { readonly contentType: 'text/plain'; readonly body: string };

/** What {@link putImage} answers. */
export type PutImageResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** PUT /image */
export function putImage(client: Client, request: PutImageRequest, options?: CallOptions): Promise<PutImageResult> {
  return send(client, {
    method: 'PUT',
    path: '/image',
    parts: [wire.bodies({ 'image/*': wire.binaryBody, 'text/plain': wire.textBody })],
    responses: { '204': wire.noContent },
  }, request, options);
}

/** Body of {@link putForm}. */
export type PutFormBody = Multipart<NonNullable<operations['media.putForm']['requestBody']>['content']['multipart/form-data'], 'file' | 'files' | 'photo'>;

/** What {@link putForm} needs. */
export interface PutFormRequest {
  readonly body: PutFormBody;
}

/** What {@link putForm} answers. */
export type PutFormResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** PUT /form */
export function putForm(client: Client, request: PutFormRequest, options?: CallOptions): Promise<PutFormResult> {
  return send(client, {
    method: 'PUT',
    path: '/form',
    parts: [wire.body('multipart/form-data', wire.multipartBody())],
    responses: { '204': wire.noContent },
  }, request, options);
}
