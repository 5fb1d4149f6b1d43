import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undocumentedMembers } from './undocumented.ts';

/** A schema that names exactly the members of a value; an array is described by all of its items. */
function schemaOf(value: JsonValue): JsonObject {
  if (isArray(value)) return { items: { anyOf: value.map(schemaOf) } };
  if (!isObject(value)) return {};
  return { properties: Object.fromEntries(Object.entries(value).map(([name, member]) => [name, schemaOf(member)])) };
}

const { value: json } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<JsonValue>(null, true, 1, 'text'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 3 }),
  ),
}));

test('a schema that names every member leaves none', () => {
  fc.assert(fc.property(json, (value) => {
      expect(undocumentedMembers(value, schemaOf(value), {})).toEqual([]);
    }));
});

test('a member that is added to a described object is the only one found', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), json, { minKeys: 1 }), (value) => {
      const schema = schemaOf(value);
      expect(undocumentedMembers({ ...value, added: 1 }, schema, {})).toEqual([['added']]);
      expect(undocumentedMembers({ wrapped: [{ ...value, added: 1 }] }, schemaOf({ wrapped: [value] }), {})).toEqual([
        ['wrapped', '0', 'added'],
      ]);
    }),
  );
});

test('a schema that names nothing leaves everything free', () => {
  fc.assert(fc.property(json, (value) => {
      expect(undocumentedMembers(value, { type: 'object' }, {})).toEqual([]);
    }));
});
