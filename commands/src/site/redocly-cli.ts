import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { LoaderError } from '@cc-gateway/loader';
import { root } from '../repository.ts';

const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
const folder = path.dirname(manifest);

/** The script that the pages of `build-docs` start; build-docs itself only refers to a copy on another host. */
export const redocScriptFile = path.join(folder, 'lib', 'chunks', 'redoc.standalone.js');

/** Files that decide what `build-docs` writes, besides its input. */
export const redoclyManifest = manifest;

/** What `redocly build-docs` is asked for; paths are absolute. */
export interface BuildDocs {
  readonly specification: string;
  readonly template: string;
  readonly options: object;
  readonly output: string;
}

/**
 * Runs `redocly build-docs` in a process of its own, without its telemetry and its look for updates.
 * @throws LoaderError `reference-failed` with the last line that it printed.
 */
export async function buildDocs({ specification, template, options, output }: BuildDocs): Promise<void> {
  const flags = ['--template', template, '--openapi', JSON.stringify(options), '--output', output];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' };
  const program = path.join(folder, 'bin', 'cli.js');
  await new Promise<void>((resolve, reject) => {
    const settings = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [program, 'build-docs', specification, ...flags], settings, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(failed(specification, stderr));
    });
  });
}

function failed(specification: string, talk: string): LoaderError {
  const last = talk.trim().split('\n').at(-1)?.trim() ?? '';
  return new LoaderError([
    {
      code: 'reference-failed',
      severity: 'error',
      message: `redocly build-docs failed for ${path.relative(root, specification)}: ${last || 'it printed nothing'}`,
      hint: 'run `npm run lint`, which shows what is wrong with the specification',
    },
  ]);
}
