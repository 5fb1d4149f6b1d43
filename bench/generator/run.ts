// npm run bench:generator [section …] — our generator, client and server against the rivals; see bench/README.md.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withSection } from '../../commands/src/bench/tables.ts';
import { Bench } from './bench.ts';
import { reasonIn } from './failure-reason.ts';
import { renderSection } from './render-section.ts';
import { readResults, writeResults, type Results, type SectionName } from './results.ts';
import { sections } from './sections.ts';

/** After so long no section begins. */
const MINUTES = 9;

const started = performance.now();

function say(text: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${text}\n`);
}

function isSection(name: string): name is SectionName {
  return Object.hasOwn(sections, name);
}

/** What the numbers depend on besides the code. A load well above 0 means that other work took its share. */
function conditions(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${availableParallelism()} cores, Node ${process.versions.node}, load ${load} at the start`;
}

async function measureInto(results: Results, name: SectionName, bench: Bench): Promise<Results> {
  const before = conditions();
  say(`== ${name}`);
  try {
    return { ...results, [name]: { conditions: before, measured: await sections[name].measure(bench) } };
  } catch (error) {
    // The other sections are worth their numbers all the same, and this one keeps what it had.
    say(`${name}: no numbers. ${reasonIn(error instanceof Error ? error.message : String(error))}`);
    process.exitCode = 1;
    return results;
  }
}

async function publish(results: Results): Promise<void> {
  await writeResults(results);
  const readme = fileURLToPath(new URL('../README.md', import.meta.url));
  const text = withSection(await readFile(readme, 'utf8'), 'generator', renderSection(results));
  await writeFile(readme, await format(text, { ...(await resolveConfig(readme)), filepath: readme }));
}

async function run(chosen: readonly SectionName[]): Promise<void> {
  const bench = new Bench(say, MINUTES);
  let results = await readResults();
  for (const name of chosen) {
    if (bench.isOver) say(`${name}: no time left; run it alone: npm run bench:generator -- ${name}`);
    else results = await measureInto(results, name, bench);
    await publish(results);
  }
  process.stdout.write(`${renderSection(results)}\n`);
  say('written into bench/README.md');
}

const names = process.argv.slice(2);
const wrong = names.filter((name) => !isSection(name));
if (wrong.length > 0) {
  say(`no section is called ${wrong.join(', ')}; there are ${Object.keys(sections).join(', ')}`);
  process.exitCode = 2;
} else {
  const all = Object.keys(sections).filter(isSection);
  await run(names.length === 0 ? all : all.filter((name) => names.includes(name)));
  // What is left of a server that did not end by itself must not keep the bench.
  process.exit();
}
