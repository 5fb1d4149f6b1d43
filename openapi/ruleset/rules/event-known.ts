import { isObject, type JsonValue } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { allOperations } from '../given.ts';
import { listOf, mapOf, memberAt, textOf } from '../text.ts';

/** `x-events` names members of the Event union, as a string or as `{ event, when }`. */
export const eventKnown: RuleDefinition = {
  description: 'every event in x-events is a member of Event',
  given: allOperations,
  resolved: false,
  check: (operation, document) => {
    if (!isObject(operation) || !('x-events' in operation)) return [{ message: 'the operation has no x-events (an empty list will do)' }];
    const mapping = mapOf(memberAt(document, ['components', 'schemas', 'Event', 'discriminator']), 'mapping');
    return listOf(operation, 'x-events').flatMap((event, index) => {
      const name = nameOf(event);
      const path = ['x-events', String(index)];
      if (name === undefined) return [{ message: 'an event is a name or { event, when }', path }];
      return Object.hasOwn(mapping, name) ? [] : [{ message: `event ${name} is not a member of Event`, path }];
    });
  },
};

function nameOf(event: JsonValue): string | undefined {
  if (typeof event === 'string') return event;
  return textOf(event, 'when') === undefined ? undefined : textOf(event, 'event');
}
