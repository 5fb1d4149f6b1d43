import { LoaderError } from '../diagnostic.ts';
import type { TracedTree } from '../document/origin.ts';
import { sortDiagnostics } from '../sort-diagnostics.ts';
import type { JsonObject } from '../json.ts';
import type { SourceFile } from '../source/source-file.ts';
import { assemble } from './assemble.ts';
import { checkReferences } from './check-references.ts';
import type { Homes } from './component-names.ts';
import { discover } from './discover.ts';

/** A document whose references may still lead to other files. */
export interface BundleInput {
  readonly tree: TracedTree & { readonly value: JsonObject };
  /** The document's own URI. */
  readonly uri: string;
  /** What earlier states of the document made of other files. */
  readonly homes: Homes;
  /** See SourceReader. */
  resolve(reference: string, fromUri: string): string;
}

export interface Bundle {
  readonly value: JsonObject;
  readonly homes: Homes;
}

/** The answer to a request for a file. */
export type FileAnswer = SourceFile | LoaderError;

/**
 * Brings everything that a document refers to in other files into the document: a path item in place of its
 * reference, all else as a component. Does no I/O: yields the URI of each file that it needs and is
 * given the file. The parts of the document without such references stay shared with the input.
 *
 * Throws a LoaderError with every reference that leads nowhere.
 */
export function* bundle(input: BundleInput): Generator<string, Bundle, FileAnswer> {
  const discovery = yield* discover(input);
  const { value, problems } = assemble(discovery);
  const known = value === input.tree.value ? discovery.root.list.references : undefined;
  const dangling = problems.length === 0 ? checkReferences({ ...input.tree, value }, value, known) : [];
  const all = [...discovery.problems, ...problems, ...dangling];
  if (all.length > 0) throw new LoaderError(sortDiagnostics(all));
  return { value, homes: discovery.homes };
}

/** Runs {@link bundle} with files from memory. */
export function bundleSync(input: BundleInput, open: (uri: string) => FileAnswer): Bundle {
  const steps = bundle(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next(open(step.value));
  return step.value;
}

/** Runs {@link bundle} with files that have to be read first. */
export async function bundleAsync(input: BundleInput, read: (uri: string) => Promise<SourceFile>): Promise<Bundle> {
  const steps = bundle(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next(await attempt(read(step.value)));
  return step.value;
}

async function attempt(reading: Promise<SourceFile>): Promise<FileAnswer> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof LoaderError) return error;
    throw error;
  }
}
