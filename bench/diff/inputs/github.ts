import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dump } from 'js-yaml';
import { cacheFolder } from '../cache.ts';
import { installed } from '../install.ts';

/** Releases of GitHub's REST description: 11.8 and 13.0 MB of JSON. */
const releases = { base: '22.0.0', revision: '23.0.2' } as const;

export interface GithubPair {
  readonly json: Files;
  readonly yaml: Files;
  readonly versions: string;
}

/** Paths of two documents. */
export interface Files {
  readonly base: string;
  readonly revision: string;
}

/** Fetches both releases through npm and converts them to YAML, once. */
export async function fetchGithub(): Promise<GithubPair> {
  const base = await fetchRelease(releases.base);
  const revision = await fetchRelease(releases.revision);
  return {
    json: { base: base.json, revision: revision.json },
    yaml: { base: base.yaml, revision: revision.yaml },
    versions: `${releases.base} and ${releases.revision}`,
  };
}

async function fetchRelease(version: string): Promise<{ json: string; yaml: string }> {
  const folder = await cacheFolder('inputs');
  const json = `${folder}/github-${version}.json`;
  const yaml = `${folder}/github-${version}.yaml`;
  if (!existsSync(json)) {
    const release = await installed(`github-${version}`, `@octokit/openapi@${version}`);
    await writeFile(json, await readFile(`${release}/@octokit/openapi/generated/api.github.com.json`));
  }
  if (!existsSync(yaml)) await writeFile(yaml, dump(JSON.parse(await readFile(json, 'utf8')), { noRefs: true }));
  return { json, yaml };
}
