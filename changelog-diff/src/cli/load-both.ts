import { type Diagnostic, type LoadedDocument, loadDocument, LoaderError } from '@cc-gateway/loader';
import { complaint } from '../codes/complaint.ts';
import type { ComparisonRequest } from './run-comparison.ts';
import type { ProgramOptions } from './program.ts';
import type { Progress } from './progress.ts';

/** Loads both sides. What is wrong with either is told together, not only the first. Throws a LoaderError. */
export async function loadBoth(
  { base, revision, flags }: Pick<ComparisonRequest, 'base' | 'revision' | 'flags'>,
  { load = loadDocument }: ProgramOptions,
  progress: Progress,
): Promise<{ base: LoadedDocument; revision: LoadedDocument }> {
  if (base === '-' && revision === '-') {
    const message = 'only one of the two documents can come from standard input';
    const hint = 'give a path for the other';
    throw new LoaderError([complaint({ code: 'cli-two-inputs', severity: 'error', message, hint })]);
  }
  progress.at(`reading ${base} and ${revision}`);
  const options = flags.allowNetwork === true ? { allowNetwork: true } : {};
  const [before, after] = await Promise.allSettled([load(base, options), load(revision, options)]);
  if (before.status === 'fulfilled' && after.status === 'fulfilled')
    return { base: before.value, revision: after.value };
  throw new LoaderError([...faultsOf(before), ...faultsOf(after)]);
}

function faultsOf(side: PromiseSettledResult<LoadedDocument>): readonly Diagnostic[] {
  if (side.status === 'fulfilled') return [];
  if (side.reason instanceof LoaderError) return side.reason.diagnostics;
  throw side.reason;
}
