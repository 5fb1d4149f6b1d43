import type { JsonObject } from '@cc-gateway/loader';
import type { Finding, RuleDefinition } from '../rule.ts';
import { componentName, listOf, mapOf, memberAt } from '../text.ts';

/** The Event union, its mapping and the event schemas name the same events, and each says so in its `eventType`. */
export const eventComplete: RuleDefinition = {
  description: 'the Event union, its mapping and the event schemas agree',
  why: 'A program tells events apart by `eventType`. An event that the union, its mapping or its own schema leaves out cannot be received in a typed way.',
  mend: 'List the event in `Event.oneOf` and in the mapping, and let `eventType` of its schema be its name.',
  at: ['components'],
  check: ({ value: components }) => {
    const schemas = mapOf(components, 'schemas');
    const union = mapOf(schemas, 'Event');
    const mapping = mapOf(mapOf(union, 'discriminator'), 'mapping');
    const members = listOf(union, 'oneOf').map((member) => componentName(member) ?? '');
    const events = Object.entries(schemas).filter(([, schema]) => isEvent(schema));
    const isKnown = (name: string): boolean => events.some(([event]) => event === name);
    return [
      ...events.flatMap(([name, schema]) => eventFindings(name, schema, members, mapping)),
      ...members.flatMap((name, index) => memberFindings(name, index, isKnown(name), members)),
      ...Object.keys(mapping)
        .filter((name) => !isKnown(name))
        .map((name) => ({ message: `the mapping names ${name}, which is no event`, path: [...mappingPath, name] })),
    ];
  },
};

const mappingPath = ['schemas', 'Event', 'discriminator', 'mapping'];

function isEvent(schema: unknown): boolean {
  return typeof memberAt(schema, ['properties', 'eventType', 'const']) === 'string';
}

function memberFindings(name: string, index: number, isKnown: boolean, members: readonly string[]): Finding[] {
  const path = ['schemas', 'Event', 'oneOf', String(index)];
  if (!isKnown) return [{ message: `Event.oneOf names ${name}, which is no event`, path }];
  return members.indexOf(name) === index ? [] : [{ message: `Event.oneOf names ${name} twice`, path }];
}

function eventFindings(name: string, schema: unknown, members: readonly string[], mapping: JsonObject): Finding[] {
  const path = ['schemas', name];
  const constant = memberAt(schema, ['properties', 'eventType', 'const']);
  const target = componentName({ $ref: mapping[name] ?? '' });
  const problems = [
    constant !== name && `eventType of ${name} is ${JSON.stringify(constant)}`,
    !listOf(schema, 'required').includes('eventType') && `${name} does not require eventType, which tells it apart`,
    !members.includes(name) && `${name} is missing in Event.oneOf`,
    !Object.hasOwn(mapping, name) && `${name} is missing in the mapping of Event`,
    Object.hasOwn(mapping, name) && target !== name && `the mapping of Event leads from ${name} to ${String(target)}`,
  ];
  return problems.filter((problem) => problem !== false).map((message) => ({ message, path }));
}
