import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { median } from '../diff/measure.ts';
import { LanguageServer, type Edit, type Language } from './completion/language-server.ts';
import { lsp } from './completion/lsp.ts';
import { tsserver } from './completion/tsserver.ts';
import { programFolder, PROGRAMS } from './type-check.ts';

const WARM_ROUNDS = 3;
const ROUNDS = 15;

/** What is being typed when an editor asks how it could go on at `|`; `{out}` stands for the output of the tool. */
const TYPED: Readonly<Record<string, string>> = {
  'openapi-ts-morph': 'repos.|',
  '@hey-api/openapi-ts': "import * as sdk from '{out}/sdk.gen.ts';\nsdk.|",
};

export interface CompletionCost {
  readonly name: string;
  readonly compiler: string;
  /** Milliseconds from the question to the answer, after an edit: the median. */
  readonly wall?: number;
  readonly failure?: string;
}

async function cost(name: string, head: string, out: string, language: Language): Promise<CompletionCost> {
  const place = { name, compiler: language.name };
  const folder = await programFolder('completion');
  const file = path.join(folder, 'program.ts');
  const program = `${head}${TYPED[name] ?? ''}`.replaceAll('{out}', out);
  const editOf = (round: number): Edit => {
    const [before, after] = [`// ${round - 1}\n${program}`, `// ${round}\n${program}`];
    return { before: before.replace('|', ''), after: after.replace('|', ''), at: after.indexOf('|') };
  };
  await writeFile(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: './base.json', files: ['program.ts'] }),
  );
  await writeFile(file, editOf(1).before);
  const server = new LanguageServer(language.command);
  try {
    await language.open(server, file, editOf(1).before);
    const times: number[] = [];
    for (let round = 1; round <= WARM_ROUNDS + ROUNDS; round++) {
      const start = performance.now();
      const names = await language.complete(server, file, editOf(round));
      if (round > WARM_ROUNDS) times.push(performance.now() - start);
      if (names < 2) return { ...place, failure: 'offers nothing' };
    }
    const wall = median(times);
    return { ...place, ...(wall === undefined ? {} : { wall }) };
  } catch (error) {
    return { ...place, failure: error instanceof Error ? error.message : String(error) };
  } finally {
    server.close();
  }
}

/** How long an editor waits for the names of GitHub's operations, after each change of a file. */
export async function completionCosts(
  outputs: ReadonlyMap<string, string>,
  say: (text: string) => void,
): Promise<CompletionCost[]> {
  const costs: CompletionCost[] = [];
  for (const language of [tsserver, lsp]) {
    for (const { name, tool, head } of PROGRAMS.filter((program) => Object.hasOwn(TYPED, program.name))) {
      const out = outputs.get(tool) ?? '';
      const found =
        existsSync(out) || existsSync(`${out}.ts`)
          ? await cost(name, head, out, language)
          : { name, compiler: language.name, failure: 'no output to complete' };
      say(`${language.name}, ${name}: ${found.failure ?? `${found.wall?.toFixed(1) ?? '–'} ms`}`);
      costs.push(found);
    }
  }
  return costs;
}
