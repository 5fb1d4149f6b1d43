// npm run bench:diff — our comparison against the rivals, as ratios of one run; see bench/README.md.
import { readFile } from 'node:fs/promises';
import { ours, rivals } from './tools.ts';
import { writeSection } from './readme-section.ts';
import { fetchGithub } from './inputs/github.ts';
import { writeShapes } from './inputs/write-shapes.ts';
import { readPairs } from './read-pairs.ts';
import { Race } from './race.ts';
import { correctness } from './correctness.ts';
import { measurePhases } from './measure-phases.ts';
import { renderSection } from './render-section.ts';
import { cacheFolder, repository } from './cache.ts';

/** After so long no further round begins. */
const budget = 4.5 * 60_000;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

const started = performance.now();
const github = await fetchGithub();
say(`GitHub's REST description, releases ${github.versions}`);
const shapes = await writeShapes();
const { us, modules } = await ours();
say(`${us.name}: ${us.version}`);
const { tools, missing } = await rivals();
for (const { name, version } of tools) say(`rival ${name} ${version}`);
for (const { name, reason } of missing) say(`left out ${name}: ${reason}`);

const all = [us, ...tools];
const output = await cacheFolder('output');
const verdicts = await correctness(all, await readPairs(), output, say);
const phases = await measurePhases({
  github,
  shapes,
  output,
  modules,
  specifications: `${repository}/generated/specs`,
  say,
});
const race = new Race({
  us,
  rivals: tools,
  output,
  say,
  deadline: started + budget,
});
const rows = await race.run(github, shapes);

const section = renderSection({ github: github.versions, tools: all, missing, verdicts, phases, rows });
const readme = new URL('../README.md', import.meta.url);
await writeSection(readme, section);
process.stdout.write(section);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
say(
  `${minutes} minutes; written into bench/README.md (${((await readFile(readme, 'utf8')).length / 1000).toFixed(0)} kB)`,
);
