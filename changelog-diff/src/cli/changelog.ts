import type { Command } from 'commander';
import { type ComparisonFlags, comparisonCommand } from './comparison-flags.ts';
import { reportFormats } from './format-names.ts';
import type { Outcome, ProgramOptions } from './program.ts';

/** `changelog`: every change. Fails only if asked to. */
export function changelogCommand(outcome: Outcome, options: ProgramOptions): Command {
  return comparisonCommand('changelog', reportFormats)
    .description('lists every change with its level (the default command)')
    .action(async (base: string, revision: string, flags: ComparisonFlags) => {
      const { runComparison } = await import('./run-comparison.ts');
      outcome.code = await runComparison(
        { base, revision, flags, failOn: 'never', levels: ['error', 'warning', 'info'] },
        options,
      );
    });
}
