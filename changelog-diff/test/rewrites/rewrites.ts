import { isObject, type JsonObject } from '../../src/compare/json.ts';
import { documentRewrites } from './document-rewrites.ts';
import { draftOf, type DraftObject, isDraftObject, type Rewrite, textIn } from './draft.ts';
import { referenceRewrites } from './reference-rewrites.ts';
import { schemaRewrites } from './schema-rewrites.ts';
import { upgrade } from './upgrade.ts';

/** Changes of a document that do not change its meaning, by name. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  ...referenceRewrites,
  ...schemaRewrites,
  ...documentRewrites,
  upgrade,
};

/** The document after a rewrite at a place that `seed` decides; `undefined` where the rewrite has no place. */
export function rewrite(value: JsonObject, name: string, seed: number): JsonObject | undefined {
  const document = draftOf(value);
  const apply = rewrites[name];
  if (!isDraftObject(document) || apply === undefined) return undefined;
  const random = randomFrom(seed);
  const isDone = apply({
    document,
    is30: textIn(document, 'openapi').startsWith('3.0'),
    pick: (items) => items[Math.floor(random() * items.length)],
    fresh: (prefix) => `${prefix}${seed}`,
  });
  return isDone ? jsonOf(document) : undefined;
}

function jsonOf(document: DraftObject): JsonObject {
  const value: unknown = structuredClone(document);
  if (!isObject(value)) throw new TypeError('not an object');
  return value;
}

/** A small generator (mulberry32): the same seed, the same places. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
