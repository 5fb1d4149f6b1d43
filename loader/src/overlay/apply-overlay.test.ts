import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openapiOverlay } from 'openapi-format';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json.ts';
import { isArray, isObject, toPointer } from '../json.ts';
import { loadText } from '../load-document.ts';
import { loadOverlayText } from '../load-overlay.ts';
import { loadChain } from '../load-chain.ts';
import { applyOverlay } from './apply-overlay.ts';

function document(value: JsonValue) {
  return loadText(JSON.stringify(value), { name: 'api.json' });
}

function overlay(actions: JsonValue, version = '1.0.0') {
  const value = { overlay: version, info: { title: 'Changes', version: '1' }, actions };
  return loadOverlayText(JSON.stringify(value), { name: 'overlay.json' });
}

/** Every pointer into a value. */
function pointersOf(value: JsonValue, tokens: readonly string[] = []): string[] {
  const children = isArray(value) || isObject(value) ? Object.entries(value) : [];
  return [toPointer(tokens), ...children.flatMap(([key, child]) => pointersOf(child, [...tokens, key]))];
}

const BASE: JsonObject = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  paths: {
    '/a': { get: { tags: ['x', 'y'], parameters: [{ name: 'p' }, { name: 'q' }], responses: {} } },
    '/b': { get: { tags: ['x'], parameters: [{ name: 'p' }], responses: {} } },
  },
  components: { schemas: { A: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } } } },
};

// openapi-format is an independent implementation. It departs from the specification in four places, which these
// actions keep clear of: it merges list entries that have the same name and in, it lets a value of one type replace
// one of another, it removes several entries of one list wrongly because it does so from the front, and with
// `overlay: 1.0.0` an entry for a targeted list becomes keys of the list.
test.each([
  [
    'nested objects',
    '1.0.0',
    [{ target: '$.components.schemas.A', update: { properties: { b: { type: 'integer' } } } }],
  ],
  ['lists in objects', '1.0.0', [{ target: '$.components.schemas.A', update: { required: ['b', 'c'] } }]],
  ['plain values', '1.0.0', [{ target: '$.info', update: { title: 'U', description: null } }]],
  ['the root', '1.0.0', [{ target: '$', update: { info: { version: '2' }, tags: [{ name: 'x' }] } }]],
  ['wildcards', '1.0.0', [{ target: '$.paths[*].get', 'x-matches': 2, update: { deprecated: true, tags: ['z'] } }]],
  [
    'filters',
    '1.0.0',
    [{ target: "$.paths[*].get.parameters[?@.name=='p']", 'x-matches': 2, update: { in: 'query' } }],
  ],
  ['removed members', '1.0.0', [{ target: "$.paths['/a']", remove: true }]],
  ['removed entries', '1.0.0', [{ target: "$.paths['/a'].get.parameters[?@.name=='p']", remove: true }]],
  ['descendants', '1.0.0', [{ target: '$..properties.a', update: { maxLength: 1 } }]],
  ['replaced values', '1.1.0', [{ target: '$.info.title', update: 'U' }]],
  ['lists for lists', '1.1.0', [{ target: "$.paths['/a'].get.tags", update: ['z'] }]],
  ['entries for lists', '1.1.0', [{ target: "$.paths['/a'].get.parameters", update: { name: 'r' } }]],
  [
    'removal, then a new value',
    '1.0.0',
    [
      { target: '$.components.schemas.A.properties.a', remove: true },
      { target: '$.components.schemas.A', update: { properties: { a: { type: ['string', 'null'] } } } },
    ],
  ],
])('openapi-format agrees about %s', async (_, version, actions) => {
  const info = { title: 'Changes', version: '1' };
  const reference = await openapiOverlay(structuredClone(BASE), { overlaySet: { overlay: version, info, actions } });
  expect(applyOverlay(document(BASE), overlay(actions, version)).value).toEqual(reference.data);
});

test('an entry is appended to a targeted list by Overlay 1.0 as well', () => {
  const append = overlay([{ target: "$.paths['/b'].get.parameters", update: { name: 'r' } }]);
  expect(applyOverlay(document(BASE), append).at('/paths/~1b/get/parameters')).toEqual([{ name: 'p' }, { name: 'r' }]);
});

test('an update cannot refer to a file that was not read', () => {
  const refer = overlay([{ target: '$.components.schemas', update: { N: { $ref: './new.yaml' } } }]);
  expect(() => applyOverlay(document(BASE), refer)).toThrow(
    'error ref-external   overlay.json:1:127\n  ./new.yaml refers to another file, which cannot be read here',
  );
});

