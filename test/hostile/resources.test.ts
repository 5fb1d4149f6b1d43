// Table D of hostile documents: each in one process of 512 MB, in bounded processor time.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { RESOURCE_ROWS } from './resource-rows.ts';

const SCRIPT = fileURLToPath(new URL('measure-resources.ts', import.meta.url));

/** Processor seconds; the limit for people is 10 s of an idle machine. */
const LIMIT = 10;

function isResult(value: unknown): value is { id: string; outcome: string; seconds: number } {
  return typeof value === 'object' && value !== null && 'seconds' in value;
}

test('documents that want all time and memory get an answer in bounds', async () => {
  const args = ['--import', 'tsx', '--max-old-space-size=512', SCRIPT];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
  const results = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter(isResult);
  expect(results.filter(({ seconds }) => seconds > LIMIT)).toEqual([]);
  const outcomes = results.map(({ id, outcome }) => [id, outcome]);
  expect(outcomes).toEqual(RESOURCE_ROWS.map(({ id, outcome }) => [id, outcome]));
}, 300_000);
