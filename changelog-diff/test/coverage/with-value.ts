import {
  fromPointer,
  isArray,
  isObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
} from '../../src/compare/json.ts';

/** The document with another value at a pointer, or without one; what is not on the way is shared. */
export function withValue(document: JsonObject, pointer: JsonPointer, value: JsonValue | undefined): JsonObject {
  const changed = changedAt(document, fromPointer(pointer), value);
  return changed !== undefined && isObject(changed) ? changed : document;
}

function changedAt(
  node: JsonValue | undefined,
  tokens: readonly string[],
  value: JsonValue | undefined,
): JsonValue | undefined {
  const [name, ...rest] = tokens;
  if (name === undefined) return value;
  if (node !== undefined && isArray(node)) {
    const items = [...node];
    const item = changedAt(items[Number(name)], rest, value);
    if (item === undefined) items.splice(Number(name), 1);
    else items[Number(name)] = item;
    return items;
  }
  const members = node !== undefined && isObject(node) ? { ...node } : {};
  const { [name]: member, ...others } = members;
  const item = changedAt(member, rest, value);
  return item === undefined ? others : { ...members, [name]: item };
}
