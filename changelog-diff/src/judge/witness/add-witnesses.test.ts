import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AjvOracle } from '../../../test/ajv-oracle.ts';
import { caseFolder, caseNames, readDocument } from '../../../test/read-case.ts';
import { compare } from '../../compare/compare.ts';
import { compatibilities, type Compatibility, type Finding } from '../finding.ts';
import { judge } from '../judge.ts';
import { addWitnesses, useToShow } from './add-witnesses.ts';
import { type Documents, findShown, isShownByPayloads } from './find-witness.ts';

const names = [...caseNames, ...readdirSync(join(caseFolder, 'judge')).map((name) => join('judge', name))];

function documentsOf(name: string): Documents {
  return { base: readDocument(name, 'base.yaml'), revision: readDocument(name, 'revision.yaml') };
}

function breaking(documents: Documents, compatibility: Compatibility = 'backward', most?: number): Finding[] {
  const judged = judge(compare(documents.base, documents.revision), documents, { compatibility });
  const options = most === undefined ? { compatibility } : { compatibility, most };
  const findings = addWitnesses(judged, documents, options);
  return findings.filter(({ level, category }) => level === 'error' && category === 'wire');
}

const added = [
  ...Array.from({ length: 4 }, () => 'union-of-one property-added'),
  'judge/property-added property-added',
];

/** What an old server skips in an open object, no payload shows. */
const silentlySkipped: Readonly<Record<Compatibility, readonly string[]>> = {
  backward: [],
  forward: added,
  full: added,
};

type Oracles = Readonly<Record<'base' | 'revision', AjvOracle>>;

/** Whether Ajv confirms the witness of a finding. */
function isConfirmed(finding: Finding, documents: Documents, oracles: Oracles, compatibility: Compatibility): boolean {
  const shown = findShown(finding.change, useToShow(finding, compatibility), documents);
  if (shown === undefined) return false;
  const accepts = (side: 'base' | 'revision') => oracles[side].accepts(shown[side], shown.value);
  return accepts('base') === (shown.validIn === 'base') && accepts('revision') === (shown.validIn === 'revision');
}

test.each(compatibilities)(
  'every finding of the cases that breaks %s and that a payload can show has a witness, and Ajv confirms it',
  (compatibility) => {
    const showable: string[] = [];
    const missing: string[] = [];
    for (const name of names) {
      const documents = documentsOf(name);
      const findings = breaking(documents, compatibility).filter(({ change }) => isShownByPayloads(change));
      if (findings.length === 0) continue;
      const oracles = { base: new AjvOracle(documents.base), revision: new AjvOracle(documents.revision) };
      for (const finding of findings) {
        showable.push(name);
        if (finding.witness === undefined) missing.push(`${name} ${finding.rule}`);
        else expect([name, isConfirmed(finding, documents, oracles, compatibility)]).toEqual([name, true]);
      }
    }
    process.stdout.write(`${showable.length - missing.length} of ${showable.length} findings have a witness\n`);
    expect(missing).toEqual(silentlySkipped[compatibility]);
    expect(showable.length).toBeGreaterThan(100);
  },
);

test('witnesses can be left out, and are looked for in the first findings only', () => {
  const documents = documentsOf('schema-keywords');
  const plain = breaking(documents, 'backward', 0);
  expect(plain.length).toBeGreaterThan(2);
  expect(plain.every(({ witness }) => witness === undefined)).toBe(true);
  const some = addWitnesses(plain, documents, { most: 1 });
  expect(some.slice(1)).toEqual(plain.slice(1));
  expect(addWitnesses(plain, documents, { most: 0 })).toEqual(plain);
});
