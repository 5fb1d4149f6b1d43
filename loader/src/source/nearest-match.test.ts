import { describe, expect, it } from 'vitest';
import { didYouMean, nearestMatch } from './nearest-match.ts';

describe('nearestMatch', () => {
  it.each([
    ['openapi.yml', ['info.yaml', 'openapi.yaml'], 'openapi.yaml'],
    ['/voicecall/{agentID}/callout', ['/voicecall/{agentid}/callout', '/voicecall'], '/voicecall/{agentid}/callout'],
    ['get', ['put', 'delete'], 'put'],
    ['ab', ['ad', 'ac'], 'ac'],
    ['get', ['description'], undefined],
    ['same', ['same'], undefined],
    ['any', [], undefined],
  ])('of %s among %j is %s', (name, candidates, expected) => {
    expect(nearestMatch(name, candidates)).toBe(expected);
  });

  it('words the question', () => {
    expect(didYouMean('pats', ['paths', 'info'])).toBe("did you mean 'paths'?");
    expect(didYouMean('x', ['paths'])).toBeUndefined();
  });
});
