import { expect, test } from 'vitest';
import type { GenerateOptions } from '../../src/index.ts';
import { generatedModule, type GeneratedModule } from './generated-module.ts';

const json = (schema: object): object => ({ description: '', content: { 'application/json': { schema } } });

const DOCUMENT = {
  openapi: '3.2.0',
  info: { title: 'Checked', version: '1' },
  paths: {
    '/events/{id}': {
      get: {
        operationId: 'events.get',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: json({ $ref: '#/components/schemas/Event' }),
          '4XX': json({ type: 'object', required: ['title'] }),
        },
      },
    },
    '/text': {
      get: {
        operationId: 'events.text',
        responses: {
          200: { description: '', content: { 'text/plain': { schema: { type: 'string', maxLength: 3 } } } },
        },
      },
    },
    '/any': {
      get: {
        operationId: 'events.any',
        responses: { 200: { description: '', content: { '*/*': { schema: { type: 'string', maxLength: 3 } } } } },
      },
    },
    '/lines': {
      get: {
        operationId: 'events.lines',
        responses: { 200: { description: '', content: { 'application/jsonl': { itemSchema: { type: 'integer' } } } } },
      },
    },
  },
  components: {
    schemas: {
      Event: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'integer', format: 'int64' },
          at: { type: 'string', format: 'date-time' },
          kind: { enum: ['a', 'b'] },
          secret: { type: 'string', writeOnly: true },
        },
        additionalProperties: false,
      },
    },
  },
};

interface Streamed {
  readonly data: AsyncIterable<unknown>;
}

function isStreamed(answer: unknown): answer is Streamed {
  return typeof answer === 'object' && answer !== null && 'data' in answer;
}

interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly status?: number;
}

async function withClient<Value>(
  options: GenerateOptions,
  { body, type = 'application/json', status = 200 }: Answer,
  use: (module: GeneratedModule, client: unknown) => Promise<Value>,
): Promise<Value> {
  const module = await generatedModule(DOCUMENT, { checkAnswers: true, ...options });
  try {
    const fetch = (): Promise<Response> =>
      Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
    const readAnswer = await module.member('check-answers.ts', 'readAnswer');
    return await use(module, await module.call('createClient', { baseUrl: '', fetch, readAnswer }));
  } finally {
    module.remove();
  }
}

function get(answer: Answer, options: GenerateOptions = {}, operation = 'events.get'): Promise<unknown> {
  return withClient(options, answer, (module, client) => module.call(operation, client, { path: { id: '1' } }));
}

test.each<[string, Answer, string, string]>([
  ['a member of another type', { body: '{"id":"1"}' }, '/id', 'has to be of type integer'],
  ['a member that is missing', { body: '{}' }, '/id', 'is missing'],
  ['a value that is not listed', { body: '{"id":1,"kind":"c"}' }, '/kind', 'has to be one of "a", "b"'],
  ['a member that is not known', { body: '{"id":1,"more":1}' }, '/more', 'is not a known member'],
  ['a member that is only written', { body: '{"id":1,"secret":""}' }, '/secret', 'is write-only'],
  ['an integer that a number cannot hold', { body: '{"id":9007199254740993}' }, '/id', 'has to be of type integer'],
  ['a refusal', { body: '{"detail":""}', status: 404 }, '/title', 'is missing'],
])('%s makes an answer unexpected', async (_name, answer, pointer, reason) => {
  expect(await get(answer)).toMatchObject({
    ok: false,
    unexpected: true,
    error: { name: 'InvalidAnswer', pointer, reason },
  });
});

test('what the document describes is read as ever', async () => {
  expect(await get({ body: '{"id":1,"kind":"a"}' })).toMatchObject({ ok: true, data: { id: 1, kind: 'a' } });
  expect(await get({ body: 'no JSON' })).toMatchObject({ error: { name: 'UnexpectedAnswer', body: 'no JSON' } });
  expect(await get({ body: '', status: 302 })).toMatchObject({ error: { name: 'UnexpectedAnswer', body: undefined } });
});

test('what came is checked, not what code makes of it', async () => {
  const options: GenerateOptions = { dates: 'Date', int64: 'bigint' };
  const body = '{"id":9007199254740993,"at":"2026-01-01T00:00:00Z"}';
  const data = { id: 9007199254740993n, at: new Date('2026-01-01T00:00:00Z') };
  expect(await get({ body }, options)).toMatchObject({ ok: true, data });
  expect(await get({ body: '{"id":"9007199254740993"}' }, options)).toMatchObject({ error: { pointer: '/id' } });
});

test('text of any media type, by its label', async () => {
  const any = (body: string, type: string): Promise<unknown> => get({ body, type }, {}, 'events.any');
  expect(await any('abc', 'text/plain')).toMatchObject({ ok: true, data: 'abc' });
  expect(await any('"abc"', 'application/json')).toMatchObject({ ok: true, data: 'abc' });
  const refused = { error: { pointer: '', reason: 'has to have at most 3 characters' } };
  expect(await any('"abc"', 'text/plain')).toMatchObject(refused);
  expect(await any('"abcd"', 'application/json')).toMatchObject(refused);
});

test('text, and each item of a stream', async () => {
  const text = (body: string): Promise<unknown> => get({ body, type: 'text/plain' }, {}, 'events.text');
  expect(await text('abc')).toMatchObject({ ok: true, data: 'abc' });
  expect(await text('abcd')).toMatchObject({ error: { pointer: '', reason: 'has to have at most 3 characters' } });
  await withClient({}, { body: '1\n"x"\n3\n', type: 'application/jsonl' }, async (module, client) => {
    const answer = await module.call('events.lines', client);
    const items: unknown[] = [];
    const read = async (): Promise<void> => {
      if (isStreamed(answer)) for await (const item of answer.data) items.push(item);
    };
    await expect(read()).rejects.toMatchObject({
      name: 'InvalidAnswer',
      reason: 'has to be of type integer',
      body: 'x',
    });
    expect(items).toEqual([1]);
  });
});
