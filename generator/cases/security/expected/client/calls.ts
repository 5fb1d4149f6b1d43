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
    parts: [wire.security([{ basic: wire.basic }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ bearer: wire.bearer }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ digest: wire.keyInHeader('Authorization') }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ header: wire.keyInHeader('X-Key') }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ query: wire.keyInQuery('key[0]') }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ cookie: wire.keyInCookie('key') }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ oauth2: wire.bearer }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ openid: wire.bearer }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ certificate: wire.mutualTls }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [wire.security([{ certificate: wire.mutualTls, header: wire.keyInHeader('X-Key') }])],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
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
    parts: [
      wire.security([
        { certificate: wire.mutualTls },
        { digest: wire.keyInHeader('Authorization') },
        { bearer: wire.bearer },
      ]),
    ],
    accept: 'text/plain',
    responses: { '200': { 'text/plain': wire.text } },
    findMediaType: wire.mediaType,
  }, {}, options);
}
