import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, repository } from '../diff/cache.ts';
import { measure, median } from '../diff/measure.ts';

const CALLS = 200;
const ROUNDS = 3;

const OPTIONS = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

export interface CheckCost {
  readonly name: string;
  /** Milliseconds of processor time that one more call costs. */
  readonly perCall: number;
}

function ours(out: string, calls: number): string {
  const lines = Array.from({ length: calls }, (_, index) => {
    return `export const r${index} = repos.reposGet(client, { path: { owner: 'o', repo: 'r${index}' } }).then(({ data }) => data);`;
  });
  const head = `import { createClient, repos } from '${out}/client/index.ts';\nconst client = createClient({ baseUrl: '/' });\n`;
  return `${head}${lines.join('\n')}\n`;
}

function openapiFetch(out: string, calls: number): string {
  const lines = Array.from({ length: calls }, (_, index) => {
    const parameters = `{ params: { path: { owner: 'o', repo: 'r${index}' } } }`;
    return `export const r${index} = client.GET('/repos/{owner}/{repo}', ${parameters}).then(({ data }) => data);`;
  });
  const head = `import createClient from 'openapi-fetch';\nimport type { paths } from '${out}.ts';\nconst client = createClient<paths>({ baseUrl: '/' });\n`;
  return `${head}${lines.join('\n')}\n`;
}

async function seconds(name: string, source: string): Promise<number | undefined> {
  // Below the generator, where openapi-fetch is found.
  const folder = path.join(repository, 'generator/.cache/bench');
  const logs = await cacheFolder('type-check');
  await import('node:fs/promises').then(({ mkdir }) => mkdir(folder, { recursive: true }));
  await writeFile(path.join(folder, `${name}.ts`), source);
  const project = path.join(folder, `${name}.json`);
  await writeFile(project, JSON.stringify({ compilerOptions: OPTIONS, include: [`${name}.ts`] }));
  const tsc = path.join(repository, 'node_modules/typescript-native/bin/tsc');
  const options = { output: path.join(logs, `${name}.log`), folder, timeout: 120_000 };
  const run = await measure([process.execPath, tsc, '-p', project], options);
  return run.exitCode === 0 ? (run.processor ?? run.seconds) : undefined;
}

/** What one more call costs to type-check, from 1 and 200 calls of GitHub's API. */
export async function checkCosts(outputs: ReadonlyMap<string, string>): Promise<CheckCost[]> {
  const writers: readonly (readonly [string, string, (out: string, calls: number) => string])[] = [
    ['openapi-ts-morph', 'openapi-ts-morph', ours],
    ['openapi-fetch', 'openapi-typescript', openapiFetch],
  ];
  const costs: CheckCost[] = [];
  for (const [name, tool, write] of writers) {
    const out = outputs.get(tool) ?? '';
    const differences: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const few = await seconds(`${name}-few`, write(out, 1));
      const many = await seconds(`${name}-many`, write(out, CALLS));
      if (few !== undefined && many !== undefined) differences.push(((many - few) * 1000) / (CALLS - 1));
    }
    costs.push({ name, perCall: median(differences) ?? Number.NaN });
  }
  return costs;
}
