import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fetch, FetchInit } from './client.ts';
import { withRetries, type RetryOptions } from './retries.ts';
import { SizeLimitError } from './size-limit.ts';
import { withTimeLimit } from './time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function init(method = 'GET', more: Partial<FetchInit> = {}): FetchInit {
  return { method, headers: {}, ...more };
}

/** Sends with answers in turn; gives what came out and the milliseconds before each repetition. */
async function run(
  outcomes: readonly (number | Error | Response)[],
  options: RetryOptions = {},
  request: FetchInit = init(),
): Promise<[outcome: unknown, waits: number[]]> {
  const times: number[] = [];
  const send: Fetch = () => {
    const outcome = outcomes[times.length] ?? 200;
    times.push(Date.now());
    if (outcome instanceof Error) return Promise.reject(outcome);
    return Promise.resolve(outcome instanceof Response ? outcome : new Response(null, { status: outcome }));
  };
  const result = withRetries({ random: () => 1, ...options }, send)('https://host', request).then(
    (response): unknown => response.status,
    (error: unknown) => String(error),
  );
  await vi.runAllTimersAsync();
  return [await result, times.slice(1).map((time, index) => time - (times[index] ?? 0))];
}

// As JavaScript, and TypeScript without exactOptionalPropertyTypes, may have it.
const UNDEFINED: RetryOptions = Object.fromEntries(
  ['limit', 'methods', 'statuses', 'delay', 'longest', 'now'].map((name) => [name, undefined]),
);

const later = (text: string): Response => new Response(null, { status: 503, headers: { 'Retry-After': text } });

test.each<[string, Parameters<typeof run>, [unknown, number[]]]>([
  ['no difficulty', [[200]], [200, []]],
  ['passing difficulties', [[503, new TypeError('down'), 200]], [200, [250, 500]]],
  ['too many', [[503, 503, 503, 200]], [503, [250, 500]]],
  ['an error that stays', [[...Array<Error>(3).fill(new TypeError('down'))]], ['TypeError: down', [250, 500]]],
  ['a status that stays', [[404]], [404, []]],
  ['a time limit', [[new DOMException('late', 'TimeoutError')]], [200, [250]]],
  ['an error of Node', [[Object.assign(new Error('reset'), { code: 'ECONNRESET' })]], [200, [250]]],
  ['an abort that somebody else wanted', [[new DOMException('stop', 'AbortError')]], ['AbortError: stop', []]],
  ['a size limit', [[new SizeLimitError(1, 'GET', '/')]], [String(new SizeLimitError(1, 'GET', '/')), []]],
  ['an error of a wrapper', [[new Error('not signed in')]], ['Error: not signed in', []]],
  ['options without a value', [Array<number>(4).fill(503), UNDEFINED], [503, [250, 500]]],
  ['a method that is not idempotent', [[503], {}, init('POST')], [503, []]],
  ['unless it is named', [[503], { methods: ['POST'] }, init('POST')], [200, [250]]],
  ['a stream cannot be replayed', [[503], {}, init('PUT', { body: new ReadableStream() })], [503, []]],
  ['jitter', [[503], { random: () => 0 }], [200, [125]]],
  ['Retry-After in seconds', [[later('3')]], [200, [3000]]],
  ['Retry-After as a date', [[later('Thu, 01 Jan 1970 00:00:09 GMT')], { now: () => 4000 }], [200, [5000]]],
  ['Retry-After that is no time', [[later('soon')]], [200, [250]]],
  ['Retry-After beyond patience', [[later('86400')]], [503, []]],
])('%s', async (_name, parameters, expected) => {
  expect(await run(...parameters)).toEqual(expected);
});

test('an abort ends the wait', async () => {
  const controller = new AbortController();
  const call = withRetries({}, () => Promise.resolve(new Response(null, { status: 503 })))(
    'https://host',
    init('GET', { signal: controller.signal }),
  );
  const outcome = expect(call).rejects.toThrow('enough');
  await vi.advanceTimersByTimeAsync(10);
  controller.abort(new Error('enough'));
  await outcome;
  expect(vi.getTimerCount()).toBe(0);
});

test('a time limit aborts the request, and leaves the caller’s own signal in force', async () => {
  vi.useRealTimers();
  const hang: Fetch = (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason instanceof Error ? signal.reason : new Error()));
    });
  await expect(withTimeLimit(5, hang)('https://host', init())).rejects.toMatchObject({ name: 'TimeoutError' });
  const controller = new AbortController();
  const call = withTimeLimit(60_000, hang)('https://host', init('GET', { signal: controller.signal }));
  controller.abort(new Error('enough'));
  await expect(call).rejects.toThrow('enough');
});
