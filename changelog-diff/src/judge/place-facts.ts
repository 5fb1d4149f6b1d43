import type { Place, Step } from '../compare/change.ts';
import type { Direction } from './finding.ts';

/** What is true of a place whatever changed there and in whichever operation. */
export interface PlaceFacts {
  /** Who produces what is in the place when the client makes the call. */
  readonly own: Direction;
  /** Whether the place leads through an odd number of callbacks. */
  readonly isTurned: boolean;
  /** Whether nothing but operations follows the last callback. */
  readonly isCall: boolean;
  /** The status of the last response on the way. */
  readonly status?: string;
  /** Whether it is inside an `if`. */
  readonly isConditional: boolean;
  /** Whether it is inside an odd number of `not`. */
  readonly isNegated: boolean;
}

const known = new WeakMap<Place, PlaceFacts>();
const kinds = new Map<string, PlaceFacts>();

/**
 * The facts of a place. Changes and operations share places, so that each is looked at once, and places of which the
 * same is true share their facts, so that what follows from these is found once.
 */
export function factsOf(place: Place): PlaceFacts {
  const own = known.get(place);
  if (own !== undefined) return own;
  const facts = shared(findFacts(place));
  known.set(place, facts);
  return facts;
}

/** Only statuses that a response can have are kept, as a document can name any number of others. */
function shared(facts: PlaceFacts): PlaceFacts {
  if (facts.status !== undefined && !/^(?:[1-5](?:\d\d|XX)|default)$/.test(facts.status)) return facts;
  const key = Object.values(facts).join();
  const same = kinds.get(key) ?? facts;
  kinds.set(key, same);
  return same;
}

function findFacts(place: Place): PlaceFacts {
  const inner = place.slice(place.findLastIndex(isCallback) + 1);
  const response = place.findLast((step) => step.step === 'response');
  const keywords = place.flatMap((step) => (step.step === 'keyword' ? [step.name] : []));
  return {
    own: inner.some(({ step }) => step === 'response') ? 'response' : 'request',
    isTurned: place.filter(isCallback).length % 2 === 1,
    isCall: inner.every(({ step }) => step === 'operation'),
    ...(response === undefined ? {} : { status: response.status }),
    isConditional: keywords.includes('if'),
    isNegated: keywords.filter((name) => name === 'not').length % 2 === 1,
  };
}

function isCallback({ step }: Step): boolean {
  return step === 'callback';
}
