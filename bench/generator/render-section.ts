import type { BundleSize } from './bundle-sizes.ts';
import type { Timing } from './race.ts';
import type { ServerRow } from './servers.ts';
import type { CheckCost } from './type-check.ts';

export interface Results {
  readonly conditions: string;
  readonly github: readonly Timing[];
  readonly graph: readonly Timing[];
  readonly sizes: readonly BundleSize[];
  readonly checks: readonly CheckCost[];
  readonly servers: readonly ServerRow[];
  readonly overhead: number | undefined;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function number(value: number | undefined, digits: number, unit = ''): string {
  return value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(digits)}${unit}`;
}

function timingRows(timings: readonly Timing[]): string[][] {
  const us = timings[0]?.processor;
  return timings.map(({ tool, seconds, processor, megabytes, failure }) => [
    tool.name,
    tool.makes,
    failure ?? number(seconds, 2, ' s'),
    number(processor, 2, ' s'),
    us === undefined || processor === undefined ? '–' : `${(us / processor).toFixed(2)} ×`,
    number(megabytes, 0, ' MB'),
  ]);
}

interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
}

function ratio(timings: readonly Timing[], rival: string): string {
  const of = (name: string): number | undefined => timings.find(({ tool }) => tool.name === name)?.processor;
  const [us, them] = [of('openapi-ts-morph'), of(rival)];
  return us === undefined || them === undefined ? '–' : `${(us / them).toFixed(2)} ×`;
}

function serverOf(rows: readonly ServerRow[], kind: string, operations: number): ServerRow | undefined {
  return rows.find((row) => row.kind === kind && row.operations === operations);
}

/** How many requests ours answers with the processor time that a rival takes for one. */
function share(rows: readonly ServerRow[], rival: string, operations: number): string {
  const us = serverOf(rows, 'openapi-ts-morph', operations)?.processor;
  const them = serverOf(rows, rival, operations)?.processor;
  return us === undefined || them === undefined ? '–' : `${(them / us).toFixed(2)} ×`;
}

function goals({ github, graph, sizes, checks, servers, overhead }: Results): Goal[] {
  const size = (name: string): number | undefined => sizes.find((one) => one.name === name)?.gzipped;
  return [
    {
      what: 'GitHub, processor time',
      wanted: '≤ 0.8 × openapi-typescript',
      measured: ratio(github, 'openapi-typescript'),
    },
    { what: 'GitHub, processor time', wanted: '≤ 0.5 × hey-api', measured: ratio(github, '@hey-api/openapi-ts') },
    {
      what: 'GitHub, processor time',
      wanted: '≤ 0.2 × swagger-typescript-api',
      measured: ratio(github, 'swagger-typescript-api'),
    },
    { what: 'GitHub, memory', wanted: '≤ 500 MB', measured: number(github[0]?.megabytes, 0, ' MB') },
    {
      what: 'Microsoft Graph, processor time',
      wanted: '≤ 0.5 × openapi-typescript',
      measured: ratio(graph, 'openapi-typescript'),
    },
    {
      what: 'one operation bundled, gzipped',
      wanted: `≤ oazapfts (${number(size('oazapfts'), 0)})`,
      measured: number(size('openapi-ts-morph'), 0),
    },
    { what: 'type-check of one more call', wanted: '≤ 1 ms', measured: number(checks[0]?.perCall, 2, ' ms') },
    {
      what: 'client over bare fetch',
      wanted: '≤ 10 %',
      measured: overhead === undefined ? '–' : `${(overhead * 100).toFixed(1)} %`,
    },
    {
      what: 'server, 10 operations',
      wanted: '≥ 0.9 × Fastify by hand',
      measured: share(servers, 'Fastify by hand', 10),
    },
    {
      what: 'server, 800 operations',
      wanted: '≥ 0.9 × Fastify by hand',
      measured: share(servers, 'Fastify by hand', 800),
    },
    {
      what: 'server, 800 operations',
      wanted: '≥ 20 × openapi-backend',
      measured: share(servers, 'openapi-backend', 800),
    },
    {
      what: 'server, 800 operations',
      wanted: '≥ 20 × express-openapi-validator',
      measured: share(servers, 'express-openapi-validator', 800),
    },
    {
      what: 'start, 800 operations',
      wanted: '< 300 ms',
      measured: number(serverOf(servers, 'openapi-ts-morph', 800)?.started, 0, ' ms'),
    },
  ];
}

/** The section of bench/README.md. */
export function renderSection(results: Results): string {
  const { conditions, github, graph, sizes, checks, servers } = results;
  const head = ['tool', 'makes', 'time', 'processor', 'ours takes', 'memory'];
  const goalRows = goals(results).map(({ what, wanted, measured }) => [what, wanted, measured]);
  const serverRows = servers.map((row) => [
    row.kind,
    String(row.operations),
    number(row.processor, 1, ' µs'),
    row.failure ?? number(row.requests, 0),
    number(row.started, 0, ' ms'),
  ]);
  return [
    '## openapi-ts-morph',
    `\`npm run bench:generator\`. ${conditions}. Whole commands, started in turn, medians; processor time counts children and is what a busy machine disturbs least.`,
    '### Goals',
    table(['goal', 'wanted', 'measured'], goalRows),
    "### Generation of GitHub's REST description",
    table(head, timingRows(github)),
    '### Generation of Microsoft Graph',
    table(head, timingRows(graph)),
    '### One operation of GitHub in a bundle',
    table(
      ['client', 'minified', 'gzipped'],
      sizes.map(({ name, minified, gzipped }) => [name, String(minified), String(gzipped)]),
    ),
    '### Type-check of one more call (TypeScript 7)',
    table(
      ['client', 'per call'],
      checks.map(({ name, perCall }) => [name, number(perCall, 2, ' ms')]),
    ),
    '### Servers',
    'A body of ten properties in and out; 20 connections; client and servers are processes of their own, measured in turn after a warm-up. The client is the slower side of the fast ones: what a server can take is told by its processor time, and the goals compare that.',
    table(['server', 'operations', 'processor time a request', 'requests/s', 'start'], serverRows),
  ].join('\n\n');
}
