import { expect, test } from 'vitest';
import { compatibilities, effects, levels } from './finding.ts';
import type { Compatibility, Direction, Effect, Level } from './finding.ts';
import { joinEffects, judgeUse, levelByLaw, negated, stricter } from './law.ts';

const directions = ['request', 'response'] as const satisfies Direction[];

/** Levels by effect; the columns are backward, forward and full, each for request and response. */
const table: Readonly<Record<Effect, readonly Level[]>> = {
  narrows: ['error', 'info', 'info', 'error', 'error', 'error'],
  widens: ['info', 'error', 'error', 'info', 'error', 'error'],
  incomparable: ['error', 'error', 'error', 'error', 'error', 'error'],
  none: ['info', 'info', 'info', 'info', 'info', 'info'],
  unknown: ['warning', 'warning', 'warning', 'warning', 'warning', 'warning'],
};

const combinations = effects.flatMap((effect) =>
  compatibilities.flatMap((compatibility, row) =>
    directions.map((direction, column): [Effect, Compatibility, Direction, Level | undefined] => [
      effect,
      compatibility,
      direction,
      table[effect][2 * row + column],
    ]),
  ),
);

test.each(combinations)('%s, %s, %s: %s', (effect, compatibility, direction, level) => {
  expect(levelByLaw(effect, direction, compatibility)).toBe(level);
  expect(judgeUse(effect, direction, [], compatibility)).toEqual({ level, guards: [] });
});

test.each(combinations)(
  'guards on %s, %s, %s: never stricter, named when milder',
  (effect, compatibility, direction) => {
    const lawful = levelByLaw(effect, direction, compatibility);
    for (const cap of levels) {
      const verdict = judgeUse(effect, direction, [{ guard: 'stability', level: cap }], compatibility);
      const isMilder = stricter(cap, lawful) === lawful && cap !== lawful;
      expect(verdict).toEqual(isMilder ? { level: cap, guards: ['stability'] } : { level: lawful, guards: [] });
    }
  },
);

test('the mildest guard counts, all that lower are named', () => {
  const caps = [
    { guard: 'unused', level: 'warning' },
    { guard: 'deprecated', level: 'info' },
  ] as const;
  expect(judgeUse('narrows', 'request', caps, 'backward')).toEqual({ level: 'info', guards: ['deprecated', 'unused'] });
});

test('a negated schema turns the effect round', () => {
  expect(effects.map(negated)).toEqual(['widens', 'narrows', 'incomparable', 'none', 'unknown']);
});

test.each<[Effect[], Effect]>([
  [[], 'none'],
  [['none', 'narrows'], 'narrows'],
  [['widens', 'none'], 'widens'],
  [['widens', 'narrows'], 'incomparable'],
  [['unknown', 'none'], 'unknown'],
  [['unknown', 'narrows'], 'incomparable'],
])('%j together: %s', (parts, effect) => {
  expect(joinEffects(parts)).toBe(effect);
});
