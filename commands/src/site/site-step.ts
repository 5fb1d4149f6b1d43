import path from 'node:path';
import { writeOutputs } from '../pipeline/outputs.ts';
import type { Step } from '../pipeline/step.ts';
import { inRepository } from '../repository.ts';
import { buildSite } from './build-site.ts';
import type { OnReference } from './render-references.ts';

/** Where the site is built unless the user names another folder. */
export const defaultFolder = inRepository('site', 'dist');

/**
 * The step that builds the site. In its own folder it removes what is no part of the site; in a folder of the user it
 * leaves other files alone.
 */
export function siteStep(folder: string, onReference?: OnReference): Step {
  const isOwn = path.resolve(folder) === defaultFolder;
  return {
    name: 'site',
    inputs: [
      'openapi/issues.yaml',
      'generated/specs',
      'generated/change-history.json',
      'generated/upgrade-notes.md',
      'docs/CLIENT.md',
      'docs/GENERATOR.md',
      'docs/MIGRATE.md',
      'docs/rules',
      'loader/src',
      'site/src',
      'site/assets',
      'commands/src/site',
      'package-lock.json',
    ],
    outputs: isOwn ? ['site/dist'] : [],
    variant: isOwn ? '' : folder,
    run: async () => {
      const { files, pages } = await buildSite(folder, onReference);
      await writeOutputs(isOwn ? 'site/dist' : '', files);
      const size = files.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
      return { outcome: `${pages} pages, ${files.length} files, ${(size / 1e6).toFixed(1)} MB` };
    },
  };
}
