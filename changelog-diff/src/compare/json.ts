// The one place where the core takes values, not only types, from the loader: all of them pure.
export { escapeToken, fromPointer, isArray, isObject, toPointer, valueAt } from '@cc-gateway/loader';
export type { JsonArray, JsonObject, JsonPointer, JsonPrimitive, JsonValue } from '@cc-gateway/loader';
