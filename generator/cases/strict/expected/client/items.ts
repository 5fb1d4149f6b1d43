// Generated from Strict 1, input sha256 cf215abe52b6c2a3. Do not edit.

import type { Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
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
  | Success<200, operations['items.put']['responses'][200]['content']['application/json']>
  | Success<204, undefined>
  | Unexpected;

/** PUT /items/{id} */
export function put(client: Client, request: PutRequest, options?: CallOptions): Promise<PutResult> {
  return send(client, {
    method: 'PUT',
    path: '/items/{id}',
    body: 'application/json',
    responses: { '200': ['application/json'], '204': [] },
    security: [['first', 'second'], ['third']],
  }, request, options);
}

/** What {@link latest} answers. */
export type LatestResult =
  | Success<200, string>
  | Unexpected;

/** GET /items/latest */
export function latest(client: Client, options?: CallOptions): Promise<LatestResult> {
  return send(client, { method: 'GET', path: '/items/latest', responses: { '200': ['text/plain'] } }, {}, options);
}

/** Parameters of {@link file}: path. */
export type FilePath = NonNullable<operations['items.file']['parameters']['path']>;

/** What {@link file} needs. */
export interface FileRequest {
  readonly path: FilePath;
}

/** What {@link file} answers. */
export type FileResult =
  | Success<200, string>
  | Unexpected;

/** GET /items/{name}.{extension} */
export function file(client: Client, request: FileRequest, options?: CallOptions): Promise<FileResult> {
  return send(client, { method: 'GET', path: '/items/{name}.{extension}', responses: { '200': ['text/plain'] } }, request, options);
}

/** Body of {@link open}. */
export type OpenBody = NonNullable<operations['items.open']['requestBody']>['content']['application/json'];

/** What {@link open} needs. */
export interface OpenRequest {
  readonly body?: OpenBody;
}

/** What {@link open} answers. */
export type OpenResult =
  | Success<200, string>
  | Unexpected;

/** POST /open */
export function open(client: Client, request: OpenRequest = {}, options?: CallOptions): Promise<OpenResult> {
  return send(client, {
    method: 'POST',
    path: '/open',
    body: 'application/json',
    responses: { '200': ['text/plain'] },
    security: [['first'], []],
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
  | Success<200, string>
  | Unexpected;

/** GET /search */
export function search(client: Client, request: SearchRequest = {}, options?: CallOptions): Promise<SearchResult> {
  return send(client, { method: 'GET', path: '/search', responses: { '200': ['text/plain'] } }, request, options);
}

/** What {@link answer} answers. */
export type AnswerResult =
  | Success<200, operations['items.answer']['responses'][200]['content']['application/json'] | string | Blob>
  | Refusal<number, string>
  | Unexpected;

/** GET /answers */
export function answer(client: Client, options?: CallOptions): Promise<AnswerResult> {
  return send(client, {
    method: 'GET',
    path: '/answers',
    responses: {
      '200': ['application/json', 'text/event-stream', 'application/jsonl', 'application/octet-stream'],
      '4XX': ['text/plain'],
    },
  }, {}, options);
}

/** What {@link odd} answers. */
export type OddResult =
  | Success<200, string>
  | Unexpected;

/** GET /caf%C3%A9 (old)/a-b.c:~* */
export function odd(client: Client, options?: CallOptions): Promise<OddResult> {
  return send(client, { method: 'GET', path: '/caf%C3%A9 (old)/a-b.c:~*', responses: { '200': ['text/plain'] } }, {}, options);
}

/** What {@link removeOdd} answers. */
export type RemoveOddResult =
  | Success<204, undefined>
  | Unexpected;

/** DELETE /caf%C3%A9 (old)/a-b.c:~* */
export function removeOdd(client: Client, options?: CallOptions): Promise<RemoveOddResult> {
  return send(client, { method: 'DELETE', path: '/caf%C3%A9 (old)/a-b.c:~*', responses: { '204': [] } }, {}, options);
}
