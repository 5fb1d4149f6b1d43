import { bothRatios, digits } from '../diff/goals.ts';
import { goalsOf } from './goals.ts';
import type { Timing } from './race.ts';
import type { Results, SectionName } from './results.ts';
import { OURS } from './tools.ts';

type Table = readonly [head: readonly string[], rows: readonly (readonly string[])[]];

function table([head, rows]: Table): string {
  const align = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function number(value: number | undefined, places: number, unit = ''): string {
  return value === undefined ? '–' : `${digits(value, places)}${unit}`;
}

function timingTable(timings: readonly Timing[]): Table {
  const us = timings.find(({ tool }) => tool === OURS);
  const rows = timings.map((timing) => [
    timing.tool,
    timing.makes,
    timing.failure ?? number(timing.seconds, 2, ' s'),
    number(timing.processor, 2, ' s'),
    timing.failure === undefined && timing !== us ? bothRatios(us, timing) : '–',
    number(timing.megabytes, 0, ' MB'),
  ]);
  return [['tool', 'makes', 'time', 'processor', 'ours takes', 'memory'], rows];
}

interface Section {
  readonly title: string;
  readonly text: string;
  readonly table: (results: Results) => Table;
}

const SECTIONS: Readonly<Record<SectionName, Section>> = {
  github: {
    title: 'Generation of GitHub’s REST description',
    text: 'Whole commands into empty folders, in turn, medians; in parentheses processor time, children included, which a busy machine disturbs least.',
    table: ({ github }) => timingTable(github?.measured ?? []),
  },
  graph: {
    title: 'Generation of Microsoft Graph',
    text: '20 MB, 11,422 operations.',
    table: ({ graph }) => timingTable(graph?.measured ?? []),
  },
  issues: {
    title: 'The Issues of this repository',
    text: 'Client and server as a whole process: all by the steps of `npm run generate -- --issue all`, one by the installed command.',
    table: ({ issues }) => [
      ['Issues', 'time', 'processor'],
      (issues?.measured ?? []).map(({ what, seconds, processor, failure }) => [
        what,
        failure ?? number(seconds, 2, ' s'),
        number(processor, 2, ' s'),
      ]),
    ],
  },
  bundle: {
    title: 'One operation of GitHub in a bundle',
    text: 'Bytes of a program that calls `GET /`, bundled by Rolldown.',
    table: ({ bundle }) => [
      ['client', 'minified', 'gzipped'],
      (bundle?.measured ?? []).map(({ name, minified, gzipped, failure }) => [
        name,
        failure ?? number(minified, 0),
        number(gzipped, 0),
      ]),
    ],
  },
  typecheck: {
    title: 'Type-check of one more call',
    text: 'Processor time, from programs with 1 and with 600 calls of GitHub’s API.',
    table: ({ typecheck }) => [
      ['client', 'TypeScript', 'one more call', 'a program with one call'],
      (typecheck?.measured ?? []).map(({ name, compiler, perCall, oneCall, failure }) => [
        name,
        compiler,
        failure ?? (perCall !== undefined && perCall < 0 ? 'within the noise' : number(perCall, 2, ' ms')),
        number(oneCall, 0, ' ms'),
      ]),
    ],
  },
  completion: {
    title: 'Completion of an operation',
    text: 'From the question of an editor to the answer, after an edit of the file; GitHub’s API.',
    table: ({ completion }) => [
      ['client', 'language server', 'wait'],
      (completion?.measured ?? []).map(({ name, compiler, wall, failure }) => [
        name,
        compiler,
        failure ?? number(wall, 1, ' ms'),
      ]),
    ],
  },
  client: {
    title: 'A call of the client',
    text: 'What a call takes of the processor more than `fetch` with JSON by hand, path and body made of the same values: lower quartiles of short rounds in turn.',
    table: ({ client }) => [
      ['client', 'over bare fetch'],
      [[OURS, ...(client?.measured ?? []).map((part) => `${(part * 100).toFixed(1)} %`)]],
    ],
  },
  server: {
    title: 'Servers',
    text: 'A body of ten properties in and out; 20 connections; client and servers are processes of their own, measured in turn after a warm-up. The client is the slower side of the fast ones: what a server can take is told by its processor time, and the goals compare that.',
    table: ({ server }) => [
      ['server', 'operations', 'processor time a request', 'requests/s', 'start'],
      (server?.measured ?? []).map((row) => [
        row.kind,
        String(row.operations),
        number(row.processor, 1, ' µs'),
        row.failure ?? number(row.requests, 0),
        number(row.started, 0, ' ms'),
      ]),
    ],
  },
};

/** Names of the sections, in the order of the page. */
export const sectionNames: readonly SectionName[] = [
  'github',
  'graph',
  'issues',
  'bundle',
  'typecheck',
  'completion',
  'client',
  'server',
];

function verdict(isMet: boolean | undefined): string {
  if (isMet === undefined) return 'not measured';
  return isMet ? 'met' : '**not met**';
}

/** The part of bench/README.md on the generator: the goals, and every section that has ever been measured. */
export function renderSection(results: Results): string {
  const goals = goalsOf(results).map(({ goal, wanted, measured, isMet }) => [goal, wanted, measured, verdict(isMet)]);
  const sections = sectionNames.flatMap((name) => {
    const { [name]: measured } = results;
    if (measured === undefined) return [];
    const section = SECTIONS[name];
    return [`### ${section.title}`, `${section.text} ${measured.conditions}.`, table(section.table(results))];
  });
  return [
    '## openapi-ts-morph',
    '`npm run bench:generator`, or with names of sections: `npm run bench:generator -- bundle server`. Sections that did not run keep their numbers.',
    '### Goals',
    table([['goal', 'wanted', 'measured', ''], goals]),
    ...sections,
  ].join('\n\n');
}
