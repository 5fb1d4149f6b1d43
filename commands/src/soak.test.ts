import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRepository } from './repository.ts';

function soak(...args: string[]): { status: number | null; talk: string } {
  const program = ['--import', 'tsx', inRepository('commands', 'src', 'soak.ts'), ...args];
  const { status, stderr } = spawnSync(process.execPath, program, { cwd: inRepository(), encoding: 'utf8' });
  return { status, talk: stderr };
}

test('the properties of a run have one seed, which is 1 unless it is given', () => {
  const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
  expect(fc.check(fc.property(fc.nat(), () => true)).seed).toBe(seed);
});

test('a seed is tried once', () => {
  const { status, talk } = soak('--seed', '7', 'html.test');
  expect([status, talk]).toEqual([0, 'round 1 of 1, seed 7, test files: 1\n']);
});

test.each([
  [['--rounds', 'many'], "error: option '--rounds <number>' argument 'many' is invalid. It must be a whole number."],
  [['nothing-of-this'], 'error: no property test has nothing-of-this in its path'],
])('wrong use: %j', (args, message) => {
  const { status, talk } = soak(...args);
  expect([status, talk.split('\n')[0]]).toEqual([2, message]);
});
