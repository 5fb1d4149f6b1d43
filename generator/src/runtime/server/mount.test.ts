import { describe, expect, test } from 'vitest';
import { behindPrefix, behindSegments } from './mount.ts';

describe('behind a prefix', () => {
  test.each([
    ['', '/a/b?c', '/a/b?c'],
    ['/', '/a', '/a'],
    ['', '*', '*'],
    ['/v1', '/v1/a?b=/c', '/a?b=/c'],
    ['/v1', '/v1', '/'],
    ['/v1', '/v1?a', '/?a'],
    ['/v1', '/v1/', '/'],
    ['/v1', '/v1//a', '//a'],
    ['/v1', '/v10/a', undefined],
    ['/v1', '/v/1/a', undefined],
    ['/v1', '/', undefined],
    ['/v1', '?/v1/a', undefined],
    ['/v1', '*', undefined],
    ['/v1/', '/v1/a', '/a'],
    ['v1', '/v1/a', '/a'],
    ['/a/b/', '/a/b/c', '/c'],
    ['/a/b', '/a%2Fb/c', undefined],
    ['/a/b', '/a?/b/c', undefined],
    ['/ü', '/%C3%BC/a%20b', '/a%20b'],
    ['/ü', '/%c3%bc/a', '/a'],
    ['/%C3%BC', '/%c3%bc/a', '/a'],
    ['/a b', '/a%20b/c', '/c'],
    ['/a%20b', '/a%20b/c', '/c'],
    ['/v1', '/%zz/a', undefined],
    ['/v1', 'http://a.example:80/v1/a?b', '/a?b'],
    ['', 'HTTPS://a.example/b', '/b'],
    ['', 'http://a.example', '/'],
    ['', 'http://a.example?b', '/?b'],
    ['/v1', 'http://a.example/b', undefined],
  ])('%j of %j', (prefix, target, rest) => {
    expect(behindPrefix(prefix)(target)).toBe(rest);
  });
});

test.each([
  ['', '/a', '/a'],
  ['/:tenant', '/acme%2Fb/a?c', '/a?c'],
  ['/:tenant/v1/', '/acme/V1/a', '/a'],
  ['/v1', 'http://a.example/v1/a', '/a'],
])('behind the segments of %j, %j', (prefix, target, rest) => {
  expect(behindSegments(prefix)(target)).toBe(rest);
});
