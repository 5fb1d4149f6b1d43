import { Command, Option } from 'commander';
import { explainCommand } from './explain.ts';
import type { Outcome } from './program.ts';

/** `rules`: the rule table; `rules explain`: one of them. */
export function rulesCommand(outcome: Outcome): Command {
  return new Command('rules')
    .description('lists the rules')
    .addOption(new Option('-f, --format <format>', 'form of the output').choices(['table', 'json']).default('table'))
    .action(async ({ format }: { format: string }) => {
      const { renderRules } = await import('./render-rules.ts');
      process.stdout.write(renderRules(format));
    })
    .addCommand(explainCommand(outcome));
}
