import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { envelope, hang, refusal, send, sessionWith, type FakeSession } from '../test/fake-gateway.ts';
import { nothingOf } from './answer.ts';
import { keepAlive, type HeartbeatOptions } from './heartbeat.ts';

const tokens: (string | undefined)[] = [];

beforeEach(() => {
  tokens.length = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function beats(session: FakeSession, options: HeartbeatOptions = {}): Promise<void> {
  return keepAlive(
    session,
    (token, call) => {
      tokens.push(token);
      return session.callWhileOpen('onlineagent.handShake', send, nothingOf, call).outcome();
    },
    options,
  );
}

test('a heartbeat every 30 seconds until the agent signs out; it renews the token', async () => {
  let count = 0;
  const session = sessionWith(() => envelope({}, { 'Set-GUID': `JSESSIONID=token-${++count}` }));
  const done = beats(session, { serviceToken: () => `service-${count}` });
  await vi.advanceTimersByTimeAsync(65_000);
  expect(session.token).toBe('token-3');
  session.end();
  await done;
  expect(tokens).toEqual(['service-0', 'service-1', 'service-2']);
});

test('a session that the gateway has forgotten is an error', async () => {
  const session = sessionWith(() => refusal('100-006'));
  await expect(beats(session)).rejects.toMatchObject({ retcode: '100-006' });
  expect(session.state).toBe('lost');
});

test('an abort rejects with its reason', async () => {
  for (const respond of [hang, (): Response => envelope({})]) {
    const controller = new AbortController();
    const done = beats(sessionWith(respond), { signal: controller.signal });
    const failure = done.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_000);
    const reason = new Error('closed');
    controller.abort(reason);
    expect(await failure).toBe(reason);
  }
});
