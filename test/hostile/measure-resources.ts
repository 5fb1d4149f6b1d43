// Generates from the documents of the table that are named, one after another, and prints what came of it and what it took.
import { generate } from './generate.ts';
import { RESOURCE_ROWS } from './resource-rows.ts';

const wanted = new Set(process.argv.slice(2));

for (const { id, text } of RESOURCE_ROWS.filter((row) => wanted.has(row.id))) {
  const source = text();
  const start = process.cpuUsage();
  const outcome = await generate(source, source.startsWith('{') ? `${id}.json` : `${id}.yaml`);
  const { user, system } = process.cpuUsage(start);
  const told = outcome.kind === 'generated' ? 'generated' : outcome.codes.join();
  process.stdout.write(`${JSON.stringify({ id, outcome: told, seconds: (user + system) / 1e6 })}\n`);
}
