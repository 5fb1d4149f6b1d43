// npm run bench:generator — our generator, client and server against the rivals, as ratios of one run; see bench/README.md.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withSection } from '../../commands/src/bench/tables.ts';
import { giants } from '../../commands/src/corpus/fetch-documents.ts';
import { cacheFolder, repository } from '../diff/cache.ts';
import { installed } from '../diff/install.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { clientOverhead } from './client-overhead.ts';
import { outputOf, race, type Timing } from './race.ts';
import { renderSection } from './render-section.ts';
import { raceServers } from './servers.ts';
import { ours, rivals } from './tools.ts';
import { checkCosts } from './type-check.ts';

const BUDGET = 9 * 60_000;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function sayTimings(name: string, timings: readonly Timing[]): void {
  say(
    `${name}: ${timings.map(({ tool, seconds, failure }) => `${tool.name} ${seconds?.toFixed(1) ?? failure}`).join(', ')}`,
  );
}

const deadline = performance.now() + BUDGET;
const conditions = `${availableParallelism()} cores, Node ${process.versions.node}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`;
const tools = [await ours(), ...(await rivals())];
const [rest, microsoft] = await giants();
if (rest === undefined || microsoft === undefined) throw new Error('no documents');

const servers = await raceServers(say);
const overhead = await clientOverhead();
say(`client overhead: ${overhead === undefined ? 'none' : (overhead * 100).toFixed(1)} %`);
const github = await race('github', rest.file, { tools, rounds: 3, deadline: performance.now() + BUDGET / 4 });
sayTimings('GitHub', github);
const folder = await cacheFolder('generated');
const outputs = new Map(tools.map((tool) => [tool.name, outputOf(folder, 'github', tool)]));
const modules = [
  path.join(repository, 'generator/node_modules'),
  await installed('oazapfts-runtime', '@oazapfts/runtime@1'),
];
const sizes = await bundleSizes(outputs, modules);
const checks = await checkCosts(outputs);
const graph = await race('graph', microsoft.file, { tools, rounds: 1, deadline });
sayTimings('Microsoft Graph', graph);

const section = renderSection({ conditions, github, graph, sizes, checks, servers, overhead });
const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const text = withSection(await readFile(readme, 'utf8'), 'generator', section);
await writeFile(readme, await format(text, { ...(await resolveConfig(readme)), filepath: readme }));
process.stdout.write(`${section}\n`);
