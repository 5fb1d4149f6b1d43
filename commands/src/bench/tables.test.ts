import { expect, test } from 'vitest';
import { commandTable, loaderTable, withSection } from './tables.ts';

test('the loader is shown as ratios to the parser alone', () => {
  const row = { document: 'JSON', megabytes: 12.94, rival: '`JSON.parse`', alone: 40, parse: 50, load: 64 };
  expect(loaderTable([{ ...row, firstPosition: 400.4, nextPosition: 0.071 }])).toBe(
    [
      '| document |   MB | whole load | parsing | compared with | that alone | first position | next position |',
      '| -------- | ---: | ---------: | ------: | ------------: | ---------: | -------------: | ------------: |',
      '| JSON     | 12.9 |     1.60 × |  1.25 × |  `JSON.parse` |      40 ms |         400 ms |       0.07 ms |',
    ].join('\n'),
  );
});

test('commands are shown as parts of their limit', () => {
  expect(
    commandTable([
      { what: 'build', seconds: 2.04, limit: undefined },
      { what: 'lint', seconds: 8, limit: 20 },
    ]),
  ).toBe(
    [
      '| command | of its limit |  time | limit |',
      '| ------- | -----------: | ----: | ----: |',
      '| build   |            – | 2.0 s |     – |',
      '| lint    |         40 % | 8.0 s |  20 s |',
    ].join('\n'),
  );
});

test.each([
  ['', '<!-- a -->\n\nnew\n\n<!-- /a -->\n'],
  ['# T\n', '# T\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n'],
  ['# T\n\n<!-- a -->\nold\n<!-- /a -->\n\nrest\n', '# T\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n\nrest\n'],
  ['<!-- b -->\nold\n<!-- /b -->\n', '<!-- b -->\nold\n<!-- /b -->\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n'],
])('a section goes into %j', (text, expected) => {
  expect(withSection(text, 'a', 'new\n')).toBe(expected);
});
