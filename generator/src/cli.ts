import { Command, CommanderError, Option } from 'commander';
import type { Flags } from './command/run.ts';

/** Runs the command; exit codes: 0 clean, 1 stale files, 2 wrong use or unusable document, 3 internal. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const command = new Command('openapi-ts-morph')
    .description('Typed client and server stubs from an OpenAPI description.')
    .argument('[spec]', 'path, folder, - for standard input, or rev:path in a git repository')
    .option('--out <dir>', 'output folder; files in it that were not generated are left alone')
    .option('--client', 'the client; without --client, --server and --types: client and server')
    .option('--server', 'the server')
    .option('--types', 'the types alone')
    .option('--config <file>', 'configuration in JSON, YAML, JavaScript or TypeScript; what is said here goes before')
    .option('--check', 'write nothing; list files that are not up to date and exit 1')
    .addOption(new Option('--watch', 'generate again whenever the document changes').conflicts('check'))
    .option('--root <dir>', 'refuse files outside of this folder (default: the folder of the document)')
    .option('--allow-network', 'permit http(s) documents and references')
    .addOption(
      new Option('--dates <type>', 'what date-time is in client and server (default: string)').choices([
        'string',
        'Date',
      ]),
    )
    .addOption(
      new Option('--int64 <type>', 'what int64 is in client and server (default: number)').choices([
        'number',
        'bigint',
        'string',
      ]),
    )
    .option('--check-answers', 'add check-answers.ts, with which the client can hold answers against the document')
    .addHelpText('after', '\nExit codes: 0 done, 1 stale files, 2 wrong use or unusable document, 3 internal error.')
    .exitOverride()
    .action(async (spec: string | undefined, flags: Flags) => {
      // Whoever asks for help does not wait for the generator to be loaded.
      const { run } = await import('./command/run.ts');
      code = await run(spec, flags);
    });
  try {
    await command.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
