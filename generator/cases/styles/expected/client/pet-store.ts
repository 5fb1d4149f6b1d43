// Generated from Styles 1, input sha256 d8878c6fb6327bf7. Do not edit.

import type { Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
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
  | Success<200, paths['/pets/{petId}']['get']['responses'][200]['content']['application/json']>
  | Refusal<404, paths['/pets/{petId}']['get']['responses'][404]['content']['application/problem+json']>
  | Refusal<number, string>
  | Unexpected;

/** GET /pets/{petId} */
export function getPetsByPetId(client: Client, request: GetPetsByPetIdRequest, options?: CallOptions): Promise<GetPetsByPetIdResult> {
  return send(client, {
    method: 'GET',
    path: '/pets/{petId}',
    styles: {
      path: { petId: { style: 'label', explode: true } },
      query: {
        filter: { style: 'deepObject', explode: true },
        tags: { style: 'pipeDelimited' },
        where: { content: 'application/json' },
      },
    },
    responses: { '200': ['application/json'], '404': ['application/problem+json'], default: ['text/plain'] },
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
  | Success<204, undefined>
  | Unexpected;

/** DELETE /pets/{petId} */
export function deletePetsByPetId(client: Client, request: DeletePetsByPetIdRequest, options?: CallOptions): Promise<DeletePetsByPetIdResult> {
  return send(client, {
    method: 'DELETE',
    path: '/pets/{petId}',
    responses: { '204': [] },
    security: [['basic'], ['bearer', 'key']],
  }, request, options);
}

/** Body of {@link delete_}. */
export type DeleteBody = NonNullable<operations['delete']['requestBody']>['content']['application/x-www-form-urlencoded'];

/** What {@link delete_} needs. */
export interface DeleteRequest {
  readonly body?: DeleteBody;
}

/** What {@link delete_} answers. */
export type DeleteResult =
  | Success<number, operations['delete']['responses']['default']['content']['application/json']>
  | Refusal<number, operations['delete']['responses']['default']['content']['application/json']>
  | Unexpected;

/** POST /pets */
export function delete_(client: Client, request: DeleteRequest = {}, options?: CallOptions): Promise<DeleteResult> {
  return send(client, {
    method: 'POST',
    path: '/pets',
    body: 'application/x-www-form-urlencoded',
    responses: { '4XX': [], default: ['application/json'] },
  }, request, options);
}
