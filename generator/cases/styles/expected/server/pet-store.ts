// Generated from Styles 1, input sha256 19498757d9cbc3af. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations, paths } from './types.ts';

/** The path parameters of `getPetsByPetId`. */
export type GetPetsByPetIdPath = NonNullable<paths['/pets/{petId}']['get']['parameters']['path']>;

/** The query parameters of `getPetsByPetId`. */
export type GetPetsByPetIdQuery = NonNullable<paths['/pets/{petId}']['get']['parameters']['query']>;

/** The headers parameters of `getPetsByPetId`. */
export type GetPetsByPetIdHeaders = NonNullable<paths['/pets/{petId}']['get']['parameters']['header']>;

/** The cookies parameters of `getPetsByPetId`. */
export type GetPetsByPetIdCookies = NonNullable<paths['/pets/{petId}']['get']['parameters']['cookie']>;

/** What the handler `getPetsByPetId` gets, validated. */
export interface GetPetsByPetIdRequest {
  readonly path: GetPetsByPetIdPath;
  readonly query: GetPetsByPetIdQuery;
  readonly headers: GetPetsByPetIdHeaders;
  readonly cookies: GetPetsByPetIdCookies;
}

/** What the handler `getPetsByPetId` may answer. */
export type GetPetsByPetIdAnswer =
  | paths['/pets/{petId}']['get']['responses'][200]['content']['application/json']
  | Answer<200, paths['/pets/{petId}']['get']['responses'][200]['content']['application/json']>
  | Answer<404, paths['/pets/{petId}']['get']['responses'][404]['content']['application/problem+json']>
  | Answer<number, string>;

/** The path parameters of `deletePetsByPetId`. */
export type DeletePetsByPetIdPath = NonNullable<paths['/pets/{petId}']['delete']['parameters']['path']>;

/** What the handler `deletePetsByPetId` gets, validated. */
export interface DeletePetsByPetIdRequest {
  readonly path: DeletePetsByPetIdPath;
}

/** What the handler `deletePetsByPetId` may answer. */
export type DeletePetsByPetIdAnswer =
  | void
  | Answer<204, undefined>
  | Answer<404, undefined>
  | Answer<number, undefined>;

/** The body of `delete_`. */
export type DeleteBody =
  | string
  | NonNullable<operations['delete']['requestBody']>['content']['application/x-www-form-urlencoded'];

/** What the handler `delete_` gets, validated. */
export type DeleteRequest =
  | { readonly contentType: 'application/xml'; readonly body: string }
  | { readonly contentType: 'application/x-www-form-urlencoded'; readonly body: NonNullable<operations['delete']['requestBody']>['content']['application/x-www-form-urlencoded'] }
  | { readonly contentType?: undefined; readonly body?: undefined };

/** What the handler `delete_` may answer. */
export type DeleteAnswer =
  | Answer<number, undefined>
  | Answer<number, operations['delete']['responses']['default']['content']['application/json']>;

export interface PetStoreHandlers<Principal = unknown> {
  /** GET /pets/{petId} */
  getPetsByPetId(request: GetPetsByPetIdRequest, context: Context<Principal | undefined>): GetPetsByPetIdAnswer | Promise<GetPetsByPetIdAnswer>;
  /** DELETE /pets/{petId} */
  deletePetsByPetId(request: DeletePetsByPetIdRequest, context: Context<Principal>): DeletePetsByPetIdAnswer | Promise<DeletePetsByPetIdAnswer>;
  /** POST /pets */
  delete_(request: DeleteRequest, context: Context<Principal | undefined>): DeleteAnswer | Promise<DeleteAnswer>;
}
