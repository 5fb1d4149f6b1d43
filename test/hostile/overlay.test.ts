// I35 of the hostile documents: text of an Overlay is a query and a value, never code.
import { applyOverlay, loadOverlayText, loadText, LoaderError, valueAt } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { SINGLES } from './payloads.ts';

const BASE = JSON.stringify({
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  paths: {},
  components: { schemas: { A: { type: 'object', properties: { a: { type: 'string', pattern: 'a'.repeat(50) } } } } },
});

function apply(target: string, update: unknown): unknown {
  const overlay = { overlay: '1.0.0', info: { title: 'O', version: '1' }, actions: [{ target, update }] };
  const loaded = loadOverlayText(JSON.stringify(overlay), { name: 'overlay.json' });
  return applyOverlay(loadText(BASE, { name: 'base.json' }), loaded).value;
}

/** The codes of the located errors that an Overlay gives. */
function refusal(target: string): string[] {
  try {
    apply(target, { description: 'x' });
    return [];
  } catch (error) {
    if (!(error instanceof LoaderError)) throw error;
    expect(error.diagnostics.filter(({ position }) => position === undefined)).toEqual([]);
    return error.diagnostics.map(({ code }) => code);
  }
}

test.each([
  ...SINGLES.filter((text) => text.length < 1000),
  '$.__proto__',
  "$['constructor']['prototype']",
  "$.components.schemas['__proto__']",
  '$[?(globalThis.__CANARY=1)]',
  '$[?(@.a || process.exit(1))]',
  "$[?(@.constructor.constructor('globalThis.__CANARY=1')())]",
  '$..[(@.length-1)]',
  `$${'.a'.repeat(10_000)}`,
  `$${'['.repeat(10_000)}`,
  `$[?${'('.repeat(10_000)}1${')'.repeat(10_000)}]`,
])('I35 the target %j is a located error', (target) => {
  expect(refusal(target)).not.toEqual([]);
  expect(Reflect.has(globalThis, '__CANARY')).toBe(false);
});

test('I35 a regular expression of a target that backtracks is given up', () => {
  expect(refusal("$..[?match(@.pattern, '(a+)+b')]")).toEqual(['overlay-target-slow']);
  expect(refusal("$..[?search(@.pattern, '(a*)*b')]")).toEqual(['overlay-target-slow']);
});

test.each(SINGLES.map((text) => [text.slice(0, 40), text]))('I35 the update %j is what it says', (_label, text) => {
  const update = { description: `a${text}`, properties: Object.fromEntries([[text, { description: text }]]) };
  const value = apply('$.components.schemas.A', update);
  expect(JSON.stringify(Object.entries(schemaOf(value)))).toBe(
    JSON.stringify(
      Object.entries({
        type: 'object',
        properties: Object.fromEntries([
          ['a', { type: 'string', pattern: 'a'.repeat(50) }],
          [text, { description: text }],
        ]),
        description: `a${text}`,
      }),
    ),
  );
  expect(Reflect.ownKeys(Object.prototype)).not.toContain('description');
});

function schemaOf(value: unknown): object {
  const document = loadText(JSON.stringify(value), { name: 'a.json' }).value;
  const schema = valueAt(document, '/components/schemas/A');
  if (typeof schema !== 'object' || schema === null) throw new Error('the schema is gone');
  return schema;
}
