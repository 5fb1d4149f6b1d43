import type { OperationRef, Place } from '../../compare/change.ts';
import type { Direction } from '../finding.ts';

/** Who produces the values at a place of an operation. Webhooks and callbacks are called by the server. */
export function directionOfPlace({ webhook }: OperationRef, place: Place): Direction {
  const callbacks = place.filter(({ step }) => step === 'callback').length;
  const lastOperation = place.findLastIndex(({ step }) => step === 'operation');
  const isAnswer = place.slice(lastOperation + 1).some(({ step }) => step === 'response');
  const isInverted = ((webhook === true ? 1 : 0) + callbacks) % 2 === 1;
  return isAnswer !== isInverted ? 'response' : 'request';
}
