import type { Command } from 'commander';
import { type ComparisonFlags, comparisonCommand } from './comparison-flags.ts';
import { summaryFormats } from './format-names.ts';
import type { Outcome, ProgramOptions } from './program.ts';

/** `summary`: how many changes there are of each kind. Fails only if asked to. */
export function summaryCommand(outcome: Outcome, options: ProgramOptions): Command {
  return comparisonCommand('summary', summaryFormats)
    .description('counts the changes by level, category and rule')
    .action(async (base: string, revision: string, flags: ComparisonFlags) => {
      const { runComparison } = await import('./run-comparison.ts');
      const request = {
        base,
        revision,
        flags,
        failOn: 'never',
        levels: ['error', 'warning', 'info'],
        isSummary: true,
      } as const;
      outcome.code = await runComparison(request, options);
    });
}
