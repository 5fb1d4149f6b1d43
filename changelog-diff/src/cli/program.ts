import { Command } from 'commander';
import type { LoadedDocument, LoadOptions } from '@cc-gateway/loader';
import manifest from '../../package.json' with { type: 'json' };
import { breakingCommand } from './breaking.ts';
import { changelogCommand } from './changelog.ts';
import { examplesHelp } from './examples.ts';
import { explainCommand } from './explain.ts';
import { rulesCommand } from './rules.ts';
import { summaryCommand } from './summary.ts';

/** What a caller can add to the command. */
export interface ProgramOptions {
  /** Reads what a person names on the command line; the loader's `loadDocument` by default. */
  readonly load?: (source: string, options: LoadOptions) => Promise<LoadedDocument>;
  /** More subcommands. */
  readonly commands?: readonly Command[];
}

/** Where a subcommand leaves its exit code. */
export interface Outcome {
  code: number;
}

/** The command with its subcommands. Only commander is loaded until one of them runs, so that help comes at once. */
export function createProgram(outcome: Outcome, options: ProgramOptions): Command {
  const program = new Command('changelog-diff')
    .description('Compares two OpenAPI documents by meaning and judges every change.')
    .usage('[command] <base> <revision> [options]')
    .version(manifest.version, '-V, --version', 'tell the version')
    .helpOption('-h, --help', 'tell what is possible')
    .helpCommand('help [command]', 'tell what a command can do')
    .addCommand(changelogCommand(outcome, options), { isDefault: true })
    .addCommand(breakingCommand(outcome, options))
    .addCommand(summaryCommand(outcome, options))
    .addCommand(rulesCommand(outcome))
    .addCommand(explainCommand(outcome))
    .addHelpText('after', examplesHelp('changelog'))
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 findings that fail, 2 wrong use or unreadable input, 3 internal error.',
    );
  for (const command of options.commands ?? []) program.addCommand(command);
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
    command.exitOverride().showHelpAfterError(`(${nameOf(command)} --help tells what is possible)`);
    if (command !== program) command.helpOption('-h, --help', 'tell what is possible');
  }
  return program;
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
