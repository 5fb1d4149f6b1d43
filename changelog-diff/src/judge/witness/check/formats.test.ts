import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { checkFormat, textFormats } from './formats.ts';

const ajv = new Ajv2020({ strict: false, logger: false });
addFormats(ajv);

const rows = Object.entries(textFormats).flatMap(([name, { samples }]) => samples.map((text) => [name, text] as const));

test.each(rows)('%s: %j is accepted by everybody', (name, text) => {
  expect(checkFormat(name, text)).toBe('valid');
  expect(ajv.validate({ format: name }, text)).toBe(true);
});

const texts = [
  '',
  'a',
  'A',
  '0',
  '1',
  '-',
  ' ',
  'a b',
  '2026-02-30',
  '2026-13-01',
  '25:00:00Z',
  '@',
  'a@',
  '::',
  'x:',
  '1.2.3',
  '{}',
];

const known = Object.keys(textFormats).filter((name) => ajv.formats[name] !== undefined);

test.each(known)('%s: nothing is said that Ajv denies', (name) => {
  for (const text of texts) {
    const verdict = checkFormat(name, text);
    if (verdict !== 'unknown')
      expect([text, ajv.validate({ format: name }, text)]).toEqual([text, verdict === 'valid']);
  }
});

test('formats of numbers, and a format that nobody knows', () => {
  expect(checkFormat('int32', 2 ** 31 - 1)).toBe('valid');
  expect(checkFormat('int32', 2 ** 31)).toBe('invalid');
  expect(checkFormat('int32', 'a')).toBe('valid');
  expect(checkFormat('int64', 2 ** 60)).toBe('unknown');
  expect(checkFormat('strange', 'a')).toBe('unknown');
  expect(checkFormat('strange', true)).toBe('valid');
});
