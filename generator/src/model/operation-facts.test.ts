import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { createModel } from './create-model.ts';
import type { OperationFacts } from './operation-facts.ts';

function factsOf(operation: object): OperationFacts | undefined {
  const components = {
    schemas: { Count: { type: 'integer', description: 'How many.', maximum: 9, default: 3 } },
    examples: { Two: { value: { count: 2 } } },
  };
  const path = JSON.stringify(operation).includes('"in":"path"') ? '/x/{id}' : '/x';
  const document = { openapi: '3.1.0', info: {}, paths: { [path]: { put: operation } }, components };
  const [resource] = createModel(loadText(JSON.stringify(document), { name: 'x.json' })).resources;
  return resource?.operations[0]?.facts;
}

const id = { name: 'id', in: 'path', required: true, description: 'Which.', schema: { type: 'string' } };
const body = { properties: { count: { $ref: '#/components/schemas/Count' } } };

test('inputs are described by themselves, else by their schema; a body by its members', () => {
  const facts = factsOf({
    parameters: [id],
    requestBody: { content: { 'application/json': { schema: body } } },
  });
  expect(facts?.inputs).toEqual([
    { place: 'path', name: 'id', description: 'Which.', limits: [], values: [] },
    { place: 'body', name: 'count', description: 'How many.', limits: ['at most 9', 'default 3'], values: [] },
  ]);
});

const content = { schema: body, examples: { two: { $ref: '#/components/examples/Two' } } };
const requestBody = { required: true, content: { 'application/json': content } };

test.each([
  [
    { parameters: [{ ...id, example: 'a' }], requestBody },
    { path: { id: 'a' }, body: { count: 2 } },
  ],
  [{ parameters: [{ ...id, schema: { enum: ['b', 'c'] } }] }, { path: { id: 'b' } }],
  [{ parameters: [{ ...id, schema: { examples: [7], enum: ['b'] } }] }, { path: { id: 7 } }],
  [{ parameters: [{ ...id, required: false, in: 'query', schema: { default: 1 } }] }, {}],
  [{ parameters: [{ ...id, required: false, in: 'query', example: 1 }] }, { query: { id: 1 } }],
  [{ parameters: [id] }, undefined],
  [{ requestBody: { required: true, content: { 'application/json': { schema: {} } } } }, undefined],
])('an example has all that is required: %j', (operation, expected) => {
  expect(factsOf(operation)?.example).toEqual(expected);
});
