// npm run corpus: client and server of public documents, which are fetched from npm, must generate and type-check.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { withSection } from './bench/tables.ts';
import { compileCorpus, type Checked } from './corpus/compile-corpus.ts';
import { CorpusRecord, type Known } from './corpus/corpus-record.ts';
import { giants, variety, type CorpusDocument } from './corpus/fetch-documents.ts';
import { findCompilers } from './corpus/find-compilers.ts';
import { generateCorpus, type Generated } from './corpus/generate-corpus.ts';
import { generatorVersion } from './corpus/generator-version.ts';
import { printErrors } from './corpus/print-errors.ts';
import { renderResults, type Row } from './corpus/render-results.ts';
import { roundTripCorpus, type TripOutcome } from './corpus/round-trip-corpus.ts';
import type { Compiler } from './corpus/type-check.ts';
import { writeRuntime } from './corpus/write-runtime.ts';
import { inRepository } from './repository.ts';
import { exitCode, runCommand } from './run-command.ts';

interface Options {
  readonly documents: number;
  readonly skip: number;
  readonly match?: string;
  readonly giants: boolean;
  readonly compiler?: string;
  readonly roundTrip: boolean;
  readonly resume: boolean;
  readonly workers: number;
  readonly write: boolean;
}

// Below the generator, where the runtime finds openapi-fetch, fastify and ajv.
const OUTPUT = inRepository('generator', '.cache', 'corpus');

const command = new Command('corpus')
  .description('generates client and server of public documents and type-checks them; all have to pass')
  .option('--documents <count>', 'how many documents of the APIs.guru directory', Number, 320)
  .option('--skip <count>', 'leave out the first of them', Number, 0)
  .option('--match <text>', 'only documents whose name contains this')
  .option('--compiler <version>', 'only compilers whose version starts with this')
  .option('--round-trip', 'instead of compiling, let each client call its server', false)
  .option('--no-giants', 'without GitHub and Microsoft Graph')
  .option('--resume', 'go on with the last run: what was generated or compiled without an error stays', false)
  .option('--workers <count>', 'how many processes generate', Number, availableParallelism())
  .option('--write', 'write the results into test/corpus/README.md', false)
  .action(run);

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A broken document can have hundreds of complaints. */
function firstLines(text: string): string {
  return text.split('\n').slice(0, 3).join('\n');
}

async function choose({ documents, skip, match, giants: withGiants }: Options): Promise<CorpusDocument[]> {
  const chosen = [...(await variety(documents)).slice(skip), ...(withGiants ? await giants() : [])];
  return chosen.filter(({ name }) => match === undefined || name.includes(match));
}

async function generate(documents: readonly CorpusDocument[], record: CorpusRecord, workers: number): Promise<void> {
  const left = documents.filter(({ name }) => record.of(name)?.outcome.kind !== 'generated');
  let done = 0;
  const onDone = ({ document, outcome }: Generated): void => {
    record.addOutcome(document.name, outcome);
    done++;
    if (outcome.kind !== 'generated') say(`${document.name}: ${outcome.kind}: ${firstLines(outcome.reason)}`);
    else if (done % 20 === 0) say(`${done} of ${left.length} generated`);
  };
  await generateCorpus(left, { output: OUTPUT, workers, onDone });
}

async function compile(documents: readonly CorpusDocument[], record: CorpusRecord, compiler: Compiler): Promise<void> {
  const { version } = compiler;
  const left = documents.filter(({ name }) => {
    const known = record.of(name);
    return known?.outcome.kind === 'generated' && known.compiled.get(version)?.length !== 0;
  });
  let done = 0;
  const onBatch = (batch: readonly Checked[]): void => {
    for (const { document, errors } of batch) record.addCompiled(document.name, version, errors);
    done += batch.length;
    const count = batch.reduce((sum, { errors }) => sum + errors.length, 0);
    say(`TypeScript ${version}: ${done} of ${left.length}, ${count} errors in the last ${batch.length}`);
  };
  await compileCorpus(left, { compiler, output: OUTPUT, onBatch });
}

function tellTrip(name: string, trip: TripOutcome): void {
  if ('failure' in trip) say(`${name}: no round trip: ${firstLines(trip.failure)}`);
  else if (trip.differences > 0) say(`${name}: ${trip.differences} differences`);
  for (const { operation, given, seen } of 'failure' in trip ? [] : trip.examples.slice(0, 3))
    say(`  ${operation}\n    given ${given}\n    seen  ${seen}`);
}

async function travel(documents: readonly CorpusDocument[], record: CorpusRecord, workers: number): Promise<void> {
  const left = documents.filter(({ name }) => {
    const known = record.of(name);
    return known?.outcome.kind === 'generated' && !(known.trip !== undefined && isClean(known));
  });
  let done = 0;
  await roundTripCorpus(left, workers, ({ name }, trip) => {
    record.addTrip(name, trip);
    done++;
    tellTrip(name, trip);
    if (done % 20 === 0) say(`${done} of ${left.length} round trips`);
  });
}

function isClean({ outcome, compiled, trip }: Known): boolean {
  const travels = trip === undefined || (!('failure' in trip) && trip.differences === 0);
  return travels && outcome.kind !== 'failed' && [...compiled.values()].flat().length === 0;
}

/** Writes the section of test/corpus/README.md. */
async function writeResults(section: string): Promise<void> {
  const file = inRepository('test', 'corpus', 'README.md');
  const text = withSection(await readFile(file, 'utf8'), 'corpus', section);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

async function run(options: Options): Promise<void> {
  if (!options.resume) await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  const record = new CorpusRecord(path.join(OUTPUT, 'record.jsonl'), await generatorVersion());
  const documents = await choose(options);
  say(`${documents.length} documents`);
  await writeRuntime(path.join(OUTPUT, 'runtime'));
  await generate(documents, record, options.workers);
  const compilers = await findCompilers(options.compiler);
  if (options.roundTrip) await travel(documents, record, options.workers);
  else for (const compiler of compilers) await compile(documents, record, compiler);
  const rows = documents.flatMap((document): Row[] => {
    const known = record.of(document.name);
    return known === undefined ? [] : [{ document, known }];
  });
  for (const { version } of compilers) printErrors(version, rows);
  const section = renderResults(
    rows,
    compilers.map(({ version }) => version),
  );
  console.log(section);
  if (options.write) await writeResults(section);
  if (!rows.every(({ known }) => isClean(known))) process.exitCode = exitCode.findings;
}

await runCommand(command);
