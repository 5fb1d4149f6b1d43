import { format, Validator } from '@cfworker/json-schema';
import { isArray, isObject, type JsonObject, type JsonValue } from '../src/compare/json.ts';

// Formats of OpenAPI's registry that the validator does not know.
format['byte'] = (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
const int32 = { if: { type: 'number' }, then: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } };

/**
 * Decides whether schemas accept values, by a validator that walks them. The code that Ajv 8.20 writes is faster, and
 * wrong for mixtures of keywords that nobody writes: an empty array beside `prefixItems` and `contains`, what
 * `unevaluatedProperties` sees of `patternProperties` in a branch that fails.
 */
export function walkingOracle(schemas: JsonObject): (schema: JsonValue, value: JsonValue) => boolean {
  return (schema, value) => {
    const $defs = { Asked: withRanges(schema) };
    const components = { schemas: withRanges(schemas) };
    return new Validator({ $ref: '#/$defs/Asked', $defs, components }, '2020-12').validate(value).valid;
  };
}

/** A copy in which the format int32 is the range that it stands for. */
function withRanges(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(withRanges);
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withRanges(member)]));
  return value['format'] === 'int32' ? { allOf: [copy, int32] } : copy;
}
