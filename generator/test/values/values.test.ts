// Dates and long integers through a generated client and a generated server: what one side gives, the other side sees.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadText } from '@cc-gateway/loader';
import { generateServer } from '../../src/index.ts';
import { VALUES, valuePair, type ValuePair } from './value-pair.ts';

const instant = fc.date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const id = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const text = fc.string({ unit: 'grapheme' });
const some = { minLength: 1 };

const pair = fc.record({ at: instant, id }, { requiredKeys: ['at'] });

const { event } = fc.letrec<{ event: Readonly<Record<string, unknown>> }>((tie) => ({
  event: fc.record(
    {
      at: fc.option(instant),
      id: fc.option(id),
      count: fc.integer(),
      size: fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
      note: text,
      seen: fc.array(instant),
      ids: fc.uniqueArray(id),
      next: tie('event'),
      other: id,
    },
    { requiredKeys: ['at'] },
  ),
}));

const fields = fc.record(
  { at: instant, id, ids: fc.array(id, some), seen: fc.array(instant, some), event, text },
  { requiredKeys: [] },
);

const places = fc.record(
  {
    path: fc.record({ at: instant, ids: fc.array(id, some) }),
    query: fc.record(
      { since: instant, many: fc.array(id, some), piped: fc.array(instant, some), deep: pair, json: event },
      { requiredKeys: [] },
    ),
    headers: fc.record({ 'X-At': instant, 'X-Ids': fc.array(id, some) }, { requiredKeys: [] }),
    cookies: fc.record({ seen: instant, last: id }, { requiredKeys: [] }),
  },
  { requiredKeys: ['path', 'query', 'headers', 'cookies'] },
);

const mark = fc.oneof(
  fc.record({ kind: fc.constant('moment'), at: instant }),
  fc.record({ kind: fc.constant('note'), at: fc.oneof(text, instant.map(String)) }),
);

async function* each(items: readonly unknown[]): AsyncGenerator {
  for (const item of items) yield await Promise.resolve(item);
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function listOf(value: unknown): Promise<unknown[]> {
  const items: unknown[] = [];
  if (!isIterable(value)) throw new Error('no stream');
  for await (const item of value) items.push(item);
  return items;
}

const RUNS = { numRuns: 50 };

describe('dates and bigints', () => {
  let both: ValuePair;
  beforeAll(async () => {
    both = await valuePair({ dates: 'Date', int64: 'bigint' });
  });
  afterAll(() => both.remove());

  test.each([
    ['json', event],
    ['list', fc.array(instant)],
    ['marks', mark],
  ])('%s: what is sent arrives, and comes back', async (operation, values) => {
    await fc.assert(
      fc.asyncProperty(values, async (body) => {
        let got: unknown;
        const back = await both.call(operation, { body }, (request) => (got = request['body']));
        expect([got, back['status'], back['data']]).toEqual([body, 200, body]);
      }),
      RUNS,
    );
  });

  test.each([
    ['form', fields],
    ['multipart', fields],
  ])('%s', async (operation, values) => {
    await fc.assert(
      fc.asyncProperty(values, async (body) => {
        let got: unknown;
        const back = await both.call(operation, { body }, (request) => void (got = request['body']));
        expect([back['status'], Object.keys(body).length === 0 ? {} : got]).toEqual([204, body]);
      }),
      RUNS,
    );
  });

  test('parameters of every place', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (request) => {
        let got: unknown;
        const back = await both.call('places', request, (given) => void (got = given));
        expect([back['status'], got]).toEqual([204, request]);
      }),
      RUNS,
    );
  });

  test('a whole query', async () => {
    await fc.assert(
      fc.asyncProperty(event, async (querystring) => {
        let got: unknown;
        const back = await both.call('whole', { querystring }, (given) => void (got = given['querystring']));
        expect([back['status'], got]).toEqual([204, querystring]);
      }),
      RUNS,
    );
  });

  test('lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, some), async (body) => {
        let got: unknown;
        const back = await both.call('lines', { body }, (request) => {
          got = request['body'];
          return each(body);
        });
        expect([got, back['status'], await listOf(back['data'])]).toEqual([body, 200, body]);
      }),
      RUNS,
    );
  });

  test('events', async () => {
    const events = [{ data: new Date(0) }, { data: new Date(1e12), id: '1' }];
    const back = await both.call('events', {}, () => each(events));
    expect([back['status'], await listOf(back['data'])]).toEqual([200, events]);
  });
});

