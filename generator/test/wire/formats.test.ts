import { expect, test } from 'vitest';
import type { GenerateOptions } from '../../src/index.ts';
import { generatedModule } from './generated-module.ts';

const instant = { type: 'string', format: 'date-time' };
const long = { type: 'integer', format: 'int64' };

const event = {
  type: 'object',
  properties: {
    at: instant,
    id: long,
    plain: { type: 'integer' },
    note: { type: 'string' },
    next: { $ref: '#/components/schemas/Event' },
    seen: { type: 'array', items: { ...instant, nullable: true } },
  },
};

const content = { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } };
const parameters = [
  { name: 'since', in: 'query', schema: instant },
  { name: 'ids', in: 'query', schema: { type: 'array', items: long } },
  { name: 'day', in: 'path', required: true, schema: instant },
];

const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Formats', version: '1' },
  paths: {
    '/events/{day}': {
      post: {
        operationId: 'events.add',
        parameters,
        requestBody: { content },
        responses: { 200: { description: '', content } },
      },
    },
  },
  components: { schemas: { Event: event } },
};

const ANSWER =
  '{"at":"2026-01-01T00:00:00Z","id":9007199254740993,"plain":3,"note":"2026-01-01T00:00:00Z","next":{"id":1},"seen":[null,"2026-01-02T00:00:00Z"]}';

const date = (day: number): Date => new Date(Date.UTC(2026, 0, day));

test.each<[string, GenerateOptions, unknown, unknown, unknown, unknown]>([
  ['plain', {}, '2026-01-01T00:00:00Z', 7, 9007199254740992, 1],
  ['dates and bigints', { dates: 'Date', int64: 'bigint' }, date(1), 7n, 9007199254740993n, 1n],
  ['integers as text', { int64: 'string' }, '2026-01-01T00:00:00Z', '7', '9007199254740993', '1'],
])('%s', async (_name, options, at, id, received, one) => {
  const module = await generatedModule(DOCUMENT, options);
  try {
    const sent: [string, string][] = [];
    const client = await module.call('createClient', {
      baseUrl: 'https://host',
      fetch: (url: string, init: RequestInit) => {
        sent.push([url, typeof init.body === 'string' ? init.body : '']);
        return Promise.resolve(new Response(ANSWER, { headers: { 'content-type': 'application/json' } }));
      },
    });
    const answer = await module.call('events.add', client, {
      path: { day: at },
      query: { since: at, ids: [id] },
      body: { at, id, plain: 3, next: { id } },
    });
    const iso = encodeURIComponent(options.dates === 'Date' ? '2026-01-01T00:00:00.000Z' : '2026-01-01T00:00:00Z');
    const text = decodeURIComponent(iso);
    expect(sent).toEqual([
      [`https://host/events/${iso}?since=${iso}&ids=7`, `{"at":"${text}","id":7,"plain":3,"next":{"id":7}}`],
    ]);
    const second = options.dates === 'Date' ? date(2) : '2026-01-02T00:00:00Z';
    expect(answer).toMatchObject({
      ok: true,
      data: { at, id: received, plain: 3, note: '2026-01-01T00:00:00Z', next: { id: one }, seen: [null, second] },
    });
  } finally {
    module.remove();
  }
});

test('an answer with a date that is none is not what the document declares', async () => {
  const module = await generatedModule(DOCUMENT, { dates: 'Date' });
  try {
    const answering = (): Promise<Response> => Promise.resolve(Response.json({ at: '2026-02-30T00:00:00Z' }));
    const client = await module.call('createClient', { baseUrl: 'https://host', fetch: answering });
    expect(await module.call('events.add', client, { path: { day: date(1) } })).toMatchObject({
      ok: false,
      unexpected: true,
      error: { body: { at: '2026-02-30T00:00:00Z' } },
    });
  } finally {
    module.remove();
  }
});

const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const marked = (at: object): object => ({ type: 'object', required: ['kind'], properties: { kind: {}, at } });

const CHOICE = {
  openapi: '3.1.0',
  info: { title: 'Choice', version: '1' },
  paths: {
    '/marks': {
      get: {
        operationId: 'marks.list',
        responses: {
          200: {
            description: '',
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    oneOf: [named('Moment'), named('Note'), { type: 'null' }],
                    discriminator: { propertyName: 'kind', mapping: { instant: named('Moment').$ref } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  components: { schemas: { Moment: marked(instant), Note: marked({ type: 'string' }) } },
};

test('of a choice with a discriminator only what it names is converted', async () => {
  const module = await generatedModule(CHOICE, { dates: 'Date' });
  try {
    const at = '2026-01-01T00:00:00Z';
    const marks = [
      { kind: 'instant', at },
      { kind: 'Note', at },
      { kind: 'other', at },
      { kind: 'other', at: 'x' },
      null,
    ];
    const client = await module.call('createClient', {
      baseUrl: 'https://host',
      fetch: () => Promise.resolve(Response.json(marks)),
    });
    expect(await module.call('marks.list', client)).toMatchObject({
      ok: true,
      data: [
        { kind: 'instant', at: date(1) },
        { kind: 'Note', at },
        { kind: 'other', at: date(1) },
        { kind: 'other', at: 'x' },
        null,
      ],
    });
  } finally {
    module.remove();
  }
});
