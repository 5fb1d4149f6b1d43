// npm run corpus: client and server of public documents, which are fetched from npm, must generate and type-check.
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { loadText } from '@cc-gateway/loader';
import { generateClient, generateServer, writeFiles } from 'openapi-ts-morph';
import { findCompilers } from './corpus/find-compilers.ts';
import { giants, variety } from './corpus/fetch-documents.ts';
import { generateCorpus, type Generated } from './corpus/generate-corpus.ts';
import { typeCheck, type CompileError, type Compiler } from './corpus/type-check.ts';
import { inRepository } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

interface Options {
  readonly documents: number;
  readonly skip: number;
  readonly match?: string;
  readonly giants: boolean;
  readonly compiler?: string;
}

// As many documents are type-checked at once as a compiler can hold in memory.
const BATCH = 20;

const command = new Command('corpus')
  .description('generates client and server of public documents and type-checks them; all have to pass')
  .option('--documents <count>', 'how many documents of the APIs.guru directory', Number, 320)
  .option('--skip <count>', 'leave out the first of them', Number, 0)
  .option('--match <text>', 'only documents whose name contains this')
  .option('--compiler <version>', 'only compilers whose version starts with this')
  .option('--no-giants', 'without GitHub and Microsoft Graph')
  .action(run);

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A broken document can have hundreds of complaints. */
function firstLines(text: string): string {
  return text.split('\n').slice(0, 3).join('\n');
}

async function writeRuntime(output: string): Promise<void> {
  const text = '{ "openapi": "3.1.0", "info": { "title": "", "version": "" }, "paths": {} }';
  const empty = loadText(text, { name: 'empty.json' });
  for (const [side, files] of [
    ['client', await generateClient(empty)],
    ['server', await generateServer(empty)],
  ] as const) {
    const own = files.filter((file) => file.path.startsWith('runtime/'));
    const moved = own.map((file) => ({ ...file, path: file.path.slice('runtime/'.length) }));
    await writeFiles(path.join(output, 'runtime', side), moved);
  }
}

async function compile(compiler: Compiler, all: readonly Generated[], output: string): Promise<CompileError[]> {
  const errors: CompileError[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    const folders = all.slice(start, start + BATCH).map(({ folder }) => folder);
    errors.push(...(await typeCheck(compiler, [`${output}/runtime`, ...folders], output)));
    say(
      `TypeScript ${compiler.version}: ${Math.min(start + BATCH, all.length)} of ${all.length}, ${errors.length} errors`,
    );
  }
  return errors;
}

function groupErrors(errors: readonly CompileError[]): ReadonlyMap<string, readonly CompileError[]> {
  const groups = new Map<string, CompileError[]>();
  for (const error of errors) {
    const group = `${error.code} ${error.message.replaceAll(/'[^']*'/g, "'…'").slice(0, 80)}`;
    groups.set(group, [...(groups.get(group) ?? []), error]);
  }
  return groups;
}

function printErrors(compiler: Compiler, errors: readonly CompileError[], all: readonly Generated[]): void {
  const names = new Map(all.map(({ folder, document }) => [path.basename(folder), document.name]));
  for (const [group, members] of groupErrors(errors)) {
    console.log(`TypeScript ${compiler.version}: ${members.length} × ${group}`);
    for (const { file, line, message } of members.slice(0, 3)) {
      console.log(`  ${names.get(file.split('/', 1)[0] ?? '') ?? ''} ${file}:${line} ${message}`);
    }
  }
}

async function run(options: Options): Promise<void> {
  // Below the generator, where the runtime finds openapi-fetch, fastify and ajv.
  const output = inRepository('generator', '.cache', 'corpus');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const chosen = [...(await variety(options.documents)).slice(options.skip), ...(options.giants ? await giants() : [])];
  const documents = chosen.filter(({ name }) => options.match === undefined || name.includes(options.match));
  say(`${documents.length} documents`);
  await writeRuntime(output);
  let done = 0;
  const onDone = ({ document, outcome }: Generated): void => {
    done++;
    if (outcome.kind !== 'generated') say(`${document.name}: ${outcome.kind}: ${firstLines(outcome.reason)}`);
    else if (done % 20 === 0) say(`${done} of ${documents.length}`);
  };
  const results = await generateCorpus(documents, { output, workers: availableParallelism(), onDone });
  const generated = results.filter(({ outcome }) => outcome.kind === 'generated');
  const failed = results.filter(({ outcome }) => outcome.kind === 'failed');
  let count = 0;
  for (const compiler of await findCompilers(options.compiler)) {
    const errors = await compile(compiler, generated, output);
    printErrors(compiler, errors, generated);
    console.log(`TypeScript ${compiler.version}: ${errors.length} errors in ${generated.length} documents`);
    count += errors.length;
  }
  for (const { document, outcome } of results) {
    if (outcome.kind !== 'generated') console.log(`${outcome.kind}: ${document.name}: ${firstLines(outcome.reason)}`);
  }
  console.log(
    `${generated.length} generated, ${results.length - generated.length - failed.length} refused, ${failed.length} failed`,
  );
  if (count > 0 || failed.length > 0) process.exitCode = exitCode.findings;
}

await runCommand(command);
