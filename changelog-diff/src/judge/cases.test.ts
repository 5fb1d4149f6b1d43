import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseFolder, readDocument, readValue } from '../../test/read-case.ts';
import { writeFinding } from '../../test/write-finding.ts';
import { compare } from '../compare/compare.ts';
import { judge } from './judge.ts';
import { rules } from './rules.ts';

const folders = readdirSync(join(caseFolder, 'judge')).sort();
const cases = folders.map((name) => join('judge', name));

/** The day that sunsets are held against. */
const today = '2026-11-22';

test.each(cases)('case %s', (name) => {
  const documents = { base: readDocument(name, 'base.yaml'), revision: readDocument(name, 'revision.yaml') };
  const findings = judge(compare(documents.base, documents.revision), documents, { today });
  expect(findings.map(writeFinding)).toEqual(readValue(name, 'expected.yaml'));
});

test('every rule has a case, in which it is found', () => {
  const withoutCase = rules.filter(({ id }) => !existsSync(join(caseFolder, 'judge', id, 'expected.yaml')));
  expect(withoutCase.map(({ id }) => id)).toEqual([]);
  const silent = rules.filter(
    ({ id }) => !JSON.stringify(readValue(join('judge', id), 'expected.yaml')).includes(`"rule":"${id}"`),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('every case is of a rule, a guard or a place', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(folders.filter((name) => !ids.has(name) && !/^(guard|place)-/.test(name))).toEqual([]);
});
