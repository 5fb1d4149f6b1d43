import type { RuleDefinition } from '../rule.ts';

const known = new Set([
  'x-issue', 'x-events', 'x-errors', 'x-prerequisites', 'x-log-name', 'x-media', 'x-phone-linkage', 'x-enumDescriptions',
  'x-unconfirmed', 'x-range', 'x-sources', 'x-category', 'x-handling', 'x-prefixes', 'x-known-values', 'x-size-limits',
  'x-unnamed-properties',
]);

/** An extension that openapi/README.md does not explain is a typing error or a leftover. */
export const extensionKnown: RuleDefinition = {
  description: 'every extension is one that openapi/README.md explains',
  given: '$..[?(@property && @property.startsWith && @property.startsWith("x-"))]~',
  resolved: false,
  check: (name) =>
    typeof name === 'string' && name.startsWith('x-') && !known.has(name) ? [{ message: `the extension ${name} is not known` }] : [],
};
