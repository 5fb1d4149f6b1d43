import { describe, expect, test } from 'vitest';
import { answer } from '../../cases/strict/expected/server/index.ts';
import type { AnswerDetails } from '../../src/runtime/server/answer.ts';
import { ADAPTERS, type Received } from './adapters.ts';
import { strictServer } from './strict-server.ts';

async function* events(): AsyncGenerator<object> {
  yield await Promise.resolve({ data: { a: 1 }, event: 'first\nid: 9', id: '1' });
  yield { data: 'two\r\nlines' };
}

async function* failingEvents(): AsyncGenerator<object> {
  yield await Promise.resolve({ data: 1 });
  throw new Error('the database is gone');
}

function failingStream(): ReadableStream<Uint8Array> {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(new Uint8Array([97]));
      else controller.error(new Error('the database is gone'));
      isFirst = false;
    },
  });
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array([97]));
  yield new Uint8Array([98]);
}

const ITEM = { count: 1, created: 'now' };

describe.each(Object.entries(ADAPTERS))('%s', (_name, mount) => {
  async function answered(respond: () => unknown, checkAnswers = true): Promise<Received & { failures: string }> {
    const log = { steps: new Array<unknown>() };
    const server = await mount(strictServer(log, respond, { checkAnswers }));
    try {
      const received = await server.send({ path: '/answers' });
      const causes = log.steps.map((step) =>
        typeof step === 'object' && step !== null && 'error' in step ? step.error : '',
      );
      return { ...received, failures: causes.map(String).join('; ') };
    } finally {
      await server.close();
    }
  }

  test.each<[string, () => unknown, string, string]>([
    ['JSON', () => ITEM, 'application/json', '{"count":1,"created":"now"}'],
    ['text of a range', () => answer(404, 'none'), 'text/plain; charset=utf-8', 'none'],
    ['bytes', () => new Uint8Array([97]), 'application/octet-stream', 'a'],
    ['a stream of chunks', () => new Blob(['ab']).stream(), 'application/octet-stream', 'ab'],
    [
      'events',
      () => answer(200, events(), { contentType: 'text/event-stream' }),
      'text/event-stream',
      'event: first id: 9\nid: 1\ndata: {"a":1}\n\ndata: two\ndata: lines\n\n',
    ],
    [
      'a JSON text a line',
      () => answer(200, events(), { contentType: 'application/jsonl' }),
      'application/jsonl',
      '{"data":{"a":1},"event":"first\\nid: 9","id":"1"}\n{"data":"two\\r\\nlines"}\n',
    ],
    [
      'bytes of an iterable',
      () => answer(200, chunks(), { contentType: 'application/octet-stream' }),
      'application/octet-stream',
      'ab',
    ],
  ])('%s', async (_title, respond, type, text) => {
    const received = await answered(respond);
    const contentType = String(received.headers['content-type']);
    expect([contentType.replace('json; charset=utf-8', 'json'), received.text, received.failures]).toEqual([
      type,
      text,
      '',
    ]);
  });

  // S07: what the document does not declare is an error while it is developed, and tells nothing to callers.
  test.each<[string, () => unknown, string]>([
    ['a status', () => answer(299, 'x'), 'items.answer: the status 299 is not declared'],
    ['a status that is none', () => answer(99, 'x'), 'items.answer: the answer has a status that is none'],
    [
      'a media type',
      () => answer(404, { a: 1 }),
      'items.answer: the media type application/json is not declared for this status',
    ],
    ['a missing member', () => ({ count: 1 }), 'items.answer: the answer/created is missing'],
    ['an extra member', () => ({ ...ITEM, password: 'x' }), 'items.answer: the answer/password is not a known member'],
    ['a write-only member', () => ({ ...ITEM, secret: 'x' }), 'items.answer: the answer/secret is write-only'],
    ['a missing body', () => undefined, 'items.answer: the answer 200 needs a body'],
    ['a wrong type', () => ({ ...ITEM, count: NaN }), 'items.answer: the answer/count has to be of type integer'],
  ])('S07 %s', async (_title, respond, cause) => {
    const received = await answered(respond);
    expect([received.status, received.failures]).toEqual([500, `UndeclaredAnswer: ${cause}`]);
  });

  test.each<[string, AnswerDetails['headers'], string]>([
    ['that is missing', {}, 'X-Count is missing'],
    ['of a wrong type', { 'x-count': 'many' }, 'X-Count has to be of type integer'],
    ['that is too large', { 'X-Count': '10' }, 'X-Count has to be at most 9'],
    ['with a wrong item', { 'X-Count': '1', 'X-Tags': 'a,c' }, 'X-Tags has to be one of "a", "b"'],
    ['that comes twice, once wrong', { 'X-Count': '1', 'X-Tags': ['a', 'c'] }, 'X-Tags has to be one of "a", "b"'],
    ['in JSON, which it is not', { 'X-Count': '1', 'X-Filter': 'on' }, 'X-Filter is no valid JSON'],
    ['in JSON, without a member', { 'X-Count': '1', 'X-Filter': '{}' }, 'X-Filter is missing'],
    [
      'for one of the cookies',
      { 'X-Count': '1', 'Set-Cookie': ['a=1; Secure', 'b=2'] },
      'Set-Cookie has to match ; Secure$',
    ],
  ])('S07 a header %s', async (_title, headers = {}, fault) => {
    const received = await answered(() => answer(303, undefined, { headers }));
    expect([received.status, received.failures]).toEqual([500, `UndeclaredAnswer: items.answer: the header ${fault}`]);
    expect((await answered(() => answer(303, undefined, { headers }), false)).status).toBe(303);
  });

  test('header fields as they are declared', async () => {
    const headers = {
      'x-count': '9',
      'X-Tags': ['a', 'b'],
      'X-Filter': '{"on":1}',
      'Set-Cookie': ['a=1; Secure', 'b=2; Secure'],
    };
    const received = await answered(() => answer(303, undefined, { headers }));
    expect([received.status, received.failures]).toEqual([303, '']);
  });

  test('S07 but not in production', async () => {
    const received = await answered(() => ({ ...ITEM, more: 1 }), false);
    expect([received.status, received.text]).toEqual([200, '{"count":1,"created":"now","more":1}']);
  });

  test.each<[string, Record<string, string>]>([
    ['a value', { 'x-a': 'a\r\nset-cookie: b' }],
    ['a name', { 'x-a: b\r\nset-cookie': 'c' }],
    ['a media type', { 'content-type': 'text/plain\r\nx: y' }],
  ])('S07 a header that starts another one: %s', async (_title, headers) => {
    const received = await answered(() => answer(200, ITEM, { headers }), false);
    expect(received.status).toBe(500);
    expect(received.headers['set-cookie']).toBe(undefined);
    expect(received.failures).toContain('header');
  });

  test('S07 a list of cookies is a header each', async () => {
    const headers = { 'Set-Cookie': ['a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT', 'b=2'] };
    const received = await answered(() => answer(200, ITEM, { headers }));
    expect(received.headers['set-cookie']).toEqual(headers['Set-Cookie']);
  });

  test.each([
    ['events', () => answer(200, failingEvents(), { contentType: 'text/event-stream' })],
    ['a stream', () => answer(200, failingStream(), { contentType: 'application/octet-stream' })],
  ])('what fails while it is streamed breaks the answer off and is logged: %s', async (_title, failing) => {
    const log = { steps: new Array<unknown>() };
    const server = await mount(strictServer(log, failing));
    await expect(server.send({ path: '/answers' })).rejects.toThrow();
    await server.close();
    expect(log.steps).toEqual([{ error: new Error('the database is gone') }]);
  });

  test('S09 what a handler throws stays inside', async () => {
    const received = await answered(() => {
      throw new Error('password of the database');
    });
    expect([received.status, received.text]).toEqual([
      500,
      '{"type":"about:blank","title":"Internal Server Error","status":500}',
    ]);
    expect(received.failures).toBe('Error: password of the database');
  });
});
