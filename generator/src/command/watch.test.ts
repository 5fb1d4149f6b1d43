import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { settle } from './settings.ts';
import { watchDocument } from './watch.ts';

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await setTimeout(20);
}

test('runs at once and after each change of a document, not of the output', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-ts-morph-'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'a.yaml'), '');
  const settings = settle({ spec: 'a.yaml', out: 'out' }, undefined, folder);
  const stop = new AbortController();
  let runs = 0;
  const task = (): Promise<void> => {
    runs++;
    return Promise.resolve();
  };
  const watching = watchDocument(settings, task, stop.signal);
  await until(() => runs === 1);
  await setTimeout(150);
  writeFileSync(join(folder, 'out/a.ts'), '');
  writeFileSync(join(folder, 'notes.md'), '');
  await setTimeout(150);
  expect(runs).toBe(1);
  writeFileSync(join(folder, 'b.yaml'), 'x');
  await until(() => runs === 2);
  stop.abort();
  await watching;
  rmSync(folder, { recursive: true });
});
