import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { cache, cacheFolder } from './cache.ts';

const run = promisify(execFile);
const patience = 180_000;

/**
 * Installs an npm package into a folder of the cache, unless it is there; gives its `node_modules`.
 *
 * @param beside - packages that it needs in a version other than the newest
 */
export async function installed(
  folderName: string,
  specification: string,
  beside: readonly string[] = [],
): Promise<string> {
  const folder = await cacheFolder(`npm/${folderName}`);
  const name = specification.slice(0, specification.lastIndexOf('@'));
  if (!existsSync(`${folder}/node_modules/${name}`)) {
    await writeFile(`${folder}/package.json`, '{ "private": true }\n');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', specification, ...beside];
    await run('npm', args, { cwd: folder, timeout: patience });
  }
  return `${folder}/node_modules`;
}

/** Builds a Go command from its newest version that can be had, unless it is there; gives its path and version. */
export async function goInstalled(module: string): Promise<{ path: string; version: string }> {
  const environment = {
    ...process.env,
    GOBIN: `${await cacheFolder('go')}/bin`,
    GOMODCACHE: `${cache}/go/mod`,
    GOFLAGS: '-modcacherw',
  };
  const path = `${cache}/go/bin/${module.slice(module.lastIndexOf('/') + 1)}`;
  const options = { env: environment, cwd: cache, timeout: patience };
  if (!existsSync(path)) {
    const { stdout } = await run('go', ['list', '-m', '-versions', module], options);
    const newest = stdout.trim().split(' ').slice(1).slice(-4).reverse();
    await firstThatInstalls(
      newest.map((version) => `${module}@${version}`),
      (target) => run('go', ['install', target], options),
    );
  }
  const { stdout } = await run('go', ['version', '-m', path], options);
  return { path, version: /^\s+mod\s+\S+\s+(\S+)/m.exec(stdout)?.[1] ?? 'unknown' };
}

async function firstThatInstalls(targets: readonly string[], install: (target: string) => Promise<unknown>) {
  for (const [index, target] of targets.entries()) {
    try {
      await install(target);
      return;
    } catch (error) {
      if (index === targets.length - 1) throw error;
    }
  }
  throw new Error('no version is listed');
}
