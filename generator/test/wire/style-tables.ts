import { ALL, LIST, OBJECT, rows, type Row } from './row.ts';

// The style tables of OpenAPI 3.0.4 section 4.7.12.4, 3.1.1 section 4.8.12.4 and 3.2.0 section 4.12.4. In 3.2 the
// column `empty` became `undefined`; the table's rows are the same.
export const STYLE_TABLES: readonly Row[] = [
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
