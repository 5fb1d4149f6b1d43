// Runs the library api-smart-diff as a command: node api-smart-diff.mjs <module> <base> <revision>.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';

const [, , module, base, revision] = process.argv;
const { apiDiff } = await import(pathToFileURL(module).href);

async function read(path) {
  const text = await readFile(path, 'utf8');
  return path.endsWith('.json') ? JSON.parse(text) : load(text);
}

const diffs = apiDiff(await read(base), await read(revision));
// Values of a cyclic document cannot be written; what is counted and read is type and path.
process.stdout.write(JSON.stringify(diffs.map(({ type, action, path }) => ({ type, action, path }))));
