// Table C of hostile documents: what a generated client does with values, addresses and answers that mean it no good.
import { createServer, type Server as TcpServer } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { generatedModule, type GeneratedModule } from '../../generator/test/wire/generated-module.ts';
import { startRecording, type RecordingServer } from '../../generator/test/wire/recording-server.ts';
import { withSizeLimit } from '../../generator/src/runtime/client/size-limit.ts';
import { withTimeLimit } from '../../generator/src/runtime/client/time-limit.ts';

const string = { type: 'string' };
const object = { type: 'object', properties: { a: string } };

const DOCUMENT = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  servers: [
    { url: 'https://{region}.example.com/{base}', variables: { region: { default: 'eu' }, base: { default: 'v1' } } },
  ],
  paths: {
    '/a/{a}/b/{b}': {
      get: {
        operationId: 'all.get',
        security: [{ header: [], query: [], cookie: [] }],
        parameters: [
          ...['a', 'b'].map((name) => ({ name, in: 'path', required: true, schema: string })),
          { name: '__proto__', in: 'header', schema: string },
        ],
        responses: { 200: { description: 'Yes.', content: { 'application/json': { schema: object } } } },
      },
    },
    '/text': {
      get: {
        operationId: 'all.text',
        responses: { 200: { description: 'Yes.', content: { 'application/json': { schema: object } } } },
      },
      delete: { operationId: 'all.remove', responses: { 204: { description: 'Yes.' } } },
    },
    '/events': {
      get: {
        operationId: 'all.events',
        responses: { 200: { description: 'Yes.', content: { 'text/event-stream': {} } } },
      },
    },
  },
  components: {
    securitySchemes: {
      header: { type: 'apiKey', in: 'header', name: 'X-Key' },
      query: { type: 'apiKey', in: 'query', name: 'key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
    },
  },
};

const SECRETS = { header: () => 'h', query: () => 'q', cookie: () => 'c' };

let module: GeneratedModule;
let recording: RecordingServer;
let raw: TcpServer | undefined;

beforeAll(async () => {
  module = await generatedModule(DOCUMENT);
  recording = await startRecording();
});

afterEach(() => raw?.close());

afterAll(async () => {
  module.remove();
  await recording.close();
});

function client(baseUrl: string, settings: object = {}): Promise<unknown> {
  return module.call('createClient', { baseUrl, security: SECRETS, ...settings });
}

/** A server that answers every connection with these bytes, whatever was asked. */
async function answering(...chunks: string[]): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      for (const chunk of chunks) socket.write(chunk);
      if (chunks.at(-1) !== 'stay open') socket.end();
    });
  });
  raw = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

function head(status: string, ...fields: string[]): string {
  return [`HTTP/1.1 ${status}`, ...fields, 'Connection: close', '', ''].join('\r\n');
}

const JSON_TYPE = 'Content-Type: application/json';

test.each<[string, string, string]>([
  ['C01', '../x', 'y'],
  ['C01', 'a?b#c', '%2e%2e/%2F'],
  ['C02', '{b}', '{a}'],
  ['C02', '$&', "$'{b}$1"],
  ['C03', 'https://evil.example/', '//evil.example'],
  ['C03', '@evil.example', '\\\\evil.example\\'],
])('%s: the segments %j and %j stay segments', async (_id, a, b) => {
  const answer = await module.call('all.get', await client(recording.url), { path: { a, b } });
  expect(answer).toMatchObject({ status: 204 });
  const [request] = recording.take();
  expect(request?.url).toBe(`/a/${encodeURIComponent(a)}/b/${encodeURIComponent(b)}?key=q`);
});

test.each([undefined, null, '', '.', '..', ['..'], {}, { toString: () => 'a' }])(
  'C01 the segment %j is refused',
  async (value) => {
    const call = module.call('all.get', await client(recording.url), { path: { a: value, b: 'b' } });
    await expect(call).rejects.toThrow('path.a');
    expect(recording.take()).toEqual([]);
  },
);

test.each(['https://host/?a=b', 'https://host/#a', 'https://host/{x}', 'javascript:alert(1)', 'host', 'file:///etc'])(
  'C03 the base URL %s is refused',
  async (baseUrl) => {
    await expect(client(baseUrl)).rejects.toThrow('baseUrl');
  },
);

test.each<[string, string]>([
  ['region', 'eu@evil.example/'],
  ['region', 'evil.example/'],
  ['region', 'evil.example?'],
  ['region', 'evil.example#'],
  ['region', 'evil.example\\'],
  ['base', '../admin'],
  ['base', 'a?b'],
  ['base', 'a#b'],
])('C03 the server variable %s cannot be %s', async (name, value) => {
  await expect(module.call('serverUrl', { [name]: value })).rejects.toMatchObject({ name: 'ParameterError' });
});

