import { isArray, isObject, type JsonValue } from '../../../compare/json.ts';
import { isNamedBy } from '../check/check-object.ts';
import type { BoundView, Schema } from '../schema.ts';

/** What all views together say: a value must satisfy every one of them. */
export type Views = readonly BoundView[];

/** The values of a keyword. */
export function valuesOf(views: Views, name: string): JsonValue[] {
  const values: JsonValue[] = [];
  for (const { keywords } of views) if (Object.hasOwn(keywords, name)) values.push(keywords[name] ?? null);
  return values;
}

export function numbersOf(views: Views, name: string): number[] {
  return valuesOf(views, name).filter((value) => typeof value === 'number');
}

export function textsOf(views: Views, name: string): string[] {
  return valuesOf(views, name).filter((value) => typeof value === 'string');
}

/** The largest of the lower bounds. */
export function least(views: Views, name: string, absent: number): number {
  return Math.max(absent, ...numbersOf(views, name));
}

/** The smallest of the upper bounds. */
export function most(views: Views, name: string): number {
  return Math.min(Infinity, ...numbersOf(views, name));
}

/** The members of the objects that a keyword has as its values. */
export function membersOf(views: Views, name: string): [string, JsonValue][] {
  return valuesOf(views, name).flatMap((value) => (isObject(value) ? Object.entries(value) : []));
}

/** The texts of the lists that a keyword has as its values. */
export function listedIn(views: Views, name: string): string[] {
  const items = valuesOf(views, name).flatMap((value) => (isArray(value) ? value : []));
  return [...new Set(items.filter((item) => typeof item === 'string'))];
}

/** Every type that a value may have, those with small values first; `integer` is a kind of `number`. */
const allTypes = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];

/** Which types are left when all views are heard. */
export function typesOf(views: Views): string[] {
  let left = allTypes;
  for (const value of valuesOf(views, 'type')) {
    const types: readonly JsonValue[] = isArray(value) ? value : [value];
    left = left.filter((type) => types.includes(type) || (type === 'integer' && types.includes('number')));
  }
  return left;
}

/** The schemas of a member by the views. */
export function schemasOfMember(views: Views, name: string, spend: (steps: number) => boolean): Schema[] {
  return views.flatMap(({ keywords, source }) => {
    const { properties, patternProperties, additionalProperties } = keywords;
    const schemas: JsonValue[] = [];
    if (isObject(properties) && Object.hasOwn(properties, name)) schemas.push(properties[name] ?? true);
    for (const [pattern, schema] of Object.entries(isObject(patternProperties) ? patternProperties : {})) {
      const only = { patternProperties: { [pattern]: true } };
      if (isNamedBy(only, name, spend) === 'valid') schemas.push(schema);
    }
    if (schemas.length === 0 && additionalProperties !== undefined) schemas.push(additionalProperties);
    return schemas.map((value): Schema => ({ value, source }));
  });
}

/** The schemas of an item by the views. */
export function schemasOfItem(views: Views, index: number): Schema[] {
  return views.flatMap(({ keywords, source }) => {
    const { prefixItems, items } = keywords;
    const ofTuple = isArray(prefixItems) ? prefixItems[index] : undefined;
    const value = ofTuple ?? items;
    return value === undefined ? [] : [{ value, source }];
  });
}
