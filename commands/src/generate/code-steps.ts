import { execFile } from 'node:child_process';
import { gatewayFiles, operationNotes } from '@cc-gateway/openapi/client';
import { failures } from '@cc-gateway/openapi/server';
import type { HistoryIssue } from 'changelog-diff';
import { isObject, valueAt } from '@cc-gateway/loader';
import { createModel, generateClient, generateServer, writeFiles, type GeneratedFile } from 'openapi-ts-morph';
import { issueOf, newest, type Issue } from '../issues/load-issues.ts';
import { writeOutputs } from '../pipeline/outputs.ts';
import type { Step, StepResult } from '../pipeline/step.ts';
import { historyInputs, type Derived } from '../pipeline/steps.ts';
import { inRepository, root } from '../repository.ts';
import { interfaceHistories } from './interface-histories.ts';
import { packageFile } from './package-file.ts';

/** What is generated of an Issue. */
export type Target = 'client' | 'server';

/** `generated/client/issue-24` */
export function targetFolder(target: Target, issue: Issue): string {
  return `generated/${target}/issue-${issue.name}`;
}

/**
 * The files of a target, relative to its folder. The client has what `openapi/client` adds for this API.
 *
 * @param history - the change history of all Issues
 */
export async function generateTarget(
  target: Target,
  { document, number }: Issue,
  history: readonly HistoryIssue[],
): Promise<GeneratedFile[]> {
  const paths = valueAt(document.value, '/paths');
  const histories = interfaceHistories(history, number, Object.keys(isObject(paths) ? paths : {}));
  const model = createModel(document, { notes: operationNotes(document, histories) });
  if (target === 'server') return generateServer(document, { model, failures });
  return [...(await generateClient(document, { model })), ...(await gatewayFiles(model, document))];
}

export function clientStep(derived: Derived, issue?: number): Step {
  return targetStep('client', derived, issue);
}

export function serverStep(derived: Derived, issue?: number): Step {
  return targetStep('server', derived, issue);
}

function targetStep(target: Target, { issues, history }: Derived, number: number | undefined): Step {
  return {
    name: target,
    inputs: [
      ...historyInputs,
      'openapi/client',
      'openapi/server',
      'generator/src',
      'commands/src/generate',
      'package-lock.json',
    ],
    outputs: [`generated/${target}`],
    variant: String(number ?? 'newest'),
    run: async () => {
      const all = await issues();
      const issue = number === undefined ? newest(all) : issueOf(all, number);
      const files = await generateTarget(target, issue, (await history()).history);
      const folder = targetFolder(target, issue);
      const { written, unchanged } = await writeFiles(inRepository(folder), files);
      await writeOutputs('', [packageFile(target, all)]);
      return { outcome: `${folder}: ${written.length + unchanged.length} files`, note: `${written.length} written` };
    },
  };
}

/** Type-checks everything under `generated/client` and `generated/server`. */
export function typeStep(): Step {
  return {
    name: 'types',
    inputs: ['generated/client', 'generated/server', 'tsconfig.json', 'tsconfig.generated.json', 'package-lock.json'],
    outputs: [],
    run: typeCheck,
  };
}

function typeCheck(): Promise<StepResult> {
  const compiler = inRepository('node_modules', 'typescript-native', 'bin', 'tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', 'tsconfig.generated.json'], { cwd: root }, (error, stdout, stderr) => {
      if (error === null) resolve({ outcome: 'client and server type-check' });
      else resolve({ outcome: 'the generated code does not type-check', failed: true, details: `${stdout}${stderr}` });
    });
  });
}
