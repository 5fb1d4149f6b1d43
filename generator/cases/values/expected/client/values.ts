// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import type { Refusal, Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import type { Multipart } from '../../../../src/runtime/client/multipart.ts';
import type { StatusRange } from '../../../../src/runtime/client/status.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import * as format from '../../../../src/runtime/client/formats.ts';
import * as formats from './formats.ts';
import type { operations } from './types.ts';

/** Parameters of {@link places}: path. */
export type PlacesPath = NonNullable<operations['values.places']['parameters']['path']>;

/** Parameters of {@link places}: query. */
export type PlacesQuery = NonNullable<operations['values.places']['parameters']['query']>;

/** Parameters of {@link places}: headers. */
export type PlacesHeaders = NonNullable<operations['values.places']['parameters']['header']>;

/** Parameters of {@link places}: cookies. */
export type PlacesCookies = NonNullable<operations['values.places']['parameters']['cookie']>;

/** What {@link places} needs. */
export interface PlacesRequest {
  readonly path: PlacesPath;
  readonly query?: PlacesQuery;
  readonly headers?: PlacesHeaders;
  readonly cookies?: PlacesCookies;
}

/** What {@link places} answers. */
export type PlacesResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** GET /places/{at}/{ids} */
export function places(client: Client, request: PlacesRequest, options?: CallOptions): Promise<PlacesResult> {
  return send(client, {
    method: 'GET',
    path: '/places/{at}/{ids}',
    parts: [
      wire.path({
        at: wire.encodedStyle(formats.instant, wire.simple()),
        ids: wire.encodedStyle(formats.ids, wire.simple()),
      }),
      wire.query({
        since: wire.encodedStyle(formats.instant, wire.form()),
        many: wire.encodedStyle(formats.ids, wire.form()),
        piped: wire.encodedStyle(formats.instants, wire.pipeDelimited()),
        deep: wire.encodedStyle(formats.pair, wire.deepObject()),
        json: wire.encodedStyle(formats.event, wire.jsonText('query', format.longJson)),
      }),
      wire.headers({
        'X-At': wire.encodedStyle(formats.instant, wire.headerList()),
        'X-Ids': wire.encodedStyle(formats.ids, wire.headerList()),
      }),
      wire.cookies({
        seen: wire.encodedStyle(formats.instant, wire.cookieForm()),
        last: wire.encodedStyle(formats.id, wire.cookieForm()),
      }),
    ],
    responses: { '204': wire.noContent },
  }, request, options);
}

/** Body of {@link json}. */
export type JsonBody = NonNullable<operations['values.json']['requestBody']>['content']['application/json'];

/** What {@link json} needs. */
export interface JsonRequest {
  readonly body: JsonBody;
}

/** What {@link json} answers. */
export type JsonResult =
  | Success<200, operations['values.json']['responses'][200]['content']['application/json'], 'application/json'>
  | Refusal<StatusRange<4>, operations['values.json']['responses']['4XX']['content']['application/problem+json'], 'application/problem+json'>
  | Unexpected;

/** POST /json */
export function json(client: Client, request: JsonRequest, options?: CallOptions): Promise<JsonResult> {
  return send(client, {
    method: 'POST',
    path: '/json',
    parts: [wire.body('application/json', wire.encoded(formats.event, wire.jsonInt64Body))],
    accept: 'application/json, application/problem+json',
    responses: {
      '200': { 'application/json': wire.jsonInt64(formats.event) },
      '4XX': { 'application/problem+json': wire.jsonInt64(formats.pair) },
    },
    findStatus: wire.statusRange,
  }, request, options);
}

/** Body of {@link list}. */
export type ListBody = NonNullable<operations['values.list']['requestBody']>['content']['application/json'];

/** What {@link list} needs. */
export interface ListRequest {
  readonly body: ListBody;
}

/** What {@link list} answers. */
export type ListResult =
  | Success<200, operations['values.list']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** POST /list */
export function list(client: Client, request: ListRequest, options?: CallOptions): Promise<ListResult> {
  return send(client, {
    method: 'POST',
    path: '/list',
    parts: [wire.body('application/json', wire.encoded(formats.instants, wire.jsonInt64Body))],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.jsonInt64(formats.instants) } },
  }, request, options);
}

/** Body of {@link form}. */
export type FormBody = NonNullable<operations['values.form']['requestBody']>['content']['application/x-www-form-urlencoded'];

/** What {@link form} needs. */
export interface FormRequest {
  readonly body: FormBody;
}

