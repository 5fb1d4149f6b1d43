import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { root } from '../docs/read-code-blocks.ts';
import type { Peer } from './peer.ts';
import type { Runtime } from './runtimes.ts';

const PATIENCE = 20_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts a runtime with the worker and waits until it answers; what it has said is in the error when it never does. */
export async function startRuntime(runtime: Runtime): Promise<Peer> {
  const port = await freePort();
  const { program, args, env } = await runtime.prepare(port);
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('error', (error) => (said += error.message));
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + PATIENCE;
  while (!(await answers(url))) {
    if (performance.now() < deadline && child.exitCode === null) continue;
    await close();
    throw new Error(`${runtime.name} does not serve: ${said}`);
  }
  return { url, close };
}

async function answers(url: string): Promise<boolean> {
  const waited = new Promise((resolve) => setTimeout(resolve, 50));
  const answered = await fetch(`${url}/items/latest`)
    .then(({ ok }) => ok)
    .catch(() => false);
  if (!answered) await waited;
  return answered;
}
