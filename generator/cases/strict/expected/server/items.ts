// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import type { Answer, Binary } from '../../../../src/runtime/server/answer.ts';
import type { BinaryBody } from '../../../../src/runtime/server/body/binary-body.ts';
import type { WithFiles } from '../../../../src/runtime/server/body/with-files.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `put`. */
export type PutPath = NonNullable<operations['items.put']['parameters']['path']>;

/** The query parameters of `put`. */
export type PutQuery = NonNullable<operations['items.put']['parameters']['query']>;

/** The body of `put`. */
export type PutBody = NonNullable<operations['items.put']['requestBody']>['content']['application/json'];

/** What the handler `put` gets, validated. */
export interface PutRequest {
  readonly path: PutPath;
  readonly query: PutQuery;
  readonly body: PutBody;
}

/** What the handler `put` may answer. */
export type PutAnswer =
  | operations['items.put']['responses'][200]['content']['application/json']
  | Answer<200, operations['items.put']['responses'][200]['content']['application/json']>
  | Answer<204, undefined>;

/** What the handler `latest` gets, validated. */
export interface LatestRequest {
}

/** What the handler `latest` may answer. */
export type LatestAnswer =
  | string
  | Answer<200, string>;

/** The path parameters of `file`. */
export type FilePath = NonNullable<operations['items.file']['parameters']['path']>;

/** What the handler `file` gets, validated. */
export interface FileRequest {
  readonly path: FilePath;
}

/** What the handler `file` may answer. */
export type FileAnswer =
  | string
  | Answer<200, string>;

/** The body of `open`. */
export type OpenBody =
  | NonNullable<operations['items.open']['requestBody']>['content']['application/json']
  | NonNullable<operations['items.open']['requestBody']>['content']['application/x-www-form-urlencoded']
  | WithFiles<NonNullable<operations['items.open']['requestBody']>['content']['multipart/form-data'], 'file'>
  | string
  | BinaryBody;

/** What the handler `open` gets, validated. */
export type OpenRequest =
  | { readonly contentType: 'application/json'; readonly body: NonNullable<operations['items.open']['requestBody']>['content']['application/json'] }
  | { readonly contentType: 'application/x-www-form-urlencoded'; readonly body: NonNullable<operations['items.open']['requestBody']>['content']['application/x-www-form-urlencoded'] }
  | { readonly contentType: 'multipart/form-data'; readonly body: WithFiles<NonNullable<operations['items.open']['requestBody']>['content']['multipart/form-data'], 'file'> }
  | { readonly contentType: 'text/plain'; readonly body: string }
  | { readonly contentType: 'application/octet-stream'; readonly body: BinaryBody }
  | { readonly contentType?: undefined; readonly body?: undefined };

/** What the handler `open` may answer. */
export type OpenAnswer =
  | string
  | Answer<200, string>;

/** The query parameters of `search`. */
export type SearchQuery = NonNullable<operations['items.search']['parameters']['query']>;

/** What the handler `search` gets, validated. */
export interface SearchRequest {
  readonly query: SearchQuery;
}

/** What the handler `search` may answer. */
export type SearchAnswer =
  | string
  | Answer<200, string>;

/** What the handler `answer` gets, validated. */
export interface AnswerRequest {
}

/** What the handler `answer` may answer. */
export type AnswerAnswer =
  | operations['items.answer']['responses'][200]['content']['application/json'] | AsyncIterable<unknown> | Binary
  | Answer<200, operations['items.answer']['responses'][200]['content']['application/json'] | AsyncIterable<unknown> | Binary>
  | Answer<303, undefined>
  | Answer<number, string>;

/** What the handler `odd` gets, validated. */
export interface OddRequest {
}

/** What the handler `odd` may answer. */
export type OddAnswer =
  | string
  | Answer<200, string>;

/** What the handler `removeOdd` gets, validated. */
export interface RemoveOddRequest {
}

/** What the handler `removeOdd` may answer. */
export type RemoveOddAnswer =
  | void
  | Answer<204, undefined>;

export interface ItemsHandlers<Principal = unknown> {
  /**
   * PUT /items/{id}
   *
   * - path.id: at least 1 character
   */
  put(request: PutRequest, context: Context<Principal>): PutAnswer | Promise<PutAnswer>;
  /** GET /items/latest */
  latest(request: LatestRequest, context: Context<Principal | undefined>): LatestAnswer | Promise<LatestAnswer>;
  /** GET /items/{name}.{extension} */
  file(request: FileRequest, context: Context<Principal | undefined>): FileAnswer | Promise<FileAnswer>;
  /** POST /open */
  open(request: OpenRequest, context: Context<Principal | undefined>): OpenAnswer | Promise<OpenAnswer>;
  /**
   * GET /search
   *
   * - query.count: at most 100
   */
  search(request: SearchRequest, context: Context<Principal | undefined>): SearchAnswer | Promise<SearchAnswer>;
  /** GET /answers */
  answer(request: AnswerRequest, context: Context<Principal | undefined>): AnswerAnswer | Promise<AnswerAnswer>;
  /** GET /caf%C3%A9 (old)/a-b.c:~* */
  odd(request: OddRequest, context: Context<Principal | undefined>): OddAnswer | Promise<OddAnswer>;
  /** DELETE /caf%C3%A9 (old)/a-b.c:~* */
  removeOdd(request: RemoveOddRequest, context: Context<Principal | undefined>): RemoveOddAnswer | Promise<RemoveOddAnswer>;
}
