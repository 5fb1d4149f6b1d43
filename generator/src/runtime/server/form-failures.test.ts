import { expect, test } from 'vitest';
import { formFailures } from './form-failures.ts';
import type { FailedCall } from './failures.ts';
import { Refusal } from './refusal.ts';

const CALL: FailedCall = {
  route: { resource: 'a', operation: 'b', method: 'GET', path: '/', responses: {} },
  request: { method: 'GET', url: '/', headers: {} },
  status: 400,
};
const FORM = { status: 200, body: { message: '{message}', retcode: '1', result: null, list: ['{other}'] } };

test('gaps are filled, whatever the text', () => {
  const issues = [
    { in: 'body', name: '/called', message: 'is missing' },
    { in: 'query', name: '{message}', message: 'is not a known parameter' },
  ] as const;
  const answer = formFailures({ invalid: FORM }).onInvalid?.(issues, CALL);
  expect([answer?.status, answer?.body]).toEqual([
    200,
    {
      message: '/called is missing; {message} is not a known parameter',
      retcode: '1',
      result: null,
      list: ['{other}'],
    },
  ]);
});

test('what a handler threw is worded as it is', () => {
  const hooks = formFailures({
    refusal: { status: 200, body: { retcode: '{code}', message: '{message}' } },
    error: FORM,
  });
  expect(hooks.onError?.(new Refusal('7', 'no call'), CALL)?.body).toEqual({ retcode: '7', message: 'no call' });
  expect(hooks.onError?.(new Error('secret'), CALL)?.body).toMatchObject({ message: '{message}', retcode: '1' });
  expect(formFailures({}).onError?.(new Error('secret'), CALL)).toBe(undefined);
  expect(formFailures({}).onUnauthorized).toBe(undefined);
});
