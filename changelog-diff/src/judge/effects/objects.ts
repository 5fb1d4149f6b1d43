import { isObject, type JsonObject, type JsonValue } from '../../compare/json.ts';
import { itemsIn, ownersOf } from '../documents-at.ts';
import type { Effect } from '../finding.ts';
import { joinEffects } from '../law.ts';
import type { DerivedEffect, Occasion } from '../rule.ts';

/** Whether a schema refuses members that it does not name. */
export function isClosed(schema: JsonObject): boolean {
  return schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false;
}

export const propertyAdded: DerivedEffect = {
  text: 'request: widens; response: none, but widens where the object let no other members in',
  of: ({ change, documents, direction }) => {
    if (direction === 'request') return 'widens';
    return isClosed(ownersOf(change, documents).base) ? 'widens' : 'none';
  },
};

export const requiredPropertyAdded: DerivedEffect = {
  text: 'narrows; incomparable where the object let no other members in',
  of: ({ change, documents }) => (isClosed(ownersOf(change, documents).base) ? 'incomparable' : 'narrows'),
};

export const propertyRemoved: DerivedEffect = {
  text: 'unknown; narrows where the object lets no other members in',
  of: ({ change, documents }) => (isClosed(ownersOf(change, documents).revision) ? 'narrows' : 'unknown'),
};

export const requiredPropertyRemoved: DerivedEffect = {
  text: 'request: unknown; response: widens; incomparable where the object lets no other members in',
  of: ({ change, documents, direction }) => {
    if (isClosed(ownersOf(change, documents).revision)) return 'incomparable';
    return direction === 'request' ? 'unknown' : 'widens';
  },
};

/** Effect of a keyword that holds a schema or a boolean; missing means `true`. */
export function subschemaEffect({ change: { before = true, after = true } }: Occasion): Effect {
  const openness = (value: JsonValue) => (value === false ? 0 : isOpen(value) ? 2 : 1);
  const difference = openness(after) - openness(before);
  if (difference === 0) return openness(after) === 1 ? 'unknown' : 'none';
  return difference < 0 ? 'narrows' : 'widens';
}

function isOpen(value: JsonValue): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0);
}

/** Effect of `dependentRequired`: more names demanded for a member let in less. */
export function dependentRequiredEffect({ change: { before, after } }: Occasion): Effect {
  const from = isObject(before) ? before : {};
  const to = isObject(after) ? after : {};
  return joinEffects(
    [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name): Effect[] => {
      const demanded = new Set(itemsIn(from[name]));
      const demands = new Set(itemsIn(to[name]));
      return [
        [...demands].some((item) => !demanded.has(item)) ? 'narrows' : 'none',
        [...demanded].some((item) => !demands.has(item)) ? 'widens' : 'none',
      ];
    }),
  );
}

/** Effect of a schema for names by pattern, in an object that may let no others in. */
export function patternPropertyEffect(kind: 'added' | 'removed'): DerivedEffect {
  const [usual, closed] = kind === 'added' ? (['narrows', 'widens'] as const) : (['widens', 'narrows'] as const);
  return {
    text: `${usual}; ${closed} where the object lets no other members in`,
    of: ({ change, documents }) => {
      const { base, revision } = ownersOf(change, documents);
      return isClosed(kind === 'added' ? base : revision) ? closed : usual;
    },
  };
}
