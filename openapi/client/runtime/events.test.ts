import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
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
import { eventOf } from './answer.ts';
import { pollEvents, type EventOptions } from './events.ts';

type Event = { readonly eventType: string };

const types = new Set(['Talking', 'Ready']);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function event(eventType: string): Response {
  return envelope({ event: { eventType } });
}

function eventsOf(session: FakeSession, options: EventOptions = {}): AsyncGenerator<Event, void, undefined> {
  return pollEvents(
    session,
    { poll: (call) => session.callWhileOpen('poll', send, eventOf, call).outcome(), types },
    options,
  );
}

/** A gateway that gives one answer after another, and the milliseconds at which it was asked. */
function script(answers: readonly Respond[]): { readonly respond: Respond; readonly times: number[] } {
  const times: number[] = [];
  const start = Date.now();
  return {
    times,
    respond: (request) => {
      times.push(Date.now() - start);
      return (answers[times.length - 1] ?? hang)(request);
    },
  };
}

/** Takes all events until the loop ends. */
async function collect(events: AsyncGenerator<Event>): Promise<{ names: string[]; error?: unknown }> {
  const names: string[] = [];
  try {
    for await (const { eventType } of events) names.push(eventType);
    return { names };
  } catch (error) {
    return { names, error };
  }
}

const network: Respond = () => Promise.reject(new TypeError('fetch failed'));

test('events come in order, polls are 200 to 500 milliseconds apart, unknown events are passed over', async () => {
  const { respond, times } = script([
    () => event('Ready'),
    () => envelope({ event: null }),
    () => envelope({}),
    () => event('Invented'),
    () => event('Talking'),
    () => refusal('100-006'),
  ]);
  const session = sessionWith(respond);
  const onUnknown = vi.fn();
  const all = collect(eventsOf(session, { onUnknown }));
  await vi.runAllTimersAsync();
  expect(await all).toMatchObject({ names: ['Ready', 'Talking'], error: { retcode: '100-006' } });
  expect(times).toEqual([0, 350, 700, 1050, 1400, 1750]);
  expect(onUnknown.mock.calls).toEqual([[{ eventType: 'Invented' }]]);
  expect([session.state, session.token]).toEqual(['lost', undefined]);
});

test('failures that may pass are waited out, each time longer, with jitter', async () => {
  const { respond, times } = script([
    network,
    () => new Response('', { status: 503 }),
    () => refusal('000-004'),
    () => refusal('000-003'),
    () => new Response('<html>'),
    () => event('Ready'),
    network,
    () => refusal('100-006'),
  ]);
  const all = collect(eventsOf(sessionWith(respond)));
  await vi.runAllTimersAsync();
  expect(await all).toMatchObject({ names: ['Ready'], error: { retcode: '100-006' } });
  expect(times).toEqual([0, 500, 1250, 2500, 4750, 9000, 9350, 9850]);
});

test('a poll that hangs is given up after its time', async () => {
  const { respond, times } = script([hang, () => refusal('100-006')]);
  const all = collect(eventsOf(sessionWith(respond), { timeout: 15_000 }));
  await vi.runAllTimersAsync();
  expect(await all).toMatchObject({ names: [], error: { retcode: '100-006' } });
  expect(times).toEqual([0, 15_500]);
});

test('a gateway that is away for 2 minutes has signed the agent out: the last failure is thrown', async () => {
  const { respond, times } = script(Array.from({ length: 100 }, () => network));
  const all = collect(eventsOf(sessionWith(respond)));
  await vi.runAllTimersAsync();
  expect(await all).toMatchObject({ names: [], error: { kind: 'network' } });
  expect(times.at(-1)).toBeGreaterThanOrEqual(120_000);
  expect(times.at(-2)).toBeLessThan(120_000);
});

test('not allowed: five attempts', async () => {
  const { respond, times } = script(Array.from({ length: 100 }, () => () => refusal('000-003')));
  const all = collect(eventsOf(sessionWith(respond)));
  await vi.runAllTimersAsync();
  expect(await all).toMatchObject({ error: { retcode: '000-003' } });
  expect(times.length).toBe(5);
});

test.each([
  ['a refusal', (): Response => refusal('000-001'), { code: '000-001' }],
  ['a status that says no', (): Response => new Response('', { status: 404 }), { kind: 'status', status: 404 }],
])('%s that will not pass is thrown', async (_name, respond, error) => {
  const all = collect(eventsOf(sessionWith(respond)));
  expect(await all).toMatchObject({ error });
});

test('a session that was lost before, or is lost to a heartbeat, ends the loop with what the gateway said', async () => {
  const session = sessionWith(hang);
  const all = collect(eventsOf(session));
  await vi.advanceTimersByTimeAsync(100);
  const loss = new FakeError({ operation: 'beat', code: '100-006', text: '', status: 200, body: {} });
  session.lose(loss);
  expect(await all).toEqual({ names: [], error: loss });
  expect(await collect(eventsOf(session))).toEqual({ names: [], error: loss });
});

test('signing out ends the loop at once, in a poll and in a pause', async () => {
  for (const respond of [hang, (): Response => envelope({})]) {
    const session = sessionWith(respond);
    const listeners = watchListeners(session.ended);
    const all = collect(eventsOf(session));
    await vi.advanceTimersByTimeAsync(100);
    session.end();
    expect(await all).toEqual({ names: [] });
    expect(listeners()).toBe(0);
  }
});

test('an abort throws its reason at once, in a poll and in a pause, and leaves nothing behind', async () => {
  for (const respond of [hang, (): Response => envelope({}), network]) {
    const controller = new AbortController();
    const session = sessionWith(respond);
    const listeners = [watchListeners(controller.signal), watchListeners(session.ended)];
    const all = collect(eventsOf(session, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    const reason = new Error('closed');
    controller.abort(reason);
    expect(await all).toEqual({ names: [], error: reason });
    expect(listeners.map((count) => count())).toEqual([0, 0]);
    expect(session.state).toBe('open');
  }
});

test('a signal that is aborted already: nothing is sent', async () => {
  const { respond, times } = script([]);
  const reason = new Error('closed');
  expect(await collect(eventsOf(sessionWith(respond), { signal: AbortSignal.abort(reason) }))).toEqual({
    names: [],
    error: reason,
  });
  expect(times).toEqual([]);
});

test('one loop at a time; after it was left another may begin', async () => {
  const session = sessionWith(() => event('Ready'));
  for await (const { eventType } of eventsOf(session)) {
    expect(eventType).toBe('Ready');
    const second = await collect(eventsOf(session));
    expect(String(second.error)).toBe('Error: the events of this agent are being polled already');
    break;
  }
  const again = eventsOf(session);
  expect((await again.next()).value).toEqual({ eventType: 'Ready' });
  await again.return();
});
