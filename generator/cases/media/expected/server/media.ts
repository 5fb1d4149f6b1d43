// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

import type { Answer, Binary } from '../../../../src/runtime/server/answer.ts';
import type { BinaryBody } from '../../../../src/runtime/server/body/binary-body.ts';
import type { WithFiles } from '../../../../src/runtime/server/body/with-files.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The body of `putAny`. */
export type PutAnyBody = BinaryBody;

/** What the handler `putAny` gets, validated. */
export interface PutAnyRequest {
  readonly body: PutAnyBody;
}

/** What the handler `putAny` may answer. */
export type PutAnyAnswer =
  | Binary
  | Answer<200, Binary>
  | Answer<404, operations['media.putAny']['responses'][404]['content']['*/*']>;

/** The body of `putNote`. */
export type PutNoteBody = NonNullable<operations['media.putNote']['requestBody']>['content']['*/*'];

/** What the handler `putNote` gets, validated. */
export interface PutNoteRequest {
  readonly body: PutNoteBody;
}

/** What the handler `putNote` may answer. */
export type PutNoteAnswer =
  | operations['media.putNote']['responses'][200]['content']['*/*']
  | Answer<200, operations['media.putNote']['responses'][200]['content']['*/*']>;

/** The body of `putJson`. */
export type PutJsonBody = BinaryBody;

/** What the handler `putJson` gets, validated. */
export interface PutJsonRequest {
  readonly body: PutJsonBody;
}

/** What the handler `putJson` may answer. */
export type PutJsonAnswer =
  | unknown
  | Answer<200, unknown>;

/** The body of `putImage`. */
export type PutImageBody =
  | BinaryBody
  | string;

/** What the handler `putImage` gets, validated. */
export type PutImageRequest =
  | { readonly contentType: 'image/*'; readonly body: BinaryBody }
  | { readonly contentType: 'text/plain'; readonly body: string };

/** What the handler `putImage` may answer. */
export type PutImageAnswer =
  | void
  | Answer<204, undefined>;

/** The body of `putForm`. */
export type PutFormBody = WithFiles<NonNullable<operations['media.putForm']['requestBody']>['content']['multipart/form-data'], 'file' | 'files' | 'photo'>;

/** What the handler `putForm` gets, validated. */
export interface PutFormRequest {
  readonly body: PutFormBody;
}

/** What the handler `putForm` may answer. */
export type PutFormAnswer =
  | void
  | Answer<204, undefined>;

export interface MediaHandlers<Principal = unknown> {
  /** PUT /any */
  putAny(request: PutAnyRequest, context: Context<Principal | undefined>): PutAnyAnswer | Promise<PutAnyAnswer>;
  /** PUT /note */
  putNote(request: PutNoteRequest, context: Context<Principal | undefined>): PutNoteAnswer | Promise<PutNoteAnswer>;
  /** PUT /json */
  putJson(request: PutJsonRequest, context: Context<Principal | undefined>): PutJsonAnswer | Promise<PutJsonAnswer>;
  /** PUT /image */
  putImage(request: PutImageRequest, context: Context<Principal | undefined>): PutImageAnswer | Promise<PutImageAnswer>;
  /** PUT /form */
  putForm(request: PutFormRequest, context: Context<Principal | undefined>): PutFormAnswer | Promise<PutFormAnswer>;
}
