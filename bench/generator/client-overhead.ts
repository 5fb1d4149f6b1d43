import { pathToFileURL } from 'node:url';
import { BODY } from './server/description.ts';
import { startServer } from './server/process.ts';
import { generatedFolder } from './servers.ts';

// A call takes a quarter of a millisecond: short rounds in turn, so that what disturbs the machine disturbs both.
const CALLS = 50;
const ROUNDS = 160;
const WARM_UP = 3000;
const PORT = 41_090;

type Call = () => Promise<unknown>;

/** Processor time of this process for one call, in microseconds. */
async function costOf(call: Call, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let count = 0; count < times; count++) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / times;
}

/** Of rounds on a busy machine the cheaper ones are the true ones. */
function lowerQuartile(costs: readonly number[]): number {
  return costs.toSorted((a, b) => a - b)[costs.length >> 2] ?? Number.NaN;
}

/** How much more one call costs than another, as a part of the other. */
async function extraCost(call: Call, other: Call): Promise<number> {
  await costOf(other, WARM_UP);
  await costOf(call, WARM_UP);
  const costs: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < ROUNDS; round += 2) {
    others.push(await costOf(other, CALLS));
    costs.push(await costOf(call, CALLS), await costOf(call, CALLS));
    others.push(await costOf(other, CALLS));
  }
  return lowerQuartile(costs) / lowerQuartile(others) - 1;
}

function isFunction(value: unknown): value is (...args: unknown[]) => Promise<unknown> {
  return typeof value === 'function';
}

/**
 * How much more processor time a call of a generated client takes than the same by hand: a path with a value in it,
 * `fetch`, JSON both ways, against a server in another process.
 */
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
  const byHand = async (id: string): Promise<unknown> => {
    const url = `${baseUrl}/r7/${encodeURIComponent(id)}`;
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(BODY) });
    return response.json();
  };
  const generated = (id: string): Promise<unknown> => operation(client, { path: { id }, body: BODY });
  const overhead = await extraCost(
    () => generated('x'),
    () => byHand('x'),
  );
  child.kill('SIGKILL');
  return overhead;
}
