import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { Judge } from './judge.ts';
import type { Schema } from './schema.ts';

const text = { type: 'string' };

// Of alternatives that all refuse a value, one is heard.
test.each<[title: string, branches: readonly Schema[], value: unknown, faults: readonly string[]]>([
  [
    'the one that got furthest',
    [
      { type: 'object', properties: { a: { type: 'object', properties: { b: text } } } },
      { type: 'object', properties: { a: text } },
    ],
    { a: { b: 1 } },
    ['/a/b has to be of type string'],
  ],
  [
    'what is there before what is missing',
    [
      { type: 'object', required: ['credentials'], properties: { kind: text, credentials: text } },
      { type: 'object', properties: { kind: text, broker: { type: 'object' } } },
    ],
    { kind: 'a', broker: 1 },
    ['/broker has to be of type object'],
  ],
  [
    'the one that a tag does not exclude',
    [
      { required: ['kind', 'size'], properties: { kind: { const: 'a' } } },
      { required: ['kind', 'size'], properties: { kind: { const: 'b' } } },
    ],
    { kind: 'b' },
    ['/size is missing'],
  ],
  ['not that it is something', [{ enum: ['a', 'b'] }, { type: 'null' }], 'c', ['has to be one of "a", "b"']],
  ['null alone', [{ type: 'null' }], 'c', ['has to be of type null']],
])('%s', (_title, branches, value, faults) => {
  for (const keyword of ['anyOf', 'oneOf']) {
    const found = explain(new Judge({}, 'request'), { [keyword]: branches }, value);
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`.trimStart())).toEqual(faults);
  }
});
