import { loadDocument } from '@cc-gateway/loader';
import { compare, judge } from 'changelog-diff';
import { expect, test } from 'vitest';
import { readPairs } from './read-pairs.ts';
import { judgeLevels } from './verdict.ts';

// The pairs are there to hold rivals against; that changelog-diff is right about each is demanded here.
test.each(await readPairs())('$name: $expected', async ({ files, expected }) => {
  const documents = { base: await loadDocument(files.base), revision: await loadDocument(files.revision) };
  const findings = judge(compare(documents.base, documents.revision), documents);
  const levels = findings.map(({ level }) => level);
  expect(judgeLevels(expected, levels), findings.map(({ message }) => message).join('\n')).toBe('right');
});