/** What {@link form} answers. */
export type FormResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** POST /form */
export function form(client: Client, request: FormRequest, options?: CallOptions): Promise<FormResult> {
  return send(client, {
    method: 'POST',
    path: '/form',
    parts: [
      wire.body('application/x-www-form-urlencoded', wire.encoded(formats.fields, wire.formBody({}, format.longJson))),
    ],
    responses: { '204': wire.noContent },
  }, request, options);
}

/** Body of {@link multipart}. */
export type MultipartBody = Multipart<NonNullable<operations['values.multipart']['requestBody']>['content']['multipart/form-data']>;

/** What {@link multipart} needs. */
export interface MultipartRequest {
  readonly body: MultipartBody;
}

/** What {@link multipart} answers. */
export type MultipartResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** POST /multipart */
export function multipart(client: Client, request: MultipartRequest, options?: CallOptions): Promise<MultipartResult> {
  return send(client, {
    method: 'POST',
    path: '/multipart',
    parts: [
      wire.body('multipart/form-data', wire.encoded(formats.fields, wire.multipartBody({}, format.longJson))),
    ],
    responses: { '204': wire.noContent },
  }, request, options);
}

/** Body of {@link lines}. */
export type LinesBody = Iterable<NonNullable<operations['values.lines']['requestBody']>['content']['application/jsonl']>;

/** What {@link lines} needs. */
export interface LinesRequest {
  readonly body: LinesBody;
}

/** What {@link lines} answers. */
export type LinesResult =
  | Success<200, AsyncIterable<operations['values.lines']['responses'][200]['content']['application/jsonl']>, 'application/jsonl'>
  | Unexpected;

/** POST /lines */
export function lines(client: Client, request: LinesRequest, options?: CallOptions): Promise<LinesResult> {
  return send(client, {
    method: 'POST',
    path: '/lines',
    parts: [
      wire.body('application/jsonl', wire.encoded(format.list(formats.event), wire.jsonLinesInt64Body)),
    ],
    accept: 'application/jsonl',
    responses: { '200': { 'application/jsonl': wire.jsonLinesInt64(formats.event) } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Parameters of {@link whole}: querystring. */
export type WholeQuerystring = NonNullable<operations['values.whole']['parameters']['query']>['all'];

/** What {@link whole} needs. */
export interface WholeRequest {
  readonly querystring?: WholeQuerystring;
}

/** What {@link whole} answers. */
export type WholeResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** GET /whole */
export function whole(client: Client, request: WholeRequest = {}, options?: CallOptions): Promise<WholeResult> {
  return send(client, {
    method: 'GET',
    path: '/whole',
    parts: [wire.querystring(wire.encodedQuerystring(formats.event, wire.jsonQuerystring(format.longJson)))],
    responses: { '204': wire.noContent },
  }, request, options);
}

/** What {@link events} answers. */
export type EventsResult =
  | Success<200, AsyncIterable<operations['values.events']['responses'][200]['content']['text/event-stream']>, 'text/event-stream'>
  | Unexpected;

/** GET /events */
export function events(client: Client, options?: CallOptions): Promise<EventsResult> {
  return send(client, {
    method: 'GET',
    path: '/events',
    accept: 'text/event-stream',
    responses: {
      '200': {
        'text/event-stream': wire.decodedItems(format.object({
          data: format.dateTime,
        }), wire.eventStream),
      },
    },
    findMediaType: wire.mediaType,
  }, {}, options);
}

/** Body of {@link marks}. */
export type MarksBody = NonNullable<operations['values.marks']['requestBody']>['content']['application/json'];

/** What {@link marks} needs. */
export interface MarksRequest {
  readonly body: MarksBody;
}

/** What {@link marks} answers. */
export type MarksResult =
  | Success<200, operations['values.marks']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** POST /marks */
export function marks(client: Client, request: MarksRequest, options?: CallOptions): Promise<MarksResult> {
  return send(client, {
    method: 'POST',
    path: '/marks',
    parts: [wire.body('application/json', wire.encoded(formats.mark, wire.jsonInt64Body))],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.jsonInt64(formats.mark) } },
  }, request, options);
}

/** Body of {@link choices}. */
export type ChoicesBody = NonNullable<operations['values.choices']['requestBody']>['content']['application/json'];

/** What {@link choices} needs. */
export interface ChoicesRequest {
  readonly body: ChoicesBody;
}

/** What {@link choices} answers. */
export type ChoicesResult =
  | Success<200, operations['values.choices']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** POST /choices */
export function choices(client: Client, request: ChoicesRequest, options?: CallOptions): Promise<ChoicesResult> {
  return send(client, {
    method: 'POST',
    path: '/choices',
    parts: [wire.body('application/json', wire.encoded(formats.choices, wire.jsonInt64Body))],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.jsonInt64(formats.choices) } },
  }, request, options);
}
