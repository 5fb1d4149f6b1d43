import type { Command } from 'commander';
import { type ComparisonFlags, comparisonCommand } from './comparison-flags.ts';
import { reportFormats } from './format-names.ts';
import type { Outcome, ProgramOptions } from './program.ts';

/** `breaking`: what breaks somebody or may do so. Fails on errors unless told otherwise. */
export function breakingCommand(outcome: Outcome, options: ProgramOptions): Command {
  return comparisonCommand('breaking', reportFormats)
    .description('lists errors and warnings; exit code 1 when there are errors')
    .action(async (base: string, revision: string, flags: ComparisonFlags) => {
      const { runComparison } = await import('./run-comparison.ts');
      outcome.code = await runComparison(
        { base, revision, flags, failOn: 'error', levels: ['error', 'warning'] },
        options,
      );
    });
}
