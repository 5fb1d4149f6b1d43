import { formatDiagnostic, LoaderError, pageOf, type Diagnostic } from '@cc-gateway/loader';
import { CommanderError, type Command } from 'commander';
import { COMMAND_RULES } from './rule-texts.ts';

/** Exit codes of every command: clean, findings, wrong use, internal error. */
export const exitCode = { clean: 0, findings: 1, wrongUse: 2, internal: 3 } as const;

/**
 * Runs a command and sets the process's exit code. What is wrong with the input is printed as diagnostics without a
 * stack; anything else is a defect of ours and says so.
 */
export async function runCommand(command: Command): Promise<void> {
  command.exitOverride().showHelpAfterError(true).configureHelp({ sortOptions: true });
  try {
    await command.parseAsync(process.argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.wrongUse;
  if (error instanceof LoaderError) {
    process.stderr.write(`${error.diagnostics.map(diagnosticText).join('\n')}\n`);
    return exitCode.wrongUse;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`internal error, please report it\n${text}\n`);
  return exitCode.internal;
}

/** A diagnostic as commands print it: with the page of its code, if there is one. */
export function diagnosticText(diagnostic: Diagnostic): string {
  const { code } = diagnostic;
  return formatDiagnostic(Object.hasOwn(COMMAND_RULES, code) ? { ...diagnostic, page: pageOf(code) } : diagnostic);
}
