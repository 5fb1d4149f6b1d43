import { ALL, inQuery, type Row } from './row.ts';
import { STYLE_TABLES } from './style-tables.ts';
import { VALUES } from './values.ts';

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
  ...(
    [
      ['spaceDelimited', 'color=a/b%20c:d'],
      ['pipeDelimited', 'color=a/b%7Cc:d'],
    ] as const
  ).map(([style, expected]): Row => ({
    versions: ALL,
    in: 'query',
    style,
    explode: false,
    allowReserved: true,
    value: ['a/b', 'c:d'],
    expected,
  })),
  {
    versions: ALL,
    in: 'query',
    style: 'deepObject',
    explode: true,
    allowReserved: true,
    value: { R: 'a/b' },
    expected: 'color%5BR%5D=a/b',
  },
  // Before 3.2 it is for queries only.
  {
    versions: ['3.0.4', '3.1.1'],
    in: 'path',
    style: 'simple',
    allowReserved: true,
    value: RESERVED,
    expected: encodeURIComponent(RESERVED),
  },
  ...(
    [
      ['label', true, ['a:b', 'c/d'], '.a:b.c%2Fd'],
      ['matrix', true, ['a:b', 'c/d'], ';color=a:b;color=c%2Fd'],
    ] as const
  ).map(([style, explode, value, expected]): Row => ({
    versions: ['3.2.0'],
    in: 'path',
    style,
    explode,
    allowReserved: true,
    value,
    expected,
  })),
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
  ...STYLE_TABLES,
  ...VALUES,
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
  // The column `empty`: URL parsers would remove the segment, so that another resource would be asked.
  ...[true, false].flatMap((explode) =>
    ['', null, [], {}].map((value) => ({ versions: ALL, in: 'path' as const, style: 'label', explode, value })),
  ),
  ...[[], {}].map((value) => ({ versions: ALL, in: 'path' as const, style: 'matrix', explode: true, value })),
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
