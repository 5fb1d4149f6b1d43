import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatedModule, type GeneratedModule } from './generated-module.ts';

const get = (operationId: string, more: object = {}): object => ({
  get: { operationId: `calls.${operationId}`, responses: { 204: { description: 'Done.' } }, ...more },
});
const server = (url: string, variables: object = {}): object => ({ servers: [{ url, variables }] });

const DOCUMENT = {
  openapi: '3.1.1',
  info: { title: 'Servers', version: '1' },
  ...server('https://api.example/v1'),
  security: [{ key: [] }],
  paths: {
    '/usual': get('usual'),
    '/same': get('same', server('https://api.example/v1/')),
    '/none': { ...server('https://files.example'), ...get('none', { servers: [] }) },
    '/item': { ...server('https://files.example'), ...get('item') },
    '/own': {
      ...server('https://files.example'),
      ...get('own', server('https://{r}.up.example/x/', { r: { default: 'eu' } })),
    },
    '/relative/{id}': get('relative', {
      ...server('./v2'),
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    }),
    '/root': get('root', server('/')),
    '/query': get('query', { ...server('/v2'), parameters: [{ name: 'a', in: 'query', schema: {} }] }),
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
};

let module: GeneratedModule;

beforeAll(async () => {
  module = await generatedModule(DOCUMENT);
});

afterAll(() => module.remove());

/** Where a call goes, with which key. */
async function sent(name: string, settings: object, request: object = {}): Promise<string> {
  let seen = '';
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    seen = `${url} ${new Headers(init.headers).get('X-Key')}`;
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const client = await module.call('createClient', { fetch, security: { key: () => 'secret' }, ...settings });
  await module.call(`calls.${name}`, client, request);
  return seen;
}

const BASE = 'https://test.example/v1';

test.each<[string, string, object, string]>([
  ['usual', BASE, {}, 'https://test.example/v1/usual'],
  ['same', BASE, {}, 'https://test.example/v1/same'],
  ['none', BASE, {}, 'https://files.example/none'],
  ['item', BASE, {}, 'https://files.example/item'],
  ['own', BASE, {}, 'https://eu.up.example/x/own'],
  ['relative', BASE, { path: { id: 'a/b' } }, 'https://test.example/v2/relative/a%2Fb'],
  ['relative', '/api/v1', { path: { id: 'a/b' } }, '/api/v2/relative/a%2Fb'],
  ['relative', '', { path: { id: '1' } }, '/v2/relative/1'],
  ['root', BASE, {}, 'https://test.example/root'],
  ['root', '/api/v1', {}, '/root'],
  ['query', BASE, { query: { a: 1 } }, 'https://test.example/v2/query?a=1'],
])('%s of a client of %j', async (name, baseUrl, request, url) => {
  expect(await sent(name, { baseUrl }, request)).toBe(`${url} secret`);
});

test.each<[string, (url: string) => string, string]>([
  ['own', (url) => url.replace('eu', 'us'), 'https://us.up.example/x/own'],
  ['own', () => BASE, 'https://test.example/v1/own'],
  ['item', () => './files/', 'https://test.example/files/item'],
  ['usual', () => 'https://files.example', 'https://test.example/v1/usual'],
])('the caller says where %s goes', async (name, server, url) => {
  expect(await sent(name, { baseUrl: BASE, server })).toBe(`${url} secret`);
});

test.each(['ftp://files.example', 'https://files.example?a', 'https://{r}.example', 'javascript:alert(1)'])(
  '%s is no server',
  async (url) => {
    await expect(sent('item', { baseUrl: BASE, server: () => url })).rejects.toMatchObject({
      name: 'ParameterError',
      message: `server 'https://files.example': '${url}' is no http(s)://… or path, without ?, #, { and }`,
    });
  },
);

test.each<[string, object, string]>([
  ['/usual', {}, 'https://test.example/v1/usual'],
  ['/own', {}, 'https://eu.up.example/x/own'],
  ['/own', { baseUrl: 'https://other.example/' }, 'https://other.example/own'],
  ['/relative/{id}', { params: { path: { id: '1' } } }, 'https://test.example/v2/relative/1'],
  ['/query', { params: { query: { a: 1 } } }, 'https://test.example/v2/query?a=1'],
])('by path as with openapi-fetch: %s %j', async (path, init, url) => {
  const seen: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    seen.push(request.url);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const createClient = await module.member('openapi-fetch.ts', 'default');
  if (typeof createClient !== 'function') throw new Error('no createClient');
  const client: unknown = Reflect.apply(createClient, undefined, [{ baseUrl: `${BASE}/`, fetch }]);
  const call: unknown = typeof client === 'object' && client !== null ? Reflect.get(client, 'GET') : undefined;
  if (typeof call !== 'function') throw new Error('no GET');
  await Reflect.apply(call, client, [path, init]);
  expect(seen).toEqual([url]);
});
