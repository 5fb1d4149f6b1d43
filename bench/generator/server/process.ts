import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('start.ts', import.meta.url));

// Rivals compile the validators of 800 operations when they start: 12 s of processor time, on a busy machine a minute.
const PATIENCE = 240_000;

/** A server in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** Milliseconds until it listened, without the start of Node; `undefined` when it did not. */
  readonly started: number | undefined;
  /** Why it did not start. */
  readonly failure?: string;
}

export interface Place {
  /** Folder of the packages of rivals. */
  readonly packages: string;
  /** The bundled generated server. */
  readonly output: string;
  readonly port: number;
}

/** A port that nobody listens at: runs of other people's benches on the same machine have theirs. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}

function numberIn(message: unknown, name: string): number | undefined {
  const value: unknown = Reflect.get(Object(message), name);
  return typeof value === 'number' ? value : undefined;
}

/** Starts a server of `count` operations. Its output is read, so that a talkative one is not held up. */
export async function startServer(kind: string, count: number, { packages, output, port }: Place): Promise<Running> {
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port) };
  const child = fork(SCRIPT, [kind, String(count), packages, output], {
    execArgv: ['--import', 'tsx'],
    env,
    silent: true,
  });
  let complaint = '';
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late').unref());
  const answer: unknown = await Promise.race([once(child, 'message'), once(child, 'close'), late]);
  const started = numberIn(Reflect.get(Object(answer), 0), 'started');
  if (started !== undefined) return { child, started };
  const cause = answer === 'late' ? `not within ${PATIENCE / 1000} s` : `ended: ${lastError(complaint)}`;
  return { child, started, failure: cause };
}

function lastError(complaint: string): string {
  const lines = complaint.split('\n').filter((line) => /\w*Error\b/.test(line));
  return lines.at(-1)?.trim() ?? 'no reason given';
}

/** Microseconds of processor time that the process of a server has used, the kernel's on its behalf included. */
export async function processorTime(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('usage');
  const used = numberIn(Reflect.get(await answer, 0), 'processor');
  if (used === undefined) throw new TypeError('a server does not tell its processor time');
  return used;
}
