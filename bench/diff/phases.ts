// Where the time of one comparison goes, in a process of its own: tsx phases.ts <document> <document>…
// Compares each document with the one after it and prints the milliseconds as JSON: processor time of all threads,
// which is no less than the time on a clock would be on an idle machine, and which a busy one disturbs little.
import { readFile } from 'node:fs/promises';
import { type LoadedDocument, loadDocument } from '@cc-gateway/loader';
import { compare, judge } from 'changelog-diff';

async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, milliseconds: (user + system) / 1000 };
}

/** Time of `JSON.parse` alone, of files that are JSON. */
async function parseAlone(paths: readonly string[]): Promise<number> {
  let milliseconds = 0;
  for (const path of paths.filter((candidate) => candidate.endsWith('.json'))) {
    const text = await readFile(path, 'utf8');
    milliseconds += (await timed((): unknown => JSON.parse(text))).milliseconds;
  }
  return milliseconds;
}

const paths = process.argv.slice(2);
const parse = await parseAlone(paths);
const loaded: LoadedDocument[] = [];
let load = 0;
for (const path of paths) {
  const { value, milliseconds } = await timed(() => loadDocument(path));
  loaded.push(value);
  load += milliseconds;
}
let changes = 0;
let compared = 0;
let judged = 0;
for (const [index, revision] of loaded.entries()) {
  const base = loaded[index - 1];
  if (base === undefined) continue;
  const { value, milliseconds } = await timed(() => compare(base, revision));
  changes += value.length;
  compared += milliseconds;
  judged += (await timed(() => judge(value, { base, revision }))).milliseconds;
}
process.stdout.write(JSON.stringify({ parse, load, compare: compared, judge: judged, changes }));
