// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The querystring parameters of `list`. */
export type ListQuerystring = NonNullable<operations['things.list']['parameters']['query']>['search'];

/** What the handler `list` gets, validated. */
export interface ListRequest {
  readonly querystring: ListQuerystring;
}

/** What the handler `list` may answer. */
export type ListAnswer =
  | operations['things.list']['responses'][200]['content']['application/json']
  | Answer<200, operations['things.list']['responses'][200]['content']['application/json']>;

/** The body of `query`. */
export type QueryBody = NonNullable<operations['things.query']['requestBody']>['content']['application/json'];

/** What the handler `query` gets, validated. */
export interface QueryRequest {
  readonly body: QueryBody;
}

/** What the handler `query` may answer. */
export type QueryAnswer =
  | operations['things.query']['responses'][200]['content']['application/json']
  | Answer<200, operations['things.query']['responses'][200]['content']['application/json']>;

/** The headers parameters of `copy`. */
export type CopyHeaders = NonNullable<operations['things.copy']['parameters']['header']>;

/** What the handler `copy` gets, validated. */
export interface CopyRequest {
  readonly headers: CopyHeaders;
}

/** What the handler `copy` may answer. */
export type CopyAnswer =
  | void
  | Answer<201, undefined>;

/** The body of `frob`. */
export type FrobBody = NonNullable<operations['things.frob']['requestBody']>['content']['application/json'];

/** What the handler `frob` gets, validated. */
export interface FrobRequest {
  readonly body: FrobBody | undefined;
}

/** What the handler `frob` may answer. */
export type FrobAnswer =
  | operations['things.frob']['responses'][200]['content']['application/json']
  | Answer<200, operations['things.frob']['responses'][200]['content']['application/json']>;

/** The querystring parameters of `json`. */
export type JsonQuerystring = NonNullable<operations['things.json']['parameters']['query']>['selector'];

/** What the handler `json` gets, validated. */
export interface JsonRequest {
  readonly querystring: JsonQuerystring;
}

/** What the handler `json` may answer. */
export type JsonAnswer =
  | operations['things.json']['responses'][200]['content']['application/json']
  | Answer<200, operations['things.json']['responses'][200]['content']['application/json']>;

/** What the handler `body` gets, validated. */
export interface BodyRequest {
}

/** What the handler `body` may answer. */
export type BodyAnswer =
  | operations['things.body']['responses'][200]['content']['application/json']
  | Answer<200, operations['things.body']['responses'][200]['content']['application/json']>;

/** What the handler `head` gets, validated. */
export interface HeadRequest {
}

/** What the handler `head` may answer. */
export type HeadAnswer =
  | void
  | Answer<200, undefined>;

/** What the handler `stream` gets, validated. */
export interface StreamRequest {
}

/** What the handler `stream` may answer. */
export type StreamAnswer =
  | AsyncIterable<unknown>
  | Answer<200, AsyncIterable<unknown>>;

/** What the handler `drop` gets, validated. */
export interface DropRequest {
}

/** What the handler `drop` may answer. */
export type DropAnswer =
  | void
  | Answer<204, undefined>;

/** The path parameters of `cancel`. */
export type CancelPath = NonNullable<operations['things.cancel']['parameters']['path']>;

/** What the handler `cancel` gets, validated. */
export interface CancelRequest {
  readonly path: CancelPath;
}

/** What the handler `cancel` may answer. */
export type CancelAnswer =
  | operations['things.cancel']['responses'][200]['content']['application/json']
  | Answer<200, operations['things.cancel']['responses'][200]['content']['application/json']>;

export interface ThingsHandlers<Principal = unknown> {
  /** GET /things */
  list(request: ListRequest, context: Context<Principal | undefined>): ListAnswer | Promise<ListAnswer>;
  /** QUERY /things */
  query(request: QueryRequest, context: Context<Principal | undefined>): QueryAnswer | Promise<QueryAnswer>;
  /** COPY /things */
  copy(request: CopyRequest, context: Context<Principal | undefined>): CopyAnswer | Promise<CopyAnswer>;
  /** FROB /things */
  frob(request: FrobRequest, context: Context<Principal | undefined>): FrobAnswer | Promise<FrobAnswer>;
  /** GET /json */
  json(request: JsonRequest, context: Context<Principal | undefined>): JsonAnswer | Promise<JsonAnswer>;
  /** GET /head */
  body(request: BodyRequest, context: Context<Principal | undefined>): BodyAnswer | Promise<BodyAnswer>;
  /** HEAD /head */
  head(request: HeadRequest, context: Context<Principal | undefined>): HeadAnswer | Promise<HeadAnswer>;
  /** GET /stream */
  stream(request: StreamRequest, context: Context<Principal | undefined>): StreamAnswer | Promise<StreamAnswer>;
  /** PUT /sink */
  drop(request: DropRequest, context: Context<Principal | undefined>): DropAnswer | Promise<DropAnswer>;
  /** POST /open/{id}/{name=a/*}:cancel */
  cancel(request: CancelRequest, context: Context<Principal | undefined>): CancelAnswer | Promise<CancelAnswer>;
}
