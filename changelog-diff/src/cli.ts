import { CommanderError } from 'commander';
import { exitCode } from './cli/exit-code.ts';
import { createProgram, type ProgramOptions } from './cli/program.ts';
import { misspeltCommand } from './cli/misspelt-command.ts';

/**
 * Runs the command with the arguments after its name and returns the exit code: 0 clean, 1 findings that fail,
 * 2 wrong use or unreadable input, 3 internal error. Data goes to standard output, talk to standard error.
 */
export async function main(argv: readonly string[], options: ProgramOptions = {}): Promise<number> {
  toleratePipe();
  const outcome: { code: number } = { code: exitCode.clean };
  const program = createProgram(outcome, options);
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return exitCode.wrongUse;
  }
  const wrong = misspeltCommand(program, argv);
  if (wrong !== undefined) {
    process.stderr.write(wrong);
    return exitCode.wrongUse;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.wrongUse;
    const { reportError } = await import('./cli/report-error.ts');
    return reportError(error, (text) => process.stderr.write(text));
  }
}

function toleratePipe(): void {
  process.stdout.off('error', onPipeError).on('error', onPipeError);
}

/** A reader that has seen enough, like head, is no fault. */
function onPipeError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
