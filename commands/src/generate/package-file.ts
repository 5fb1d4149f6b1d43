import type { OutputFile } from '../issues/build-specs.ts';
import type { Issue } from '../issues/load-issues.ts';
import { inRepository } from '../repository.ts';
import type { Target } from './code-steps.ts';

/** What the generated code of a target needs to run. */
const dependencies: Readonly<Record<Target, Readonly<Record<string, string>>>> = {
  client: { 'openapi-fetch': '^0.17.0' },
  server: { ajv: '^8.20.0', fastify: '^5.12.8' },
};

/** `package.json` of a target: the newest Issue is the default entry, every Issue has one of its own. */
export function packageFile(target: Target, newest: Issue): OutputFile {
  const content = {
    name: `@cc-gateway/${target}`,
    version: '0.1.0',
    private: true,
    description: `The ${target} of the CC-Gateway agent API, one entry per Issue. Generated; do not edit.`,
    license: 'Apache-2.0',
    type: 'module',
    exports: { '.': `./issue-${newest.name}/index.ts`, './issue-*': './issue-*/index.ts' },
    dependencies: dependencies[target],
    sideEffects: false,
  };
  return { path: inRepository('generated', target, 'package.json'), content: `${JSON.stringify(content, null, 2)}\n` };
}
