import { expect, test } from 'vitest';
import { formFailures, type FailureForms } from './form-failures.ts';
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

test('a body that was not read has the status of HTTP, unless the API has one for it', () => {
  const statuses = (forms: FailureForms): unknown[] =>
    [400, 413, 415].map((status) => formFailures(forms).onInvalid?.([], { ...CALL, status })?.status);
  expect(statuses({ invalid: FORM })).toEqual([200, 413, 415]);
  expect(statuses({ invalid: { body: null } })).toEqual([400, 413, 415]);
  expect(statuses({ invalid: FORM, unread: { status: 422, body: null } })).toEqual([200, 422, 422]);
  expect(statuses({ unread: { body: null } })).toEqual([undefined, 413, 415]);
});

test('forms without a status have that of HTTP', () => {
  const form = { body: null };
  const hooks = formFailures({ unauthorized: form, unimplemented: form, error: form });
  const answers = [hooks.onUnauthorized?.(CALL), hooks.onUnimplemented?.(CALL), hooks.onError?.(1, CALL)];
  expect(answers.map((answer) => answer?.status)).toEqual([401, 501, 500]);
});

test('what a handler threw is worded as it is', () => {
  const hooks = formFailures({
    refusal: { status: 200, body: { retcode: '{code}', message: '{message}' } },
    error: FORM,
  });
  expect(hooks.onError?.(new Refusal('7', 'no call'), CALL)?.body).toEqual({ retcode: '7', message: 'no call' });
  expect(hooks.onError?.(new Error('secret'), CALL)?.body).toMatchObject({ message: '{message}', retcode: '1' });
  expect(formFailures({}).onError?.(new Error('secret'), CALL)).toBe(undefined);
  expect(formFailures({}).onUnauthorized?.(CALL)).toBe(undefined);
  expect(formFailures({}).onInvalid?.([], CALL)).toBe(undefined);
});
