// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `places`. */
export type PlacesPath = NonNullable<operations['values.places']['parameters']['path']>;

/** The query parameters of `places`. */
export type PlacesQuery = NonNullable<operations['values.places']['parameters']['query']>;

/** The headers parameters of `places`. */
export type PlacesHeaders = NonNullable<operations['values.places']['parameters']['header']>;

/** The cookies parameters of `places`. */
export type PlacesCookies = NonNullable<operations['values.places']['parameters']['cookie']>;

/** What the handler `places` gets, validated. */
export interface PlacesRequest {
  readonly path: PlacesPath;
  readonly query: PlacesQuery;
  readonly headers: PlacesHeaders;
  readonly cookies: PlacesCookies;
}

/** What the handler `places` may answer. */
export type PlacesAnswer =
  | void
  | Answer<204, undefined>;

/** The body of `json`. */
export type JsonBody = NonNullable<operations['values.json']['requestBody']>['content']['application/json'];

/** What the handler `json` gets, validated. */
export interface JsonRequest {
  readonly body: JsonBody;
}

/** What the handler `json` may answer. */
export type JsonAnswer =
  | operations['values.json']['responses'][200]['content']['application/json']
  | Answer<200, operations['values.json']['responses'][200]['content']['application/json']>
  | Answer<number, operations['values.json']['responses']['4XX']['content']['application/problem+json']>;

/** The body of `list`. */
export type ListBody = NonNullable<operations['values.list']['requestBody']>['content']['application/json'];

/** What the handler `list` gets, validated. */
export interface ListRequest {
  readonly body: ListBody;
}

/** What the handler `list` may answer. */
export type ListAnswer =
  | operations['values.list']['responses'][200]['content']['application/json']
  | Answer<200, operations['values.list']['responses'][200]['content']['application/json']>;

/** The body of `form`. */
export type FormBody = NonNullable<operations['values.form']['requestBody']>['content']['application/x-www-form-urlencoded'];

/** What the handler `form` gets, validated. */
export interface FormRequest {
  readonly body: FormBody;
}

/** What the handler `form` may answer. */
export type FormAnswer =
  | void
  | Answer<204, undefined>;

/** The body of `multipart`. */
export type MultipartBody = NonNullable<operations['values.multipart']['requestBody']>['content']['multipart/form-data'];

/** What the handler `multipart` gets, validated. */
export interface MultipartRequest {
  readonly body: MultipartBody;
}

/** What the handler `multipart` may answer. */
export type MultipartAnswer =
  | void
  | Answer<204, undefined>;

/** The body of `lines`. */
export type LinesBody = readonly NonNullable<operations['values.lines']['requestBody']>['content']['application/jsonl'][];

/** What the handler `lines` gets, validated. */
export interface LinesRequest {
  readonly body: LinesBody;
}

/** What the handler `lines` may answer. */
export type LinesAnswer =
  | AsyncIterable<operations['values.lines']['responses'][200]['content']['application/jsonl']>
  | Answer<200, AsyncIterable<operations['values.lines']['responses'][200]['content']['application/jsonl']>>;

/** The querystring parameters of `whole`. */
export type WholeQuerystring = NonNullable<operations['values.whole']['parameters']['query']>['all'];

/** What the handler `whole` gets, validated. */
export interface WholeRequest {
  readonly querystring: WholeQuerystring;
}

/** What the handler `whole` may answer. */
export type WholeAnswer =
  | void
  | Answer<204, undefined>;

/** What the handler `events` gets, validated. */
export interface EventsRequest {
}

/** What the handler `events` may answer. */
export type EventsAnswer =
  | AsyncIterable<operations['values.events']['responses'][200]['content']['text/event-stream']>
  | Answer<200, AsyncIterable<operations['values.events']['responses'][200]['content']['text/event-stream']>>;

/** The body of `marks`. */
export type MarksBody = NonNullable<operations['values.marks']['requestBody']>['content']['application/json'];

/** What the handler `marks` gets, validated. */
export interface MarksRequest {
  readonly body: MarksBody;
}

/** What the handler `marks` may answer. */
export type MarksAnswer =
  | operations['values.marks']['responses'][200]['content']['application/json']
  | Answer<200, operations['values.marks']['responses'][200]['content']['application/json']>;

/** The body of `choices`. */
export type ChoicesBody = NonNullable<operations['values.choices']['requestBody']>['content']['application/json'];

/** What the handler `choices` gets, validated. */
export interface ChoicesRequest {
  readonly body: ChoicesBody;
}

/** What the handler `choices` may answer. */
export type ChoicesAnswer =
  | operations['values.choices']['responses'][200]['content']['application/json']
  | Answer<200, operations['values.choices']['responses'][200]['content']['application/json']>;

export interface ValuesHandlers<Principal = unknown> {
  /** GET /places/{at}/{ids} */
  places(request: PlacesRequest, context: Context<Principal | undefined>): PlacesAnswer | Promise<PlacesAnswer>;
  /** POST /json */
  json(request: JsonRequest, context: Context<Principal | undefined>): JsonAnswer | Promise<JsonAnswer>;
  /** POST /list */
  list(request: ListRequest, context: Context<Principal | undefined>): ListAnswer | Promise<ListAnswer>;
  /** POST /form */
  form(request: FormRequest, context: Context<Principal | undefined>): FormAnswer | Promise<FormAnswer>;
  /** POST /multipart */
  multipart(request: MultipartRequest, context: Context<Principal | undefined>): MultipartAnswer | Promise<MultipartAnswer>;
  /** POST /lines */
  lines(request: LinesRequest, context: Context<Principal | undefined>): LinesAnswer | Promise<LinesAnswer>;
  /** GET /whole */
  whole(request: WholeRequest, context: Context<Principal | undefined>): WholeAnswer | Promise<WholeAnswer>;
  /** GET /events */
  events(request: EventsRequest, context: Context<Principal | undefined>): EventsAnswer | Promise<EventsAnswer>;
  /** POST /marks */
  marks(request: MarksRequest, context: Context<Principal | undefined>): MarksAnswer | Promise<MarksAnswer>;
  /** POST /choices */
  choices(request: ChoicesRequest, context: Context<Principal | undefined>): ChoicesAnswer | Promise<ChoicesAnswer>;
}
