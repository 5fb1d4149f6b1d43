import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../rules.ts';
import { oasdiffAliases } from './oasdiff-aliases.ts';

const ids = new Set(
  readFileSync(join(import.meta.dirname, 'oasdiff-ids.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
);

/** Ids without a rule here: they judge one document alone, not a change. */
const withoutRule = [
  ...['api-version-decreased', 'api-version-not-bumped', 'api-major-version-not-bumped'],
  ...['api-deprecated-sunset-missing', 'api-deprecated-sunset-parse', 'api-sunset-date-too-small'],
  ...['api-path-sunset-parse', 'api-invalid-stability-level', 'request-parameter-deprecated-sunset-missing'],
  ...['request-parameter-sunset-parse', 'request-parameter-sunset-date-too-small'],
  ...['request-property-deprecated-sunset-invalid', 'request-property-deprecated-sunset-missing'],
  ...['request-property-sunset-date-too-small', 'response-property-sunset-date-too-small'],
  ...['response-property-deprecated-sunset-invalid', 'response-property-deprecated-sunset-missing'],
  // A schema put into a oneOf is compared with the branch that is like it.
  ...['request-body-wrapped-in-one-of', 'response-body-wrapped-in-one-of'],
  // A media type that became another is one that went and one that came.
  ...[
    'response-media-type-name-changed',
    'response-media-type-name-generalized',
    'response-media-type-name-specialized',
  ],
];

/** Ids that do not tell apart what two rules do: whether the property was required. */
const shared: Readonly<Record<string, readonly string[]>> = {
  'request-property-removed': ['property-required-removed', 'property-removed'],
};

test('every id of oasdiff belongs to one rule, or is listed with the reason why not', () => {
  const claims = [...ids].map(
    (id) => [id, rules.filter(({ aliases }) => aliases.includes(id)).map((rule) => rule.id)] as const,
  );
  const mapped = claims.filter(([, claimants]) => claimants.length > 0);
  process.stdout.write(`${mapped.length} of ${ids.size} ids of oasdiff are mapped\n`);
  expect(claims.filter(([, claimants]) => claimants.length === 0).map(([id]) => id)).toEqual([...withoutRule].sort());
  expect(Object.fromEntries(claims.filter(([, claimants]) => claimants.length > 1))).toEqual(shared);
});

test('every alias exists, and every aliased rule', () => {
  expect(rules.flatMap(({ aliases }) => aliases).filter((alias) => !ids.has(alias))).toEqual([]);
  const known = new Set(rules.map(({ id }) => id));
  expect(Object.keys(oasdiffAliases).filter((id) => !known.has(id))).toEqual([]);
});
