// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { EmptyRefusal, Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import type { StatusRange } from '../../../../src/runtime/client/status.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations, paths } from './types.ts';

/** Parameters of {@link getPetsByPetId}: path. */
export type GetPetsByPetIdPath = NonNullable<paths['/pets/{petId}']['get']['parameters']['path']>;

/** Parameters of {@link getPetsByPetId}: query. */
export type GetPetsByPetIdQuery = NonNullable<paths['/pets/{petId}']['get']['parameters']['query']>;

/** Parameters of {@link getPetsByPetId}: headers. */
export type GetPetsByPetIdHeaders = NonNullable<paths['/pets/{petId}']['get']['parameters']['header']>;

/** Parameters of {@link getPetsByPetId}: cookies. */
export type GetPetsByPetIdCookies = NonNullable<paths['/pets/{petId}']['get']['parameters']['cookie']>;

/** What {@link getPetsByPetId} needs. */
export interface GetPetsByPetIdRequest {
  readonly path: GetPetsByPetIdPath;
  readonly query?: GetPetsByPetIdQuery;
  readonly headers?: GetPetsByPetIdHeaders;
  readonly cookies?: GetPetsByPetIdCookies;
}

/** What {@link getPetsByPetId} answers. */
export type GetPetsByPetIdResult =
  | Success<200, paths['/pets/{petId}']['get']['responses'][200]['content']['application/json'], 'application/json'>
  | Refusal<404, paths['/pets/{petId}']['get']['responses'][404]['content']['application/problem+json'], 'application/problem+json'>
  | Refusal<Exclude<StatusRange<3 | 4 | 5>, 404>, string, 'text/plain'>
  | Unexpected;

/** GET /pets/{petId} */
export function getPetsByPetId(client: Client, request: GetPetsByPetIdRequest, options?: CallOptions): Promise<GetPetsByPetIdResult> {
  return send(client, {
    method: 'GET',
    path: '/pets/{petId}',
    parts: [
      wire.path({ petId: wire.label({ explode: true }) }),
      wire.query({ filter: wire.deepObject(), tags: wire.pipeDelimited(), where: wire.jsonText('query') }),
      wire.headers(),
      wire.cookies(),
    ],
    accept: 'application/json, application/problem+json, text/plain',
    responses: {
      '200': { 'application/json': wire.json },
      '404': { 'application/problem+json': wire.json },
      default: { 'text/plain': wire.text },
    },
    findStatus: wire.statusRange,
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Parameters of {@link deletePetsByPetId}: path. */
export type DeletePetsByPetIdPath = NonNullable<paths['/pets/{petId}']['delete']['parameters']['path']>;

/** What {@link deletePetsByPetId} needs. */
export interface DeletePetsByPetIdRequest {
  readonly path: DeletePetsByPetIdPath;
}

/** What {@link deletePetsByPetId} answers. */
export type DeletePetsByPetIdResult =
  | Success<204, undefined, ''>
  | Refusal<404, EmptyRefusal, ''>
  | Refusal<Exclude<StatusRange<4>, 404>, EmptyRefusal, ''>
  | Unexpected;

/** DELETE /pets/{petId} */
export function deletePetsByPetId(client: Client, request: DeletePetsByPetIdRequest, options?: CallOptions): Promise<DeletePetsByPetIdResult> {
  return send(client, {
    method: 'DELETE',
    path: '/pets/{petId}',
    parts: [
      wire.path(),
      wire.security([{ basic: wire.basic }, { bearer: wire.bearer, key: wire.keyInQuery('key') }]),
    ],
    responses: { '204': wire.noContent, '404': wire.noContent, '4XX': wire.noContent },
    findStatus: wire.statusRange,
  }, request, options);
}

/** Body of {@link delete_}. */
export type DeleteBody =
  | NonNullable<operations['delete']['requestBody']>['content']['application/x-www-form-urlencoded']
  | string;

/** What {@link delete_} needs. */
export type DeleteRequest =
  | { readonly contentType?: 'application/x-www-form-urlencoded'; readonly body?: NonNullable<operations['delete']['requestBody']>['content']['application/x-www-form-urlencoded'] }
  | { readonly contentType: 'application/xml'; readonly body?: string };

/** What {@link delete_} answers. */
export type DeleteResult =
  | Refusal<StatusRange<4>, EmptyRefusal, ''>
  | Success<StatusRange<2>, operations['delete']['responses']['default']['content']['application/json'], 'application/json'>
  | Refusal<StatusRange<3 | 5>, operations['delete']['responses']['default']['content']['application/json'], 'application/json'>
  | Unexpected;

/** POST /pets */
export function delete_(client: Client, request: DeleteRequest = {}, options?: CallOptions): Promise<DeleteResult> {
  return send(client, {
    method: 'POST',
    path: '/pets',
    parts: [
      wire.bodies({ 'application/x-www-form-urlencoded': wire.formBody(), 'application/xml': wire.textBody }),
    ],
    accept: 'application/json',
    responses: { '4XX': wire.noContent, default: { 'application/json': wire.json } },
    findStatus: wire.statusRange,
  }, request, options);
}
