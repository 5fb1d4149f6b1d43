import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { generateClient, generateServer, GeneratorError, type GeneratedFile, type GenerateOptions } from './index.ts';

// A case is a folder: input.yaml, and either expected/{client,server}/** or expected-error.txt. `vitest -u` writes the
// outputs. Only the runtime is left out: expected files import it from its source, so that they can be used in tests.
const CASES = new URL('../cases/', import.meta.url);
const names = readdirSync(CASES).sort();

// Cases that are not about what is usual.
const OPTIONS: ReadonlyMap<string, GenerateOptions> = new Map([['values', { dates: 'Date', int64: 'bigint' }]]);

function filesBelow(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort();
}

async function expectFiles(folder: URL, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    await expect(content).toMatchFileSnapshot(new URL(path, folder).pathname);
  }
  const paths = files.map(({ path }) => path);
  expect(filesBelow(folder).filter((path) => !paths.includes(path))).toEqual([]);
}

test.each(names)('case %s', async (name) => {
  const root = new URL(`${name}/`, CASES);
  const document = loadText(readFileSync(new URL('input.yaml', root), 'utf8'), { name: 'input.yaml' });
  const error = new URL('expected-error.txt', root);
  if (existsSync(error)) {
    const failure = await generateServer(document).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(GeneratorError);
    await expect(`${String(failure)}\n`).toMatchFileSnapshot(error.pathname);
    return;
  }
  const runtime = (side: string): GenerateOptions => ({
    ...OPTIONS.get(name),
    runtime: `../../../../src/runtime/${side}`,
  });
  await expectFiles(new URL('expected/client/', root), await generateClient(document, runtime('client')));
  await expectFiles(new URL('expected/server/', root), await generateServer(document, runtime('server')));
});
