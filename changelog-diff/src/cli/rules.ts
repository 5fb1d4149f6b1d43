import { Command } from 'commander';
import { choiceOption } from './choice-option.ts';
import { examplesHelp } from './examples.ts';
import { explainCommand } from './explain.ts';
import type { Outcome } from './program.ts';

/** `rules`: the rule table; `rules explain`: one of them. */
export function rulesCommand(outcome: Outcome): Command {
  return new Command('rules')
    .description('lists the rules')
    .addOption(choiceOption('-f, --format <format>', 'form of the output', ['table', 'json']).default('table'))
    .addHelpText('after', examplesHelp('rules'))
    .action(async ({ format }: { format: string }) => {
      const { renderRules } = await import('./render-rules.ts');
      process.stdout.write(renderRules(format));
    })
    .addCommand(explainCommand(outcome));
}
