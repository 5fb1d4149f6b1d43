import type { OperationRef, Place, Subject } from '../compare/change.ts';
import type { Direction } from './finding.ts';
import { factsOf } from './place-facts.ts';

const opposite = { request: 'response', response: 'request' } as const satisfies Record<Direction, Direction>;

/**
 * Who produces the values at a place. What is in a response the server produces, all else the client. The
 * operations of a webhook or callback are called by the server: there it is the other way round, and once more
 * in a callback of a callback.
 */
export function directionOf(operation: OperationRef, place: Place, subject: Subject): Direction {
  const { own, isTurned, isCall } = factsOf(place);
  const plain = subject.kind === 'response' && isCall ? 'response' : own;
  return isTurned === (operation.webhook === true) ? plain : opposite[plain];
}

/** The status of the response that the place, or the change itself, is in. */
export function statusOf(place: Place, subject: Subject): string | undefined {
  return subject.kind === 'response' ? subject.status : factsOf(place).status;
}
