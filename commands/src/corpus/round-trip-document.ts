// A process of its own: lets the generated client of a document call its generated server.
import { loadDocument } from '@cc-gateway/loader';
import { startPair } from '../../../test/round-trip/generated-pair.ts';
import { roundTrip, type Difference } from '../../../test/round-trip/round-trip.ts';
import { contradictionOf } from './contradictions.ts';
import type { Trip, TripTask } from './round-trip-corpus.ts';

// Requests and answers of an operation: enough to meet each of its media types and optional members.
const RUNS = 3;

const MOST = 20;
const LONGEST = 2000;

function shortened({ operation, given, seen }: Difference): Difference {
  return { operation, given: given.slice(0, LONGEST), seen: seen.slice(0, LONGEST) };
}

async function travel({ name, file }: TripTask): Promise<Trip> {
  const pair = await startPair(await loadDocument(file));
  try {
    const { operations, equal, refused, unmade, differences } = await roundTrip(pair, RUNS);
    const own = differences.filter(({ operation }) => contradictionOf(name, operation) === undefined);
    return {
      operations,
      equal,
      refused,
      unmade,
      contradictions: differences.length - own.length,
      differences: own.length,
      examples: own.slice(0, MOST).map(shortened),
    };
  } finally {
    await pair.close();
  }
}

function isTask(message: unknown): message is TripTask {
  return typeof message === 'object' && message !== null && 'file' in message && 'name' in message;
}

process.on('message', (message: unknown) => {
  if (!isTask(message)) return;
  void travel(message).then(
    (trip) => process.send?.(trip),
    (error: unknown) =>
      process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
