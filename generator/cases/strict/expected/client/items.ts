// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import type { EmptyRefusal, Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import type { ServerSentEvent } from '../../../../src/runtime/client/event-stream.ts';
import type { Multipart } from '../../../../src/runtime/client/multipart.ts';
import type { Binary } from '../../../../src/runtime/client/operation.ts';
import type { StatusRange } from '../../../../src/runtime/client/status.ts';
import type { BinaryForm, BinaryForms, BinaryOptions } from '../../../../src/runtime/client/binary-answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link put}: path. */
export type PutPath = NonNullable<operations['items.put']['parameters']['path']>;

/** Parameters of {@link put}: query. */
export type PutQuery = NonNullable<operations['items.put']['parameters']['query']>;

/** Body of {@link put}. */
export type PutBody = NonNullable<operations['items.put']['requestBody']>['content']['application/json'];

/** What {@link put} needs. */
export interface PutRequest {
  readonly path: PutPath;
  readonly query?: PutQuery;
  readonly body: PutBody;
}

/** What {@link put} answers. */
export type PutResult =
  | Success<200, operations['items.put']['responses'][200]['content']['application/json'], 'application/json'>
  | Success<204, undefined, ''>
  | Unexpected;

/**
 * PUT /items/{id}
 *
 * - path.id: at least 1 character
 */
export function put(client: Client, request: PutRequest, options?: CallOptions): Promise<PutResult> {
  return send(client, {
    method: 'PUT',
    path: '/items/{id}',
    parts: [
      wire.path(),
      wire.security([{ first: wire.keyInHeader('X-First'), second: wire.keyInQuery('second') }, { third: wire.bearer }]),
      wire.query(),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json }, '204': wire.noContent },
  }, request, options);
}

/** What {@link latest} answers. */
export type LatestResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /items/latest */
export function latest(client: Client, options?: CallOptions): Promise<LatestResult> {
  return send(client, {
    method: 'GET',
    path: '/items/latest',
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
  }, {}, options);
}

/** Parameters of {@link file}: path. */
export type FilePath = NonNullable<operations['items.file']['parameters']['path']>;

/** What {@link file} needs. */
export interface FileRequest {
  readonly path: FilePath;
}

/** What {@link file} answers. */
export type FileResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /items/{name}.{extension} */
export function file(client: Client, request: FileRequest, options?: CallOptions): Promise<FileResult> {
  return send(client, {
    method: 'GET',
    path: '/items/{name}.{extension}',
    parts: [wire.path()],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Body of {@link open}. */
export type OpenBody =
  | NonNullable<operations['items.open']['requestBody']>['content']['application/json']
  | NonNullable<operations['items.open']['requestBody']>['content']['application/x-www-form-urlencoded']
  | Multipart<NonNullable<operations['items.open']['requestBody']>['content']['multipart/form-data'], 'file'>
  | string
  | Binary;

/** What {@link open} needs. */
export type OpenRequest =
  | { readonly contentType?: 'application/json'; readonly body?: NonNullable<operations['items.open']['requestBody']>['content']['application/json'] }
  | { readonly contentType: 'application/x-www-form-urlencoded'; readonly body?: NonNullable<operations['items.open']['requestBody']>['content']['application/x-www-form-urlencoded'] }
  | { readonly contentType: 'multipart/form-data'; readonly body?: Multipart<NonNullable<operations['items.open']['requestBody']>['content']['multipart/form-data'], 'file'> }
  | { readonly contentType: 'text/plain'; readonly body?: string }
  | { readonly contentType: 'application/octet-stream'; readonly body?: Binary };

/** What {@link open} answers. */
export type OpenResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** POST /open */
export function open(client: Client, request: OpenRequest = {}, options?: CallOptions): Promise<OpenResult> {
  return send(client, {
    method: 'POST',
    path: '/open',
    parts: [
      wire.security([{ first: wire.keyInHeader('X-First') }, {}]),
      wire.bodies({
        'application/json': wire.jsonBody,
        'application/x-www-form-urlencoded': wire.formBody(),
        'multipart/form-data': wire.multipartBody(),
        'text/plain': wire.textBody,
        'application/octet-stream': wire.binaryBody,
      }),
    ],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Parameters of {@link search}: query. */
export type SearchQuery = NonNullable<operations['items.search']['parameters']['query']>;

/** What {@link search} needs. */
export interface SearchRequest {
  readonly query?: SearchQuery;
}

/** What {@link search} answers. */
export type SearchResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/**
 * GET /search
 *
 * - query.count: at most 100
 */
export function search(client: Client, request: SearchRequest = {}, options?: CallOptions): Promise<SearchResult> {
  return send(client, {
    method: 'GET',
    path: '/search',
    parts: [wire.query({ tags: wire.form() })],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** What {@link answer} answers. */
export type AnswerResult<As extends BinaryForm = 'blob'> =
  | Success<200, operations['items.answer']['responses'][200]['content']['application/json'], 'application/json'>
  | Success<200, AsyncIterable<ServerSentEvent>, 'text/event-stream'>
  | Success<200, AsyncIterable<unknown>, 'application/jsonl'>
  | Success<200, BinaryForms[As], 'application/octet-stream'>
  | Refusal<303, EmptyRefusal, ''>
  | Refusal<StatusRange<4>, string, 'text/plain'>
  | Unexpected;

/** GET /answers */
export function answer<As extends BinaryForm = 'blob'>(client: Client, options?: BinaryOptions<As>): Promise<AnswerResult<As>> {
  return send(client, {
    method: 'GET',
    path: '/answers',
    accept: 'application/json, text/event-stream, application/jsonl, application/octet-stream, text/plain',
    responses: {
      '200': {
        'application/json': wire.json,
        'text/event-stream': wire.eventStream,
        'application/jsonl': wire.jsonLines,
        'application/octet-stream': wire.binary(options?.as),
      },
      '303': wire.noContent,
      '4XX': { 'text/plain': wire.text },
    },
    findStatus: wire.statusRange,
    findMediaType: wire.mediaType,
  }, {}, options);
}

/** What {@link odd} answers. */
export type OddResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /caf%C3%A9 (old)/a-b.c:~* */
export function odd(client: Client, options?: CallOptions): Promise<OddResult> {
  return send(client, {
    method: 'GET',
    path: '/caf%C3%A9 (old)/a-b.c:~*',
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
  }, {}, options);
}

/** What {@link removeOdd} answers. */
export type RemoveOddResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** DELETE /caf%C3%A9 (old)/a-b.c:~* */
export function removeOdd(client: Client, options?: CallOptions): Promise<RemoveOddResult> {
  return send(client, { method: 'DELETE', path: '/caf%C3%A9 (old)/a-b.c:~*', responses: { '204': wire.noContent } }, {}, options);
}
