import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseRedocOutput, redocOptions, redocTemplate, type RedocParts } from '@cc-gateway/site';
import { digestOf } from '../pipeline/digest.ts';
import { writeWhole } from '../pipeline/step.ts';
import { inRepository } from '../repository.ts';
import { buildDocs, redoclyManifest } from './redocly-cli.ts';
import type { SpecificationFile } from './read-specifications.ts';

const cache = inRepository('.cache', 'site');
const template = path.join(cache, 'template.hbs');

/** How many processes render at the same time. */
const parallel = 2;

/** Hears how many references are done and whether the last one had to be rendered. */
export type OnReference = (done: number, total: number) => void;

/**
 * Redoc's rendering of each specification, in the same order. A specification that has not changed since it was
 * rendered is not rendered again.
 */
export async function renderReferences(
  specifications: readonly SpecificationFile[],
  onReference: OnReference = () => undefined,
): Promise<{ references: RedocParts[]; rendered: number }> {
  await writeWhole(template, redocTemplate);
  const base = [await readFile(redoclyManifest), redocTemplate, JSON.stringify(redocOptions)];
  const outputs: string[] = [];
  const waiting = specifications.entries();
  let rendered = 0;
  const work = async (): Promise<void> => {
    for (const [index, specification] of waiting) {
      const file = path.join(
        cache,
        `${specification.name}-${digestOf([...base, specification.text]).slice(0, 20)}.html`,
      );
      if (await render(specification, file)) rendered += 1;
      outputs[index] = file;
      onReference(outputs.filter(Boolean).length, specifications.length);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  await removeOthers(outputs);
  const texts = await Promise.all(outputs.map((file) => readFile(file, 'utf8')));
  return { references: texts.map(parseRedocOutput), rendered };
}

/** False when the file was there already. */
async function render(specification: SpecificationFile, file: string): Promise<boolean> {
  const known = await readFile(file).catch(() => undefined);
  if (known !== undefined) return false;
  await mkdir(cache, { recursive: true });
  const output = `${file}.${process.pid}.tmp`;
  await buildDocs({ specification: specification.file, template, options: redocOptions, output });
  await rename(output, file);
  return true;
}

async function removeOthers(outputs: readonly string[]): Promise<void> {
  const keep = new Set([template, ...outputs]);
  for (const name of await readdir(cache)) {
    const file = path.join(cache, name);
    if (!keep.has(file)) await rm(file, { force: true });
  }
}
