import { isObject } from '@cc-gateway/loader';
import type { RuleDefinition } from '../rule.ts';
import { parameters, properties } from '../given.ts';
import { textOf } from '../text.ts';

const times = /(time|duration|interval|seconds|period)$/i;
const timeUnits = /second|millisecond|minute|hour|day|timestamp|unit/i;
const sizeUnits = /character|byte|KB|letter|digit|address/i;

/** A time or a size without a unit is a defect waiting in every client. */
export const unitNamed: RuleDefinition = {
  description: 'descriptions of times and sizes name the unit',
  given: [properties, ...parameters],
  resolved: false,
  check: (node, _document, path) => {
    if (!isObject(node)) return [];
    const name = textOf(node, 'name') ?? String(path.at(-1));
    const description = textOf(node, 'description') ?? '';
    const schema = isObject(node['schema']) ? node['schema'] : node;
    const unknown = 'x-unconfirmed' in node || 'x-unconfirmed' in schema;
    if (times.test(name) && !unknown && !timeUnits.test(description)) {
      return [{ message: `the description of ${name} does not say the unit of time`, path: ['description'] }];
    }
    const long = typeof schema['maxLength'] === 'number' && schema['maxLength'] > 100;
    return long && !sizeUnits.test(description)
      ? [{ message: `the description of ${name} does not say the unit of its length`, path: ['description'] }]
      : [];
  },
};
