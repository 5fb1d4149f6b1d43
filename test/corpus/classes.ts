const json = (schema: object): object => ({ 'application/json': { schema } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const string = { type: 'string' };

function described(version: string, schemas: object, schema: object, rest: object = {}): object {
  const answer = { 200: { description: 'Yes.', content: json(schema) } };
  const paths = { '/a': { put: { requestBody: { content: json(schema) }, responses: answer } }, ...rest };
  return { openapi: version, info: { title: 'Class', version: '1' }, paths, components: { schemas } };
}

const get = { responses: { 200: { description: 'Yes.', content: json(string) } } };

/** What public documents hold that generators have stumbled over, a small document for each. */
export const CLASSES: Readonly<Record<string, object>> = {
  'percent signs in paths': described('3.0.3', {}, string, { '/100%': { get }, '/%7Bx%7D': { get } }),
  'several operations of one path, told apart by fragments': described('3.0.3', {}, string, {
    '/verify': { post: { requestBody: { content: json({ type: 'object' }) }, ...get } },
    '/verify#person': { post: get, put: get },
    '/domain#name': { get: { ...get, parameters: [{ name: 'name', in: 'query', required: true, schema: string }] } },
  }),
  'forms of nested members, and of numbers that may be words': described('3.0.3', {}, string, {
    '/f': {
      post: {
        ...get,
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              encoding: { expand: { style: 'deepObject' }, trial: { style: 'deepObject' } },
              schema: {
                type: 'object',
                required: ['end'],
                properties: {
                  end: { anyOf: [{ type: 'string', enum: ['now', ''] }, { type: 'integer' }] },
                  expand: { type: 'array', items: { type: 'string', maxLength: 5 } },
                  trial: {
                    type: 'object',
                    properties: {
                      days: { anyOf: [{ type: 'string', enum: [''] }, { type: 'integer' }] },
                      tags: { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } },
                    },
                  },
                  flags: { type: 'array', items: { type: 'boolean' } },
                },
              },
            },
          },
        },
      },
    },
  }),
  'numbers beside objects, lists of texts or numbers, in queries': described('3.0.3', {}, string, {
    '/q': {
      get: {
        ...get,
        parameters: [
          {
            name: 'page',
            in: 'query',
            schema: {
              oneOf: [
                { type: 'integer', minimum: 1 },
                { type: 'object', properties: { number: { type: 'integer' }, size: { type: 'integer' } } },
              ],
            },
          },
          { name: 'ids', in: 'query', schema: { type: 'array', items: { anyOf: [{ type: 'integer' }, string] } } },
        ],
      },
    },
  }),
  'refusals that are one text': described('3.0.3', {}, string, {
    '/t': {
      get: {
        responses: {
          200: { description: 'Yes.', content: { 'application/json; charset=utf-8': { schema: string } } },
          400: { description: 'No.', content: json({ type: 'string', maxLength: 1 }) },
          '5XX': { description: 'No.', content: { 'text/plain': { schema: string } } },
        },
      },
    },
  }),
  'two parameters in a segment': described('3.0.3', {}, string, {
    '/files/{name}-{version}.zip': {
      get: {
        ...get,
        parameters: ['name', 'version'].map((name) => ({ name, in: 'path', required: true, schema: string })),
      },
    },
  }),
  'patterns that are no regular expressions with the flag u': described(
    '3.0.3',
    {},
    {
      type: 'object',
      properties: { a: { type: 'string', pattern: '^[\\w-\\.]+\\_$' }, b: { type: 'string', pattern: '\\A\\d\\Z' } },
    },
  ),
  'schemas referred to inside of others': described(
    '3.0.3',
    {
      Pool: {
        type: 'object',
        properties: { disks: { type: 'array', items: { type: 'object', properties: { size: string } } } },
      },
    },
    { type: 'array', items: { $ref: '#/components/schemas/Pool/properties/disks/items' } },
  ),
  'members required of what is referred to inside': described(
    '3.0.3',
    { Devices: { type: 'object', properties: { entity: { type: 'object', properties: { id: string } } } } },
    { allOf: [{ $ref: '#/components/schemas/Devices/properties/entity' }], required: ['id'] },
  ),
  'members required of what may be null': described(
    '3.0.3',
    {
      Fault: { type: 'object', nullable: true, properties: { code: string, text: string } },
      Cause: { allOf: [ref('Fault'), { type: 'object', properties: { id: string } }], required: ['code', 'id'] },
    },
    ref('Cause'),
  ),
  'parameters and answers that are referred to in other operations': described('3.0.3', {}, string, {
    '/own': {
      get: {
        parameters: [{ name: 'q', in: 'query', schema: { type: 'array', items: string } }],
        responses: { 200: { description: 'Yes.', content: json(string) } },
      },
    },
    '/other': {
      get: {
        parameters: [{ $ref: '#/paths/~1own/get/parameters/0' }],
        responses: { 200: { $ref: '#/paths/~1own/get/responses/200' } },
      },
    },
  }),
  'null beside a union with itself': described(
    '3.1.0',
    { Item: { type: 'null', oneOf: [string, { type: 'array', items: ref('Item') }] } },
    ref('Item'),
  ),
  'declared members that differ from additional ones': described(
    '3.0.3',
    {},
    {
      type: 'object',
      properties: { count: { type: 'integer' } },
      required: ['count'],
      additionalProperties: string,
    },
  ),
  'a discriminator with a mapping': described(
    '3.0.3',
    {
      Pet: {
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: { propertyName: 'kind', mapping: { c: '#/components/schemas/Cat', d: 'Dog' } },
      },
      Cat: { type: 'object', required: ['kind'], properties: { kind: string, lives: { type: 'integer' } } },
      Dog: { type: 'object', required: ['kind'], properties: { kind: string } },
    },
    ref('Pet'),
  ),
  'a tree, through allOf': described(
    '3.0.3',
    {
      Node: {
        allOf: [
          { type: 'object', properties: { children: { type: 'array', items: ref('Node') } } },
          { required: ['children'] },
        ],
      },
    },
    ref('Node'),
  ),
  'operations without names, tags in capitals and spaces': described('3.0.3', {}, string, {
    '/x/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: string }],
      get: { ...get, tags: ['Pet Store'] },
    },
    '/y/{id}': {
      get: { ...get, tags: ['pet-store'], parameters: [{ name: 'id', in: 'path', required: true, schema: string }] },
    },
  }),
  'several successes, ranges and media types': described('3.1.0', {}, string, {
    '/b': {
      get: {
        responses: {
          200: { description: '', content: { ...json(string), 'text/plain': {}, 'application/octet-stream': {} } },
          202: { description: '' },
          '4XX': { description: '', content: json({ type: 'object' }) },
          default: { description: '', content: json(string) },
        },
      },
    },
  }),
  'only read and only written members': described(
    '3.0.3',
    {},
    {
      type: 'object',
      required: ['id', 'secret'],
      properties: { id: { ...string, readOnly: true }, secret: { ...string, writeOnly: true } },
    },
  ),
  'keywords with values that they cannot have': described(
    '3.0.3',
    { Kind: { type: { type: 'string', enum: ['a'] }, description: 'A property that lost its name.' } },
    {
      type: 'object',
      required: true,
      properties: {
        kind: ref('Kind'),
        file: { type: 'file' },
        size: { type: 'string', maxLength: '3', enum: 'abc' },
        many: { type: 'array', items: [string], minItems: null },
        any: { type: 'any', default: null, required: 'true' },
        all: { allOf: ref('Kind'), properties: ['a'] },
      },
    },
  ),
  'parameters of every place and style': described('3.0.3', {}, string, {
    '/p/{m}': {
      get: {
        ...get,
        parameters: [
          { name: 'm', in: 'path', required: true, style: 'matrix', schema: { type: 'array', items: string } },
          { name: 'deep[x]', in: 'query', style: 'deepObject', schema: { type: 'object', properties: { a: string } } },
          {
            name: 'created',
            in: 'query',
            style: 'deepObject',
            schema: { anyOf: [{ type: 'object', properties: { gt: { type: 'integer' } } }, { type: 'integer' }] },
          },
          {
            name: 'pipes',
            in: 'query',
            style: 'pipeDelimited',
            explode: false,
            schema: { type: 'array', items: string },
          },
          { name: 'filter', in: 'query', content: json({ type: 'object' }) },
          { name: 'X-Ids', in: 'header', schema: { type: 'array', items: { type: 'integer' } } },
          { name: 'session', in: 'cookie', schema: string },
        ],
      },
    },
  }),
};
