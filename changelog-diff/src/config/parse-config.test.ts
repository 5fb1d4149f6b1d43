import { type Diagnostic, formatDiagnostic, LoaderError, parseSource } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { parseConfig } from './parse-config.ts';

const known = ['property-removed', 'operation-removed', 'request-property-removed'];

function parse(text: string) {
  return parseConfig(parseSource(text, { uri: 'c.yaml', name: 'c.yaml' }), known);
}

function faultsOf(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof LoaderError) return error.diagnostics.map(withoutPage);
    throw error;
  }
  return [];
}

function withoutPage({ page, ...rest }: Diagnostic): string {
  expect(page).toBe('docs/rules/config-invalid.md');
  return formatDiagnostic(rest);
}

test('everything', () => {
  const text = `direction: full
failOn: warning
categories: [wire, types]
levels: { property-removed: warning, 'operation-*': 'off' }
select: ['property-*@/pets/**']
ignore:
  - rule: request-property-removed
    at: GET /pets
    reason: agreed
    until: 2027-01-31
extensions:
  x-limit: { effect: narrows, category: types, message: '{name} {kind}' }
stability: { draft: info }
sunset: { graceDays: 30 }
`;
  expect(parse(text)).toEqual({
    direction: 'full',
    failOn: 'warning',
    categories: ['wire', 'types'],
    levels: [
      { rule: 'property-removed', level: 'warning' },
      { rule: 'operation-*', level: 'off' },
    ],
    select: [{ rule: 'property-*', at: '/pets/**' }],
    ignore: [
      {
        rule: 'request-property-removed',
        at: 'GET /pets',
        reason: 'agreed',
        until: '2027-01-31',
        position: { file: 'c.yaml', line: 7, column: 5 },
      },
    ],
    extensions: { 'x-limit': { effect: 'narrows', category: 'types', message: '{name} {kind}' } },
    stability: { draft: 'info' },
    graceDays: 30,
  });
});

test('nothing', () => {
  expect(parse('null')).toEqual({ levels: [], select: [], ignore: [], extensions: {} });
});

test.each([
  ['level: {}', "1:1\n  'level' is not known here\n  did you mean 'levels'?"],
  [
    'levels: { property-removed: warn }',
    '1:29\n  \'property-removed\' cannot be "warn"\n  write one of error, warning, info, off',
  ],
  [
    'levels: { property-remved: info }',
    "1:11\n  there is no rule 'property-remved'\n  did you mean 'property-removed'?",
  ],
  ['select: [propert-removed@/a]', "1:10\n  there is no rule 'propert-removed'\n  did you mean 'property-removed'?"],
  ['ignore: [{ rule: property-removed }]', "1:10\n  the entry has no 'reason'\n  say why it is accepted"],
  [
    'ignore: [{ reason: a }]',
    "1:10\n  the entry says neither 'rule' nor 'at' nor 'fingerprint'\n  say what it ignores",
  ],
  [
    'ignore: [{ rule: a-b, reason: a }]',
    "1:18\n  there is no rule 'a-b'\n  there is: 'property-removed', 'operation-removed', 'request-property-removed'",
  ],
  [
    'ignore: [{ at: /a, reason: a, until: tomorrow }]',
    '1:38\n  \'until\' cannot be "tomorrow"\n  write a date like 2027-01-31',
  ],
  [
    'ignore: [{ at: /a, reason: a, until: 2027-02-30 }]',
    '1:38\n  2027-02-30 is no day\n  write a date like 2027-01-31',
  ],
  [
    'ignore: [{ at: /a, raeson: a }]',
    "1:10\n  the entry has no 'reason'\n  say why it is accepted\n---\n1:20\n  'raeson' is not known here\n  did you mean 'reason'?",
  ],
  ['extensions: { limit: {} }', "1:15\n  'limit' is not known here\n  names of extensions begin with 'x-'"],
  [
    'extensions: { x-a: { level: info, effect: none } }',
    "1:20\n  the extension has both 'effect' and 'level'\n  give one of them",
  ],
  ['failOn: off', '1:9\n  \'failOn\' cannot be "off"\n  write one of error, warning, info, never'],
  ['sunset: { graceDays: -1 }', "1:22\n  'graceDays' must be >= 0"],
  ['- a', "1:1\n  'the configuration' must be object"],
])('%s', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults.split('\n---\n').map((fault) => `error config-invalid   c.yaml:${fault}`));
});
