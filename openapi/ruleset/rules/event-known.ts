import type { JsonValue } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { listOf, mapOf, memberAt, textOf } from '../text.ts';

/** `x-events` names members of the Event union, as a string or as `{ event, when }`. */
export const eventKnown: RuleDefinition = {
  description: 'every event in x-events is a member of Event',
  why: 'Events that are listed are links to their schemas; one that is not in the union leads nowhere.',
  mend: 'Correct the name, or add the event. An operation that triggers none has an empty list.',
  at: ['operation'],
  check: ({ value: operation }, document) => {
    if (!('x-events' in operation)) return [{ message: 'the operation has no x-events (an empty list will do)' }];
    const mapping = mapOf(memberAt(document, ['components', 'schemas', 'Event', 'discriminator']), 'mapping');
    const events = listOf(operation, 'x-events').map(nameOf);
    return events.flatMap((name, index) => {
      const path = ['x-events', String(index)];
      if (name === undefined) return [{ message: 'an event is a name or { event, when }', path }];
      if (!Object.hasOwn(mapping, name)) return [{ message: `event ${name} is not a member of Event`, path }];
      return events.indexOf(name) === index ? [] : [{ message: `event ${name} stands twice`, path }];
    });
  },
};

function nameOf(event: JsonValue): string | undefined {
  if (typeof event === 'string') return event;
  return textOf(event, 'when') === undefined ? undefined : textOf(event, 'event');
}
