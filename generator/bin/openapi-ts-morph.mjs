#!/usr/bin/env node
// Runs the built command where there is one; in the repository, which has none, the sources through tsx.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
const isBuilt = existsSync(built);
if (!isBuilt) (await import('tsx/esm/api')).register();
const { main } = await import(isBuilt ? built.href : '../src/cli.ts');
process.exitCode = await main(process.argv.slice(2));
