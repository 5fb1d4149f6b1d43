import type { Bundle, BundleInput } from '../references/bundle.ts';
import { bundleAsync, bundleSync } from '../references/bundle.ts';
import type { Homes } from '../references/component-names.ts';
import type { SourceFile } from '../source/source-file.ts';
import { recogniseOpenApi } from './openapi-version.ts';
import type { TracedTree } from './origin.ts';
import { positionOf } from './origin.ts';
import type { SourceFiles } from './source-files.ts';
import { TracedDocument } from './traced-document.ts';

/** A tree on its way to being a document. */
export interface Material {
  readonly name: string;
  readonly tree: TracedTree;
  readonly uri: string;
  readonly homes: Homes;
  readonly files: SourceFiles;
}

/** What a file is made of before anything is brought in. */
export function materialOf(file: SourceFile, files: SourceFiles): Material {
  const tree = { value: file.value, origin: { file, pointer: '' }, slots: new WeakMap() };
  return { name: file.name, tree, uri: file.uri, homes: new Map(), files };
}

/** The document that `material` makes with files that are known already. Throws a LoaderError. */
export function createDocument(material: Material): TracedDocument {
  const { input, finish } = prepare(material);
  return finish(bundleSync(input, material.files.open));
}

/** The document that `material` makes; reads the files it refers to. Throws a LoaderError. */
export async function readDocument(material: Material): Promise<TracedDocument> {
  const { input, finish } = prepare(material);
  return finish(await bundleAsync(input, material.files.read));
}

interface Preparation {
  readonly input: BundleInput;
  readonly finish: (bundle: Bundle) => TracedDocument;
}

function prepare({ name, tree, uri, homes, files }: Material): Preparation {
  const positionAt = (key?: string) => positionOf(tree, key === undefined ? [] : [key]);
  const { value, version } = recogniseOpenApi(tree.value, name, positionAt);
  const input = { tree: { ...tree, value }, uri, homes, resolve: files.resolve };
  const { origin, slots } = tree;
  const finish = (bundle: Bundle) => new TracedDocument({ ...bundle, name, version, uri, origin, slots, files });
  return { input, finish };
}
