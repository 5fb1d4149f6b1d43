#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// Without a middle tier the V8 of Node 20 spends a seventh of a generation on optimising code that runs for a moment,
// and its collector's helpers take more processor time than they save; later ones have that tier, and no such flag.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--no-parallel-scavenge');
}

const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
