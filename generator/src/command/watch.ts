import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { GeneratorError } from '../generator-error.ts';
import type { Settings } from './settings.ts';
import { watchFolders } from './watch-folders.ts';

const SETTLED = 100;
const SOURCE = /\.(?:ya?ml|json|[cm]?[jt]s)$/;

function watchedFolder({ spec, loading }: Settings): string {
  const file = path.resolve(loading.cwd ?? '.', spec);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined) return stats.isDirectory() ? file : path.dirname(file);
  const message = `'${spec}' is no file or folder`;
  const hint = 'what comes over a network, from git or from standard input cannot be watched';
  throw new GeneratorError([{ code: 'watch-impossible', severity: 'error', message, hint }]);
}

/**
 * Runs `task`, and again whenever a document in the folder of the specification, or below it, has changed, at most
 * ten times a second. Ends when the signal is aborted.
 *
 * @throws GeneratorError when the specification is no file or folder
 */
export async function watchDocument(settings: Settings, task: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const out = path.resolve(settings.loading.cwd ?? '.', settings.out);
  const folder = watchedFolder(settings);
  let wake: (() => void) | undefined;
  let isStale = true;
  const onChange = (file: string): void => {
    const isOutput = file.startsWith(out + path.sep) && file.endsWith('.ts');
    if (isOutput || !SOURCE.test(file)) return;
    isStale = true;
    wake?.();
  };
  watchFolders(folder, out, onChange, signal);
  signal.addEventListener('abort', () => wake?.());
  while (!signal.aborted) {
    if (!isStale) await new Promise<void>((resolve) => (wake = resolve));
    if (!isStale) continue;
    isStale = false;
    await task();
    await setTimeout(SETTLED);
  }
}
