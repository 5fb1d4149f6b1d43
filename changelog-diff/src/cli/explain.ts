import { Command } from 'commander';
import { choiceOption } from './choice-option.ts';
import { examplesHelp } from './examples.ts';
import type { Outcome } from './program.ts';

/** `explain <id>`: what a rule means and why it judges as it does. */
export function explainCommand(outcome: Outcome): Command {
  return new Command('explain')
    .description('explains a rule')
    .argument('<rule>', 'id of a rule, or the id of oasdiff for the same')
    .addOption(choiceOption('-f, --format <format>', 'form of the output', ['text', 'json']).default('text'))
    .addHelpText('after', examplesHelp('explain'))
    .action(async (id: string, { format }: { format: string }) => {
      const { renderExplanation } = await import('./render-rules.ts');
      process.stdout.write(renderExplanation(id, format));
      outcome.code = 0;
    });
}
