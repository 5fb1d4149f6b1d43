import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusDocument } from './fetch-documents.ts';

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
const PATIENCE = 600_000;

function start(): ChildProcess {
  return fork(WORKER, { execArgv: ['--import', 'tsx', '--max-old-space-size=3000'] });
}

function isOutcome(message: unknown): message is Outcome {
  return typeof message === 'object' && message !== null && 'kind' in message;
}

function once(worker: ChildProcess, assignment: Assignment): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      worker.kill('SIGKILL');
      end({ kind: 'failed', reason: `not done after ${PATIENCE / 1000} s` });
    }, PATIENCE);
    worker.on('message', (message) => {
      if (isOutcome(message)) end(message);
    });
    worker.on('exit', (code) => end({ kind: 'failed', reason: `the process ended with ${code ?? 'a signal'}` }));
    worker.send(assignment);
  });
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
  const queue = [...documents];
  const work = async (): Promise<void> => {
    let worker = start();
    for (let document = queue.shift(); document !== undefined; document = queue.shift()) {
      if (worker.killed || !worker.connected) worker = start();
      const folder = path.join(output, folderOf(document));
      onDone({ document, outcome: await once(worker, { file: document.file, folder }) });
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: workers }, work));
}
