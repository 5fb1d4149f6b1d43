import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CorpusDocument } from './fetch-documents.ts';

export interface Assignment {
  readonly file: string;
  readonly folder: string;
}

export type Outcome =
  | { readonly kind: 'generated'; readonly seconds: number }
  /** A located error. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Generated {
  readonly document: CorpusDocument;
  readonly folder: string;
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

/** Generates client and server of each document twice, below `output`, in `workers` processes. */
export async function generateCorpus(
  documents: readonly CorpusDocument[],
  { output, workers, onDone }: { output: string; workers: number; onDone: (one: Generated) => void },
): Promise<Generated[]> {
  const results: Generated[] = [];
  const queue = documents.map((document, index) => ({ document, folder: `${output}/d${index}` }));
  const work = async (): Promise<void> => {
    let worker = start();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (worker.killed || !worker.connected) worker = start();
      const { document, folder } = next;
      const one = { document, folder, outcome: await once(worker, { file: document.file, folder }) };
      results.push(one);
      onDone(one);
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results.sort((a, b) => (a.document.name < b.document.name ? -1 : 1));
}
