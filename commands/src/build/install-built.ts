import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildPackages } from './build-packages.ts';

const run = promisify(execFile);

/** An application without anything but packages of this repository, installed as a user would. */
export interface Installed {
  readonly modules: string;
  /** Paths of the packed packages. */
  readonly tarballs: readonly string[];
}

/** Builds packages, packs them and installs the tarballs into a folder, which is emptied before. */
export async function installBuilt(folders: readonly string[], app: string): Promise<Installed> {
  await rm(app, { recursive: true, force: true });
  await mkdir(app, { recursive: true });
  const built = await buildPackages(folders, path.join(app, 'built'));
  const sources = built.map(({ folder }) => folder);
  await run('npm', ['pack', '--silent', '--pack-destination', app, ...sources], { cwd: app });
  const tarballs = (await readdir(app)).filter((name) => name.endsWith('.tgz')).map((name) => path.join(app, name));
  await writeFile(path.join(app, 'package.json'), '{ "type": "module", "private": true }\n');
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];
  await run('npm', ['install', ...quiet, ...tarballs], { cwd: app });
  return { modules: path.join(app, 'node_modules'), tarballs };
}
