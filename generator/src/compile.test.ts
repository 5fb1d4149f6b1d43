import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadText } from '@cc-gateway/loader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentWith, PAYLOADS } from '../test/hostile-document.ts';
import { generateClient, generateServer, writeFiles } from './index.ts';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

// Below this package, so that the runtime finds openapi-fetch and fastify.
let folder = '';

const WRONG_USE = `
import { createClient, voicecall, onlineagent } from './gateway/client/index.ts';
import { answer, unimplemented, createPlugin, type Handlers } from './gateway/server/index.ts';

const client = createClient({ baseUrl: '/', security: { Guid: () => 'x' } });
export const path = { agentid: '1001' };

createClient({ baseUrl: '/', security: { guid: () => 'x' } }); // no such scheme
void voicecall.callout(client, { path, body: {} }); // a member is missing
void voicecall.callout(client, { path, body: { called: '1', caled: '1' } }); // no such member
void onlineagent.callout(client, { path }); // belongs to another resource
const { data } = await voicecall.callout(client, { path, body: { called: '1' } });
data.retcode; // there may be no data
if (data?.retcode !== '0') data?.result; // a failure has no result
createPlugin(unimplemented, {}); // who answers for Guid?
export const partial: Handlers = { ...unimplemented, voicecall: {} }; // a handler is missing
export const wrong: Handlers = { ...unimplemented, voicecall: { callout: () => answer(200, { message: '', retcode: '1' }) } }; // no such code
`.trimStart();

const SETTINGS = {
  extends: join(HERE, '../tsconfig.output.json'),
  compilerOptions: { noUnusedLocals: true, noUnusedParameters: true },
  include: ['**/*.ts'],
};

const COMPILERS = ['typescript', 'typescript-native'];

// What a project without the library of the DOM has, and one without the types of Node.
const SURROUNDINGS = [
  { name: 'node', lib: ['ES2022'], types: ['node'], include: ['*/client/**/*.ts', '*/server/**/*.ts'] },
  { name: 'browser', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], include: ['*/client/**/*.ts'] },
];

/** What a compiler says of the project that a configuration describes. */
async function compilerOutput(compiler: string, project: string): Promise<string> {
  const tsc = join(HERE, '../node_modules', compiler, 'bin/tsc');
  const failure: unknown = await run(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
    cwd: folder,
  }).catch((error: unknown) => error);
  return failure instanceof Error && 'stdout' in failure ? String(failure.stdout) : '';
}

beforeAll(async () => {
  mkdirSync(join(HERE, '.cache'), { recursive: true });
  folder = mkdtempSync(join(HERE, '.cache/compile-'));
  for (const name of ['gateway', 'styles', 'values']) {
    const document = loadText(readFileSync(join(HERE, 'cases', name, 'input.yaml'), 'utf8'), { name });
    const options = name === 'values' ? ({ dates: 'Date', int64: 'bigint', checkAnswers: true } as const) : {};
    await writeFiles(join(folder, name, 'client'), await generateClient(document, options));
    await writeFiles(join(folder, name, 'server'), await generateServer(document, options));
  }
  for (const [index, text] of PAYLOADS.entries()) {
    const document = loadText(JSON.stringify(documentWith(text)), { name: 'hostile.json' });
    const output = join(folder, `hostile-${index}`);
    await writeFiles(
      join(output, 'client'),
      await generateClient(document, { runtime: '../../gateway/client/runtime' }),
    );
    await writeFiles(
      join(output, 'server'),
      await generateServer(document, { runtime: '../../gateway/server/runtime' }),
    );
  }
  writeFileSync(join(folder, 'wrong-use.ts'), WRONG_USE);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(SETTINGS));
  for (const { name, lib, types, include } of SURROUNDINGS) {
    const settings = { extends: SETTINGS.extends, compilerOptions: { lib, types }, include };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(settings));
  }
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(COMPILERS)(
  'output compiles and refuses wrong use: %s',
  async (compiler) => {
    const output = await compilerOutput(compiler, folder);
    const errors = output.split('\n').flatMap((line) => /^([^\s(][^(]*\(\d+),\d+\): error TS/.exec(line)?.[1] ?? []);
    expect(errors).toEqual([
      'wrong-use.ts(7',
      'wrong-use.ts(8',
      'wrong-use.ts(9',
      'wrong-use.ts(10',
      'wrong-use.ts(12',
      'wrong-use.ts(13',
      'wrong-use.ts(14',
      'wrong-use.ts(15',
      'wrong-use.ts(16',
    ]);
  },
  180_000,
);

test.each(SURROUNDINGS.flatMap(({ name }) => COMPILERS.map((compiler) => ({ name, compiler }))))(
  'output compiles with what $name has: $compiler',
  async ({ name, compiler }) => {
    expect(await compilerOutput(compiler, join(folder, `${name}.json`))).toBe('');
  },
  180_000,
);
