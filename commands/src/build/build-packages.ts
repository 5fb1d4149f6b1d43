import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../repository.ts';
import { bundle } from './bundle.ts';
import { copyDeclarations, emitDeclarations } from './declarations.ts';
import { entriesOf, startedEntries, type Entry } from './entries.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { publishedManifest, shippedAs } from './published-manifest.ts';

/** A package of the repository that is going to be built. */
interface Source {
  readonly manifest: Manifest;
  /** Its folder in the repository, `generated/client`. */
  readonly folder: string;
  readonly entries: readonly Entry[];
}

/** A package that was built. */
export interface Built {
  readonly name: string;
  /** Where it lies, ready for `npm pack`. */
  readonly folder: string;
  readonly kilobytes: number;
}

/**
 * Builds packages into folders of `into`, each with a `package.json` of its own, so that the repository keeps running
 * from its sources and never from a build that is out of date. What stood in those folders is removed.
 */
export async function buildPackages(folders: readonly string[], into: string): Promise<Built[]> {
  const sources = await Promise.all(folders.map(readSource));
  const declarations = inRepository('.cache', 'declarations');
  const files = sources.flatMap(({ folder, entries }) => entries.map(({ source }) => inRepository(folder, source)));
  await emitDeclarations(files, declarations);
  const built: Built[] = [];
  for (const source of sources) built.push(await buildPackage(source, path.join(into, source.folder), declarations));
  return built;
}

async function readSource(folder: string): Promise<Source> {
  const manifest = await readManifest(inRepository(folder, 'package.json'));
  return { manifest, folder, entries: await entriesOf(manifest, inRepository(folder)) };
}

async function buildPackage({ manifest, folder, entries }: Source, into: string, declarations: string): Promise<Built> {
  const from = inRepository(folder);
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  const started = await startedEntries(manifest, from);
  const bytes = await bundle(manifest, { folder: from, entries: [...entries, ...started], into });
  await copyDeclarations(declarations, folder, into);
  for (const file of manifest.files) {
    await cp(path.join(from, file), path.join(into, shippedAs(file)), {
      recursive: true,
      filter: (name) => !name.endsWith('.test.ts'),
    });
  }
  await copyFile(inRepository('LICENSE'), path.join(into, 'LICENSE'));
  if (existsSync(path.join(from, 'README.md')))
    await copyFile(path.join(from, 'README.md'), path.join(into, 'README.md'));
  const { rest } = await readManifest(inRepository('package.json'));
  const published = publishedManifest(manifest, entries, rest['engines'] ?? {});
  await writeFile(path.join(into, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  return { name: manifest.name, folder: into, kilobytes: Math.round(bytes / 1000) };
}
