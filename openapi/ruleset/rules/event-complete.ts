import { isObject } from '@cc-gateway/loader';
import type { Finding, RuleDefinition } from '../rule.ts';
import { listOf, mapOf, memberAt, textOf } from '../text.ts';

const prefix = '#/components/schemas/';

/** The Event union, its mapping and the event schemas name the same events, and each says so in its `eventType`. */
export const eventComplete: RuleDefinition = {
  description: 'the Event union, its mapping and the event schemas agree',
  given: '$.components.schemas',
  resolved: false,
  check: (schemas) => {
    const union = mapOf(schemas, 'Event');
    const mapping = mapOf(mapOf(union, 'discriminator'), 'mapping');
    const members = listOf(union, 'oneOf').map((member) => (textOf(member, '$ref') ?? '').replace(prefix, ''));
    const events = Object.entries(isObject(schemas) ? schemas : {}).filter(([, schema]) => isEvent(schema));
    return [
      ...events.flatMap(([name, schema]) => eventFindings(name, schema, members, mapping)),
      ...Object.keys(mapping)
        .filter((name) => !events.some(([event]) => event === name))
        .map((name) => ({ message: `mapping names ${name}, which is no event`, path: ['Event', 'discriminator', 'mapping', name] })),
    ];
  },
};

function isEvent(schema: unknown): boolean {
  return typeof memberAt(schema, ['properties', 'eventType', 'const']) === 'string';
}

function eventFindings(name: string, schema: unknown, members: readonly string[], mapping: object): Finding[] {
  const findings: Finding[] = [];
  const constant = memberAt(schema, ['properties', 'eventType', 'const']);
  if (constant !== name) findings.push({ message: `eventType of ${name} is ${JSON.stringify(constant)}`, path: [name] });
  if (!members.includes(name)) findings.push({ message: `${name} is missing in Event.oneOf`, path: [name] });
  if (!Object.hasOwn(mapping, name)) findings.push({ message: `${name} is missing in the mapping of Event`, path: [name] });
  return findings;
}
