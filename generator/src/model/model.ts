import type { Diagnostic, JsonPointer, JsonValue } from '@cc-gateway/loader';
import type { OperationFacts } from './operation-facts.ts';

/** What generated code does with a body of a media type; `any` is JSON or text, as the label of a body says. */
export type ContentKind = 'json' | 'form' | 'multipart' | 'text' | 'any' | 'events' | 'lines' | 'binary';

/** How one member of a form or multipart body is written. */
export interface EncodingModel {
  readonly contentType?: string;
  /** Names of the header fields of its part. */
  readonly headers: readonly string[];
  /** Whether it is written as a query parameter would be. */
  readonly hasStyle: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Content {
  readonly mediaType: string;
  /** Where its media type object stands. */
  readonly pointer: JsonPointer;
  readonly kind: ContentKind;
  /** Where its schema stands; absent when there is none that judges what code has: text is not judged as an object. */
  readonly schema?: JsonPointer;
  /** The schema is that of each item of a stream (OpenAPI 3.2, `itemSchema`). */
  readonly isItemSchema?: boolean;
  /** By name of the member. */
  readonly encodings?: Readonly<Record<string, EncodingModel>>;
  readonly example?: JsonValue;
}

export type Place = 'path' | 'query' | 'headers' | 'cookies';

export type Scalar = 'string' | 'number' | 'boolean';

/** The members of an object that is spelled as text; `rest` where it may have others. */
export type FieldShapes = {
  readonly fields: Readonly<Record<string, Scalar>>;
  readonly rest?: Scalar;
  readonly text?: Scalar;
};

/** What the texts of nested names are to be read as (`a[b][c]=1`); text where nothing is said. */
export type DeepShape = {
  readonly text?: Scalar;
  readonly list?: DeepShape;
  readonly fields?: Readonly<Record<string, DeepShape>>;
  readonly rest?: DeepShape;
};

/** What the text of a parameter is to be read as; `deep` where its style is `deepObject`. */
export type Shape = Scalar | 'json' | { readonly list: Scalar } | FieldShapes | { readonly deep: DeepShape };

export interface ParameterModel {
  readonly in: Place;
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  /** Only the path speaks of it. */
  readonly isUndeclared?: true;
  /** Absent where it is the default of its place. */
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Media type of a parameter that is spelled by `content`. */
  readonly content?: string;
  readonly shape: Shape;
  /** Whether its value is never an array or object. */
  readonly isScalar: boolean;
  readonly schema?: JsonPointer;
  readonly example?: JsonValue;
}

/** A section of an operation's documentation that does not come from OpenAPI: its error codes, its history. */
export interface Note {
  readonly title: string;
  /** One line each; of a single one no list is made. */
  readonly lines: readonly string[];
}

/** The whole query as one value (OpenAPI 3.2, `in: querystring`). */
export interface QuerystringModel {
  readonly name: string;
  readonly required: boolean;
  readonly content: Content;
}

export interface BodyModel {
  readonly required: boolean;
  readonly contents: readonly Content[];
}

/** A declared header field of an answer. */
export interface HeaderModel {
  readonly name: string;
  readonly required: boolean;
  /** Absent where it is the default, `false`. */
  readonly explode?: true;
  readonly shape: Shape;
  readonly schema?: JsonPointer;
}

export interface ResponseModel {
  /** As the document writes it: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly headers: readonly HeaderModel[];
  readonly contents: readonly Content[];
}

/**
 * How `types.ts` names an operation: `operations['id']` or `paths['/x']['get']`. A method that openapi-typescript has no
 * place for is a path of its own there, `paths['QUERY /x']['post']`.
 */
export type TypeSource =
  | { readonly kind: 'operation'; readonly id: string }
  | { readonly kind: 'path'; readonly path: string; readonly method: string };

export interface OperationModel {
  /** `operationId`, or method and path where there is none. */
  readonly id: string;
  /** Name of its function, unique within its resource. */
  readonly name: string;
  /** Stem of its types, for example `Callout` of `CalloutBody`. */
  readonly typeName: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly pointer: JsonPointer;
  /** URL of the server that it has for itself, with the defaults of its variables; relative to the base URL. */
  readonly server?: string;
  /** An earlier path, equal but for names of parameters or the fragment, has the method, too: no server can have both. */
  readonly isUnreachable?: true;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly facts: OperationFacts;
  readonly notes: readonly Note[];
  readonly types: TypeSource;
  readonly parameters: readonly ParameterModel[];
  readonly querystring?: QuerystringModel;
  readonly body?: BodyModel;
  readonly responses: readonly ResponseModel[];
  /** Alternatives, each a set of schemes; an empty one (no credential needed) comes last. */
  readonly security: readonly (readonly string[])[];
  /** What a credential has to be good for, by scheme; schemes that ask for nothing are left out. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
}

/** Operations that share a file. */
export interface Resource {
  readonly name: string;
  readonly typeName: string;
  readonly fileName: string;
  readonly description: string;
  readonly operations: readonly OperationModel[];
}

export type Scheme =
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly type: 'bearer' }
  | { readonly type: 'basic' }
  /** Another scheme of the header Authorization. */
  | { readonly type: 'http'; readonly scheme: string }
  | { readonly type: 'mutualTLS' };

export interface SchemeModel {
  readonly name: string;
  readonly description: string;
  readonly scheme: Scheme;
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  /** The values it may have; any when there are none. */
  readonly values: readonly string[];
  readonly description: string;
}

export interface ServerModel {
  /** Name of the function that gives its URL, unique. */
  readonly functionName: string;
  readonly url: string;
  readonly description: string;
  readonly variables: readonly ServerVariable[];
}

/** Everything that the templates need to know of a document. */
export interface Model {
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the document, in hexadecimal. */
  readonly digest: string;
  readonly resources: readonly Resource[];
  readonly servers: readonly ServerModel[];
  readonly schemes: readonly SchemeModel[];
  /** What the document holds and the output does not. */
  readonly notices: readonly Diagnostic[];
}
