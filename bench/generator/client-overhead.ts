import { pathToFileURL } from 'node:url';
import { median } from '../diff/measure.ts';
import { BODY } from './server/description.ts';
import { startServer } from './server/process.ts';
import { generatedFolder } from './servers.ts';

const CALLS = 1000;
const ROUNDS = 7;
const PORT = 41_090;

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < CALLS; count++) await call();
  return performance.now() - start;
}

function isFunction(value: unknown): value is (...args: unknown[]) => Promise<unknown> {
  return typeof value === 'function';
}

/** How much longer a call of a generated client takes than `fetch` with JSON by hand: the median of rounds in turn. */
export async function clientOverhead(): Promise<number | undefined> {
  const folder = await generatedFolder(10);
  const { child, started } = await startServer('Fastify by hand', 10, { packages: folder, output: folder, port: PORT });
  if (started === undefined) return undefined;
  const module: unknown = await import(pathToFileURL(`${folder}/client/index.ts`).href);
  const create: unknown = Reflect.get(Object(module), 'createClient');
  const operation: unknown = Reflect.get(Object(Reflect.get(Object(module), 'r')), 'o7');
  if (!isFunction(create) || !isFunction(operation)) throw new TypeError('the generated client has no operation r.o7');
  const baseUrl = `http://localhost:${PORT}`;
  const client: unknown = create({ baseUrl });
  const byHand = async (): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${baseUrl}/r7/x`, { method: 'POST', headers, body: JSON.stringify(BODY) });
    return response.json();
  };
  const generated = (): Promise<unknown> => operation(client, { path: { id: 'x' }, body: BODY });
  await timed(byHand);
  await timed(generated);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await timed(byHand);
    ratios.push((await timed(generated)) / bare - 1);
  }
  child.kill('SIGKILL');
  return median(ratios);
}
