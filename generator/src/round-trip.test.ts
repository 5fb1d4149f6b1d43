import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createClient,
  onlineagent,
  recordfile,
  UnexpectedAnswer,
  voicecall,
  type Client,
} from '../cases/gateway/expected/client/index.ts';
import {
  answer,
  createPlugin,
  unimplemented,
  type Handlers,
  type ServerSettings,
} from '../cases/gateway/expected/server/index.ts';
import * as styles from '../cases/styles/expected/client/index.ts';
import * as stylesServer from '../cases/styles/expected/server/index.ts';
import { routes } from '../cases/gateway/expected/server/routes.ts';
import { schemas } from '../cases/gateway/expected/server/schemas.ts';
import { createServer } from './runtime/server/server.ts';

interface Session {
  readonly agent: string;
}

const options: ServerSettings<Session> = {
  security: { Guid: (guid) => (guid === 'secret' ? { agent: '1001' } : undefined) },
};

const handlers: Handlers<Session> = {
  ...unimplemented,
  onlineagent: {
    ...unimplemented.onlineagent,
    signIn: ({ path, body }) =>
      answer(
        200,
        { message: `${path.agentid} ${body.phonenum ?? 'no phone'}`, retcode: '0' },
        { headers: { 'Set-GUID': 'secret' } },
      ),
  },
  voicecall: {
    callout: async ({ body }, { principal }) =>
      body.called === '0'
        ? { message: 'no such number', retcode: '300-001' }
        : Promise.resolve({ message: '', retcode: '0', result: `${principal.agent}-${body.called}` }),
  },
  recordfile: {
    download: ({ query }) =>
      query.record === 1
        ? new Uint8Array([1, 2, 255])
        : { message: (query.formats ?? []).join('+'), retcode: '100-002' },
  },
};

let server: FastifyInstance | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(plugin: FastifyPluginAsync): Promise<string> {
  server = Fastify();
  await server.register(plugin, { prefix: '/resource' });
  return `${await server.listen({ port: 0, host: '127.0.0.1' })}/resource`;
}

async function connect(
  pluginOptions: ServerSettings<Session> = options,
  guid: string | undefined = 'secret',
): Promise<Client> {
  const baseUrl = await start(createPlugin(handlers, pluginOptions));
  return createClient({ baseUrl, security: { Guid: () => guid } });
}

const path = { agentid: '1001' };

