const members = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [
    `m${index}`,
    index % 2 === 0 ? { type: 'string', maxLength: 100 } : { type: 'integer' },
  ]),
);

/** The body that is sent and answered. */
export const BODY = Object.fromEntries(
  Object.keys(members).map((name, index) => [name, index % 2 === 0 ? 'text' : index]),
);

/** A schema of ten properties, as all servers get it. */
export const SCHEMA = {
  type: 'object',
  properties: members,
  required: Object.keys(members),
  additionalProperties: false,
};

/** A description of `count` operations that take and answer a body of ten properties. */
export function description(count: number): object {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } };
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const paths = Array.from({ length: count }, (_, index): [string, object] => [
    `/r${index}/{id}`,
    {
      post: {
        operationId: `r.o${index}`,
        parameters,
        requestBody: { required: true, content },
        responses: { 200: { description: 'Yes.', content } },
      },
    },
  ]);
  return {
    openapi: '3.0.3',
    info: { title: 'Bench', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: { Body: SCHEMA } },
  };
}
