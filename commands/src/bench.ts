import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { Command, Option } from 'commander';
import type { LoaderRow } from '../../loader/bench/measure-loader.ts';
import { medianSeconds, runProcess } from './bench/run-process.ts';
import { commandTable, loaderTable, withSection, type CommandRow } from './bench/tables.ts';
import { writeWhole } from './pipeline/step.ts';
import { inRepository } from './repository.ts';
import { runCommand } from './run-command.ts';

const RUNS = 3;

/** Limits are those that the project has set itself, on two cores. */
const COMMANDS: readonly { what: string; file: string; args: readonly string[]; limit: number | undefined }[] = [
  { what: 'build of all Issues', file: 'commands/src/bench/build-issues.ts', args: [], limit: undefined },
  { what: '`npm run lint`, cold', file: 'commands/src/lint.ts', args: ['--force'], limit: 20 },
  { what: '`npm run lint`, nothing changed', file: 'commands/src/lint.ts', args: [], limit: 2 },
  { what: '`npm run generate`, cold', file: 'commands/src/generate.ts', args: ['--force'], limit: 60 },
  { what: '`npm run generate`, nothing changed', file: 'commands/src/generate.ts', args: [], limit: 5 },
];

const command = new Command('bench')
  .description('measures the loader and the commands and writes the tables of bench/README.md')
  .addOption(new Option('--only <section>', 'measure one section only').choices(['loader', 'commands']))
  .action(async ({ only }: { only?: string }) => {
    if (only !== 'commands') await publish('loader', await loaderSection());
    if (only !== 'loader') await publish('commands', await commandSection());
  });

/** What the numbers depend on besides the code. A load well above 0 means that other work took its share. */
function machine(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${availableParallelism()} cores, Node ${process.versions.node}, load ${load} at the start`;
}

/** Prints a section and puts it into bench/README.md. */
async function publish(name: string, section: string): Promise<void> {
  const file = inRepository('bench', 'README.md');
  const before = await readFile(file, 'utf8').catch(() => '# Measurements\n');
  await writeWhole(file, withSection(before, name, section));
  console.log(`${section}\n`);
}

async function loaderSection(): Promise<string> {
  const conditions = machine();
  process.stderr.write('loader …\n');
  const { output } = await runProcess('loader/bench/print-measurements.ts');
  const rows: unknown = JSON.parse(output);
  if (!isRows(rows)) throw new Error('loader/bench printed no rows');
  const text =
    'Parsing finds duplicate keys, tabs, bad anchors and alias bombs; a whole load also finds and checks every ' +
    'reference. Positions are parsed when first asked for. ';
  return `## Loader against the parsers alone\n\n${text}${conditions}; medians of 9 rounds in turn.\n\n${loaderTable(rows)}`;
}

function isRows(value: unknown): value is LoaderRow[] {
  return Array.isArray(value) && value.length > 0;
}

async function commandSection(): Promise<string> {
  const conditions = machine();
  const rows: CommandRow[] = [];
  for (const { what, file, args, limit } of COMMANDS) {
    process.stderr.write(`${what} …\n`);
    rows.push({ what, seconds: await medianSeconds(file, args, RUNS), limit });
  }
  const text = 'Each as a whole process, the start of Node and TypeScript included.';
  return `## Commands\n\n${text} ${conditions}; medians of ${RUNS} runs.\n\n${commandTable(rows)}`;
}

await runCommand(command);
