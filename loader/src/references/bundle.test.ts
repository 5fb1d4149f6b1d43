import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocument, materialOf, readDocument } from '../document/create-document.ts';
import { SourceFiles } from '../document/source-files.ts';
import type { LoadedDocument } from '../document.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { isArray, isObject } from '../json.ts';
import { loadText } from '../load-document.ts';
import { parseSource } from '../source/parse-source.ts';

/** Loads `memory:/openapi.json` from files in memory. */
async function loadFrom(files: Readonly<Record<string, JsonValue>>): Promise<LoadedDocument> {
  const read = (uri: string) => {
    const name = uri.slice('memory:/'.length);
    return Promise.resolve(parseSource(JSON.stringify(files[name]), { uri, name }));
  };
  const resolve = (reference: string) => `memory:/${reference.replace('./', '')}`;
  const entry = await read('memory:/openapi.json');
  return readDocument(materialOf(entry, new SourceFiles({ read, resolve }, entry)));
}

const NAMES = ['A', 'B', 'C', 'D'];

const schema = fc.letrec<{ schema: JsonObject; child: JsonObject }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...NAMES).map((name) => ({ $ref: `#/components/schemas/${name}` })),
    fc.constant({ type: 'string' }),
    tie('schema'),
  ),
  schema: fc.oneof(
    fc
      .dictionary(fc.constantFrom('x', 'y', 'default', '__proto__'), tie('child'), { minKeys: 1 })
      .map((properties) => ({ properties })),
    fc.array(tie('child'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie('child').map((items) => ({ type: 'array', items })),
  ),
})).schema;

/** Rewrites each reference to a component, for the file that it ends up in. */
function relocate(value: JsonValue, fileOf: (name: string) => string | undefined, inRoot: boolean): JsonValue {
  if (isArray(value)) return value.map((item) => relocate(item, fileOf, inRoot));
  if (!isObject(value)) return value;
  if (typeof value.$ref === 'string') {
    const name = value.$ref.slice(-1);
    const file = fileOf(name);
    return { $ref: file ?? (inRoot ? value.$ref : `./openapi.json${value.$ref}`) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, relocate(child, fileOf, inRoot)]));
}

test('a document split into files is put together to what it was', async () => {
  const document = fc.record({ A: schema, B: schema, C: schema, D: schema });
  const splits = fc.subarray(NAMES);
  const direct = fc.boolean();
  await fc.assert(
    fc.asyncProperty(document, splits, direct, async (schemas, outside, isDirect) => {
      const whole = { openapi: '3.1.1', paths: {}, components: { schemas } };
      const fileOf = (name: string) => (isDirect && outside.includes(name) ? `${name}.json` : undefined);
      const files: Record<string, JsonValue> = {};
      const kept: Record<string, JsonValue> = {};
      for (const [name, value] of Object.entries(schemas)) {
        const isOutside = outside.includes(name);
        if (isOutside) files[`${name}.json`] = relocate(value, fileOf, false);
        kept[name] = isOutside ? { $ref: `./${name}.json` } : relocate(value, fileOf, true);
      }
      files['openapi.json'] = { ...whole, components: { schemas: kept } };
      expect((await loadFrom(files)).value).toEqual(loadText(JSON.stringify(whole), { name: 'whole' }).value);
    }),
  );
});

test('the tree of a document that stands alone is not copied', () => {
  const text = JSON.stringify({
    openapi: '3.1.1',
    components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: {} } },
  });
  const entry = parseSource(text, { uri: 'memory:/a', name: 'a' });
  expect(createDocument(materialOf(entry, new SourceFiles(undefined, entry))).value).toBe(entry.value);
});

test('only what leads to a reference to a file is copied', async () => {
  const part = { properties: { a: { type: 'string' } } };
  const document = await loadFrom({
    'openapi.json': { openapi: '3.1.1', components: { schemas: { A: { $ref: './b.json' }, C: part } } },
    'b.json': { properties: { c: { $ref: './c.json' } } },
    'c.json': { type: 'integer' },
  });
  expect(document.value.components).toEqual({
    schemas: { A: { properties: { c: { $ref: '#/components/schemas/c' } } }, C: part, c: { type: 'integer' } },
  });
});
