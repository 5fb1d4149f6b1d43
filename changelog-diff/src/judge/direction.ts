import type { OperationRef, Place, Subject } from '../compare/change.ts';
import type { Direction } from './finding.ts';

const opposite = { request: 'response', response: 'request' } as const satisfies Record<Direction, Direction>;

/**
 * Who produces the values at a place. What is in a response the server produces, all else the client. The
 * operations of a webhook or callback are called by the server: there it is the other way round, and once more
 * in a callback of a callback.
 */
export function directionOf(operation: OperationRef, place: Place, subject: Subject): Direction {
  const turns = place.filter(({ step }) => step === 'callback').length + (operation.webhook === true ? 1 : 0);
  const own = isInResponse(place, subject) ? 'response' : 'request';
  return turns % 2 === 0 ? own : opposite[own];
}

/** Whether the last operation on the way is left through a response. */
function isInResponse(place: Place, subject: Subject): boolean {
  const inner = place.slice(place.findLastIndex(({ step }) => step === 'callback') + 1);
  if (inner.some(({ step }) => step === 'response')) return true;
  return subject.kind === 'response' && inner.every(({ step }) => step === 'operation');
}

/** The status of the response that the place, or the change itself, is in. */
export function statusOf(place: Place, subject: Subject): string | undefined {
  if (subject.kind === 'response') return subject.status;
  const response = place.findLast((step) => step.step === 'response');
  return response?.status;
}
