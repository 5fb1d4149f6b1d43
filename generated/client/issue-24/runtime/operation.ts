// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** How a value is spelled in its place (OpenAPI 3.1 section 4.8.12.6, style values). */
export interface Style {
  readonly style?: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The value is spelled in this media type instead of a style. */
  readonly content?: string;
}

export type StyleTable = Readonly<Record<string, Style>>;

/** What the document says about one operation: data, so that every function shares one runtime. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Only the parameters whose spelling is not the default of their place. */
  readonly styles?: {
    readonly path?: StyleTable;
    readonly query?: StyleTable;
    readonly headers?: StyleTable;
    readonly cookies?: StyleTable;
  };
  /** Media type of the request body. */
  readonly body?: string;
  /** Media types by declared status: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** Alternatives; each names the schemes that are needed together. */
  readonly security?: readonly (readonly string[])[];
}

/** The parts of a request as a caller gives them. */
export interface RequestParts {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly body?: unknown;
}

/** Binary content that fetch can send. */
export type Binary = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
