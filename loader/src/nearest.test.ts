import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  ['agentID', ['agent', 'agentid', 'agentId2'], 'agentid'],
  [
    '/voicecall/{agentID}/callout',
    ['/voicecall/{agentid}/callin', '/voicecall/{agentid}/callout'],
    '/voicecall/{agentid}/callout',
  ],
  ['Falure', ['Failure', 'Success'], 'Failure'],
  ['get', ['put'], undefined],
  ['x', [], undefined],
])('the nearest to %s in %j is %s', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});

test.each([
  ['Falure', ['Failure'], "did you mean 'Failure'?"],
  ['zzz', ['a', 'b'], "there is: 'a', 'b'"],
  ['zzz', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], "there is: 'a', 'b', 'c', 'd', 'e' and 2 more"],
  ['zzz', [], undefined],
])('hint for %s in %j', (name, candidates, expected) => {
  expect(didYouMean(name, candidates)).toBe(expected);
});
