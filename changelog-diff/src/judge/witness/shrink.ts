import { isArray, isObject, type JsonArray, type JsonObject, type JsonValue } from '../../compare/json.ts';

/** Leaves members and items out as long as `isGood` holds, trying each one once. */
export function shrink(value: JsonValue, isGood: (value: JsonValue) => boolean): JsonValue {
  return isObject(value) ? shrinkObject(value, isGood) : isArray(value) ? shrinkArray(value, isGood) : value;
}

function shrinkObject(object: JsonObject, isGood: (value: JsonValue) => boolean): JsonValue {
  let current = object;
  for (const name of Object.keys(object)) {
    const kept: JsonObject = Object.fromEntries(Object.entries(current).filter(([key]) => key !== name));
    current = isGood(kept) ? kept : shrinkMember(current, name, isGood);
  }
  return current;
}

function shrinkArray(array: JsonArray, isGood: (value: JsonValue) => boolean): JsonValue {
  let current = array;
  for (let index = array.length - 1; index >= 0; index--) {
    const kept = current.filter((_, other) => other !== index);
    if (isGood(kept)) current = kept;
  }
  return current;
}

function shrinkMember(value: JsonObject, name: string, isGood: (value: JsonValue) => boolean): JsonObject {
  const member = shrink(value[name] ?? null, (inner) => isGood({ ...value, [name]: inner }));
  return { ...value, [name]: member };
}
