import type { JsonObject, JsonValue } from '@cc-gateway/loader';
import { isArray, isObject } from '@cc-gateway/loader';

/** A text that people read, and where it stands below its object. */
export interface Text {
  readonly text: string;
  readonly path: readonly string[];
}

/** Members that hold a text, texts, or maps of texts, at any depth. */
const textual = [
  'title',
  'summary',
  'description',
  'x-enumDescriptions',
  'x-prerequisites',
  'x-unconfirmed',
  'x-events',
  'x-handling',
  'x-phone-linkage',
  'x-unnamed-properties',
  'x-size-limits',
];

/** Members of the root that are objects without a place of their own in a walk. */
const rootMembers = ['info', 'tags', 'servers'];

/** The texts of an object itself; those of the objects below it are theirs. */
export function textsOf(value: JsonObject): Text[] {
  return Object.entries(value).flatMap(([key, member]) => {
    if (textual.includes(key)) return leaves(member, [key]);
    return rootMembers.includes(key) ? nestedTexts(member, [key]) : [];
  });
}

function nestedTexts(value: JsonValue, path: readonly string[]): Text[] {
  if (isArray(value)) return value.flatMap((item, index) => nestedTexts(item, [...path, String(index)]));
  if (!isObject(value)) return [];
  return textsOf(value).map((found) => ({ text: found.text, path: [...path, ...found.path] }));
}

function leaves(value: JsonValue, path: readonly string[]): Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (!isArray(value) && !isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
}
