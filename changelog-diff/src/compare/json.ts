// The one place where the core takes values, not only types, from the loader's tree of values: all of them pure.
export {
  canonical,
  escapeToken,
  fromPointer,
  isArray,
  isObject,
  toPointer,
  unescapeToken,
  valueAt,
} from '@cc-gateway/loader/json';
export type { JsonArray, JsonObject, JsonPointer, JsonPrimitive, JsonValue } from '@cc-gateway/loader/json';
