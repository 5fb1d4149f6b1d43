import { expect, it } from 'vitest';
import { checkFrozen, specificationDigest } from './frozen.ts';

const frozen = { '01': 'sha256-a', '02': 'sha256-b', '03': 'sha256-c' };

function issues(...digests: string[]): { name: string; released: boolean; digest: string }[] {
  return digests.map((digest, index) => ({ name: `0${index + 1}`, released: true, digest: `sha256-${digest}` }));
}

it('finds nothing when every released Issue has its digest', () => {
  expect(checkFrozen(issues('a', 'b', 'c'), frozen)).toEqual([]);
});

it('names the first Issue that differs, counts the later ones and tells how to write an erratum', () => {
  expect(checkFrozen(issues('a', 'x', 'y'), frozen)).toEqual([
    {
      code: 'issue-frozen',
      severity: 'error',
      message: 'Issue 02 is released, and an edit changes its specification (and 1 later Issue with it)',
      hint:
        'take the edit back and write it as an erratum instead: an Overlay openapi/errata/NNNN-what.yaml ' +
        'with `x-issues: [2]` (every Issue it corrects, or all); see "Correct a released Issue" in CONTRIBUTING.md',
    },
  ]);
});

it('asks to freeze a released Issue without a digest, and leaves a draft alone', () => {
  const [first, second] = issues('a', 'b');
  if (first === undefined || second === undefined) throw new Error('unreachable');
  expect(checkFrozen([first, { ...second, name: '04' }], frozen).map((finding) => finding.code)).toEqual([
    'issue-not-frozen',
  ]);
  expect(checkFrozen([first, { ...second, name: '04', released: false }], frozen)).toEqual([]);
});

it('takes a digest of the content: the order of keys does not count, that of list items does', () => {
  const digest = specificationDigest({ a: 1, b: [1, 2] });
  expect(specificationDigest({ b: [1, 2], a: 1 })).toBe(digest);
  expect(specificationDigest({ b: [2, 1], a: 1 })).not.toBe(digest);
  expect(specificationDigest({ b: [1, 2], a: '1' })).not.toBe(digest);
});
