import path from 'node:path';
import { formatDiagnostic, loadDocument, LoaderError, type LoadedDocument } from '@cc-gateway/loader';
import { readConfig } from '../config/read-config.ts';
import { GeneratorError } from '../generator-error.ts';
import { checkFiles, writeFiles } from '../write-files.ts';
import { generateOutputs, type Listener, type Outputs } from './generate-outputs.ts';
import { missingPackages } from './missing-packages.ts';
import { settle, type Settings } from './settings.ts';
import { freshFiles, keepStamp } from './stamp.ts';
import { watchDocument } from './watch.ts';

/** What the command was called with. */
export interface Flags {
  readonly out?: string;
  readonly client?: boolean;
  readonly server?: boolean;
  readonly types?: boolean;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly config?: string;
  readonly root?: string;
  readonly allowNetwork?: boolean;
  readonly dates?: 'string' | 'Date';
  readonly int64?: 'number' | 'bigint' | 'string';
  readonly checkAnswers?: boolean;
}

const listener: Listener = {
  onNotice: (notice) => console.error(formatDiagnostic(notice)),
  onStep: (step) => {
    if (process.stderr.isTTY) console.error(`${step} …`);
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function check({ out }: Settings, { files }: Outputs): Promise<number> {
  const stale = await checkFiles(out, files);
  for (const file of stale) console.log(path.join(out, file));
  const many = `${counted(stale.length, 'file')} ${stale.length === 1 ? 'is' : 'are'}`;
  if (stale.length > 0) console.error(`${many} not up to date; run the same command without --check`);
  return stale.length > 0 ? 1 : 0;
}

async function write(settings: Settings, document: LoadedDocument, { files, model }: Outputs): Promise<void> {
  const { written, unchanged, removed } = await writeFiles(settings.out, files);
  await keepStamp(document, settings, files);
  const operations = model.resources.reduce((count, resource) => count + resource.operations.length, 0);
  const counts = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
  const held = `${counted(operations, 'operation')} in ${counted(model.resources.length, 'resource')}`;
  console.error(`${settings.out}: ${counts} (${held})`);
  const missing = missingPackages(settings);
  if (missing.length > 0) console.error(`not installed yet, and imported by it: npm install ${missing.join(' ')}`);
}

async function once(settings: Settings, isCheck: boolean): Promise<number> {
  listener.onStep(settings.spec);
  const document = await loadDocument(settings.spec, settings.loading);
  const fresh = isCheck ? undefined : await freshFiles(document, settings);
  if (fresh !== undefined) {
    console.error(`${settings.out}: 0 written, ${fresh} unchanged, 0 removed`);
    return 0;
  }
  const outputs = await generateOutputs(document, settings, listener);
  if (isCheck) return check(settings, outputs);
  await write(settings, document, outputs);
  return 0;
}

/** What is wrong with the document is said, and the next change waited for; Ctrl-C ends it. */
async function keepWatching(settings: Settings): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const task = async (): Promise<void> => {
    await once(settings, false).catch(report);
    console.error(`watching the folder of ${settings.spec}; Ctrl-C ends it`);
  };
  await watchDocument(settings, task, stop.signal);
  return 0;
}

function combine(spec: string | undefined, flags: Flags): Parameters<typeof settle>[0] {
  const { out, client, server, types, root, allowNetwork, dates, int64, checkAnswers } = flags;
  const given = { spec, out, client, server, types, root, allowNetwork, dates, int64, checkAnswers };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

async function start(spec: string | undefined, flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const read = flags.config === undefined ? undefined : await readConfig(flags.config, cwd);
  const settings = settle(combine(spec, flags), read, cwd);
  return flags.watch === true ? keepWatching(settings) : once(settings, flags.check === true);
}

function report(error: unknown): number {
  if (error instanceof LoaderError || error instanceof GeneratorError) {
    console.error(error.message);
    return 2;
  }
  console.error('internal error, please report it');
  console.error(error);
  return 3;
}

/** Does what the command was called for, and says what went wrong; exit codes as those of the command. */
export async function run(spec: string | undefined, flags: Flags): Promise<number> {
  return start(spec, flags).catch(report);
}
