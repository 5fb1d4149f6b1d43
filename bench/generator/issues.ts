import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, repository } from '../diff/cache.ts';
import { measure } from '../diff/measure.ts';
import { failureOf } from './failure-reason.ts';
import { OURS, type Tool } from './tools.ts';

const SCRIPT = fileURLToPath(new URL('issues/generate-all.ts', import.meta.url));
const NEWEST = path.join(repository, 'generated/specs/issue-24.yaml');
const PATIENCE = 180_000;

/** What it takes to generate the Issues of this repository, as a whole process. */
export interface IssuesTime {
  readonly what: 'all 24, cold' | 'all 24, nothing changed' | 'one, cold' | 'one, nothing changed';
  readonly seconds?: number;
  readonly processor?: number;
  readonly failure?: string;
}

async function time(what: IssuesTime['what'], command: readonly string[]): Promise<IssuesTime> {
  const output = path.join(await cacheFolder('issues'), 'log.txt');
  const { seconds, processor, exitCode } = await measure(command, { output, folder: repository, timeout: PATIENCE });
  if (exitCode !== 0) return { what, failure: await failureOf(output, exitCode) };
  return { what, seconds, ...(processor === undefined ? {} : { processor }) };
}

/** Client and server of all Issues by the steps of `npm run generate`, and of one by the installed command; each twice. */
export async function issuesTimes(us: Tool, say: (text: string) => void): Promise<IssuesTime[]> {
  const out = await cacheFolder('issues/one');
  const all = [process.execPath, '--import', 'tsx', SCRIPT];
  const one = await us.command(NEWEST, out);
  await rm(out, { recursive: true, force: true });
  const rows: IssuesTime[] = [];
  for (const [what, command] of [
    ['all 24, cold', [...all, '--force']],
    ['all 24, nothing changed', all],
    ['one, cold', one],
    ['one, nothing changed', one],
  ] as const) {
    const row = await time(what, command);
    say(`${OURS}, Issues: ${what} ${row.failure ?? `${row.seconds?.toFixed(1) ?? '–'} s`}`);
    rows.push(row);
  }
  return rows;
}