test('an update may refer to the document and to what is in it', () => {
  const refer = overlay([{ target: '$.components.schemas', update: { N: { $ref: '#/components/schemas/A' } } }]);
  expect(applyOverlay(document(BASE), refer).at('/components/schemas/N/$ref')).toBe('#/components/schemas/A');
});

test('several entries of a list are removed together', () => {
  const remove = overlay([{ target: "$.paths['/a'].get.parameters[?@.name]", 'x-matches': 2, remove: true }]);
  expect(applyOverlay(document(BASE), remove).at('/paths/~1a/get/parameters')).toEqual([]);
});

test('a node inside another matched node goes with it', () => {
  const nested = document({ openapi: '3.1.1', 'x-a': { x: { x: {} }, z: {} } });
  const remove = overlay([{ target: '$..x', 'x-matches': 2, remove: true }]);
  expect(applyOverlay(nested, remove).at('/x-a')).toEqual({ z: {} });
});

test('eleven entries are removed in the right order', () => {
  const list = Array.from({ length: 12 }, (_, at) => ({ at }));
  const remove = overlay([{ target: "$['x-a'][?@.at > 0]", 'x-matches': 11, remove: true }]);
  expect(applyOverlay(document({ openapi: '3.1.1', 'x-a': list }), remove).at('/x-a')).toEqual([{ at: 0 }]);
});

test('a __proto__ key is a key like any other', () => {
  const changed = applyOverlay(
    document({ openapi: '3.1.1' }),
    loadOverlayText(
      '{"overlay":"1.0.0","info":{"title":"","version":""},"actions":[{"target":"$","update":{"x-a":{},"__proto__":{"b":1}}}]}',
      { name: 'overlay.json' },
    ),
  );
  expect(Object.keys(changed.value)).toEqual(['openapi', 'x-a', '__proto__']);
  expect(Object.getPrototypeOf(changed.value)).toBe(Object.prototype);
});

test('the document given stays as it was, and what is not changed is shared', () => {
  const before = document(BASE);
  const after = applyOverlay(before, overlay([{ target: '$.info', update: { title: 'U' } }]));
  expect(before.value).toEqual(BASE);
  expect(after.at('/info/title')).toBe('U');
  expect(after.at('/paths')).toBe(before.at('/paths'));
});

/** An update that fits a value: new members beside those it has. */
const update = fc.dictionary(
  fc.stringMatching(/^n[a-z]{1,3}$/),
  fc.oneof(fc.integer(), fc.string(), fc.array(fc.integer()), fc.record({ deep: fc.boolean() })),
  { minKeys: 1 },
);

test('any update of any object is a plain merge, and never alters the document', () => {
  const objects = pointersOf(BASE).filter((pointer) => isObject(document(BASE).at(pointer)));
  const target = fc.constantFrom(...objects);
  fc.assert(
    fc.property(target, update, (pointer, addition) => {
      const before = document(BASE);
      const path = pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/'));
      // Entries of lists are the only thing that has to be picked by position here.
      fc.pre(!path.some((token) => /^\d+$/.test(token)));
      const query = `$${path.map((token) => `['${token}']`).join('')}`;
      const after = applyOverlay(before, overlay([{ target: query, update: addition }]));
      const node = before.at(pointer);
      expect(after.at(pointer)).toEqual({ ...(isObject(node) ? node : {}), ...addition });
      expect(before.value).toEqual(BASE);
      for (const key of Object.keys(addition)) {
        expect(after.actionAt(`${pointer}/${key}`)?.overlay).toBe('overlay.json');
      }
      expect(after.actionAt(pointer)).toBeUndefined();
    }),
  );
});

test('every key of a document made of many files and Overlays is found on the line where it was written', async () => {
  const cwd = `${import.meta.dirname}/../../cases/overlay-files`;
  const paths = ['02/overlay.yaml', '04/overlay.yaml'].map((path) => ({ name: path, path }));
  const documents = await loadChain(
    { base: { name: '01', path: '01/openapi.yaml' }, overlays: paths },
    { cwd, root: cwd },
  );
  for (const each of documents) {
    for (const pointer of pointersOf(each.value)) {
      const key = pointer
        .slice(pointer.lastIndexOf('/') + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~');
      if (pointer === '' || /^\d$/.test(key)) continue;
      const { file, line, column } = each.locate(pointer, 'key');
      const text = readFileSync(`${cwd}/${file}`, 'utf8').split('\n')[line - 1] ?? '';
      expect(text.slice(column - 1).replace(/^'/, '')).toMatch(new RegExp(`^${key.replace(/\W/g, '\\$&')}`));
    }
  }
});
