import { expect, test } from 'vitest';
import { outcome } from './outcome.ts';
import { ParameterError } from './parameter-error.ts';

test.each([
  [new DOMException('late', 'TimeoutError'), 'timeout'],
  [new DOMException('stop', 'AbortError'), 'aborted'],
  [new TypeError('fetch failed'), 'network'],
  [new Error('a reason of its own'), 'network'],
])('%s is a value', async (error, kind) => {
  const call = Promise.reject(error);
  expect(await outcome(call)).toEqual({ ok: false, status: undefined, kind, error });
});

test('an answer is itself, a mistake is thrown', async () => {
  expect(await outcome(Promise.resolve({ ok: true, status: 200 }))).toEqual({ ok: true, status: 200 });
  const mistake = new ParameterError('path.id', 'a value is needed');
  await expect(outcome(Promise.reject(mistake))).rejects.toBe(mistake);
});
