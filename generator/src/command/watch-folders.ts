import { setMaxListeners } from 'node:events';
import { readdirSync, watch } from 'node:fs';
import path from 'node:path';

function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/**
 * Tells of every change of an entry in a folder or below it, until the signal is aborted. Each folder has a watcher of
 * its own: a watcher of a file loses it when an editor puts another in its place, and Node 20 watches file by file when
 * it is asked for a whole tree. Hidden folders and `node_modules` are passed over.
 *
 * @param except - a folder that is not looked into, unless it is `folder` itself
 * @param onChange - hears the absolute path of the entry
 */
export function watchFolders(
  folder: string,
  except: string,
  onChange: (file: string) => void,
  signal: AbortSignal,
): void {
  const watched = new Set<string>();
  // Each watcher listens to it.
  setMaxListeners(0, signal);
  const add = (one: string): void => {
    if ((one === except && one !== folder) || watched.has(one)) return;
    const entries = entriesOf(one);
    if (entries === undefined) return;
    watched.add(one);
    const watcher = watch(one, { signal }, (event, name) => {
      if (name === null) return;
      const changed = path.join(one, name);
      // It may be a new folder.
      if (event === 'rename' && !isSkipped(name)) add(changed);
      onChange(changed);
    });
    watcher.on('error', () => {
      watched.delete(one);
      watcher.close();
    });
    for (const entry of entries) add(path.join(one, entry));
  };
  add(folder);
}

/** Names of the folders in a folder; `undefined` when it is none. */
function entriesOf(folder: string): string[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !isSkipped(entry.name)).map(({ name }) => name);
  } catch {
    return undefined;
  }
}
