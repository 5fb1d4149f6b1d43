// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `get`. */
export type GetPath = NonNullable<operations['close.get']['parameters']['path']>;

/** What the handler `get` gets, validated. */
export interface GetRequest {
  readonly path: GetPath;
}

/** What the handler `get` may answer. */
export type GetAnswer =
  | operations['close.get']['responses'][200]['content']['application/json']
  | Answer<200, operations['close.get']['responses'][200]['content']['application/json']>;

/** The path parameters of `put`. */
export type PutPath = NonNullable<operations['close.put']['parameters']['path']>;

/** What the handler `put` gets, validated. */
export interface PutRequest {
  readonly path: PutPath;
}

/** What the handler `put` may answer. */
export type PutAnswer =
  | operations['close.put']['responses'][200]['content']['application/json']
  | Answer<200, operations['close.put']['responses'][200]['content']['application/json']>;

/** What the handler `fixed` gets, validated. */
export interface FixedRequest {
}

/** What the handler `fixed` may answer. */
export type FixedAnswer =
  | operations['close.fixed']['responses'][200]['content']['application/json']
  | Answer<200, operations['close.fixed']['responses'][200]['content']['application/json']>;

/** What the handler `slash` gets, validated. */
export interface SlashRequest {
}

/** What the handler `slash` may answer. */
export type SlashAnswer =
  | operations['close.slash']['responses'][200]['content']['application/json']
  | Answer<200, operations['close.slash']['responses'][200]['content']['application/json']>;

export interface CloseHandlers<Principal = unknown> {
  /** GET /close/{first} */
  get(request: GetRequest, context: Context<Principal | undefined>): GetAnswer | Promise<GetAnswer>;
  /** PUT /close/{second} */
  put(request: PutRequest, context: Context<Principal | undefined>): PutAnswer | Promise<PutAnswer>;
  /** GET /close/fixed */
  fixed(request: FixedRequest, context: Context<Principal | undefined>): FixedAnswer | Promise<FixedAnswer>;
  /** GET /close/fixed/ */
  slash(request: SlashRequest, context: Context<Principal | undefined>): SlashAnswer | Promise<SlashAnswer>;
}
