import { expect, test } from 'vitest';
import { documentOf } from '../../test/document-of.ts';
import { compare } from './compare.ts';
import type { JsonObject } from './json.ts';

/** More components that refer to each other than a stack has room for; within one value the loader limits the depth. */
const length = 12_000;

function chainOf(link: (next: JsonObject) => JsonObject, maxLength: number): ReturnType<typeof documentOf> {
  const reference = (index: number): JsonObject => ({ $ref: `#/components/schemas/S${index}` });
  const schemas: Record<string, JsonObject> = { [`S${length}`]: { type: 'string', maxLength } };
  for (let index = 0; index < length; index++) schemas[`S${index}`] = link(reference(index + 1));
  const parameter = { name: 'chain', in: 'query', schema: reference(0) };
  const paths = { '/chain': { get: { parameters: [parameter], responses: {} } } };
  return documentOf({ openapi: '3.1.1', info: { title: 'Chain', version: '1' }, paths, components: { schemas } });
}

const links: Readonly<Record<string, (next: JsonObject) => JsonObject>> = {
  'a reference': (next) => next,
  'a reference with siblings': (next) => ({ ...next, description: 'One more.' }),
  'an allOf': (next) => ({ allOf: [next], description: 'One more.' }),
  'an allOf of nothing else': (next) => ({ allOf: [next] }),
  'a property': (next) => ({ properties: { next } }),
};

test.each(Object.entries(links))('a long chain of components, each %s to the next', (_, link) => {
  const changes = compare(chainOf(link, 1), chainOf(link, 2));
  expect(changes.map(({ base }) => base)).toEqual([`/components/schemas/S${length}/maxLength`]);
});
