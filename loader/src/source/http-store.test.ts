import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultOf } from './fault-of.ts';
import { HttpStore } from './http-store.ts';

const LIMITS = { bytes: 1000, milliseconds: 300, redirects: 3 };

let servers: Server[] = [];
let asked: string[] = [];

beforeEach(() => {
  asked = [];
});

afterEach(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  servers = [];
});

/** Starts a server; `asked` keeps the path and the credentials of each request. */
async function start(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(`${request.url ?? ''} ${request.headers.authorization ?? '-'}`);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

async function failure(uri: string, entry = uri): Promise<string> {
  const fault = await faultOf(() => new HttpStore(entry, LIMITS).load(uri));
  const [first = '', second = ''] = fault.split('\n');
  return `${first.replace('error ', '')}: ${second.replace(/^.*?: /, '')}`;
}

test.each<[string, RequestListener, string]>([
  ['an error', (_, response) => response.writeHead(500).end(), 'network-failed: the server answers 500'],
  [
    'a web page',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Log in'),
    'network-failed: the server sends a web page',
  ],
  [
    'compressed text',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('bomb'),
    'network-failed: the server sends gzip, which nobody asked for',
  ],
  [
    'a body without end',
    (_, response) => {
      const more = (): void => void response.write('x'.repeat(400), () => setImmediate(more));
      more();
    },
    'network-failed: the server sends more than 1000 bytes',
  ],
  ['a body that trickles', (_, response) => void response.write('a'), 'network-failed: no answer in 0.3 seconds'],
  ['nothing', () => undefined, 'network-failed: no answer in 0.3 seconds'],
  [
    'one redirect after another',
    ({ url = '' }, response) => response.writeHead(302, { location: `${url}x` }).end(),
    'network-failed: it redirects more than 3 times',
  ],
  [
    'a redirect to a file',
    (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
    'network-failed: it redirects to what is no URL',
  ],
])('F03 %s', async (_title, answer, expected) => {
  expect(await failure(`${await start(answer)}/a`)).toBe(expected);
});

test.each(['127.0.0.1', '[::1]', '169.254.169.254', '0.0.0.0', '2130706433', '[::ffff:10.0.0.1]'])(
  'F03 no redirect leads to %s',
  async (host) => {
    const inner = await start((_, response) => response.end('secret'));
    const location = `http://${host}:${new URL(inner).port}/secret`;
    const outer = await start((_, response) => response.writeHead(302, { location }).end());
    expect(await failure(`${outer}/a`)).toMatch(/^network-private: /);
    expect(asked).toEqual(['/a -']);
  },
);

test('F03 a name that leads to a private address is not asked', async () => {
  const inner = await start((_, response) => response.end('secret'));
  expect(await failure(`${inner.replace('127.0.0.1', 'localhost')}/a`, `${inner}/b`)).toMatch(/^network-private: /);
  expect(asked).toEqual([]);
});

test('F04 credentials stay with the origin of the URL that holds them', async () => {
  const origin = await start(({ url }, response) => {
    if (url === '/a') response.writeHead(302, { location: `${origin}/b` }).end();
    else response.end('{}');
  });
  const entry = `${origin.replace('//', '//me:secret@')}/a`;
  const store = new HttpStore(entry, LIMITS);
  expect((await store.load(entry)).name).toBe(`${origin}/a`);
  expect(asked).toEqual(['/a Basic bWU6c2VjcmV0', '/b -']);
  expect(store.resolve('c.yaml', entry)).toBe(`${origin.replace('//', '//me:secret@')}/c.yaml`);
  expect(store.resolve('https://other.example/c.yaml', entry)).toBe('https://other.example/c.yaml');
  expect(store.resolve('//other.example/c.yaml', entry)).toBe('http://other.example/c.yaml');
});
