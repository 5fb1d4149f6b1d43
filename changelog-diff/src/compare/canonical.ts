import { isArray, isObject, type JsonValue } from './json.ts';

export { canonical } from './json.ts';

/** Whether two JSON values are equal; the order of members means nothing, that of items does. */
export function isEqual(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (isArray(a)) return isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]));
}

/** Orders by code units, so that the result depends on no locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Text as it is, anything else as JSON; nothing for what is missing. */
export function asText(value: JsonValue | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

/** A text for people with its line breaks and spacing made one space each: they count for nothing. */
export function spaced(text: JsonValue): JsonValue {
  return typeof text === 'string' ? text.replaceAll(/\s+/g, ' ').trim() : text;
}
