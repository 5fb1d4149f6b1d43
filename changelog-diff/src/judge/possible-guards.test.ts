import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseFolder, readValue } from '../../test/read-case.ts';
import { isArray, isObject } from '../compare/json.ts';
import { possibleGuards } from './possible-guards.ts';
import { rules } from './rules.ts';

const everywhere = ['stability', 'unused'];

test('no case shows a guard that is not possible for its rule', () => {
  const shown = readdirSync(join(caseFolder, 'judge')).flatMap((name) => {
    const findings = readValue(join('judge', name), 'expected.yaml');
    return (isArray(findings) ? findings : []).filter(isObject);
  });
  const impossible = shown.flatMap((finding) => {
    const name = typeof finding['rule'] === 'string' ? finding['rule'] : '';
    const rule = rules.find(({ id }) => id === name);
    const uses = (isArray(finding['uses']) ? finding['uses'] : []).filter(isObject);
    const guards = uses.flatMap(({ guards }) => (isArray(guards) ? guards.map(String) : []));
    const possible: readonly string[] = [...everywhere, ...(rule === undefined ? [] : possibleGuards(rule))];
    return guards.filter((guard) => !possible.includes(guard)).map((guard) => `${name}: ${guard}`);
  });
  expect([...new Set(impossible)]).toEqual([]);
});

test.each([
  ['property-removed', ['deprecated', 'non-success', 'read-only', 'write-only']],
  ['enum-value-added', ['extensible', 'non-success', 'read-only', 'write-only']],
  ['parameter-removed', ['deprecated']],
  ['documentation-changed', []],
])('guards of %s', (id, guards) => {
  expect(rules.filter((rule) => rule.id === id).map(possibleGuards)).toEqual([guards]);
});
