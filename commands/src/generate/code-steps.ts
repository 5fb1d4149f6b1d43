import { execFile } from 'node:child_process';
import { describeHistory, gatewayFiles, operationNotes } from '@cc-gateway/openapi/client';
import { failures } from '@cc-gateway/openapi/server';
import type { HistoryIssue } from 'changelog-diff';
import { isObject, valueAt } from '@cc-gateway/loader';
import {
  createModel,
  digestOf,
  generateClient,
  generateServer,
  writeFiles,
  type GeneratedFile,
} from 'openapi-ts-morph';
import { issueOf, newest, type Issue } from '../issues/load-issues.ts';
import { writeOutputs } from '../pipeline/outputs.ts';
import type { Step, StepResult } from '../pipeline/step.ts';
import { historyInputs, type Derived } from '../pipeline/steps.ts';
import { inRepository, root } from '../repository.ts';
import { interfaceHistories } from './interface-histories.ts';
import { packageFiles } from './package-file.ts';

/** The Issues that code is generated of: a number is one of them. */
export type Chosen = number | 'newest' | 'all';

/** What is generated of an Issue. */
export type Target = 'client' | 'server';

/** `generated/client/issue-24` */
export function targetFolder(target: Target, issue: Issue): string {
  return `generated/${target}/issue-${issue.name}`;
}

/**
 * The files of a target, relative to its folder. The client has what `openapi/client` adds for this API.
 *
 * @param all - the Issues, in order: descriptions say which of them changed what
 * @param history - the change history of all Issues
 */
export async function generateTarget(
  target: Target,
  issue: Issue,
  all: readonly Issue[],
  history: readonly HistoryIssue[],
): Promise<GeneratedFile[]> {
  const { number } = issue;
  const document = describeHistory(all.filter((one) => one.number <= number));
  const paths = valueAt(document.value, '/paths');
  const histories = interfaceHistories(history, number, Object.keys(isObject(paths) ? paths : {}));
  const described = createModel(document, { notes: operationNotes(document, histories) });
  const model = { ...described, digest: digestOf(issue.document) };
  if (target === 'server') return generateServer(document, { model, failures });
  return [
    ...(await generateClient(document, { model, openapiFetch: false, checkAnswers: true })),
    ...(await gatewayFiles(model, document)),
  ];
}

export function clientStep(derived: Derived, issue: Chosen): Step {
  return targetStep('client', derived, issue);
}

export function serverStep(derived: Derived, issue: Chosen): Step {
  return targetStep('server', derived, issue);
}

function choose(issues: readonly Issue[], chosen: Chosen): readonly Issue[] {
  if (chosen === 'all') return issues;
  return [chosen === 'newest' ? newest(issues) : issueOf(issues, chosen)];
}

function targetStep(target: Target, { issues, history }: Derived, chosen: Chosen): Step {
  return {
    name: target,
    inputs: [
      ...historyInputs,
      'docs/CLIENT.md',
      'openapi/client',
      'openapi/server',
      'generator/src',
      'commands/src/generate',
      'package-lock.json',
    ],
    outputs: [`generated/${target}`],
    variant: String(chosen),
    run: async () => {
      const all = await issues();
      const outcomes: string[] = [];
      let count = 0;
      for (const issue of choose(all, chosen)) {
        const folder = targetFolder(target, issue);
        const files = await generateTarget(target, issue, all, (await history()).history);
        const { written, unchanged } = await writeFiles(inRepository(folder), files);
        outcomes.push(`${folder}: ${written.length + unchanged.length} files`);
        count += written.length;
      }
      await writeOutputs('', await packageFiles(target, all));
      const [only] = outcomes;
      const outcome =
        outcomes.length === 1 && only !== undefined ? only : `generated/${target}: ${outcomes.length} Issues`;
      return { outcome, note: `${count} written` };
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
