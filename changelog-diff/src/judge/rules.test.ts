import { expect, test } from 'vitest';
import { objectKinds, subjectKinds } from '../compare/change.ts';
import { explain, explanationOf } from './explain.ts';
import { rules } from './rules.ts';

test('every rule has an id of its own, in kebab case', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
});

test('every kind of subject has a rule', () => {
  const subjects = new Set(rules.map(({ when }) => when.subject));
  expect(subjectKinds.filter((kind) => !subjects.has(kind))).toEqual([]);
});

test('conditions name objects of the model', () => {
  const named = rules.flatMap(({ when }) => when.object ?? []);
  expect(named.filter((kind) => !objectKinds.includes(kind))).toEqual([]);
});

test('reasons and effects are sentences', () => {
  expect(rules.filter(({ why }) => !/^[A-Z\d].*\.$/.test(why) && !why.startsWith('null ')).map(({ id }) => id)).toEqual(
    [],
  );
  expect(rules.filter((rule) => explanationOf(rule).effect === '').map(({ id }) => id)).toEqual([]);
});

test('a rule is explained by its id or by that of another tool', () => {
  expect(explain('enum-value-added')).toEqual({
    id: 'enum-value-added',
    effect: 'widens',
    category: 'wire',
    why: 'The value is let in, and who reads it may not know it.',
    aliases: [
      'request-parameter-enum-value-added',
      'request-parameter-property-enum-value-added',
      'request-property-enum-value-added',
      'response-property-enum-value-added',
      'response-write-only-property-enum-value-added',
    ],
    levels: {
      backward: { request: 'info', response: 'error' },
      forward: { request: 'error', response: 'info' },
      full: { request: 'error', response: 'error' },
    },
  });
  expect(explain('request-property-enum-value-added')?.id).toBe('enum-value-added');
  expect(explain('nothing')).toBe(undefined);
});
