import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, createServer, type Handlers } from '../../cases/methods/expected/server/index.ts';
import { ADAPTERS, NETWORK, type Mounted, type Sent } from './adapters.ts';

const told =
  (operation: string) =>
  (request: object): unknown => ({
    operation,
    ...Object.fromEntries(Object.entries(request).filter(([, part]) => JSON.stringify(part) !== '{}')),
  });

let began = 0;

const handlers: Handlers = {
  things: {
    list: told('list'),
    query: told('query'),
    copy: ({ headers }) => answer(201, undefined, { headers: { Location: headers.Destination } }),
    frob: told('frob'),
    json: told('json'),
    body: told('body'),
    head: () => answer(200, undefined, { headers: { ETag: '"1"' } }),
    async *stream() {
      began++;
      yield { data: await Promise.resolve('é') };
    },
    drop: () => answer(204, undefined),
    cancel: told('cancel'),
  },
  close: { get: told('get'), put: told('put'), fixed: told('fixed'), slash: told('slash') },
};

const JSON_TYPE = { 'content-type': 'application/json' };

type Row = [title: string, sent: Sent, status: number, text: string | RegExp];

const ROWS: readonly Row[] = [
  // 3.2 section 4.12.1: the whole query is one value.
  [
    'a querystring',
    { path: '/things?text=a+b&limit=2&tags=x&tags=y' },
    200,
    '{"operation":"list","querystring":{"limit":2,"tags":["x","y"],"text":"a b"}}',
  ],
  ['a querystring that may be left out', { path: '/things' }, 200, '{"operation":"list"}'],
  [
    'a querystring with a wrong field',
    { path: '/things?text=a&limit=10' },
    400,
    /"name":"search","message":"\/limit has to be at most 9"/,
  ],
  ['a querystring without a field that is needed', { path: '/things?limit=1' }, 400, /"message":"\/text is missing"/],
  [
    'a querystring with an unknown field',
    { path: '/things?text=a&other=1' },
    400,
    /"message":"\/other is not a known member"/,
  ],
  ['a querystring in JSON', { path: '/json?%7B%22text%22%3A%22a%26b%22%7D' }, 200, /"querystring":\{"text":"a&b"\}/],
  ['a querystring that is no JSON', { path: '/json?text=a' }, 400, /"name":"selector","message":"is no valid JSON"/],
  [
    'an expression of the path without a parameter',
    { method: 'POST', path: '/open/1/b%2Fc:cancel' },
    200,
    '{"operation":"cancel","path":{"id":1,"name=a/*":"b/c"}}',
  ],
  ['a querystring that is not there', { path: '/json' }, 400, /"name":"selector","message":"is missing"/],
  // 3.2 section 4.9.1.
  [
    'QUERY',
    { method: 'QUERY', path: '/things', headers: JSON_TYPE, body: '{"text":"a"}' },
    200,
    '{"operation":"query","body":{"text":"a"}}',
  ],
  ['QUERY without its body', { method: 'QUERY', path: '/things' }, 400, /"in":"body","name":"","message":"is missing"/],
  [
    'QUERY with a wrong body',
    { method: 'QUERY', path: '/things', headers: JSON_TYPE, body: '{"text":1}' },
    400,
    /"name":"\/text"/,
  ],
  ['a method of additionalOperations', { method: 'COPY', path: '/things', headers: { destination: '/b' } }, 201, ''],
  ['and what it needs', { method: 'COPY', path: '/things' }, 400, /"in":"headers","name":"Destination"/],
  ['HEAD that is declared', { method: 'HEAD', path: '/head' }, 200, ''],
  ['GET beside it', { path: '/head' }, 200, '{"operation":"body"}'],
  // 3.1 section 4.8.8: fixed text wins, equal paths are one, a slash counts.
  ['a parameter beside fixed text', { path: '/close/7' }, 200, '{"operation":"get","path":{"first":7}}'],
  [
    'an equal path with another method',
    { method: 'PUT', path: '/close/true' },
    200,
    '{"operation":"put","path":{"second":true}}',
  ],
  ['fixed text beside a parameter', { path: '/close/fixed' }, 200, '{"operation":"fixed"}'],
  ['a slash at the end', { path: '/close/fixed/' }, 200, '{"operation":"slash"}'],
  ['a method that only the parameter has', { method: 'PUT', path: '/close/fixed' }, 405, /405/],
];

describe.each(Object.entries(ADAPTERS))('%s', (name, mount) => {
  let server: Mounted;
  beforeAll(async () => {
    server = await mount(createServer(handlers, { log: { warn: () => undefined, error: () => undefined } }));
  });
  afterAll(() => server.close());

  test.each<Row>(ROWS)('%s', async (_title, sent, status, text) => {
    const received = await server.send(sent);
    expect(received.status).toBe(status);
    if (typeof text === 'string') expect(received.text).toBe(text);
    else expect(received.text).toMatch(text);
  });

  test.each(['/close/7', '/close/x'])('HEAD of %s is answered as GET is, without the content', async (path) => {
    const get = await server.send({ path });
    const head = await server.send({ method: 'HEAD', path });
    const fields = ({ headers }: typeof get): object => ({ ...headers, date: '', 'content-length': '' });
    expect([head.status, head.text, fields(head)]).toEqual([get.status, '', fields(get)]);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.text)));
  });

  test('HEAD of what GET streams, which is not begun', async () => {
    began = 0;
    const get = await server.send({ path: '/stream' });
    const head = await server.send({ method: 'HEAD', path: '/stream' });
    expect([get.text, head.text, began]).toEqual(['data: é\n\n', '', 1]);
    expect([head.status, head.headers['content-type']]).toEqual([get.status, get.headers['content-type']]);
    expect(head.headers['content-length']).toBe(undefined);
  });

  test('HEAD where there is no GET', async () => {
    const { status, headers, text } = await server.send({ method: 'HEAD', path: '/sink' });
    expect([status, headers['allow'], text]).toEqual([405, 'PUT', '']);
  });

  test('methods of 3.2 are among those that are allowed', async () => {
    const { status, headers } = await server.send({ method: 'DELETE', path: '/things' });
    expect([status, headers['allow']]).toEqual([405, 'COPY, FROB, GET, HEAD, QUERY']);
  });

  test(`CONNECT reaches no handler: ${name in NETWORK ? 'Node ends the connection' : 'there is no such Request'}`, async () => {
    await expect(async () => server.send({ method: 'CONNECT', path: '/things' })).rejects.toThrow(
      name in NETWORK ? 'socket hang up' : 'CONNECT',
    );
  });

  test(`a method that HTTP servers do not know: ${name in NETWORK ? 'the parser of Node refuses it' : 'reaches the server'}`, async () => {
    const { status } = await server.send({ method: 'FROB', path: '/things' });
    expect(status).toBe(name in NETWORK ? 400 : 200);
  });
});
