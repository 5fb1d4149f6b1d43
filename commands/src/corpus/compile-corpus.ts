import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { folderOf } from './generate-corpus.ts';
import type { CorpusDocument } from './fetch-documents.ts';
import { typeCheck, type CompileError, type Compiler } from './type-check.ts';

// Characters of TypeScript in one program: what compilers hold in memory. A larger document is a program of its own.
const BATCH = 8_000_000;

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Documents that make up one program each, small ones first: an interrupted run has seen as many as it could. */
async function batchesOf(documents: readonly CorpusDocument[], output: string): Promise<CorpusDocument[][]> {
  const sized = await Promise.all(
    documents.map(async (document) => ({ document, size: await sizeOf(path.join(output, folderOf(document))) })),
  );
  const batches: CorpusDocument[][] = [];
  let room = 0;
  for (const { document, size } of sized.sort((a, b) => a.size - b.size)) {
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(document);
    room -= size;
  }
  return batches;
}

export interface Checked {
  readonly document: CorpusDocument;
  readonly errors: readonly CompileError[];
}

/** Type-checks the output of documents, many at once, and tells what the compiler said of each. */
export async function compileCorpus(
  documents: readonly CorpusDocument[],
  { compiler, output, onBatch }: { compiler: Compiler; output: string; onBatch: (batch: readonly Checked[]) => void },
): Promise<void> {
  for (const batch of await batchesOf(documents, output)) {
    const folders = batch.map(folderOf);
    const errors = await typeCheck(
      compiler,
      ['runtime', ...folders].map((folder) => path.join(output, folder)),
      output,
    );
    const stray = errors.find(({ file }) => !folders.includes(file.split('/', 1)[0] ?? ''));
    if (stray !== undefined)
      throw new Error(`the runtime does not compile: ${stray.file}:${stray.line} ${stray.message}`);
    onBatch(
      batch.map((document) => {
        return { document, errors: errors.filter(({ file }) => file.startsWith(`${folderOf(document)}/`)) };
      }),
    );
  }
}
