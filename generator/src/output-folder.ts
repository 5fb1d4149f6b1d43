import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isGenerated, type GeneratedFile } from './generated-file.ts';

/** Names the generated files of an output folder, so that the next run knows which of them no longer belong. */
export const INVENTORY = '.openapi-ts-morph.txt';

const FIRST_LINE = 'Files that openapi-ts-morph wrote. Its next run removes those of them that no longer belong.';
const SAFE_PATH = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.ts$/;

/** Whether a path leads to a TypeScript file inside the output folder, on every system. */
export function isOutputPath(path: string): boolean {
  return SAFE_PATH.test(path) && !path.includes('..');
}

export function inventoryOf(files: readonly GeneratedFile[]): GeneratedFile {
  const paths = files.map(({ path }) => path).sort();
  return { path: INVENTORY, content: [FIRST_LINE, ...paths, ''].join('\n') };
}

/** The paths that an inventory names. It may come from anywhere: what is no path of an output is left out. */
function pathsIn(inventory: string): string[] {
  return inventory.split(/\r?\n/).filter(isOutputPath);
}

export interface Found {
  /** Content of the files that are there and ours, by path. */
  readonly generated: ReadonlyMap<string, string>;
  /** What stands in the way of a file: files of others, links, devices. */
  readonly foreign: ReadonlySet<string>;
}

type Kind = 'none' | 'folder' | 'file' | 'other';

async function kindOf(path: string): Promise<Kind> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (stats === undefined) return 'none';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

/** A path and the folders above it, which may be links; the outermost first. */
function ancestors(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * What stands in the places of `paths`, and of the files that the last run wrote. Other files are not looked at, so
 * that another output below this one stays what it is. Links are not followed.
 */
export async function lookInto(root: string, paths: ReadonlySet<string>): Promise<Found> {
  const generated = new Map<string, string>();
  const foreign = new Set<string>();
  const kinds = new Map<string, Promise<Kind>>();
  const known = (path: string): Promise<Kind> => {
    const kind = kinds.get(path) ?? kindOf(join(root, path));
    kinds.set(path, kind);
    return kind;
  };
  const look = async (path: string): Promise<void> => {
    for (const one of ancestors(path)) {
      const kind = await known(one);
      if (kind === 'none') return;
      if (kind !== (one === path ? 'file' : 'folder')) return void foreign.add(one);
    }
    // Git may have ended its lines in another way: that is no change.
    const content = (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n');
    if (path === INVENTORY || isGenerated(content)) generated.set(path, content);
    else foreign.add(path);
  };
  await look(INVENTORY);
  const last = pathsIn(generated.get(INVENTORY) ?? '');
  for (const path of new Set([...last, ...paths])) await look(path);
  return { generated, foreign };
}

/** The first thing of others on the way to a file. */
export function inTheWay({ foreign }: Found, path: string): string | undefined {
  return ancestors(path).find((one) => foreign.has(one));
}
