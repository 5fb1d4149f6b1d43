// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';

/** What the handler `basic` gets, validated. */
export interface BasicRequest {
}

/** What the handler `basic` may answer. */
export type BasicAnswer =
  | string
  | Answer<200, string>;

/** What the handler `bearer` gets, validated. */
export interface BearerRequest {
}

/** What the handler `bearer` may answer. */
export type BearerAnswer =
  | string
  | Answer<200, string>;

/** What the handler `digest` gets, validated. */
export interface DigestRequest {
}

/** What the handler `digest` may answer. */
export type DigestAnswer =
  | string
  | Answer<200, string>;

/** What the handler `header` gets, validated. */
export interface HeaderRequest {
}

/** What the handler `header` may answer. */
export type HeaderAnswer =
  | string
  | Answer<200, string>;

/** What the handler `query` gets, validated. */
export interface QueryRequest {
}

/** What the handler `query` may answer. */
export type QueryAnswer =
  | string
  | Answer<200, string>;

/** What the handler `cookie` gets, validated. */
export interface CookieRequest {
}

/** What the handler `cookie` may answer. */
export type CookieAnswer =
  | string
  | Answer<200, string>;

/** What the handler `oauth2` gets, validated. */
export interface Oauth2Request {
}

/** What the handler `oauth2` may answer. */
export type Oauth2Answer =
  | string
  | Answer<200, string>;

/** What the handler `openid` gets, validated. */
export interface OpenidRequest {
}

/** What the handler `openid` may answer. */
export type OpenidAnswer =
  | string
  | Answer<200, string>;

/** What the handler `certificate` gets, validated. */
export interface CertificateRequest {
}

/** What the handler `certificate` may answer. */
export type CertificateAnswer =
  | string
  | Answer<200, string>;

/** What the handler `both` gets, validated. */
export interface BothRequest {
}

/** What the handler `both` may answer. */
export type BothAnswer =
  | string
  | Answer<200, string>;

/** What the handler `either` gets, validated. */
export interface EitherRequest {
}

/** What the handler `either` may answer. */
export type EitherAnswer =
  | string
  | Answer<200, string>;

export interface CallsHandlers<Principal = unknown> {
  /** GET /basic */
  basic(request: BasicRequest, context: Context<Principal>): BasicAnswer | Promise<BasicAnswer>;
  /** GET /bearer */
  bearer(request: BearerRequest, context: Context<Principal>): BearerAnswer | Promise<BearerAnswer>;
  /** GET /digest */
  digest(request: DigestRequest, context: Context<Principal>): DigestAnswer | Promise<DigestAnswer>;
  /** GET /header */
  header(request: HeaderRequest, context: Context<Principal>): HeaderAnswer | Promise<HeaderAnswer>;
  /** GET /query */
  query(request: QueryRequest, context: Context<Principal>): QueryAnswer | Promise<QueryAnswer>;
  /** GET /cookie */
  cookie(request: CookieRequest, context: Context<Principal>): CookieAnswer | Promise<CookieAnswer>;
  /** GET /oauth2 */
  oauth2(request: Oauth2Request, context: Context<Principal>): Oauth2Answer | Promise<Oauth2Answer>;
  /** GET /openid */
  openid(request: OpenidRequest, context: Context<Principal>): OpenidAnswer | Promise<OpenidAnswer>;
  /** GET /certificate */
  certificate(request: CertificateRequest, context: Context<Principal>): CertificateAnswer | Promise<CertificateAnswer>;
  /** GET /both */
  both(request: BothRequest, context: Context<Principal>): BothAnswer | Promise<BothAnswer>;
  /** GET /either */
  either(request: EitherRequest, context: Context<Principal>): EitherAnswer | Promise<EitherAnswer>;
}
