import type { JsonObject } from '@cc-gateway/loader';
import { isObject } from '@cc-gateway/loader';
import type { Finding, RuleDefinition } from '../rule.ts';
import { textOf } from '../text.ts';

const times = /(times?|timeout|duration|interval|seconds?|period|delay)$/i;
const timeUnits = /second|minute|hour|day|timestamp|yyyy|how often/i;
const sizes = /(size|length)$/i;
const sizeUnits = /character|byte|KB|MB|letter|digit|address|number of|in calls/i;

/** A time or a size without a unit is a defect waiting in every client; so is a limit that the text does not tell. */
export const unitNamed: RuleDefinition = {
  description: 'descriptions of times and sizes name the unit, those of limited texts the limit',
  why: 'A number without a unit becomes seconds in one client and milliseconds in the next.',
  mend: 'Name the unit of a time or size in the description, and the limit of a limited text as it stands in `maxLength`.',
  at: ['schema', 'parameter'],
  check: ({ kind, value: node, field, name, condition }) => {
    if (condition || (kind === 'schema' && field !== 'properties')) return [];
    const schema = isObject(node['schema']) ? node['schema'] : node;
    if ('x-unconfirmed' in node || 'x-unconfirmed' in schema || '$ref' in node) return [];
    const description = textOf(node, 'description') ?? textOf(schema, 'description') ?? '';
    return unitFindings(kind === 'parameter' ? (textOf(node, 'name') ?? '') : name, description, schema);
  },
};

function unitFindings(name: string, description: string, schema: JsonObject): Finding[] {
  const path = ['description'];
  if (/^not used\.$/i.test(description) || schema['type'] === 'boolean') return [];
  const limit = schema['maxLength'];
  const problems = [
    times.test(name) && !timeUnits.test(description) && `the description of ${name} does not say the unit of time`,
    (typeof limit === 'number' || sizes.test(name)) &&
      !sizeUnits.test(description) &&
      `the description of ${name} does not say the unit of its length`,
    typeof limit === 'number' &&
      !description.includes(String(limit)) &&
      `the description of ${name} does not say that ${limit} is the limit of its length`,
  ];
  return problems.filter((problem) => problem !== false).map((message) => ({ message, path }));
}
