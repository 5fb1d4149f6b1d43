import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../src/compare/json.ts';

const componentNames = ['A', 'B', 'C'];
const propertyNames = ['a', 'b', 'c', 'constructor'];

/** Any schema: plain ones, objects, lists, unions and references, also circular ones. */
export const anySchema: fc.Arbitrary<JsonObject> = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(...componentNames).map((name): JsonObject => ({ $ref: `#/components/schemas/${name}` })),
    fc.record({ type: fc.constantFrom('string', 'integer'), maxLength: fc.nat(3) }, { requiredKeys: ['type'] }),
    fc.record({
      enum: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
      description: fc.constantFrom('One.', 'Two.'),
    }),
    fc.record({
      type: fc.constant('object'),
      required: fc.uniqueArray(fc.constantFrom(...propertyNames)),
      properties: fc.dictionary(fc.constantFrom(...propertyNames), tie('schema')),
    }),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
  ),
})).schema;

const anyOperation: fc.Arbitrary<JsonObject> = fc.record(
  {
    operationId: fc.constantFrom('one', 'two'),
    parameters: fc.uniqueArray(
      fc.record({ name: fc.constantFrom('p', 'q'), in: fc.constantFrom('query', 'header'), schema: anySchema }),
      { selector: ({ name, in: location }) => `${location} ${name}` },
    ),
    requestBody: fc.record({ content: fc.record({ 'application/json': fc.record({ schema: anySchema }) }) }),
    responses: fc.record({ '200': fc.record({ description: fc.constantFrom('Yes.', 'No.'), 'x-codes': anyCodes() }) }),
  },
  { requiredKeys: ['responses'] },
);

function anyCodes(): fc.Arbitrary<JsonValue[]> {
  return fc.uniqueArray(fc.constantFrom('1', '2', '3'));
}

/** Any small document: two paths, three components that refer to each other. */
export const anyDocument: fc.Arbitrary<JsonObject> = fc.record({
  openapi: fc.constant('3.1.1'),
  info: fc.constant({ title: 'Any', version: '1' }),
  paths: fc.dictionary(fc.constantFrom('/a', '/b/{id}'), fc.dictionary(fc.constantFrom('get', 'put'), anyOperation)),
  components: fc.record({ schemas: fc.record({ A: anySchema, B: anySchema, C: anySchema }) }),
});
