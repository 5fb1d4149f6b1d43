import { expect, test } from 'vitest';
import { caseNames, readDocument, readValue } from '../../test/read-case.ts';
import { compare } from '../compare/compare.ts';
import { wordChanges } from './word-changes.ts';

test.each(caseNames)('case %s in words', (name) => {
  const documents = { base: readDocument(name, 'base.yaml'), revision: readDocument(name, 'revision.yaml') };
  const changes = compare(documents.base, documents.revision);
  expect(changes.flatMap((change) => wordChanges([change], documents, []))).toEqual(readValue(name, 'sentences.yaml'));
});
