// Where the time of one comparison goes, in a process of its own: node phases.mjs <node_modules> <document> <document>…
// Compares each document with the one after it, by the built packages in that folder and started as the command is, and
// prints the milliseconds as JSON: processor time of all threads, which is no less than the time on a clock would be on
// an idle machine, and which a busy one disturbs little.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const [modules, ...paths] = process.argv.slice(2);
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=600000');
const { loadDocument } = await import(pathToFileURL(`${modules}/@cc-gateway/loader/index.js`).href);
const { compare, judge } = await import(pathToFileURL(`${modules}/changelog-diff/index.js`).href);

async function timed(work) {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, milliseconds: (user + system) / 1000 };
}

/** Time of `JSON.parse` alone, of files that are JSON. */
async function parseAlone() {
  let milliseconds = 0;
  for (const path of paths.filter((candidate) => candidate.endsWith('.json'))) {
    const text = await readFile(path, 'utf8');
    milliseconds += (await timed(() => JSON.parse(text))).milliseconds;
  }
  return milliseconds;
}

const parse = await parseAlone();
const loaded = [];
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
