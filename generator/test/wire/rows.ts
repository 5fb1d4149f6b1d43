/** One call of a generated function, and what has to arrive. */
export interface Row {
  readonly versions: readonly string[];
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly style: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly value: unknown;
  /** The part of the path, the query, the header field or the Cookie field; undefined: nothing. */
  readonly expected: string | undefined;
}

const ALL = ['3.0.4', '3.1.1', '3.2.0'];

const LIST = ['blue', 'black', 'brown'];
const OBJECT = { R: 100, G: 200, B: 150 };

type Line = readonly [
  style: string,
  explode: boolean,
  ...(readonly (readonly [value: unknown, expected: string | undefined])[]),
];

function rows(place: Row['in'], versions: readonly string[], lines: readonly Line[]): Row[] {
  return lines.flatMap(([style, explode, ...cells]) =>
    cells.map(([value, expected]) => ({ versions, in: place, style, explode, value, expected })),
  );
}

// The style tables of OpenAPI 3.0.4 section 4.7.12.4, 3.1.1 section 4.8.12.4 and 3.2.0 section 4.12.4. In 3.2 the
// column `empty` became `undefined`; the table's rows are the same.
const TABLE: readonly Row[] = [
  ...rows('path', ALL, [
    [
      'matrix',
      false,
      ['', ';color'],
      ['blue', ';color=blue'],
      [LIST, ';color=blue,black,brown'],
      [OBJECT, ';color=R,100,G,200,B,150'],
    ],
    [
      'matrix',
      true,
      ['', ';color'],
      ['blue', ';color=blue'],
      [LIST, ';color=blue;color=black;color=brown'],
      [OBJECT, ';R=100;G=200;B=150'],
    ],
    ['label', false, ['blue', '.blue'], [LIST, '.blue,black,brown'], [OBJECT, '.R,100,G,200,B,150']],
    ['label', true, ['blue', '.blue'], [LIST, '.blue.black.brown'], [OBJECT, '.R=100.G=200.B=150']],
    ['simple', false, ['blue', 'blue'], [LIST, 'blue,black,brown'], [OBJECT, 'R,100,G,200,B,150']],
    ['simple', true, ['blue', 'blue'], [LIST, 'blue,black,brown'], [OBJECT, 'R=100,G=200,B=150']],
  ]),
  ...rows('query', ALL, [
    [
      'form',
      false,
      ['', 'color='],
      [null, 'color='],
      [undefined, undefined],
      ['blue', 'color=blue'],
      [LIST, 'color=blue,black,brown'],
      [OBJECT, 'color=R,100,G,200,B,150'],
      [[], undefined],
    ],
    [
      'form',
      true,
      ['', 'color='],
      [null, 'color='],
      [undefined, undefined],
      ['blue', 'color=blue'],
      [LIST, 'color=blue&color=black&color=brown'],
      [OBJECT, 'R=100&G=200&B=150'],
      [[], undefined],
      [{}, undefined],
    ],
    ['spaceDelimited', false, [LIST, 'color=blue%20black%20brown'], [OBJECT, 'color=R%20100%20G%20200%20B%20150']],
    ['pipeDelimited', false, [LIST, 'color=blue%7Cblack%7Cbrown'], [OBJECT, 'color=R%7C100%7CG%7C200%7CB%7C150']],
    ['deepObject', true, [OBJECT, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150']],
  ]),
  ...rows('header', ALL, [
    [
      'simple',
      false,
      ['', ''],
      ['blue', 'blue'],
      [LIST, 'blue,black,brown'],
      [OBJECT, 'R,100,G,200,B,150'],
      [undefined, undefined],
    ],
    ['simple', true, ['blue', 'blue'], [LIST, 'blue,black,brown'], [OBJECT, 'R=100,G=200,B=150']],
  ]),
  ...rows('cookie', ALL, [
    [
      'form',
      false,
      ['', 'color='],
      ['blue', 'color=blue'],
      [LIST, 'color=blue,black,brown'],
      [OBJECT, 'color=R,100,G,200,B,150'],
    ],
    // 3.2 section 4.12.5: the `&` of the table is never correct in a cookie.
    [
      'form',
      true,
      ['blue', 'color=blue'],
      [LIST, 'color=blue; color=black; color=brown'],
      [OBJECT, 'R=100; G=200; B=150'],
    ],
  ]),
  ...rows(
    'cookie',
    ['3.2.0'],
    [
      [
        'cookie',
        false,
        ['', 'color='],
        ['blue', 'color=blue'],
        [LIST, 'color=blue,black,brown'],
        [OBJECT, 'color=R,100,G,200,B,150'],
      ],
      [
        'cookie',
        true,
        ['blue', 'color=blue'],
        [LIST, 'color=blue; color=black; color=brown'],
        [OBJECT, 'R=100; G=200; B=150'],
      ],
    ],
  ),
];

// `fetch` itself escapes a single quote in a query (URL Standard, special-query percent-encode set).
function inQuery(text: string): string {
  return text.replaceAll("'", '%27');
}

const TEXT = 'a b/?#[]@!$&\'()*+,;=:%41%|"é{}<>\\^`~';

// Text that every place escapes, or keeps, in its own way.
const ESCAPES: readonly Row[] = [
  { versions: ALL, in: 'path', style: 'simple', value: TEXT, expected: encodeURIComponent(TEXT) },
  { versions: ALL, in: 'query', style: 'form', value: TEXT, expected: inQuery(`color=${encodeURIComponent(TEXT)}`) },
  { versions: ALL, in: 'cookie', style: 'form', value: TEXT, expected: `color=${encodeURIComponent(TEXT)}` },
  { versions: ALL, in: 'header', style: 'simple', value: 'a b%20;="x", y', expected: 'a b%20;="x", y' },
  { versions: ['3.2.0'], in: 'cookie', style: 'cookie', value: 'a%20"b"=', expected: 'color=a%20"b"=' },
  { versions: ALL, in: 'query', style: 'form', explode: false, value: ['a,b', 'c&d'], expected: 'color=a%2Cb,c%26d' },
  { versions: ALL, in: 'query', style: 'deepObject', value: { 'x[y]': '&=' }, expected: 'color%5Bx%5By%5D%5D=%26%3D' },
  { versions: ALL, in: 'path', style: 'label', explode: true, value: ['a.b', 'c/d'], expected: '.a.b.c%2Fd' },
  {
    versions: ALL,
    in: 'path',
    style: 'matrix',
    explode: true,
    value: ['a;b', 'c=d'],
    expected: ';color=a%3Bb;color=c%3Dd',
  },
];

const RESERVED = "a:/?@!$'()*,;=%41 b";

const RESERVED_ROWS: readonly Row[] = [
  {
    versions: ALL,
    in: 'query',
    style: 'form',
    allowReserved: true,
    value: RESERVED,
    expected: inQuery("color=a:/?@!$'()*,;=%41%20b"),
  },
  {
    versions: ALL,
    in: 'query',
    style: 'form',
    allowReserved: true,
    value: 'a&b#c+d[e]%',
    expected: 'color=a%26b%23c%2Bd%5Be%5D%25',
  },
  {
    versions: ALL,
    in: 'query',
    style: 'form',
    explode: false,
    allowReserved: true,
    value: ['a/b', 'c:d'],
    expected: 'color=a/b,c:d',
  },
  // 3.2 allows it in paths too; `/`, `?` and `#` stay escaped (section 4.8.2).
  {
    versions: ['3.2.0'],
    in: 'path',
    style: 'simple',
    allowReserved: true,
    value: RESERVED,
    expected: "a:%2F%3F@!$'()*,;=%41%20b",
  },
];

// Table C01 and C02 of the hostile cases: values that would change which resource a request reaches.
const SEGMENTS = [
  '%2e%2e',
  '../x',
  'a/b',
  'a?b',
  'a#b',
  '{x}',
  '{color}',
  '$&',
  '$1',
  '//evil.example',
  '\\',
  '...',
  ' ',
];

/** Every row: place, style, explode, value and what a server receives. */
export const ROWS: readonly Row[] = [
  ...TABLE,
  ...ESCAPES,
  ...RESERVED_ROWS,
  ...SEGMENTS.map((value): Row => ({
    versions: ALL,
    in: 'path',
    style: 'simple',
    value,
    expected: encodeURIComponent(value),
  })),
  { versions: ALL, in: 'path', style: 'simple', value: ['..', 'x'], expected: '..,x' },
];

/** Calls that have to be refused before anything is sent. */
export const REFUSED: readonly Omit<Row, 'expected'>[] = [
  ...['', '.', '..', undefined, null, [], ['..'], {}].map((value) => ({
    versions: ALL,
    in: 'path' as const,
    style: 'simple',
    value,
  })),
  ...['%2e', '.%2E', '%2e%2e'].map((value) => ({
    versions: ['3.2.0'],
    in: 'path' as const,
    style: 'simple',
    allowReserved: true,
    value,
  })),
  ...['a\r\nX-Evil: 1', 'a\n', '\0', 'ż'].map((value) => ({
    versions: ALL,
    in: 'header' as const,
    style: 'simple',
    value,
  })),
  ...['a; b=1', 'a\r\nb'].map((value) => ({ versions: ['3.2.0'], in: 'cookie' as const, style: 'cookie', value })),
  ...[Number.NaN, Number.POSITIVE_INFINITY, [[1]], { a: { b: 1 } }].map((value) => ({
    versions: ALL,
    in: 'query' as const,
    style: 'form',
    value,
  })),
];
