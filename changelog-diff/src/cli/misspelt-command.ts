import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { nearest } from '@cc-gateway/loader/nearest';

/**
 * What to say when the words at the beginning are meant as a subcommand but misspelt; `undefined` when they are not.
 * Since the name of the default command may be left out, a misspelt one would else be taken for a document.
 */
export function misspeltCommand(program: Command, argv: readonly string[]): string | undefined {
  let command = program;
  for (const word of argv) {
    const names = command.commands.map((one) => one.name());
    const known = command.commands.find((one) => one.name() === word);
    if (known === undefined) {
      const near = /^[a-z]+$/i.test(word) && !existsSync(word) ? nearest(word, names) : undefined;
      return near === undefined ? undefined : `error: unknown command '${word}'\n(Did you mean ${near}?)\n`;
    }
    command = known;
  }
  return undefined;
}
