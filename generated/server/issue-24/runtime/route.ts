// Generated from the server runtime of openapi-ts-morph. Do not edit.

/** A JSON Schema (draft 2020-12) as plain data. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

export type Scalar = 'string' | 'number' | 'boolean';

/** What a parameter's text is to be read as; the schema then judges the outcome. */
export type Shape = Scalar | 'json' | { readonly list: Scalar } | { readonly fields: Readonly<Record<string, Scalar>> };

export type Place = 'path' | 'query' | 'headers' | 'cookies';

export interface Parameter {
  readonly in: Place;
  readonly name: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly shape: Shape;
  readonly schema: Schema;
}

export interface RequestBody {
  readonly required?: boolean;
  /** Schema by media type; `true` where anything goes. */
  readonly content: Readonly<Record<string, Schema>>;
}

/** What the document says about one operation: data, so that all operations share one runtime. */
export interface Route {
  readonly resource: string;
  readonly operation: string;
  readonly method: string;
  /** Path template of the document. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: RequestBody;
  /** Media types by declared status. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** Alternatives; each names the schemes that are needed together. */
  readonly security?: readonly (readonly string[])[];
}

export type HeaderFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request as a framework hands it over. */
export interface IncomingRequest {
  readonly method: string;
  /** Path and query as received. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: HeaderFields;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** The value of a header field that may be sent once only. */
export function headerValue(headers: HeaderFields, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}
