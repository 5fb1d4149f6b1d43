import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadText } from '@cc-gateway/loader';
import { generateClient, generateServer, writeFiles } from 'openapi-ts-morph';
import { cacheFolder, repository } from '../diff/cache.ts';
import { installed } from '../diff/install.ts';
import { bundleServer } from './server/bundle.ts';
import { BODY, description } from './server/description.ts';

const SCRIPT = fileURLToPath(new URL('server/start.ts', import.meta.url));
const KINDS = ['Fastify by hand', 'openapi-ts-morph', 'openapi-backend', 'express-openapi-validator'] as const;
const RIVALS = ['express@5.3.0', 'openapi-backend@5.21.2', 'express-openapi-validator@5.6.2'];
const SECONDS = 4;
const PATIENCE = 60_000;

export const COUNTS = [10, 800] as const;

export interface ServerRow {
  readonly kind: string;
  readonly operations: number;
  /** Milliseconds until it listens, without the start of Node. */
  readonly started: number | undefined;
  readonly requests: number | undefined;
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

function startOf(message: unknown): number | undefined {
  const started: unknown = Reflect.get(Object(message), 'started');
  return typeof started === 'number' ? started : undefined;
}

/** Starts a server in a process of its own; gives it and how long it took to listen. */
export async function startServer(
  kind: string,
  count: number,
  { packages, output, port }: { packages: string; output: string; port: number },
): Promise<{ child: ChildProcess; started: number | undefined }> {
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port) };
  const child = fork(SCRIPT, [kind, String(count), packages, output], {
    execArgv: ['--import', 'tsx'],
    env,
    silent: true,
  });
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined).unref());
  const answer: unknown = await Promise.race([once(child, 'message'), once(child, 'exit'), late]);
  return { child, started: startOf(Reflect.get(Object(answer), 0)) };
}

async function requestsPerSecond(autocannon: string, port: number): Promise<number | undefined> {
  const url = `http://localhost:${port}/r7/x`;
  const body = JSON.stringify(BODY);
  const args = [
    '-j',
    '-d',
    String(SECONDS),
    '-c',
    '20',
    '-m',
    'POST',
    '-H',
    'content-type: application/json',
    '-b',
    body,
    url,
  ];
  const { stdout } = await promisify(execFile)(autocannon, args, { maxBuffer: 1e7 });
  const report: unknown = JSON.parse(stdout);
  const requests: unknown = Reflect.get(Object(Reflect.get(Object(report), 'requests')), 'average');
  const failed: unknown = Reflect.get(Object(report), 'non2xx');
  return typeof requests === 'number' && failed === 0 ? requests : undefined;
}

/** Requests per second and start of each server, with few and with many operations; a server that fails has no numbers. */
export async function raceServers(say: (text: string) => void): Promise<ServerRow[]> {
  // A folder each: npm removes what another installation into the same folder has brought.
  for (const rival of RIVALS) await installed(rival.slice(0, rival.lastIndexOf('@')), rival);
  const packages = await cacheFolder('npm');
  const autocannon = path.join(await installed('autocannon', 'autocannon@8'), '.bin/autocannon');
  const rows: ServerRow[] = [];
  let port = 41_100;
  for (const operations of COUNTS) {
    const output = await bundleServer(path.join(await generatedFolder(operations), 'server'));
    for (const kind of KINDS) {
      port++;
      const { child, started } = await startServer(kind, operations, { packages, output, port });
      const requests = started === undefined ? undefined : await requestsPerSecond(autocannon, port);
      child.kill('SIGKILL');
      rows.push({ kind, operations, started, requests });
      say(
        `${kind}, ${operations} operations: start ${started?.toFixed(0) ?? 'none'} ms, ${requests?.toFixed(0) ?? 'no'} requests/s`,
      );
    }
  }
  return rows;
}
