import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusDocument } from './fetch-documents.ts';
import { runInWorkers } from './run-in-workers.ts';

export interface Assignment {
  readonly file: string;
  readonly folder: string;
}

export type Outcome =
  | {
      readonly kind: 'generated';
      /** Processor time of one generation. */
      readonly seconds: number;
      readonly operations: number;
      /** The most that the process had taken by then, so that a small document may show what one before it took. */
      readonly megabytes: number;
    }
  /** A located error. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Generated {
  readonly document: CorpusDocument;
  readonly outcome: Outcome;
}

const WORKER = fileURLToPath(new URL('generate-document.ts', import.meta.url));

function isOutcome(message: unknown): message is Outcome {
  return typeof message === 'object' && message !== null && 'kind' in message;
}

/** Where the output of a document lies, by its name. */
export function folderOf(document: CorpusDocument): string {
  return document.name.replaceAll(/[^\w.-]/g, '~');
}

/** Generates client and server of each document twice, below `output`, in `workers` processes. */
export async function generateCorpus(
  documents: readonly CorpusDocument[],
  { output, workers, onDone }: { output: string; workers: number; onDone: (one: Generated) => void },
): Promise<void> {
  const tasks = documents.map((document) => ({
    document,
    file: document.file,
    folder: path.join(output, folderOf(document)),
  }));
  await runInWorkers<(typeof tasks)[number], Outcome>(tasks, workers, {
    script: WORKER,
    isOutcome,
    failed: (reason) => ({ kind: 'failed', reason }),
    onDone: ({ document }, outcome) => onDone({ document, outcome }),
  });
}
