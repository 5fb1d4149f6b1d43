import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, repository } from '../diff/cache.ts';
import { measure } from '../diff/measure.ts';
import { failureOf } from './failure-reason.ts';

const CALLS = 600;
const ROUNDS = 3;
const COMPILERS = [
  ['7', 'node_modules/typescript-native/bin/tsc'],
  ['5.9', 'node_modules/typescript/bin/tsc'],
] as const;

export interface CheckCost {
  readonly name: string;
  readonly compiler: string;
  /** Milliseconds of processor time that one more call costs. */
  readonly perCall?: number;
  /** Milliseconds of processor time for a program with one call. */
  readonly oneCall?: number;
  readonly failure?: string;
}

/** A program with calls of GitHub's API, written as a client wants it; `{out}` stands for the output of its tool. */
interface Program {
  readonly name: string;
  readonly tool: string;
  readonly head: string;
  readonly call: (number: number) => string;
}

export const PROGRAMS: readonly Program[] = [
  {
    name: 'openapi-ts-morph',
    tool: 'openapi-ts-morph',
    head: "import { createClient, repos } from '{out}/client/index.ts';\nconst client = createClient({ baseUrl: '/' });\n",
    call: (number) => `repos.get(client, { path: { owner: 'o', repo: 'r${number}' } }).then(({ data }) => data)`,
  },
  {
    name: '@hey-api/openapi-ts',
    tool: '@hey-api/openapi-ts',
    head: "import { reposGet } from '{out}/sdk.gen.ts';\n",
    call: (number) => `reposGet({ path: { owner: 'o', repo: 'r${number}' } }).then(({ data }) => data)`,
  },
  {
    name: 'openapi-fetch',
    tool: 'openapi-typescript',
    head: "import createClient from 'openapi-fetch';\nimport type { paths } from '{out}.ts';\nconst client = createClient<paths>({ baseUrl: '/' });\n",
    call: (number) =>
      `client.GET('/repos/{owner}/{repo}', { params: { path: { owner: 'o', repo: 'r${number}' } } }).then(({ data }) => data)`,
  },
];

/** A folder below the generator, where openapi-fetch is found, with the compiler's settings. */
export async function programFolder(name: string): Promise<string> {
  const folder = path.join(repository, 'generator/.cache/bench', name);
  await mkdir(folder, { recursive: true });
  const base = path.join(repository, 'tsconfig.output.json');
  const compilerOptions = { declaration: false, isolatedDeclarations: false, exactOptionalPropertyTypes: false };
  // The output of rivals is checked no more strictly than they promise.
  const relaxed = {
    noUncheckedIndexedAccess: false,
    verbatimModuleSyntax: false,
    erasableSyntaxOnly: false,
    types: [],
  };
  const settings = { extends: base, compilerOptions: { ...compilerOptions, ...relaxed } };
  await writeFile(path.join(folder, 'base.json'), JSON.stringify(settings));
  return folder;
}

class Check {
  readonly #program: Program;
  readonly #out: string;
  readonly #compiler: string;
  failure: string | undefined;

  constructor(program: Program, out: string, compiler: string) {
    this.#program = program;
    this.#out = out;
    this.#compiler = compiler;
  }

  /** Milliseconds of processor time that the compiler takes for so many calls. */
  async time(calls: number): Promise<number | undefined> {
    const { name, head, call } = this.#program;
    const folder = await programFolder('type-check');
    const file = `${name.replaceAll(/[@/]/g, '')}-${calls}`;
    const lines = Array.from({ length: calls }, (_, index) => `export const r${index} = ${call(index)};\n`);
    await writeFile(path.join(folder, `${file}.ts`), head.replaceAll('{out}', this.#out) + lines.join(''));
    const project = path.join(folder, `${file}.json`);
    await writeFile(project, JSON.stringify({ extends: './base.json', files: [`${file}.ts`] }));
    const command = [process.execPath, path.join(repository, this.#compiler), '-p', project];
    const output = path.join(await cacheFolder('type-check'), `${file}.log`);
    const run = await measure(command, { output, folder, timeout: 120_000 });
    if (run.exitCode === 0) return (run.processor ?? run.seconds) * 1000;
    this.failure = await failureOf(output, run.exitCode);
    return undefined;
  }
}

async function cost(program: Program, out: string, [compiler, file]: (typeof COMPILERS)[number]): Promise<CheckCost> {
  const head = { name: program.name, compiler };
  if (!existsSync(out) && !existsSync(`${out}.ts`)) return { ...head, failure: 'no output to check' };
  const check = new Check(program, out, file);
  const [few, many]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS && check.failure === undefined; round++) {
    few.push((await check.time(1)) ?? Infinity);
    many.push((await check.time(CALLS)) ?? Infinity);
  }
  if (check.failure !== undefined) return { ...head, failure: check.failure };
  // What disturbs a compiler only ever adds, and would hide a difference of this size.
  const oneCall = Math.min(...few);
  return { ...head, oneCall, perCall: (Math.min(...many) - oneCall) / (CALLS - 1) };
}

/** What one more call costs to type-check, from 1 and 600 calls of GitHub's API: the smallest of some rounds each. */
export async function checkCosts(
  outputs: ReadonlyMap<string, string>,
  say: (text: string) => void,
): Promise<CheckCost[]> {
  const costs: CheckCost[] = [];
  for (const compiler of COMPILERS) {
    for (const program of PROGRAMS) {
      const found = await cost(program, outputs.get(program.tool) ?? '', compiler);
      say(
        `TypeScript ${compiler[0]}, ${program.name}: ${found.failure ?? `${found.perCall?.toFixed(2) ?? '–'} ms a call`}`,
      );
      costs.push(found);
    }
  }
  return costs;
}
