// Table D of hostile documents: in bounded memory and processor time.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { RESOURCE_ROWS, type ResourceRow } from './resource-rows.ts';

const SCRIPT = fileURLToPath(new URL('measure-resources.ts', import.meta.url));

/** Processor seconds; the limit for people is 10 s of an idle machine. */
const LIMIT = 10;

/** What a row may take of what a smaller one takes, beyond its size: a square of the size is far more. */
const SLACK = 5;

interface Result {
  readonly id: string;
  readonly outcome: string;
  readonly seconds: number;
}

function isResult(value: unknown): value is Result {
  return typeof value === 'object' && value !== null && 'seconds' in value;
}

/** @param megabytes - of heap that the process may have */
async function measure(rows: readonly ResourceRow[], megabytes: number): Promise<Result[]> {
  const args = ['--import', 'tsx', `--max-old-space-size=${megabytes}`, SCRIPT, ...rows.map(({ id }) => id)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
  const lines = stdout.trim().split('\n');
  const results = lines.map((line): unknown => JSON.parse(line)).filter(isResult);
  const outcomes = results.map(({ id, outcome }) => [id, outcome]);
  expect(outcomes).toEqual(rows.map(({ id, outcome }) => [id, outcome]));
  return results;
}

test('documents that want all time and memory get an answer in bounds', async () => {
  const results = await measure(
    RESOURCE_ROWS.filter(({ growth }) => growth === undefined),
    512,
  );
  expect(results.filter(({ seconds }) => seconds > LIMIT)).toEqual([]);
}, 300_000);

const LARGE = RESOURCE_ROWS.filter(({ growth }) => growth !== undefined);

test.each(LARGE.map((row) => [row.id, row] as const))(
  '%s takes in proportion to its size',
  async (_id, row) => {
    const small = RESOURCE_ROWS.filter(({ id }) => id === row.growth?.from);
    const [first, second] = await measure([...small, row], 1536);
    expect(second?.seconds).toBeLessThan((first?.seconds ?? 0) * (row.growth?.times ?? 0) * SLACK);
  },
  300_000,
);
