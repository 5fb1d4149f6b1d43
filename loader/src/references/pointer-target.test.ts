import { expect, test } from 'vitest';
import { fragmentOfPointer, followPointer, pointerOfFragment } from './pointer-target.ts';

test.each([
  ['/paths/~1a~1{id}/get', '/paths/~1a~1%7Bid%7D/get'],
  ['/components/schemas/A.b-c_d', '/components/schemas/A.b-c_d'],
  ['/a b/ä#[%]"', '/a%20b/%C3%A4%23%5B%25%5D%22'],
  ['/\ud800', '/\ud800'],
  ['', ''],
])('the pointer %j is the fragment %j', (pointer, fragment) => {
  expect(fragmentOfPointer(pointer)).toBe(fragment);
  expect(pointerOfFragment(fragment)).toBe(pointer);
});

test('broken escapes are no pointer', () => {
  expect(pointerOfFragment('/%zz')).toBeUndefined();
});

test.each([
  ['/a/0', { value: 1 }],
  ['/a/1', { missing: { parent: '/a', token: '1', hint: 'that is a list of length 1' } }],
  ['/a/00', { missing: { parent: '/a', token: '00', hint: 'that is a list of length 1' } }],
  ['/A', { missing: { parent: '', token: 'A', hint: "did you mean 'a'?" } }],
  ['/r/x', { missing: { parent: '/r', token: 'x', hint: 'that is itself a reference: use #/a instead' } }],
  ['/a/0/x', { missing: { parent: '/a/0', token: 'x', hint: undefined } }],
  ['/toString', { missing: { parent: '', token: 'toString', hint: "there is: 'a', 'r'" } }],
])('following %s', (pointer, expected) => {
  expect(followPointer({ a: [1], r: { $ref: '#/a' } }, pointer)).toEqual(expected);
});
