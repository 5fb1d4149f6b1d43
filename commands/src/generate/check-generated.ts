import type { HistoryIssue } from 'changelog-diff';
import { checkFiles } from 'openapi-ts-morph';
import { requireFrozen, specificationFiles } from '../issues/build-specs.ts';
import { newest, type Issue } from '../issues/load-issues.ts';
import { relativeToRepository, staleOutputs } from '../pipeline/outputs.ts';
import { historyFiles, upgradeNotesFile, type Derived } from '../pipeline/steps.ts';
import { inRepository } from '../repository.ts';
import { generateTarget, targetFolder, type Target } from './code-steps.ts';
import { packageFiles } from './package-file.ts';

/** The files under `generated/` that a run of `npm run generate` would change, relative to the repository. */
export async function checkGenerated(derived: Derived): Promise<string[]> {
  const all = await derived.issues();
  const history = await derived.history();
  await requireFrozen(all);
  const targets: Target[] = ['client', 'server'];
  const wholeFolder = await staleOutputs('generated/specs', specificationFiles(all));
  const single = await staleOutputs('', [
    ...historyFiles(history),
    upgradeNotesFile(all),
    ...(await Promise.all(targets.map((target) => packageFiles(target, all)))).flat(),
  ]);
  const code = await Promise.all(targets.map((target) => staleCode(target, all, history.history)));
  return [
    ...[...wholeFolder.differing, ...wholeFolder.extra, ...single.differing].map(relativeToRepository),
    ...code.flat(),
  ].sort();
}

async function staleCode(target: Target, all: readonly Issue[], history: readonly HistoryIssue[]): Promise<string[]> {
  const issue = newest(all);
  const folder = targetFolder(target, issue);
  const stale = await checkFiles(inRepository(folder), await generateTarget(target, issue, all, history));
  return stale.map((file) => `${folder}/${file}`);
}
