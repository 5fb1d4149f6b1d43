import { expect, test } from 'vitest';
import { FakeError } from '../test/fake-gateway.ts';
import { judge } from './judge.ts';
import { pauseAfter } from './retry.ts';

function failureOf(body: object): Error {
  const error = Object.assign(new Error('/result/workno is missing'), { body, pointer: '/result/workno' });
  const answer = { ok: false, status: 200, error, response: Response.json(body) } as const;
  const outcome = judge(
    'x.y',
    answer,
    () => undefined,
    (refused) => new FakeError(refused),
  );
  if (outcome.ok) throw new Error('no failure');
  return outcome.error;
}

test('an answer that the specification refuses fails with the reason, and is not waited out', () => {
  const failure = failureOf({ retcode: '0' });
  expect(failure).toMatchObject({ kind: 'body', message: 'x.y: /result/workno is missing', body: { retcode: '0' } });
  expect(pauseAfter(failure, { failed: 1, silence: 0 }, 0)).toBe(undefined);
});

test('a refusal of the gateway stays one', () => {
  expect(failureOf({ retcode: '100-010' })).toMatchObject({ kind: 'refused', retcode: '100-010' });
});
