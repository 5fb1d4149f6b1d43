// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import type { Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link get}: path. */
export type GetPath = NonNullable<operations['close.get']['parameters']['path']>;

/** What {@link get} needs. */
export interface GetRequest {
  readonly path: GetPath;
}

/** What {@link get} answers. */
export type GetResult =
  | Success<200, operations['close.get']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** GET /close/{first} */
export function get(client: Client, request: GetRequest, options?: CallOptions): Promise<GetResult> {
  return send(client, {
    method: 'GET',
    path: '/close/{first}',
    parts: [wire.path()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link never}: path. */
export type NeverPath = NonNullable<operations['close.never']['parameters']['path']>;

/** What {@link never} needs. */
export interface NeverRequest {
  readonly path: NeverPath;
}

/** What {@link never} answers. */
export type NeverResult =
  | Success<200, operations['close.never']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** GET /close/{second} */
export function never(client: Client, request: NeverRequest, options?: CallOptions): Promise<NeverResult> {
  return send(client, {
    method: 'GET',
    path: '/close/{second}',
    parts: [wire.path()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link put}: path. */
export type PutPath = NonNullable<operations['close.put']['parameters']['path']>;

/** What {@link put} needs. */
export interface PutRequest {
  readonly path: PutPath;
}

/** What {@link put} answers. */
export type PutResult =
  | Success<200, operations['close.put']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** PUT /close/{second} */
export function put(client: Client, request: PutRequest, options?: CallOptions): Promise<PutResult> {
  return send(client, {
    method: 'PUT',
    path: '/close/{second}',
    parts: [wire.path()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** What {@link fixed} answers. */
export type FixedResult =
  | Success<200, operations['close.fixed']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** GET /close/fixed */
export function fixed(client: Client, options?: CallOptions): Promise<FixedResult> {
  return send(client, {
    method: 'GET',
    path: '/close/fixed',
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, {}, options);
}

/** What {@link slash} answers. */
export type SlashResult =
  | Success<200, operations['close.slash']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/** GET /close/fixed/ */
export function slash(client: Client, options?: CallOptions): Promise<SlashResult> {
  return send(client, {
    method: 'GET',
    path: '/close/fixed/',
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, {}, options);
}
