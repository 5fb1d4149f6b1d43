import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  connectionTo,
  envelope,
  FakeError,
  hang,
  refusal,
  send,
  sessionWith,
  watchListeners,
  type FakeSession,
  type Respond,
} from '../test/fake-gateway.ts';
import { optionalResultOf } from './answer.ts';
import type { Call } from './call.ts';
import { globalFetch } from './failure.ts';
import { Session, type CallOptions } from './session.ts';
import { TransportError } from './transport-error.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function call(session: FakeSession, options?: CallOptions): Call<string | undefined, FakeError | TransportError> {
  return session.call('voicecall.callout', send, optionalResultOf, options);
}

async function failure(respond: Respond): Promise<unknown> {
  return call(sessionWith(respond)).catch((error: unknown) => error);
}

test('a call gives its result, as a value or as an outcome', async () => {
  const session = sessionWith(() => envelope({ result: '900-1' }));
  expect(await call(session)).toBe('900-1');
  expect(await call(session).outcome()).toEqual({ ok: true, value: '900-1' });
});

test('a refusal has the code, what it means, what to do and the raw body', async () => {
  const error = await failure(() => refusal('000-003', 'no permission'));
  expect(error).toBeInstanceOf(FakeError);
  expect({ ...(error instanceof FakeError ? error : {}) }).toMatchObject({
    kind: 'refused',
    retcode: '000-003',
    code: '000-003',
    meaning: 'Not allowed.',
    action: 'Sign in again.',
    operation: 'voicecall.callout',
    text: 'no permission',
    status: 200,
    body: { message: 'no permission', retcode: '000-003' },
  });
  expect(String(error)).toBe(
    'FakeError: voicecall.callout: 000-003: Not allowed. The gateway said: no permission What to do: Sign in again.',
  );
});

test('a code that the Issue does not list is a refusal too', async () => {
  const error = await failure(() => refusal('777-001'));
  expect(error).toMatchObject({ kind: 'refused', code: '777-001', retcode: undefined, meaning: undefined });
  expect(String(error)).toBe('FakeError: voicecall.callout: 777-001: This Issue does not list the code.');
});

test('the retcode counts, not the HTTP status', async () => {
  const error = await failure(() => Response.json({ retcode: '100-006' }, { status: 401 }));
  expect(error).toMatchObject({ kind: 'refused', retcode: '100-006', status: 401 });
});

const noAnswers: readonly (readonly [string, Respond, object])[] = [
  [
    'status',
    () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    { status: 502, body: '<h1>Bad gateway</h1>' },
  ],
  ['body', () => new Response('<h1>Hello</h1>'), { status: 200, body: '<h1>Hello</h1>' }],
  ['body', () => new Response(''), { status: 200, body: '' }],
  ['body', () => Response.json({ hello: 1 }), { status: 200, body: { hello: 1 } }],
  ['network', () => Promise.reject(new TypeError('fetch failed')), { status: undefined, body: undefined }],
];

test.each(noAnswers)('without an answer of the gateway: %s', async (kind, respond, rest) => {
  const error = await failure(respond);
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ kind, operation: 'voicecall.callout', ...rest });
});

test('a connection that breaks in the body is the network', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
  expect(await failure(() => new Response(broken))).toMatchObject({ kind: 'network' });
});

test('a call that takes too long', async () => {
  const pending = call(sessionWith(hang), { timeout: 5_000 }).outcome();
  await vi.advanceTimersByTimeAsync(4_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await pending).toMatchObject({ ok: false, error: { kind: 'timeout' } });
});

test('an abort: the promise gives the reason, the outcome tells', async () => {
  const controller = new AbortController();
  const listeners = watchListeners(controller.signal);
  const pending = call(sessionWith(hang), { signal: controller.signal });
  const outcome = pending.outcome();
  expect(listeners()).toBe(1);
  const reason = new Error('enough');
  controller.abort(reason);
  await expect(pending).rejects.toBe(reason);
  expect(await outcome).toMatchObject({ ok: false, error: { kind: 'aborted', cause: reason } });
  expect(listeners()).toBe(0);
});

test('a request that cannot be built is a mistake, not the network', async () => {
  const session = sessionWith(() => envelope({}));
  const mistake = new TypeError('no such parameter');
  const pending = session.call('x', () => Promise.reject(mistake), optionalResultOf);
  await expect(pending.outcome()).rejects.toBe(mistake);
});

test('a body that fetch cannot send is a mistake too', async () => {
  const { connect, timeout, refuse } = connectionTo(() => envelope({}));
  const session = new Session('1001', { connect, timeout, refuse, fetch: globalFetch });
  const sending = session.call(
    'x',
    async ({ fetch }): Promise<never> => {
      await fetch('https://gateway.example/', { method: 'GET', headers: {}, body: '{}' });
      throw new Error('not to be reached');
    },
    optionalResultOf,
  );
  await expect(sending.outcome()).rejects.toThrow('fetch sends no body with GET');
});

test('the token follows Set-GUID', async () => {
  const sent: (string | null)[] = [];
  const answers = ['JSESSIONID=second.Gateway1', '', 'third'];
  const session = sessionWith((request) => {
    sent.push(request.headers.get('Guid'));
    return envelope({}, { 'Set-GUID': answers[sent.length - 1] ?? '' });
  });
  for (let count = 0; count < 4; count++) await call(session);
  expect(sent).toEqual(['first', 'second.Gateway1', 'second.Gateway1', 'third']);
});

const loss = new FakeError({ operation: 'poll', code: '100-006', text: '', status: 200, body: {} });

test('after the end nothing is sent and no token is kept', async () => {
  let late: (response: Response) => void = () => undefined;
  const session = sessionWith(() => new Promise((resolve) => (late = resolve)));
  const pending = call(session);
  session.end();
  session.lose(loss);
  late(envelope({}, { 'Set-GUID': 'JSESSIONID=late' }));
  await pending;
  expect([session.state, session.token]).toEqual(['signed-out', undefined]);
  expect(await call(session).outcome()).toMatchObject({ ok: false, error: { kind: 'ended' } });
});

test('a call after the loss of the session says why there is none', async () => {
  const session = sessionWith(() => envelope({}));
  session.lose(loss);
  expect([session.state, session.token]).toEqual(['lost', undefined]);
  expect(await call(session).outcome()).toMatchObject({ ok: false, error: { kind: 'ended', cause: loss } });
});
