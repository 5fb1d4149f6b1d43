import { isArray, isObject, type JsonObject, type JsonValue } from '../../compare/json.ts';
import type { BoundView, Schema } from '../witness/schema.ts';

/** All that several schemas say together, references and `allOf` followed; `undefined` when they accept nothing. */
export function said(schemas: readonly Schema[]): readonly BoundView[] | undefined {
  const views: BoundView[] = [];
  const pending = [...schemas];
  const seen = new Set<JsonValue>();
  for (const { value, source } of pending) {
    if (value === false) return undefined;
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    const { keywords, isOpaque } = source.view(value);
    // What cannot be read says nothing.
    if (isOpaque) continue;
    const { $ref, allOf, ...rest } = keywords;
    const target = typeof $ref === 'string' ? source.resolve($ref) : undefined;
    if (target !== undefined) pending.push(target);
    if (allOf !== undefined && isArray(allOf)) pending.push(...allOf.map((part): Schema => ({ value: part, source })));
    views.push({ keywords: rest, source });
  }
  return views;
}

/** The values that a keyword has in any of the views. */
export function saidBy(views: readonly BoundView[], name: string): JsonValue[] {
  return views.flatMap(({ keywords }) => (Object.hasOwn(keywords, name) ? [keywords[name] ?? null] : []));
}

/** The types that are left when all views are heard; `integer` is a kind of `number`. */
export function typesLeft(views: readonly BoundView[]): readonly string[] {
  return saidBy(views, 'type').reduce<readonly string[]>((left, value) => {
    const types: readonly JsonValue[] = isArray(value) ? value : [value];
    return left.filter((type) => types.includes(type) || (type === 'integer' && types.includes('number')));
  }, allTypes);
}

const allTypes = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];

/** The schemas that a member has to meet. */
export function schemasOfMember(views: readonly BoundView[], name: string): Schema[] {
  return views.flatMap(({ keywords, source }) => {
    const { properties, patternProperties, additionalProperties } = keywords;
    const own = memberIn(properties, name);
    if (own !== undefined) return [{ value: own, source }];
    // Whether a pattern is for the name is left open.
    return patternProperties === undefined && additionalProperties !== undefined
      ? [{ value: additionalProperties, source }]
      : [];
  });
}

function memberIn(map: JsonValue | undefined, name: string): JsonValue | undefined {
  return isObject(map) && Object.hasOwn(map, name) ? map[name] : undefined;
}

/** The names that a view describes. */
export function namesIn({ properties }: JsonObject): string[] {
  return isObject(properties) ? Object.keys(properties) : [];
}