describe('what is refused', () => {
  let both: ValuePair;
  beforeAll(async () => {
    both = await valuePair({ dates: 'Date', int64: 'bigint' });
  });
  afterAll(() => both.remove());

  const at = '2026-01-01T00:00:00Z';
  const json = { 'content-type': 'application/json' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const multipart = { 'content-type': 'multipart/form-data; boundary=b' };
  const tooLong = '9223372036854775808';
  const part = (name: string, content: string): string =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${content}\r\n--b--\r\n`;

  test.each<[string, string, RequestInit, string, string, string]>([
    [
      'a day that there is not',
      '/json',
      { headers: json, body: '{"at":"2026-02-30T00:00:00Z"}' },
      'body',
      '/at',
      'date-time or null',
    ],
    ['a number', '/json', { headers: json, body: '{"at":1}' }, 'body', '/at', 'date-time or null'],
    [
      'an item of a list',
      '/json',
      { headers: json, body: `{"at":null,"seen":["${at}","soon"]}` },
      'body',
      '/seen/1',
      'date-time',
    ],
    ['65 bits', '/json', { headers: json, body: `{"at":null,"id":${tooLong}}` }, 'body', '/id', 'int64 or null'],
    [
      '65 bits, deep',
      '/json',
      { headers: json, body: `{"at":null,"next":{"at":null,"ids":[-${tooLong}1]}}` },
      'body',
      '/next/ids/0',
      'int64',
    ],
    ['a fraction', '/json', { headers: json, body: '{"at":null,"id":1.5}' }, 'body', '/id', 'int64 or null'],
    ['text', '/json', { headers: json, body: '{"at":null,"id":"1"}' }, 'body', '/id', 'int64 or null'],
    [
      'digits that are not asked for',
      '/json',
      { headers: json, body: `{"at":null,"count":${tooLong}}` },
      'body',
      '/count',
      'integer',
    ],
    ['a path', `/places/soon/1`, { method: 'GET' }, 'path', 'at', 'date-time'],
    ['an item of a path', `/places/${at}/1,${tooLong}`, { method: 'GET' }, 'path', 'ids', 'int64'],
    ['a query', `/places/${at}/1?since=2026-01-01`, { method: 'GET' }, 'query', 'since', 'date-time'],
    ['a member of a query', `/places/${at}/1?deep[id]=${tooLong}`, { method: 'GET' }, 'query', 'deep', 'int64'],
    [
      'JSON in a query',
      `/places/${at}/1?json={"at":null,"id":${tooLong}}`,
      { method: 'GET' },
      'query',
      'json',
      'int64 or null',
    ],
    [
      'a header field',
      `/places/${at}/1`,
      { method: 'GET', headers: { 'X-At': 'now' } },
      'headers',
      'X-At',
      'date-time',
    ],
    [
      'a cookie',
      `/places/${at}/1`,
      { method: 'GET', headers: { cookie: `last=${tooLong}` } },
      'cookies',
      'last',
      'int64',
    ],
    ['a field', '/form', { headers: form, body: `id=${tooLong}` }, 'body', '/id', 'int64'],
    [
      'JSON in a field',
      '/form',
      { headers: form, body: `event={"at":null,"id":${tooLong}}` },
      'body',
      '/event/id',
      'int64 or null',
    ],
    ['a part', '/multipart', { headers: multipart, body: part('at', 'soon') }, 'body', '/at', 'date-time'],
    [
      'a line',
      '/lines',
      { headers: { 'content-type': 'application/jsonl' }, body: `{"at":null}\n{"at":""}\n` },
      'body',
      '/1/at',
      'date-time or null',
    ],
    ['a whole query', `/whole?{"at":null,"id":${tooLong}}`, { method: 'GET' }, 'query', 'all', 'int64 or null'],
  ])('%s', async (_name, path, init, place, name, type) => {
    const response = await both.send(path, { method: 'POST', ...init });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringMatching(`"in":"${place}","name":"${name}","message":"(?:/\\w+ )?has to be of type ${type}"`),
    ]);
  });

  test('long integers are compared digit by digit', async () => {
    const send = async (ids: string): Promise<number> =>
      (
        await both.send('/json', { method: 'POST', headers: json, body: `{"at":null,"ids":[${ids}]}` }, () => ({
          at: null,
        }))
      ).status;
    expect(await send('9007199254740992,9007199254740993')).toBe(200);
    expect(await send('9007199254740993,9007199254740993')).toBe(400);
  });

  test('an answer that does not fit is an error, before it is sent', async () => {
    const send = async (answer: object): Promise<number> =>
      (await both.send('/json', { method: 'POST', headers: json, body: '{"at":null}' }, () => answer)).status;
    expect(await send({ at: new Date(0), id: 2n ** 63n - 1n })).toBe(200);
    expect(await send({ at: new Date(0), id: 2n ** 63n })).toBe(500);
    expect(await send({ at: new Date(Number.NaN) })).toBe(500);
    expect(await send({ at: 'soon' })).toBe(500);
  });
});

test('the answer that a handler chooses is converted by its own schema', async () => {
  const both = await valuePair({ dates: 'Date', int64: 'bigint' });
  const refusal = { at: new Date(0), id: 9007199254740993n };
  const back = await both.call('json', { body: { at: null } }, () => both.answer(418, refusal));
  expect([back['status'], back['error']]).toEqual([418, refusal]);
  both.remove();
});

test('long integers as text', async () => {
  const both = await valuePair({ int64: 'string' });
  const body = { at: '2026-01-01T00:00:00Z', id: '-9223372036854775808', ids: ['1', '9007199254740993'], other: '7' };
  let got: unknown;
  const back = await both.call('json', { body }, (request) => (got = request['body']));
  expect([got, back['status'], back['data']]).toEqual([body, 200, body]);
  both.remove();
});

test('a server that converts nothing has nothing of it', async () => {
  const document = loadText(VALUES, { name: 'values.yaml' });
  const files = await generateServer(document);
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => /values\/|formats/.test(path))).toEqual([]);
  const own = files.filter(({ path }) => !path.startsWith('runtime/'));
  expect(own.filter(({ content }) => /valueTypes|format\b|int64|long/.test(content)).map(({ path }) => path)).toEqual([
    'types.ts',
  ]);
});
