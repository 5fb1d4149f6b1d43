import { checkFiles } from 'openapi-ts-morph';
import { requireFrozen, specificationFiles } from '../issues/build-specs.ts';
import { newest, type Issue } from '../issues/load-issues.ts';
import { deriveIssueHistory } from '../history/issue-history.ts';
import { relativeToRepository, staleOutputs } from '../pipeline/outputs.ts';
import { historyFiles } from '../pipeline/steps.ts';
import { inRepository } from '../repository.ts';
import { generateTarget, targetFolder, type Target } from './code-steps.ts';
import { packageFile } from './package-file.ts';

/** The files under `generated/` that a run of `npm run generate` would change, relative to the repository. */
export async function checkGenerated(issues: () => Promise<Issue[]>): Promise<string[]> {
  const all = await issues();
  await requireFrozen(all);
  const targets: Target[] = ['client', 'server'];
  const wholeFolder = await staleOutputs('generated/specs', specificationFiles(all));
  const single = await staleOutputs('', [
    ...historyFiles(await deriveIssueHistory(all)),
    ...targets.map((target) => packageFile(target, all)),
  ]);
  const code = await Promise.all(targets.map((target) => staleCode(target, newest(all))));
  return [
    ...[...wholeFolder.differing, ...wholeFolder.extra, ...single.differing].map(relativeToRepository),
    ...code.flat(),
  ].sort();
}

async function staleCode(target: Target, issue: Issue): Promise<string[]> {
  const folder = targetFolder(target, issue);
  const stale = await checkFiles(inRepository(folder), await generateTarget(target, issue));
  return stale.map((file) => `${folder}/${file}`);
}
