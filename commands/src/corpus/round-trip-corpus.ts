import { fileURLToPath } from 'node:url';
import type { Difference } from '../../../test/round-trip/round-trip.ts';
import type { CorpusDocument } from './fetch-documents.ts';
import { runInWorkers } from './run-in-workers.ts';

export interface TripTask {
  readonly name: string;
  readonly file: string;
}

/** What came of a document whose generated client called its generated server. */
export interface Trip {
  /** Those of the server. */
  readonly operations: number;
  /** Exchanges of which both sides saw equal values. */
  readonly equal: number;
  /** Invalid requests that were refused with the name of the field. */
  readonly refused: number;
  /** Operations of which no valid request or no valid answer could be made. */
  readonly unmade: readonly string[];
  /** Differences that the document is to blame for. */
  readonly contradictions: number;
  /** All others. */
  readonly differences: number;
  /** The first of them, shortened. */
  readonly examples: readonly Difference[];
}

export type TripOutcome = Trip | { readonly failure: string };

const WORKER = fileURLToPath(new URL('round-trip-document.ts', import.meta.url));

function isOutcome(message: unknown): message is TripOutcome {
  return typeof message === 'object' && message !== null && ('equal' in message || 'failure' in message);
}

/** Lets the generated client of each document call its generated server, in `workers` processes. */
export async function roundTripCorpus(
  documents: readonly CorpusDocument[],
  workers: number,
  onDone: (document: CorpusDocument, outcome: TripOutcome) => void,
): Promise<void> {
  await runInWorkers<CorpusDocument, TripOutcome>(documents, workers, {
    script: WORKER,
    isOutcome,
    failed: (failure) => ({ failure }),
    onDone,
  });
}
