// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import type { ServerSentEvent } from '../../../../src/runtime/client/event-stream.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link list}: querystring. */
export type ListQuerystring = NonNullable<operations['things.list']['parameters']['query']>['search'];

/** What {@link list} needs. */
export interface ListRequest {
  readonly querystring?: ListQuerystring;
}

/** What {@link list} answers. */
export type ListResult =
  | Success<200, operations['things.list']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** GET /things */
export function list(client: Client, request: ListRequest = {}, options?: CallOptions): Promise<ListResult> {
  return send(client, {
    method: 'GET',
    path: '/things',
    parts: [wire.querystring(wire.formQuerystring())],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Body of {@link query}. */
export type QueryBody = NonNullable<operations['things.query']['requestBody']>['content']['application/json'];

/** What {@link query} needs. */
export interface QueryRequest {
  readonly body: QueryBody;
}

/** What {@link query} answers. */
export type QueryResult =
  | Success<200, operations['things.query']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** QUERY /things */
export function query(client: Client, request: QueryRequest, options?: CallOptions): Promise<QueryResult> {
  return send(client, {
    method: 'QUERY',
    path: '/things',
    parts: [wire.body('application/json', wire.jsonBody)],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link copy}: headers. */
export type CopyHeaders = NonNullable<operations['things.copy']['parameters']['header']>;

/** What {@link copy} needs. */
export interface CopyRequest {
  readonly headers: CopyHeaders;
}

/** What {@link copy} answers. */
export type CopyResult =
  | Success<201, undefined, ''>
  | Unexpected;

/** COPY /things */
export function copy(client: Client, request: CopyRequest, options?: CallOptions): Promise<CopyResult> {
  return send(client, { method: 'COPY', path: '/things', parts: [wire.headers()], responses: { '201': wire.noContent } }, request, options);
}

/** Body of {@link frob}. */
export type FrobBody = NonNullable<operations['things.frob']['requestBody']>['content']['application/json'];

/** What {@link frob} needs. */
export interface FrobRequest {
  readonly body?: FrobBody;
}

/** What {@link frob} answers. */
export type FrobResult =
  | Success<200, operations['things.frob']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** FROB /things */
export function frob(client: Client, request: FrobRequest = {}, options?: CallOptions): Promise<FrobResult> {
  return send(client, {
    method: 'FROB',
    path: '/things',
    parts: [wire.body('application/json', wire.jsonBody)],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link json}: querystring. */
export type JsonQuerystring = NonNullable<operations['things.json']['parameters']['query']>['selector'];

/** What {@link json} needs. */
export interface JsonRequest {
  readonly querystring: JsonQuerystring;
}

/** What {@link json} answers. */
export type JsonResult =
  | Success<200, operations['things.json']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** GET /json */
export function json(client: Client, request: JsonRequest, options?: CallOptions): Promise<JsonResult> {
  return send(client, {
    method: 'GET',
    path: '/json',
    parts: [wire.querystring(wire.jsonQuerystring())],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** What {@link body} answers. */
export type BodyResult =
  | Success<200, operations['things.body']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** GET /head */
export function body(client: Client, options?: CallOptions): Promise<BodyResult> {
  return send(client, {
    method: 'GET',
    path: '/head',
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, {}, options);
}

/** What {@link head} answers. */
export type HeadResult =
  | Success<200, undefined, ''>
  | Unexpected;

/** HEAD /head */
export function head(client: Client, options?: CallOptions): Promise<HeadResult> {
  return send(client, { method: 'HEAD', path: '/head', responses: { '200': wire.noContent } }, {}, options);
}

/** What {@link stream} answers. */
export type StreamResult =
  | Success<200, AsyncIterable<ServerSentEvent>, 'text/event-stream'>
  | Unexpected;

/** GET /stream */
export function stream(client: Client, options?: CallOptions): Promise<StreamResult> {
  return send(client, {
    method: 'GET',
    path: '/stream',
    accept: 'text/event-stream',
    responses: { '200': { 'text/event-stream': wire.eventStream } },
    findMediaType: wire.mediaType,
  }, {}, options);
}

/** What {@link drop} answers. */
export type DropResult =
  | Success<204, undefined, ''>
  | Unexpected;

/** PUT /sink */
export function drop(client: Client, options?: CallOptions): Promise<DropResult> {
  return send(client, { method: 'PUT', path: '/sink', responses: { '204': wire.noContent } }, {}, options);
}

/** Parameters of {@link cancel}: path. */
export type CancelPath = NonNullable<operations['things.cancel']['parameters']['path']>;

/** What {@link cancel} needs. */
export interface CancelRequest {
  readonly path: CancelPath;
}

/** What {@link cancel} answers. */
export type CancelResult =
  | Success<200, operations['things.cancel']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** POST /open/{id}/{name=a/*}:cancel */
export function cancel(client: Client, request: CancelRequest, options?: CallOptions): Promise<CancelResult> {
  return send(client, {
    method: 'POST',
    path: '/open/{id}/{name=a/*}:cancel',
    parts: [wire.path()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
