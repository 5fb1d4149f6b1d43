/** One call of a generated function, and what has to arrive. */
export interface Row {
  readonly versions: readonly string[];
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  /** `color` unless said otherwise. */
  readonly name?: string;
  /** What the document leaves out has a default (3.1.1 section 4.8.12.2.2): by place, and `explode` by style. */
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly value: unknown;
  /** The part of the path, the query, the header field or the Cookie field; undefined: nothing. */
  readonly expected: string | undefined;
}

export const ALL = ['3.0.4', '3.1.1', '3.2.0'];

export const LIST = ['blue', 'black', 'brown'];
export const OBJECT = { R: 100, G: 200, B: 150 };

type Line = readonly [
  style: string,
  explode: boolean,
  ...(readonly (readonly [value: unknown, expected: string | undefined])[]),
];

/** Rows of one place: style, explode, and cells of value and what it is on the wire. */
export function rows(place: Row['in'], versions: readonly string[], lines: readonly Line[]): Row[] {
  return lines.flatMap(([style, explode, ...cells]) =>
    cells.map(([value, expected]) => ({ versions, in: place, style, explode, value, expected })),
  );
}

/** `fetch` itself escapes a single quote in a query (URL Standard, special-query percent-encode set). */
export function inQuery(text: string): string {
  return text.replaceAll("'", '%27');
}
