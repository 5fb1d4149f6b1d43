import { ALL, inQuery, LIST, OBJECT, rows, type Row } from './row.ts';

// Values that the tables have no column for: nothing, emptiness in lists and objects, members without a value.
const NOTHING: readonly Row[] = [
  ...rows('path', ALL, [
    ['matrix', false, [[], ';color'], [['a', null], ';color=a,'], [{ R: 1, G: undefined, B: null }, ';color=R,1,B,']],
    ['matrix', true, [['a', null], ';color=a;color'], [{ R: 1, G: undefined, B: null }, ';R=1;B=']],
    ['label', false, [['a', null], '.a,'], [{ R: 1, G: undefined, B: '' }, '.R,1,B,']],
    ['label', true, [['a', null, 'b'], '.a..b'], [{ R: 1, G: undefined, B: '' }, '.R=1.B=']],
    ['simple', false, [['a', null], 'a,'], [{ R: 1, G: undefined, B: null }, 'R,1,B,']],
    ['simple', true, [['', 'a'], ',a'], [{ R: 1, G: undefined, B: null }, 'R=1,B=']],
  ]),
  ...rows('query', ALL, [
    ['form', false, [['a', null], 'color=a,'], [{ R: 1, G: undefined, B: null }, 'color=R,1,B,'], [{}, 'color=']],
    ['form', true, [['a', null], 'color=a&color='], [[''], 'color='], [{ R: 1, G: undefined, B: null }, 'R=1&B=']],
    [
      'spaceDelimited',
      false,
      [undefined, undefined],
      [[], undefined],
      [{}, undefined],
      ['a b', 'color=a%20b'],
      [['a', null, 'b'], 'color=a%20%20b'],
    ],
    [
      'pipeDelimited',
      false,
      [undefined, undefined],
      [[], undefined],
      [{}, undefined],
      ['a|b', 'color=a%7Cb'],
      [['a', null, 'b'], 'color=a%7C%7Cb'],
    ],
    // The tables have no value for these two exploded; servers read them as they read `form`.
    ['spaceDelimited', true, [LIST, 'color=blue&color=black&color=brown']],
    ['pipeDelimited', true, [LIST, 'color=blue&color=black&color=brown']],
    [
      'deepObject',
      true,
      [undefined, undefined],
      [null, 'color='],
      [{}, undefined],
      [[], undefined],
      [{ R: 1, G: undefined, B: null }, 'color%5BR%5D=1&color%5BB%5D='],
      [{ R: { a: 1, b: { c: 2 } } }, 'color%5BR%5D%5Ba%5D=1&color%5BR%5D%5Bb%5D%5Bc%5D=2'],
      [{ R: ['a', 'b'], G: [] }, 'color%5BR%5D%5B%5D=a&color%5BR%5D%5B%5D=b'],
    ],
  ]),
  ...rows('header', ALL, [
    ['simple', false, [null, ''], [[], ''], [['a', null], 'a,'], [{ R: 1, G: undefined }, 'R,1']],
    ['simple', true, [null, ''], [{ R: 1, G: undefined, B: 2 }, 'R=1,B=2']],
  ]),
  ...rows('cookie', ALL, [
    ['form', false, [undefined, undefined], [null, 'color='], [[], undefined], [['a', null], 'color=a,']],
    ['form', true, [undefined, undefined], [[], undefined], [{}, undefined], [{ R: 1, G: undefined }, 'R=1']],
  ]),
  ...rows(
    'cookie',
    ['3.2.0'],
    [
      ['cookie', false, [undefined, undefined], [null, 'color='], [[], undefined]],
      ['cookie', true, ['', 'color='], [undefined, undefined], [[], undefined], [{}, undefined]],
    ],
  ),
];

// What a document leaves out.
const DEFAULTS: readonly Row[] = (
  [
    ['path', undefined, LIST, 'blue,black,brown'],
    ['path', undefined, OBJECT, 'R,100,G,200,B,150'],
    ['path', 'label', LIST, '.blue,black,brown'],
    ['path', 'matrix', LIST, ';color=blue,black,brown'],
    ['query', undefined, LIST, 'color=blue&color=black&color=brown'],
    ['query', undefined, OBJECT, 'R=100&G=200&B=150'],
    ['query', 'spaceDelimited', LIST, 'color=blue%20black%20brown'],
    ['query', 'pipeDelimited', LIST, 'color=blue%7Cblack%7Cbrown'],
    ['query', 'deepObject', OBJECT, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    ['header', undefined, LIST, 'blue,black,brown'],
    ['header', undefined, OBJECT, 'R,100,G,200,B,150'],
    ['cookie', undefined, LIST, 'color=blue; color=black; color=brown'],
  ] as const
).map(([place, style, value, expected]) => ({
  versions: ALL,
  in: place,
  ...(style === undefined ? {} : { style }),
  value,
  expected,
}));

const SCALARS: readonly Row[] = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) =>
  ([0, -1.5, 1e21, 9007199254740993n, true, false] as const).map((value) => ({
    versions: ALL,
    in: place,
    value,
    expected: `${place === 'query' || place === 'cookie' ? 'color=' : ''}${place === 'header' ? value : encodeURIComponent(String(value))}`,
  })),
);

const NAMES: readonly Row[] = ['filter[a]', '$top', 'a.b', 'a b', 'a&b=c', 'é', '__proto__', 'a+b', '%41'].flatMap(
  (name): Row[] => [
    { versions: ALL, in: 'query', name, value: 'x', expected: inQuery(`${encodeURIComponent(name)}=x`) },
    { versions: ALL, in: 'query', name, value: ['x'], expected: inQuery(`${encodeURIComponent(name)}=x`) },
    { versions: ALL, in: 'cookie', name, value: 'x', expected: `${encodeURIComponent(name)}=x` },
  ],
);

/** Emptiness, defaults, scalars and names, which the style tables do not show. */
export const VALUES: readonly Row[] = [...NOTHING, ...DEFAULTS, ...SCALARS, ...NAMES];
