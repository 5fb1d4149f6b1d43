import { Command, InvalidArgumentError } from 'commander';
import { type FailLevel, failLevels } from '../config/config.ts';
import { type Category, compatibilities, type Compatibility } from '../judge/finding.ts';
import { allowed, choiceOption } from './choice-option.ts';
import { examplesHelp } from './examples.ts';

/** Options of the commands that compare two documents. */
export interface ComparisonFlags {
  readonly format: string;
  readonly output?: string;
  readonly failOn?: FailLevel;
  readonly direction?: Compatibility;
  readonly category?: readonly Category[];
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly config?: string | false;
  readonly oasdiffSeverity?: string;
  readonly oasdiffIgnore?: readonly string[];
  readonly writeIgnores?: true;
  readonly reason: string;
  readonly color: 'auto' | 'always' | 'never';
  readonly max?: number;
  readonly allowNetwork?: boolean;
}

const categories: readonly Category[] = ['wire', 'types', 'docs'];

/** A command that takes two documents and the options that all comparisons have. */
export function comparisonCommand(name: string, formats: readonly string[]): Command {
  return new Command(name)
    .argument('<base>', 'the older document: a file, a folder, - (standard input), revision:path in git, or a URL')
    .argument('<revision>', 'the newer document')
    .optionsGroup('What is shown:')
    .addOption(choiceOption('-f, --format <format>', 'form of the output', formats).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--max <number>', 'show at most so many findings', readNumber)
    .addOption(choiceOption('--color <when>', 'colours of the text', ['auto', 'always', 'never']).default('auto'))
    .optionsGroup('What counts:')
    .addOption(choiceOption('--fail-on <level>', 'end with exit code 1 from this level on', failLevels))
    .addOption(
      choiceOption('--direction <direction>', 'which compatibility is judged (default: backward)', compatibilities),
    )
    .option('--category <list>', 'only changes that hurt these: wire, types, docs (comma-separated)', readCategories)
    .option('--select <rule[@place]>', 'only these; may be repeated', append)
    .option('--ignore <rule[@place]>', 'not these; may be repeated', append)
    .optionsGroup('Configuration:')
    .option('--config <file>', 'configuration (default: .changelog-diff.yaml, if there is one)')
    .option('--no-config', 'use no configuration file')
    .option('--oasdiff-severity <file>', 'take over a severity file of oasdiff')
    .option('--oasdiff-ignore <file>', 'take over an ignore file of oasdiff; may be repeated', append)
    .option('--write-ignores', 'add the findings to the ignore list of the configuration file')
    .option('--reason <text>', 'why they are accepted, for --write-ignores', 'accepted when this list was written')
    .optionsGroup('Others:')
    .option('--allow-network', 'permit documents and references on the network')
    .addHelpText('after', examplesHelp(name));
}

function append(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function readCategories(value: string): readonly Category[] {
  return value.split(',').map((part) => {
    const found = categories.find((category) => category === part.trim());
    if (found === undefined) throw new InvalidArgumentError(allowed(part.trim(), categories));
    return found;
  });
}

function readNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
}
