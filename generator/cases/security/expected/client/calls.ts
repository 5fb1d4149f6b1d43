// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import type { Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';

/** What {@link basic} answers. */
export type BasicResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /basic */
export function basic(client: Client, options?: CallOptions): Promise<BasicResult> {
  return send(client, {
    method: 'GET',
    path: '/basic',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['basic']],
  }, {}, options);
}

/** What {@link bearer} answers. */
export type BearerResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /bearer */
export function bearer(client: Client, options?: CallOptions): Promise<BearerResult> {
  return send(client, {
    method: 'GET',
    path: '/bearer',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['bearer']],
  }, {}, options);
}

/** What {@link digest} answers. */
export type DigestResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /digest */
export function digest(client: Client, options?: CallOptions): Promise<DigestResult> {
  return send(client, {
    method: 'GET',
    path: '/digest',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['digest']],
  }, {}, options);
}

/** What {@link header} answers. */
export type HeaderResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /header */
export function header(client: Client, options?: CallOptions): Promise<HeaderResult> {
  return send(client, {
    method: 'GET',
    path: '/header',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['header']],
  }, {}, options);
}

/** What {@link query} answers. */
export type QueryResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /query */
export function query(client: Client, options?: CallOptions): Promise<QueryResult> {
  return send(client, {
    method: 'GET',
    path: '/query',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['query']],
  }, {}, options);
}

/** What {@link cookie} answers. */
export type CookieResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /cookie */
export function cookie(client: Client, options?: CallOptions): Promise<CookieResult> {
  return send(client, {
    method: 'GET',
    path: '/cookie',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['cookie']],
  }, {}, options);
}

/** What {@link oauth2} answers. */
export type Oauth2Result =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /oauth2 */
export function oauth2(client: Client, options?: CallOptions): Promise<Oauth2Result> {
  return send(client, {
    method: 'GET',
    path: '/oauth2',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['oauth2']],
  }, {}, options);
}

/** What {@link openid} answers. */
export type OpenidResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /openid */
export function openid(client: Client, options?: CallOptions): Promise<OpenidResult> {
  return send(client, {
    method: 'GET',
    path: '/openid',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['openid']],
  }, {}, options);
}

/** What {@link certificate} answers. */
export type CertificateResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /certificate */
export function certificate(client: Client, options?: CallOptions): Promise<CertificateResult> {
  return send(client, {
    method: 'GET',
    path: '/certificate',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['certificate']],
  }, {}, options);
}

/** What {@link both} answers. */
export type BothResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /both */
export function both(client: Client, options?: CallOptions): Promise<BothResult> {
  return send(client, {
    method: 'GET',
    path: '/both',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['certificate', 'header']],
  }, {}, options);
}

/** What {@link either} answers. */
export type EitherResult =
  | Success<200, string, 'text/plain'>
  | Unexpected;

/** GET /either */
export function either(client: Client, options?: CallOptions): Promise<EitherResult> {
  return send(client, {
    method: 'GET',
    path: '/either',
    responses: { '200': { 'text/plain': wire.text } },
    security: [['certificate'], ['digest'], ['bearer']],
  }, {}, options);
}
