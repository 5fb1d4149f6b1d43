import { rm } from 'node:fs/promises';
import path from 'node:path';
import { loadText } from '@cc-gateway/loader';
import { generateClient, generateServer, writeFiles } from 'openapi-ts-morph';
import { cacheFolder, repository } from '../diff/cache.ts';
import { installed } from '../diff/install.ts';
import { median } from '../diff/measure.ts';
import { bundleServer } from './server/bundle.ts';
import { description } from './server/description.ts';
import { load } from './server/load.ts';
import { freePort, processorTime, startServer, type Running } from './server/process.ts';

const KINDS = [
  'Fastify by hand',
  'openapi-ts-morph',
  'openapi-ts-morph, node:http',
  'fastify-openapi-glue',
  'openapi-backend',
  'express-openapi-validator',
] as const;
const RIVALS = [
  'express@5.3.0',
  'openapi-backend@5.21.2',
  'express-openapi-validator@5.6.2',
  'fastify-openapi-glue@4.11.4',
];
const WARM_SECONDS = 3;
const ROUND_SECONDS = 1;
const ROUNDS = 9;

export const COUNTS = [10, 800] as const;

export interface ServerRow {
  readonly kind: string;
  readonly operations: number;
  /** Milliseconds until it listens, without the start of Node. */
  readonly started: number | undefined;
  /** Per second: the median of the rounds. */
  readonly requests: number | undefined;
  /** Microseconds of processor time for one request: the lower quartile of the rounds. */
  readonly processor: number | undefined;
  /** Why there are no numbers. */
  readonly failure?: string;
}

/** Client and server of the description with `count` operations, below the generator, where the runtime finds fastify. */
export async function generatedFolder(count: number): Promise<string> {
  const folder = path.join(repository, 'generator/.cache/bench', `servers-${count}`);
  await rm(folder, { recursive: true, force: true });
  const document = loadText(JSON.stringify(description(count)), { name: 'bench.json' });
  await writeFiles(path.join(folder, 'client'), await generateClient(document));
  await writeFiles(path.join(folder, 'server'), await generateServer(document));
  return folder;
}

interface Runner extends Running {
  readonly kind: string;
  readonly port: number;
  readonly perSecond: number[];
  readonly perRequest: number[];
}

interface Tools {
  readonly packages: string;
  readonly autocannon: string;
}

async function startAll(operations: number, packages: string, say: (text: string) => void): Promise<Runner[]> {
  const output = await bundleServer(path.join(await generatedFolder(operations), 'server'));
  const runners: Runner[] = [];
  for (const kind of KINDS) {
    const port = await freePort();
    const running = await startServer(kind, operations, { packages, output, port });
    runners.push({ ...running, kind, port, perSecond: [], perRequest: [] });
    say(`${kind}, ${operations} operations: start ${running.started?.toFixed(0) ?? running.failure ?? 'none'} ms`);
  }
  return runners;
}

async function round({ child, port, perSecond, perRequest }: Runner, autocannon: string): Promise<void> {
  const before = await processorTime(child);
  const loaded = await load(autocannon, port, ROUND_SECONDS);
  if (loaded === undefined) return;
  perSecond.push(loaded.perSecond);
  perRequest.push(((await processorTime(child)) - before) / loaded.answered);
}

/** What else a machine does can only add to processor time. */
function lowerQuartile(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 2];
}

function rowOf({ kind, started, failure, perSecond, perRequest }: Runner, operations: number): ServerRow {
  const isComplete = perSecond.length === ROUNDS;
  const cause = failure ?? (isComplete ? undefined : 'requests failed');
  return {
    kind,
    operations,
    started,
    requests: isComplete ? median(perSecond) : undefined,
    processor: isComplete ? lowerQuartile(perRequest) : undefined,
    ...(cause === undefined ? {} : { failure: cause }),
  };
}

async function raceWith(operations: number, tools: Tools, say: (text: string) => void): Promise<ServerRow[]> {
  const runners = await startAll(operations, tools.packages, say);
  const able = runners.filter(({ started }) => started !== undefined);
  for (const { port } of able) await load(tools.autocannon, port, WARM_SECONDS);
  // In turn, so that what else the machine does disturbs all of them alike.
  for (let count = 0; count < ROUNDS; count++) for (const runner of able) await round(runner, tools.autocannon);
  for (const { child } of runners) child.kill('SIGKILL');
  const rows = runners.map((runner) => rowOf(runner, operations));
  for (const { kind, requests, processor, failure } of rows) {
    say(
      `${kind}, ${operations} operations: ${requests?.toFixed(0) ?? failure ?? 'no'} requests/s, ${processor?.toFixed(1) ?? 'no'} µs`,
    );
  }
  return rows;
}

/**
 * Start, requests per second and processor time per request of each server, with few and with many operations. Client
 * and servers are processes of their own; a server that fails has the reason instead of numbers.
 */
export async function raceServers(say: (text: string) => void): Promise<ServerRow[]> {
  // A folder each: npm removes what another installation into the same folder has brought.
  for (const rival of RIVALS) await installed(rival.slice(0, rival.lastIndexOf('@')), rival);
  const packages = await cacheFolder('npm');
  const autocannon = path.join(await installed('autocannon', 'autocannon@8'), '.bin/autocannon');
  const rows: ServerRow[] = [];
  for (const operations of COUNTS) rows.push(...(await raceWith(operations, { packages, autocannon }, say)));
  return rows;
}