test.each(['a\r\nX-Evil: 1', 'a\nb', '\0', '\u{1f4a9}', ['a', 'b\r\n'], { a: '\r\n' }])(
  'C04 the header value %j is refused',
  async (value) => {
    const request = { path: { a: 'a', b: 'b' }, headers: Object.fromEntries([['__proto__', value]]) };
    await expect(module.call('all.get', await client(recording.url), request)).rejects.toMatchObject({
      name: 'ParameterError',
    });
    expect(recording.take()).toEqual([]);
  },
);

test('C04 a header called __proto__ is a header', async () => {
  let sent: object = {};
  const fetch = (_url: string, init: { headers: object }): Promise<Response> => {
    sent = init.headers;
    return Promise.resolve(Response.json({}));
  };
  const request = { path: { a: 'a', b: 'b' }, headers: Object.fromEntries([['__proto__', 'x']]) };
  await module.call('all.get', await client('http://host', { fetch }), request);
  expect(Object.entries(sent)).toContainEqual(['__proto__', 'x']);
});

test('C05 nothing follows a redirect, credentials least of all', async () => {
  const from = await answering(head('302 Found', `Location: ${recording.url}/stolen`, 'Content-Length: 0'));
  const answer = await module.call('all.get', await client(from), { path: { a: 'a', b: 'b' } });
  expect(answer).toMatchObject({ ok: false, status: 302, unexpected: true });
  expect(recording.take()).toEqual([]);
});

test.each<[string, string[], object]>([
  ['another media type', [head('200 OK', 'Content-Type: text/html'), '<p>'], { ok: false, error: { body: '<p>' } }],
  ['an error without a body', [head('500 No', 'Content-Length: 0')], { ok: false, status: 500, unexpected: true }],
  [
    'JSON that is none',
    [head('200 OK', JSON_TYPE), '{"a":'],
    { ok: false, unexpected: true, error: { body: '{"a":' } },
  ],
  ['no body', [head('200 OK', JSON_TYPE, 'Content-Length: 0')], { ok: false, unexpected: true }],
  ['a redirect to nowhere', [head('301 Moved')], { ok: false, status: 301, unexpected: true }],
  ['a status that nobody knows', [head('299 Odd', JSON_TYPE), '{}'], { ok: false, status: 299, unexpected: true }],
])('C06 an answer with %s', async (_title, chunks, expected) => {
  expect(await module.call('all.text', await client(await answering(...chunks)))).toMatchObject(expected);
});

test('C06 204 with a body', async () => {
  const answer = await module.call('all.remove', await client(await answering(head('204 No Content'), '{"a":1}')));
  expect(answer).toMatchObject({ ok: true, status: 204, data: undefined });
});

test('C06 names of prototypes in JSON are names', async () => {
  const text = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"a":"b"}';
  const answer = await module.call('all.text', await client(await answering(head('200 OK', JSON_TYPE), text)));
  expect(namesOf(Reflect.get(Object(answer), 'data'))).toEqual(['__proto__', 'constructor', 'a']);
  expect(Reflect.has({}, 'admin')).toBe(false);
});

test('C06 an answer that is cut off, and one that never ends', async () => {
  const cut = await answering(head('200 OK', JSON_TYPE, 'Content-Length: 100'), '{"a":');
  await expect(module.call('all.text', await client(cut))).rejects.toThrow();
  const endless = await answering(head('200 OK', JSON_TYPE), '{"a":', 'stay open');
  await expect(module.call('all.text', await client(endless, { fetch: withTimeLimit(300) }))).rejects.toThrow();
});

test('C06 a body without end, which says so or does not', async () => {
  const fetch = withSizeLimit(1000);
  const call = async (...chunks: string[]): Promise<unknown> =>
    module.call('all.text', await client(await answering(...chunks), { fetch }));
  const message = /^GET http:\S+\/text: the answer is larger than 1000 bytes$/;
  await expect(call(head('200 OK', JSON_TYPE), '"', 'x'.repeat(1000), 'stay open')).rejects.toThrow(message);
  raw?.close();
  const told = head('200 OK', JSON_TYPE, 'Content-Length: 1000000000');
  await expect(call(told, '"', 'stay open')).rejects.toThrow(message);
});

test('C06 events cut anywhere, with fields that lie', async () => {
  const chunks = ['da', 'ta: 1\r', '\n\r', '\nid: a\0b\nretry: 1e12\ndata: 2\n\ndata: cut'];
  const baseUrl = await answering(head('200 OK', 'Content-Type: text/event-stream'), ...chunks);
  const answer = await module.call('all.events', await client(baseUrl));
  const seen: unknown[] = [];
  for await (const event of eventsOf(answer)) seen.push(event);
  expect(seen).toEqual([{ data: '1' }, { data: '2' }]);
});

function namesOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function eventsOf(answer: unknown): AsyncIterable<unknown> {
  const data: unknown = Reflect.get(Object(answer), 'data');
  if (!isIterable(data)) throw new Error('there are no events');
  return data;
}
