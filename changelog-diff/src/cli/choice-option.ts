import { nearest } from '@cc-gateway/loader/nearest';
import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one of a few words; for a word that is none of them the nearest is told. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser((value: string) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(allowed(value, choices));
  });
}

/** What may be written instead of a word: the nearest first, if one is near. */
export function allowed(value: string, choices: readonly string[]): string {
  const near = nearest(value, choices);
  return `${near === undefined ? '' : `Did you mean ${near}? `}Allowed choices are ${choices.join(', ')}.`;
}
