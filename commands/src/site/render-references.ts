import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseRedocOutput, redocOptions, redocTemplate, referenceDocument, type RedocParts } from '@cc-gateway/site';
import { digestOf } from '../pipeline/digest.ts';
import { writeWhole } from '../pipeline/step.ts';
import { inRepository } from '../repository.ts';
import { buildDocs, redoclyManifest } from './redocly-cli.ts';
import { type Specification } from './read-specifications.ts';

const cache = inRepository('.cache', 'site');
const template = path.join(cache, 'template.hbs');

/** How many processes render at the same time. */
const parallel = 2;

/** Hears how many references are done. */
export type OnReference = (done: number, total: number) => void;

/**
 * Redoc's rendering of each specification, in the same order. A specification that has not changed since it was
 * rendered is not rendered again.
 */
export async function renderReferences(
  specifications: readonly Specification[],
  onReference: OnReference = () => undefined,
): Promise<RedocParts[]> {
  await writeWhole(template, redocTemplate);
  const base = [await readFile(redoclyManifest), redocTemplate, JSON.stringify(redocOptions)];
  const outputs: string[] = [];
  const waiting = specifications.entries();
  const work = async (): Promise<void> => {
    for (const [index, { name, value }] of waiting) {
      const document = JSON.stringify(referenceDocument(value));
      const file = path.join(cache, `${name}-${digestOf([...base, document]).slice(0, 20)}.html`);
      await renderOnce(document, file);
      outputs[index] = file;
      onReference(outputs.filter(Boolean).length, specifications.length);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  await removeOthers(outputs);
  const texts = await Promise.all(outputs.map((file) => readFile(file, 'utf8')));
  return texts.map(parseRedocOutput);
}

/** Renders a document unless the file is there already: its name says what it was rendered from. */
async function renderOnce(document: string, file: string): Promise<void> {
  const known = await stat(file).catch(() => undefined);
  if (known !== undefined) return;
  const specification = file.replace(/\.html$/, '.json');
  const output = `${file}.${process.pid}.tmp`;
  await writeWhole(specification, document);
  await buildDocs({ specification, template, options: redocOptions, output });
  await rename(output, file);
}

/** Drops renderings of earlier specifications, and what a run that was cut off left. */
async function removeOthers(outputs: readonly string[]): Promise<void> {
  const keep = new Set([template, ...outputs]);
  for (const name of await readdir(cache)) {
    const file = path.join(cache, name);
    if (!keep.has(file)) await rm(file, { force: true });
  }
}
