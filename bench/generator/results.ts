import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { isObject } from '@cc-gateway/loader';
import type { BundleSize } from './bundle-sizes.ts';
import type { CompletionCost } from './completion.ts';
import type { IssuesTime } from './issues.ts';
import type { Timing } from './race.ts';
import type { ServerRow } from './servers.ts';
import type { CheckCost } from './type-check.ts';

/** What each section measures. */
export interface Measurements {
  readonly github: readonly Timing[];
  readonly graph: readonly Timing[];
  readonly issues: readonly IssuesTime[];
  readonly bundle: readonly BundleSize[];
  readonly typecheck: readonly CheckCost[];
  readonly completion: readonly CompletionCost[];
  /** The part that a call of the generated client takes longer than `fetch` by hand; empty when it failed. */
  readonly client: readonly number[];
  readonly server: readonly ServerRow[];
}

export type SectionName = keyof Measurements;

/** What the last run of each section has found. Sections that did not run keep what they had. */
export type Results = {
  readonly [Name in SectionName]?: { readonly conditions: string; readonly measured: Measurements[Name] };
};

const FILE = new URL('results.json', import.meta.url);

function isResults(value: unknown): value is Results {
  return isObject(value) && Object.values(value).every((section) => isObject(section) && 'measured' in section);
}

/** The results of earlier runs; none when there are none. */
export async function readResults(): Promise<Results> {
  const text = await readFile(FILE, 'utf8').catch(() => '{}');
  const value: unknown = JSON.parse(text);
  if (!isResults(value))
    throw new Error('bench/generator/results.json holds no results; delete it and run all sections');
  return value;
}

export async function writeResults(results: Results): Promise<void> {
  await writeFile(FILE, await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
}