describe('a generated client and a generated server', () => {
  test('sign in without a session; a header of the answer carries it', async () => {
    const client = await connect(options, undefined);
    const result = await onlineagent.signIn(client, { path, body: { password: 'x', phonenum: null } });
    expect(result.data).toEqual({ message: '1001 no phone', retcode: '0' });
    expect(result.response.headers.get('set-guid')).toBe('secret');
  });

  test('success and failure of an envelope are told apart by retcode', async () => {
    const client = await connect();
    const outcomes: string[] = [];
    for (const called of ['70001', '0']) {
      const { data, error } = await voicecall.callout(client, { path, body: { called } });
      if (error !== undefined) outcomes.push(error.message);
      else if (data.retcode === '0') outcomes.push(data.result ?? 'no call');
      else outcomes.push(data.retcode satisfies '100-002' | '100-006' | '300-001');
    }
    expect(outcomes).toEqual(['1001-70001', '300-001']);
  });

  test('one status, two media types: bytes or the reason why there are none', async () => {
    const client = await connect();
    const recording = await recordfile.download(client, { path, query: { record: 1 } });
    expect(recording.data).toBeInstanceOf(Blob);
    if (recording.data instanceof Blob) {
      expect(new Uint8Array(await recording.data.arrayBuffer())).toEqual(new Uint8Array([1, 2, 255]));
    }
    const none = await recordfile.download(client, { path, query: { record: 2, formats: ['a,b', 'c'] } });
    expect(none.data).toEqual({ message: 'a,b+c', retcode: '100-002' });
  });

  test('what is not implemented answers 501', async () => {
    const { error } = await onlineagent.signOut(await connect(), { path });
    expect(error).toBeInstanceOf(UnexpectedAnswer);
    expect(error?.body).toEqual({
      type: 'about:blank',
      title: 'Not Implemented',
      status: 501,
      detail: 'onlineagent.signOut is not implemented',
    });
  });

  test('an invalid request is refused with the name of what is wrong', async () => {
    const client = await connect();
    const body = await voicecall.callout(client, { path, body: { called: '' } });
    expect([body.status, body.error?.body]).toEqual([
      400,
      {
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        errors: [{ in: 'body', name: '/called', message: 'has to have at least 1 character' }],
      },
    ]);
    const parameter = await recordfile.download(client, { path: { agentid: '1' }, query: { record: 0 } });
    expect(parameter.error?.body).toMatchObject({
      errors: [
        { in: 'path', name: 'agentid' },
        { in: 'query', name: 'record' },
      ],
    });
  });

  test('JSON values are not coerced, members are not dropped', async () => {
    const baseUrl = await start(createPlugin(handlers, options));
    const send = (body: string): Promise<Response> =>
      fetch(`${baseUrl}/onlineagent/1001`, { method: 'PUT', body, headers: { 'Content-Type': 'application/json' } });
    expect((await send('{"password":7}')).status).toBe(400);
    expect((await send('{"password":"x","autoanswer":"true"}')).status).toBe(400);
    expect((await send('{"password":')).status).toBe(400);
    expect((await send('{"password":"x","__proto__":{}}')).status).toBe(400);
    expect((await send('')).status).toBe(400);
    expect((await send('{"password":"x","unknown":1}')).status).toBe(200);
  });

  test('hooks word refusals in the envelope', async () => {
    const client = await connect(
      {
        ...options,
        onInvalid: ([issue]) => answer(200, { message: `${issue?.name} ${issue?.message}`, retcode: '100-002' }),
        onUnauthorized: () => answer(200, { message: 'sign in', retcode: '100-006' }),
      },
      'wrong',
    );
    const refused = await voicecall.callout(client, { path, body: { called: '1' } });
    expect(refused.data).toEqual({ message: 'sign in', retcode: '100-006' });
    const invalid = await onlineagent.signIn(client, { path: { agentid: 'x' }, body: { password: '' } });
    expect(invalid.data).toEqual({ message: 'agentid has to match ^[0-9]{3,6}$', retcode: '100-002' });
  });

  test('security comes before the body', async () => {
    const baseUrl = await start(createPlugin(handlers, options));
    const reply = await fetch(`${baseUrl}/voicecall/1001/callout`, {
      method: 'PUT',
      body: '{',
      headers: { Guid: 'no' },
    });
    expect(reply.status).toBe(401);
  });

  test('a server with a scheme or an operation that nobody handles does not start', () => {
    const description = { routes, schemas, schemes: { Guid: { type: 'apiKey', in: 'header', name: 'Guid' } } } as const;
    // Who writes no TypeScript may forget to name any.
    expect(() => createServer(description, handlers, undefined, {})).toThrow(
      'Guid: the security scheme has no handler',
    );
    expect(() => createServer(description, handlers, {}, {})).toThrow(
      [
        'the server does not start:',
        '  #/components/securitySchemes/Guid: the security scheme has no handler; needed by onlineagent.signOut, recordfile.download, voicecall.callout',
      ].join('\n'),
    );
    expect(() => createServer(description, { voicecall: {} }, options.security, {})).toThrow(
      '  onlineagent.signIn: the operation has no handler (PUT /onlineagent/{agentid})\n',
    );
  });

  test('another method of a known path is refused with the allowed ones', async () => {
    const baseUrl = await start(createPlugin(handlers, options));
    const reply = await fetch(`${baseUrl}/onlineagent/1001`, { method: 'PATCH' });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'DELETE, PUT']);
  });

  test('path segments that a URL parser would remove are never sent', async () => {
    const client = await connect();
    for (const agentid of ['.', '..', '']) {
      await expect(onlineagent.signOut(client, { path: { agentid } })).rejects.toThrow('path.agentid');
    }
  });
});

describe('spellings of parameters and bodies', () => {
  test('arrive as they were given', async () => {
    const received: unknown[] = [];
    const keep = (request: object): { name: string } => {
      received.push(request);
      return { name: 'Rex' };
    };
    const plugin = stylesServer.createPlugin<string>(
      {
        petStore: {
          getPetsByPetId: keep,
          deletePetsByPetId: (request, { principal }) => void received.push({ ...request, principal }),
          delete_: (request) => answer(200, keep(request)),
        },
        photos: { putPhoto: async ({ body }) => void received.push([...(await body.bytes())]) },
      },
      {
        security: {
          basic: () => undefined,
          bearer: (token) => `bearer ${token}`,
          key: (key) => `key ${key}`,
        },
      },
    );
    const baseUrl = await start(plugin);
    const client = styles.createClient({
      baseUrl,
      server: () => baseUrl,
      security: { bearer: () => 'abc', key: () => 'k&1' },
    });
    const request = {
      path: { petId: [3, 4] },
      query: { filter: { age: 3, name: 'a&b=c' }, tags: ['x y', 'z'], where: { a: [1] } },
      headers: { 'X-Trace': true },
      cookies: { theme: 'dark; blue' },
    };
    const pet = await styles.petStore.getPetsByPetId(client, request);
    expect(pet).toMatchObject({ ok: true, status: 200, data: { name: 'Rex' } });
    const gone = await styles.petStore.deletePetsByPetId(client, { path: { petId: 7 } });
    expect(gone).toMatchObject({ ok: true, status: 204, data: undefined });
    await styles.petStore.delete_(client, { body: { name: 'Tom & Co' } });
    await styles.photos.putPhoto(client, { body: new Uint8Array([137, 80]) });
    expect(received).toEqual([
      request,
      { path: { petId: 7 }, query: {}, headers: {}, cookies: {}, principal: 'bearer abc' },
      {
        path: {},
        query: {},
        headers: {},
        cookies: {},
        contentType: 'application/x-www-form-urlencoded',
        body: { name: 'Tom & Co' },
      },
      [137, 80],
    ]);
  });
});
