import { createServer as createHttpsServer, request as httpsRequest } from 'node:https';
import Fastify from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { calls, createClient, type Client } from '../../cases/security/expected/client/index.ts';
import {
  createFetchHandler,
  createNodeListener,
  createPlugin,
  createServer,
  type Handlers,
  type ServerSettings,
} from '../../cases/security/expected/server/index.ts';
import { issueCertificate } from './issue-certificate.ts';

const [TRUSTED, UNKNOWN] = await Promise.all([issueCertificate('trusted'), issueCertificate('unknown')]);

const who = (_request: object, { principal }: { principal: string }): string => principal;

const handlers: Handlers<string> = {
  calls: {
    basic: who,
    bearer: who,
    digest: who,
    header: who,
    query: who,
    cookie: who,
    oauth2: who,
    openid: who,
    certificate: who,
    both: who,
    either: who,
  },
};

const good =
  (wanted: string) =>
  (credential: string): string | undefined =>
    credential === wanted ? `by ${wanted}` : undefined;

const settings: ServerSettings<string> = {
  log: { warn: () => undefined, error: () => undefined },
  security: {
    basic: ({ username, password }) => (password === 'p:w' ? username : undefined),
    bearer: good('b'),
    digest: good('Digest username="d"'),
    header: good('h'),
    query: good('q&1'),
    cookie: good('c;1'),
    oauth2: (token, _request, { scopes }) => (token === 'o' ? scopes?.['oauth2']?.join() : undefined),
    openid: good('i'),
    certificate: (certificate, { headers }) => certificate?.subject ?? headers['x-verified']?.toString(),
  },
};

/** Calls the server without a socket. */
function direct(
  security: Parameters<typeof createClient>[0]['security'],
  headers: Record<string, string> = {},
): Client {
  const handle = createFetchHandler(createServer(handlers, settings));
  return createClient({
    baseUrl: 'http://a.example',
    headers,
    ...(security === undefined ? {} : { security }),
    fetch: (url, init) => handle(new Request(url, init)),
  });
}

describe('a credential of the client reaches the handler of the server', () => {
  const client = direct({
    basic: () => ({ username: 'ü', password: 'p:w' }),
    bearer: () => 'b',
    digest: () => 'Digest username="d"',
    header: () => 'h',
    query: () => 'q&1',
    cookie: () => 'c;1',
    oauth2: () => Promise.resolve('o'),
    openid: () => 'i',
  });

  test.each([
    ['basic', 'ü'],
    ['bearer', 'by b'],
    ['digest', 'by Digest username="d"'],
    ['header', 'by h'],
    ['query', 'by q&1'],
    ['cookie', 'by c;1'],
    ['oauth2', 'read'],
    ['openid', 'by i'],
  ] as const)('%s', async (scheme, principal) => {
    expect(await calls[scheme](client)).toMatchObject({ ok: true, data: principal });
  });

  test('an alternative that is not available is passed over', async () => {
    expect(await calls.either(client)).toMatchObject({ ok: true, data: 'by Digest username="d"' });
  });

  test.each([
    ['basic', 'Basic realm="api"'],
    ['digest', 'Digest'],
    ['either', 'Bearer, Digest'],
    ['certificate', null],
  ] as const)('who has none is told how: %s', async (scheme, challenge) => {
    const { status, response } = await calls[scheme](direct({}));
    expect([status, response.headers.get('www-authenticate')]).toEqual([401, challenge]);
  });

  test('HEAD asks for the credential of GET', async () => {
    const handle = createFetchHandler(createServer(handlers, settings));
    const head = async (headers: HeadersInit): Promise<Response> =>
      handle(new Request('http://a.example/header', { method: 'HEAD', headers }));
    expect([(await head({})).status, (await head({ 'X-Key': 'h' })).status]).toEqual([401, 200]);
  });

  test('a credential of another scheme of the same header is none', async () => {
    expect((await calls.digest(direct({}, { Authorization: 'Bearer Digest' }))).status).toBe(401);
  });

  test('a certificate that a proxy has verified is told of by the request', async () => {
    expect((await calls.certificate(direct({}, { 'X-Verified': 'CN=a' }))).data).toBe('CN=a');
  });
});

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const tls = { ...TRUSTED, ca: TRUSTED.cert, requestCert: true, rejectUnauthorized: false };

async function listenNode(): Promise<number> {
  const server = createHttpsServer(tls, createNodeListener(createServer(handlers, settings)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listenFastify(): Promise<number> {
  const app = Fastify({ https: tls });
  await app.register(createPlugin(handlers, settings));
  closing.push(() => app.close());
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}

/** A `fetch` whose connections present a certificate. */
function fetchWith(certificate: object): (url: string, init: RequestInit) => Promise<Response> {
  return (url, { method = 'GET', headers }) =>
    new Promise((resolve, reject) => {
      const fields = Object.fromEntries(new Headers(headers));
      const options = { method, headers: fields, ca: TRUSTED.cert, ...certificate };
      httpsRequest(url, options, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        const type = answer.headers['content-type'] ?? '';
        answer.on('end', () =>
          resolve(new Response(text, { status: answer.statusCode ?? 0, headers: { 'content-type': type } })),
        );
      })
        .on('error', reject)
        .end();
    });
}

describe.each([
  ['node', listenNode],
  ['fastify', listenFastify],
])('mutual TLS: %s', (_name, listen) => {
  async function connected(certificate: object, isSaid = true): Promise<Client> {
    return createClient({
      baseUrl: `https://127.0.0.1:${await listen()}`,
      fetch: fetchWith(certificate),
      security: { header: () => 'h', ...(isSaid ? { certificate: () => true } : {}) },
    });
  }

  test('the handler gets the certificate that was verified', async () => {
    expect((await calls.certificate(await connected(TRUSTED))).data).toBe('CN=trusted');
  });

  test('one that no authority of the server has issued is none', async () => {
    expect((await calls.certificate(await connected(UNKNOWN))).status).toBe(401);
  });

  test('no certificate', async () => {
    expect((await calls.certificate(await connected({}))).status).toBe(401);
  });

  test('together with a key', async () => {
    expect((await calls.both(await connected(TRUSTED))).data).toBe('CN=trusted');
    expect((await calls.both(await connected(TRUSTED, false))).status).toBe(401);
  });
});
