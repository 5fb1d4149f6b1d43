import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadText } from './load-document.ts';
import { toYaml } from './to-yaml.ts';

test('strings that look like something else are quoted, shared nodes written twice', () => {
  const shared = { type: 'string' };
  expect(toYaml({ '200': shared, yes: 'no', at: '2024-01-01', number: '1e3', empty: '', again: shared })).toBe(
    `'200':
  type: string
'yes': 'no'
at: '2024-01-01'
number: '1e3'
empty: ''
again:
  type: string
`,
  );
});

test('other parsers read the same value', () => {
  const json = fc.jsonValue({ depthSize: 'small' });
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value);
      const document = loadText(`{"openapi":"3.1.1","x-value":${text}}`, { name: 'x.json' });
      const printed = toYaml(document.value);
      expect(load(printed)).toEqual(document.value);
      expect(parse(printed)).toEqual(document.value);
    }),
  );
});
