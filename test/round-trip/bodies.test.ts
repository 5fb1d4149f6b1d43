// Bodies of every kind, cookies and header fields, over each platform: what one side gives, the other side sees.
import { loadDocument } from '@cc-gateway/loader';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../generator/src/runtime/server/answer.ts';
import { PLATFORMS, startPair, type Pair } from './generated-pair.ts';

const RUNS = { numRuns: 25 };

const text = fc.string({ unit: 'grapheme' });
const nested = fc.record({ a: text, b: fc.array(fc.integer()) }, { requiredKeys: ['a'] });
const count = fc.integer({ max: 1000, min: -(2 ** 40) });

/** The members of the schema `Fields`. A form has no way to say that a list is empty: it is not there. */
function fields(shortest: number): fc.Arbitrary<Record<string, unknown>> {
  const tags = fc.array(text, { minLength: shortest });
  return fc.record({ text, count, flag: fc.boolean(), tags, nested }, { requiredKeys: ['text'] });
}

const bytes = fc.uint8Array({ maxLength: 2000 }).map((one) => new Uint8Array(one));
const fileName = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((name) => !/[\r\n\0"\\/%]/.test(name) && name.trim() === name);
const file = fc.tuple(bytes, fileName).map(([content, name]) => new File([content], name, { type: 'image/png' }));

interface Shown {
  readonly name: string;
  readonly type: string;
  readonly content: readonly number[];
}

async function showFile(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(showFile));
  if (!(value instanceof File)) return value;
  const shown: Shown = { name: value.name, type: value.type, content: [...new Uint8Array(await value.arrayBuffer())] };
  return shown;
}

/** An object in which files are told by what is in them. */
async function show(value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  const shown = await Promise.all(
    entries.map(async ([key, item]): Promise<[string, unknown]> => [key, await showFile(item)]),
  );
  return Object.fromEntries(shown);
}

function member(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

function hasBytes(value: unknown): value is { bytes(): Promise<Uint8Array> } {
  return typeof member(value, 'bytes') === 'function';
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function itemsOf(value: unknown): Promise<unknown[]> {
  if (!isIterable(value)) throw new Error('the answer is no stream');
  const items: unknown[] = [];
  for await (const item of value) items.push(item);
  return items;
}

async function* oneByOne(items: readonly unknown[]): AsyncGenerator {
  for (const item of items) yield await Promise.resolve(item);
}

async function bytesOf(value: unknown): Promise<Uint8Array> {
  if (!(value instanceof Blob)) throw new Error('the answer is no Blob');
  return new Uint8Array(await value.arrayBuffer());
}

describe.each(Object.keys(PLATFORMS))('%s', (name) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair(
      await loadDocument('test/round-trip/every-body.yaml'),
      name === 'fastify' ? 'fastify' : 'node',
    );
  });
  afterAll(() => pair.close());

  /** Sends a body; the handler answers what `respond` makes of it. */
  async function send(
    operation: string,
    body: unknown,
    respond: (got: unknown) => unknown,
  ): Promise<Record<string, unknown>> {
    pair.answerBy((request) => respond(member(request, 'body')));
    return pair.call('bodies', operation, { body });
  }

  test.each(['json', 'form'])('%s', async (operation) => {
    await fc.assert(
      fc.asyncProperty(fields(operation === 'form' ? 1 : 0), async (body) => {
        let got: unknown;
        const back = await send(operation, body, (given) => (got = given));
        expect([got, back['status'], back['data']]).toEqual([body, 200, body]);
      }),
      RUNS,
    );
  });

  test('multipart, with files', async () => {
    const files = fc.record({ file, files: fc.array(file, { minLength: 1, maxLength: 3 }) }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fields(1), files, async (plain, more) => {
        const body = { ...plain, ...more };
        let got: unknown;
        const back = await send('multipart', body, (given) => {
          got = given;
          return { text: 'taken' };
        });
        expect([await show(got), back['status']]).toEqual([await show(body), 200]);
      }),
      RUNS,
    );
  });

  test('text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const back = await send('text', body, (given) => given);
        expect([back['status'], back['data']]).toEqual([200, body]);
      }),
      RUNS,
    );
  });

  test('text of any media type', async () => {
    const label = fc.constantFrom('application/json', 'text/plain', undefined);
    await fc.assert(
      fc.asyncProperty(text, label, label, async (body, sent, answered) => {
        let got: unknown;
        pair.answerBy((request) => {
          got = member(request, 'body');
          return answered === undefined ? body : answer(200, body, { contentType: answered });
        });
        const back = await pair.call('bodies', 'any', { body, ...(sent === undefined ? {} : { contentType: sent }) });
        expect([got, back['status'], back['data']]).toEqual([body, 200, body]);
      }),
      RUNS,
    );
  });

  test.each(['binary', 'file'])('bytes: %s', async (operation) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        const back = await send(operation, body, async (given) => (hasBytes(given) ? given.bytes() : undefined));
        expect(back['status']).toBe(200);
        expect(await bytesOf(back['data'])).toEqual(body);
      }),
      RUNS,
    );
  });

  test('JSON lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nested, { minLength: 1 }), async (body) => {
        let got: unknown;
        const back = await send('lines', body, (given) => {
          got = given;
          return oneByOne(body);
        });
        expect([got, back['status'], await itemsOf(back['data'])]).toEqual([body, 200, body]);
      }),
      RUNS,
    );
  });

  test('events', async () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/[\r\n\0]/.test(one));
    // Line breaks are all the same to the standard.
    const data = fc.array(fc.oneof(fc.constant(''), line), { minLength: 1 }).map((lines) => lines.join('\n'));
    const event = fc.record({ data, event: line, id: line, retry: fc.nat(1e6) }, { requiredKeys: ['data'] });
    await fc.assert(
      fc.asyncProperty(fc.array(event), async (events) => {
        pair.answerBy(() => oneByOne(events));
        const back = await pair.call('bodies', 'events', {});
        expect([back['status'], await itemsOf(back['data'])]).toEqual([200, events]);
      }),
      RUNS,
    );
  });

  test('cookies, and header fields of the answer', async () => {
    const cookies = fc.record({ text, count, tags: fc.array(text, { minLength: 1 }) }, { requiredKeys: [] });
    const printable = fc.string({ minLength: 1 }).filter((one) => one.trim() === one);
    await fc.assert(
      fc.asyncProperty(cookies, printable, count, async (given, field, number) => {
        let got: unknown;
        pair.answerBy((request) => {
          got = member(request, 'cookies');
          return answer(204, undefined, { headers: { 'X-Text': field, 'X-Count': String(number) } });
        });
        const back = await pair.call('bodies', 'cookies', { cookies: given });
        const { response } = back;
        const headers = response instanceof Response ? response.headers : new Headers();
        expect([got, back['status'], headers.get('x-text'), headers.get('x-count')]).toEqual([
          given,
          204,
          field,
          String(number),
        ]);
      }),
      RUNS,
    );
  });

  test.each<[string, string, object, string]>([
    ['JSON', 'json', { body: { text: 'a', count: 1001 } }, '"name":"/count"'],
    ['a form', 'form', { body: { text: 'a', count: 'x' } }, '"name":"/count"'],
    ['an unknown field of a form', 'form', { body: { text: 'a', other: '1' } }, '"name":"/other"'],
    ['an object of a form', 'form', { body: { text: 'a', nested: { b: [1] } } }, '"name":"/nested/a"'],
    ['a part', 'multipart', { body: { text: 'a', count: 1001 } }, '"name":"/count"'],
    ['a part that is missing', 'multipart', { body: { count: 1 } }, '"name":"/text"'],
    ['a text', 'text', { body: 'a'.repeat(1001) }, '"in":"body"'],
    ['text of any media type', 'any', { body: 'a'.repeat(1001), contentType: 'text/plain' }, '"in":"body"'],
    ['a line', 'lines', { body: [{ a: '1' }, { a: 1 }] }, '"name":"/1/a"'],
    ['a cookie', 'cookies', { cookies: { count: 1001 } }, '"name":"count"'],
  ])('%s that is wrong is refused by its name', async (_title, operation, request, named) => {
    pair.answerBy(() => undefined);
    const back = await pair.call('bodies', operation, request);
    expect([back['status'], JSON.stringify(member(back['error'], 'body'))]).toEqual([
      400,
      expect.stringContaining(named),
    ]);
  });
});
