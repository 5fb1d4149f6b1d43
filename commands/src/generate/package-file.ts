import { readFile } from 'node:fs/promises';
import type { OutputFile } from '../issues/build-specs.ts';
import type { Issue } from '../issues/load-issues.ts';
import { inRepository } from '../repository.ts';
import type { Target } from './code-steps.ts';

/** What the generated code of a target needs to run. */
const dependencies: Readonly<Record<Target, Readonly<Record<string, string>>>> = {
  client: { 'openapi-fetch': '^0.17.0' },
  server: { fastify: '^5.12.8' },
};

/** The module that a target's importers get: of the client, the one that `openapi/client` adds. */
const entries: Readonly<Record<Target, string>> = { client: 'gateway/index.ts', server: 'index.ts' };

/** What the package has to know of an Issue. */
type PackagedIssue = Pick<Issue, 'name' | 'aiccVersion'>;

/** `./aicc-25.100` for AICC 25.100.0: a last part that is 0 is left out. */
function aiccEntry({ aiccVersion }: PackagedIssue): string {
  return `./aicc-${aiccVersion.replace(/\.0$/, '')}`;
}

/** What its readers find in the package of the client. */
async function clientReadme(): Promise<OutputFile> {
  const text = await readFile(inRepository('docs', 'CLIENT.md'), 'utf8');
  return {
    path: inRepository('generated', 'client', 'README.md'),
    content: text.replaceAll('](../generated/', '](../'),
  };
}

/** What lies beside the Issues in the package of a target. */
export async function packageFiles(target: Target, issues: readonly PackagedIssue[]): Promise<OutputFile[]> {
  const description = packageFile(target, issues);
  return target === 'client' ? [description, await clientReadme()] : [description];
}

/** What holds answers against the document stands apart, so that nothing of it comes without being asked for. */
function checkAnswers(folder: string): Readonly<Record<string, string>> {
  const file = 'check-answers.ts';
  return { './check-answers': `${folder}/${file}`, './issue-*/check-answers': `./issue-*/${file}` };
}

/**
 * `package.json` of a target: the newest Issue is the default entry, every Issue has one of its own and one by the
 * version of AICC that it belongs to.
 *
 * @param issues - all of them, in order
 */
export function packageFile(target: Target, issues: readonly PackagedIssue[]): OutputFile {
  const entry = entries[target];
  const folder = `./issue-${issues.at(-1)?.name ?? ''}`;
  const byVersion = issues
    .filter(({ aiccVersion }) => aiccVersion !== 'unpublished')
    .map((issue): [string, string] => [aiccEntry(issue), `./issue-${issue.name}/${entry}`]);
  const content = {
    name: `@cc-gateway/${target}`,
    version: '0.1.0',
    private: true,
    description: `The ${target} of the CC-Gateway agent API, one entry per Issue. Generated; do not edit.`,
    license: 'Apache-2.0',
    type: 'module',
    exports: {
      '.': `${folder}/${entry}`,
      './issue-*': `./issue-*/${entry}`,
      ...Object.fromEntries(byVersion),
      ...(target === 'client' ? checkAnswers(folder) : {}),
      ...(target === 'client' ? { './node-transport': `${folder}/runtime/node-transport.ts` } : {}),
    },
    dependencies: dependencies[target],
    sideEffects: false,
  };
  return { path: inRepository('generated', target, 'package.json'), content: `${JSON.stringify(content, null, 2)}\n` };
}
