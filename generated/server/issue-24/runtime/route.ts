// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Format, Json } from './format.ts';
import type { Schema } from './schema/schema.ts';

export type { Definitions } from './schema/schema.ts';

/** `long`: a number, or a bigint for an integer that a number cannot hold. */
export type Scalar = 'string' | 'number' | 'boolean' | 'long';

/** The members of an object that is spelled as text; `rest` where it may have others. */
export interface FieldShapes {
  readonly fields: Readonly<Record<string, Scalar>>;
  readonly rest?: Scalar;
  /** Of a value that need not be an object: what its text is to be read as. */
  readonly text?: Scalar;
}

/** What the texts of nested names (`a[b][c]=1`) are to be read as; text where nothing is said. */
export interface DeepShape {
  readonly text?: Scalar;
  readonly list?: DeepShape;
  readonly fields?: Readonly<Record<string, DeepShape>>;
  readonly rest?: DeepShape;
}

/** A JSON text; what reads it is given where it may have long integers. */
export type JsonShape = 'json' | { readonly json: Json };

/** What a parameter's text is to be read as; the schema then judges the outcome. */
export type Shape =
  | Scalar
  | JsonShape
  | 'file'
  | { readonly list: Scalar | JsonShape | 'file' }
  | FieldShapes
  /** In the style `deepObject`. */
  | { readonly deep: DeepShape };

export type Place = 'path' | 'query' | 'headers' | 'cookies';

/** How a value is spelled in its place (OpenAPI 3.1 section 4.8.12.6). */
export interface Spelling {
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly shape: Shape;
}

export interface Parameter extends Spelling {
  readonly in: Place;
  readonly required?: boolean;
  readonly schema: Schema;
  /** Where a handler gets another value than the wire has. */
  readonly format?: Format;
}

/** What is done with a body of a media type; `any` is JSON or text, as the label of a body says. */
export type ContentKind = 'json' | 'form' | 'multipart' | 'text' | 'any' | 'binary' | 'events' | 'lines';

export interface Content {
  readonly kind: ContentKind;
  /** Absent where anything goes. For `events` and `lines` it is the schema of one item. */
  readonly schema?: Schema;
  /** Forms: how their fields are spelled, as far as that is not the usual way. */
  readonly fields?: readonly Spelling[];
  /** Where code has other values than the wire; for `events` and `lines` it is the format of one item. */
  readonly format?: Format;
  /** What reads and writes JSON; `JSON` unless there may be long integers. */
  readonly json?: Json;
}

export interface RequestBody {
  readonly required?: boolean;
  /** By media type. */
  readonly content: Readonly<Record<string, Content>>;
}

export interface Querystring {
  readonly name: string;
  readonly required?: boolean;
  readonly content: Content;
}

/** A header field of an answer, spelled as `simple` has it. */
export interface AnswerHeader extends Spelling {
  readonly required?: boolean;
  readonly schema: Schema;
}

/** What the document says about one operation: data, so that all operations share one runtime. */
export interface Route {
  readonly resource: string;
  readonly operation: string;
  readonly method: string;
  /** Path template of the document. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  /** The whole query as one value (OpenAPI 3.2, `in: querystring`). */
  readonly querystring?: Querystring;
  readonly body?: RequestBody;
  /** By declared status (`200`, `4XX`, `default`) and media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Content>>>>;
  /** The declared header fields of answers, by the same keys as `responses`; absent where there are none at all. */
  readonly answerHeaders?: Readonly<Record<string, readonly AnswerHeader[]>>;
  /** Alternatives; each names the schemes that are needed together. */
  readonly security?: readonly (readonly string[])[];
  /** What a credential has to be good for, by scheme; for security handlers to check. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
}

/** `voicecall.callout` */
export function nameOf(route: Route): string {
  return `${route.resource}.${route.operation}`;
}
