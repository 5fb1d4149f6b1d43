import { LoaderError, parseSource } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { parseWording } from './parse-wording.ts';
import type { Wording } from './wording.ts';

function parse(text: string): Wording {
  return parseWording(parseSource(text, { uri: 'file:///w.yaml', name: 'w.yaml' }));
}

test('rules, with one name or a list of them', () => {
  const text = `rules:
  - when: { kind: added, subject: [enum-value, property], via: /components/schemas/A* }
    interface: '-'
    type: New
    one: The value {value} is added.
    many: The values {value} are added.
    list: value
  - { when: { object: info }, ignore: true }
  - { when: { subject: extension, name: [x-a], path: [] }, one: A., onlyAlone: true }
`;
  expect(parse(text)).toEqual([
    {
      when: { kind: ['added'], subject: ['enum-value', 'property'], via: ['/components/schemas/A*'] },
      interface: '-',
      type: 'New',
      one: 'The value {value} is added.',
      many: 'The values {value} are added.',
      list: 'value',
    },
    { when: { object: ['info'] }, ignore: true },
    { when: { subject: ['extension'], name: ['x-a'], path: [] }, one: 'A.', onlyAlone: true },
  ]);
});

test.each([
  ['[]', ['1:1 there is no list "rules"']],
  ['rules: [1]', ['1:9 a rule is an object']],
  ['rules:\n  - { wen: {} }', ['2:7 "wen" is not known here']],
  ['rules:\n  - { when: 1 }', ['2:13 a condition is an object']],
  ['rules:\n  - { when: { kind: new, sort: a } }', ['2:26 "sort" is not known here', '2:21 "new" is not known here']],
  [
    'rules:\n  - { when: {}, one: "{nam} is added.", list: nam }',
    ['2:22 "nam" is not known here', '2:47 "nam" is not known here'],
  ],
  ['rules:\n  - { when: {}, one: 1 }', ['2:22 "one" is not a text']],
])('a faulty wording %j', (text, messages) => {
  const found: string[] = [];
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof LoaderError)) throw error;
    for (const { position, message } of error.diagnostics) {
      found.push(`${position?.line ?? 0}:${position?.column ?? 0} ${message}`);
    }
  }
  expect(found.sort()).toEqual([...messages].sort());
});
