// Generated from the client runtime of openapi-ts-morph. Do not edit.

/** What a value is in code and on the wire: `decode` turns what JSON has into what code has, `encode` back. */
export interface Format {
  /** @throws SyntaxError when the value is not of the format */
  readonly decode: (value: unknown) => unknown;
  /** @throws TypeError when the value cannot be written in the format */
  readonly encode: (value: unknown) => unknown;
}

/** What reads and writes JSON: `JSON` itself, or what keeps the digits of long integers. */
export interface Json {
  /** @throws SyntaxError when the text is no JSON */
  parse(text: string): unknown;
  stringify(value: unknown): string;
}
