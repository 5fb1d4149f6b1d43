import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settle } from './settings.ts';
import { watchDocument } from './watch.ts';

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await setTimeout(20);
}

let folder = '';
let stop = new AbortController();
let runs = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openapi-ts-morph-'));
  stop = new AbortController();
  runs = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Watches a document in the folder. */
function start(out = 'out'): Promise<void> {
  writeFileSync(join(folder, 'a.yaml'), '');
  const settings = settle({ spec: 'a.yaml', out }, undefined, folder);
  const task = (): Promise<void> => {
    runs++;
    return Promise.resolve();
  };
  return watchDocument(settings, task, stop.signal);
}

test('runs at once and after each change of a document, not of the output', async () => {
  mkdirSync(join(folder, 'out'));
  mkdirSync(join(folder, 'node_modules'));
  const watching = start();
  await until(() => runs === 1);
  await setTimeout(200);
  writeFileSync(join(folder, 'out/a.ts'), '');
  writeFileSync(join(folder, 'node_modules/a.json'), '');
  writeFileSync(join(folder, 'notes.md'), '');
  await setTimeout(150);
  expect(runs).toBe(1);
  writeFileSync(join(folder, 'b.yaml'), 'x');
  await until(() => runs === 2);
  stop.abort();
  await watching;
});

test('the output may lie beside the document, in many folders', async () => {
  for (let index = 0; index < 20; index++) mkdirSync(join(folder, `f${index}`));
  const warnings: string[] = [];
  const note = ({ name }: Error): void => void warnings.push(name);
  process.on('warning', note);
  const watching = start('.');
  await until(() => runs === 1);
  await setTimeout(200);
  writeFileSync(join(folder, 'types.ts'), '');
  await setTimeout(150);
  expect(runs).toBe(1);
  writeFileSync(join(folder, 'b.yaml'), 'x');
  await until(() => runs === 2);
  stop.abort();
  await watching;
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

test('a file that an editor has replaced is watched on, and so is a folder that is new', async () => {
  const watching = start();
  await until(() => runs === 1);
  await setTimeout(200);
  for (const round of [1, 2]) {
    const before = runs;
    writeFileSync(join(folder, 'a.tmp'), String(round));
    renameSync(join(folder, 'a.tmp'), join(folder, 'a.yaml'));
    await until(() => runs > before);
    await setTimeout(250);
    const replaced = runs;
    appendFileSync(join(folder, 'a.yaml'), 'x');
    await until(() => runs > replaced);
    await setTimeout(250);
  }
  mkdirSync(join(folder, 'schemas'));
  await setTimeout(150);
  const before = runs;
  writeFileSync(join(folder, 'schemas/pet.yaml'), 'x');
  await until(() => runs > before);
  stop.abort();
  await watching;
});
