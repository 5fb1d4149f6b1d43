import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFilter, isShown, parseFilter, type RowFilter } from './row-filter.ts';

const row = {
  issue: 12,
  type: 'Modified',
  text: '/voicecall/{agentid}/callout The request parameter uuiData is added.',
};

test.each<[string, RowFilter, boolean]>([
  ['nothing is asked for', {}, true],
  ['the Issue is later', { after: 11 }, true],
  ['the Issue is the one named', { after: 12 }, false],
  ['the Issue is the last wanted', { until: 12 }, true],
  ['the Issue is too new', { until: 11 }, false],
  ['the type is another', { type: 'New' }, false],
  ['the text occurs in another case', { text: 'UUIDATA' }, true],
  ['all words occur', { text: 'uuidata  callout' }, true],
  ['one word does not occur', { text: 'callout hold' }, false],
  ['the text is no pattern', { text: 'c.llout' }, false],
])('%s', (_, filter, expected) => {
  expect(isShown(row, filter)).toBe(expected);
});

test.each<[string, RowFilter]>([
  ['', {}],
  ['after=21', { after: 21 }],
  ['after=&until=&type=&text=', {}],
  ['after=x&until=-3&text=+hold+', { text: 'hold' }],
  ['after=1e9&other=1', {}],
])('reads the query %j', (query, expected) => {
  expect(parseFilter(new URLSearchParams(query))).toEqual(expected);
});

test('reads back what it writes', () => {
  const filters = fc.record(
    {
      after: fc.integer({ min: 0, max: 99 }),
      until: fc.integer({ min: 0, max: 99 }),
      type: fc.constantFrom('New', 'Modified'),
      text: fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filters, (filter) => {
      expect(parseFilter(new URLSearchParams(formatFilter(filter)))).toEqual(filter);
    }),
  );
});
