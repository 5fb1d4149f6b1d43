import { expect, test } from 'vitest';
import { findingOf, useOf } from '../../test/finding-of.ts';
import { applyConfig } from './apply-config.ts';
import { type Config, emptyConfig } from './config.ts';

const get = useOf({ path: '/pets', level: 'error' });
const other = useOf({ path: '/toys', level: 'info' });
const finding = findingOf({ uses: [get, other] });

function apply(config: Partial<Config>, findings = [finding]) {
  return applyConfig(findings, { ...emptyConfig, ...config }, { today: '2026-06-15' });
}

test('without configuration everything stays', () => {
  expect(apply({})).toEqual({ findings: [finding], ignored: 0, notices: [] });
});

test('an entry for a place takes the uses there; the level follows from the rest', () => {
  const { findings, ignored } = apply({ ignore: [{ at: '/pets' }] });
  expect(findings).toEqual([{ ...finding, uses: [other], level: 'info' }]);
  expect(ignored).toBe(0);
});

test('entries for all places take the finding', () => {
  const { findings, ignored, notices } = apply({ ignore: [{ at: '/pets' }, { at: '/toys' }] });
  expect({ findings, ignored, notices }).toEqual({ findings: [], ignored: 1, notices: [] });
});

test('what is selected in one place only', () => {
  expect(apply({ select: [{ at: '/toys' }] }).findings).toEqual([{ ...finding, uses: [other], level: 'info' }]);
  expect(apply({ select: [{ rule: 'operation-*' }] }).findings).toEqual([]);
});

test('a fingerprint is for one finding', () => {
  const twin = findingOf({ fingerprint: 'ffffffffffff' });
  const { findings } = apply({ ignore: [{ fingerprint: '0123456789ab' }] }, [finding, twin]);
  expect(findings).toEqual([twin]);
});

test('entries that are over or ignore nothing are told', () => {
  const { findings, notices } = apply({
    ignore: [
      { rule: 'property-removed', until: '2026-06-14' },
      { rule: 'operation-removed', at: 'GET /pets', position: { file: 'c.yaml', line: 4, column: 3 } },
    ],
  });
  expect(findings).toEqual([finding]);
  expect(notices).toEqual([
    {
      code: 'ignore-expired',
      severity: 'warning',
      message: 'the ignore entry property-removed counted until 2026-06-14',
      hint: 'mend what it ignores, or decide again until when it is accepted',
      page: 'docs/rules/ignore-expired.md',
    },
    {
      code: 'ignore-stale',
      severity: 'warning',
      message: 'the ignore entry operation-removed at GET /pets ignores nothing',
      hint: 'take the entry away',
      page: 'docs/rules/ignore-stale.md',
      position: { file: 'c.yaml', line: 4, column: 3 },
    },
  ]);
});

test('an entry counts on its last day', () => {
  expect(apply({ ignore: [{ rule: '*', until: '2026-06-15' }] }).ignored).toBe(1);
});

test('the last level that fits counts, also by an alias; off reports nothing', () => {
  const levels = [
    { rule: 'property-*', level: 'info' },
    { rule: 'response-required-property-removed', level: 'warning' },
  ] as const;
  expect(apply({ levels }).findings.map(({ level }) => level)).toEqual(['warning']);
  expect(apply({ levels: [...levels, { rule: '*', level: 'off' }] }).findings).toEqual([]);
});

test('categories', () => {
  expect(apply({ categories: ['docs', 'types'] }).findings).toEqual([]);
  expect(apply({ categories: ['wire'] }).findings).toEqual([finding]);
});

const extension = findingOf({
  rule: 'extension-changed',
  level: 'info',
  uses: [useOf({ direction: 'request', level: 'info' })],
  before: 10,
  after: { a: 1 },
  change: {
    ...finding.change,
    kind: 'changed',
    subject: { kind: 'extension', object: 'operation', name: 'x-limit', path: ['rate'] },
  },
});

test('an extension is judged by the law and worded as configured', () => {
  const rule = {
    effect: 'narrows',
    category: 'types',
    message: '{name} {kind}: {before} to {after} in {place}, {x}',
  } as const;
  expect(apply({ extensions: { 'x-limit': rule, 'x-other': { level: 'error' } } }, [extension]).findings).toMatchObject(
    [
      {
        level: 'error',
        effect: 'narrows',
        category: 'types',
        message: 'x-limit.rate changed: 10 to {"a":1} in GET /pets, nothing',
        uses: [{ level: 'error' }],
      },
    ],
  );
});

test('an extension has the level that is configured', () => {
  const { findings } = apply({ extensions: { 'x-limit': { level: 'warning' } } }, [extension]);
  expect(findings).toMatchObject([{ level: 'warning', message: extension.message }]);
});
