import { execFile } from 'node:child_process';
import { gatewayFiles } from '@cc-gateway/openapi/client';
import { createModel, generateClient, generateServer, writeFiles, type GeneratedFile } from 'openapi-ts-morph';
import { issueOf, newest, type Issue } from '../issues/load-issues.ts';
import { writeOutputs } from '../pipeline/outputs.ts';
import type { Step, StepResult } from '../pipeline/step.ts';
import { specificationInputs } from '../pipeline/steps.ts';
import { inRepository, root } from '../repository.ts';
import { packageFile } from './package-file.ts';

/** What is generated of an Issue. */
export type Target = 'client' | 'server';

/** `generated/client/issue-24` */
export function targetFolder(target: Target, issue: Issue): string {
  return `generated/${target}/issue-${issue.name}`;
}

/** The files of a target, relative to its folder. The client has what `openapi/client` adds for this API. */
export async function generateTarget(target: Target, { document }: Issue): Promise<GeneratedFile[]> {
  const model = createModel(document);
  if (target === 'server') return generateServer(document, { model });
  return [...(await generateClient(document, { model })), ...(await gatewayFiles(model, document))];
}

export function clientStep(issues: () => Promise<Issue[]>, issue?: number): Step {
  return targetStep('client', issues, issue);
}

export function serverStep(issues: () => Promise<Issue[]>, issue?: number): Step {
  return targetStep('server', issues, issue);
}

function targetStep(target: Target, issues: () => Promise<Issue[]>, number: number | undefined): Step {
  return {
    name: target,
    inputs: [...specificationInputs, 'openapi/client', 'generator/src', 'commands/src/generate', 'package-lock.json'],
    outputs: [`generated/${target}`],
    variant: String(number ?? 'newest'),
    run: async () => {
      const all = await issues();
      const issue = number === undefined ? newest(all) : issueOf(all, number);
      const files = await generateTarget(target, issue);
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
