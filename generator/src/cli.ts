import { Command, CommanderError } from 'commander';
import { formatDiagnostic, loadDocument, LoaderError, type Diagnostic, type LoadedDocument } from '@cc-gateway/loader';
import { join } from 'node:path';
import {
  checkFiles,
  createModel,
  generateClient,
  generateServer,
  GeneratorError,
  printTypes,
  writeFiles,
  type GeneratedFile,
} from './index.ts';

interface Flags {
  readonly out: string;
  readonly client?: boolean;
  readonly server?: boolean;
  readonly check?: boolean;
  readonly allowNetwork?: boolean;
}

interface Output {
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

/** Both sides go into folders of their own unless only one is asked for. */
async function generate(document: LoadedDocument, flags: Flags): Promise<Output[]> {
  const model = createModel(document);
  const report = (notice: Diagnostic): void => console.error(formatDiagnostic(notice));
  model.notices.forEach(report);
  const options = { model, types: await printTypes(document, model), report };
  const wantsClient = flags.client === true || flags.server !== true;
  const wantsServer = flags.server === true || flags.client !== true;
  const both = wantsClient && wantsServer;
  const outputs: Output[] = [];
  if (wantsClient) {
    outputs.push({
      folder: both ? join(flags.out, 'client') : flags.out,
      files: await generateClient(document, options),
    });
  }
  if (wantsServer) {
    outputs.push({
      folder: both ? join(flags.out, 'server') : flags.out,
      files: await generateServer(document, options),
    });
  }
  return outputs;
}

async function check(outputs: readonly Output[]): Promise<number> {
  let stale = 0;
  for (const { folder, files } of outputs) {
    for (const path of await checkFiles(folder, files)) {
      stale++;
      console.log(join(folder, path));
    }
  }
  if (stale > 0) console.error(`${stale} files are not up to date; run the same command without --check`);
  return stale > 0 ? 1 : 0;
}

async function write(outputs: readonly Output[]): Promise<number> {
  for (const { folder, files } of outputs) {
    const { written, unchanged, removed } = await writeFiles(folder, files);
    console.error(`${folder}: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`);
  }
  return 0;
}

async function run(spec: string, flags: Flags): Promise<number> {
  const options = flags.allowNetwork === true ? { allowNetwork: true } : {};
  const outputs = await generate(await loadDocument(spec, options), flags);
  return flags.check === true ? check(outputs) : write(outputs);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof LoaderError || error instanceof GeneratorError) {
    console.error(error.message);
    return 2;
  }
  console.error(error);
  return 3;
}

/** Runs the command; exit codes: 0 clean, 1 stale files, 2 wrong use or unusable document, 3 internal. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const command = new Command('openapi-ts-morph')
    .description('Typed client and server stubs from an OpenAPI description.')
    .argument('<spec>', 'path, folder, - for standard input, or rev:path in a git repository')
    .requiredOption('--out <dir>', 'output folder; files in it that were not generated are left alone')
    .option('--client', 'the client only, directly in the output folder')
    .option('--server', 'the server only, directly in the output folder')
    .option('--check', 'write nothing; list files that are not up to date and exit 1')
    .option('--allow-network', 'permit http(s) documents and references')
    .exitOverride()
    .action(async (spec: string, flags: Flags) => {
      code = await run(spec, flags);
    });
  try {
    await command.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return report(error);
  }
}
