/** A place of a document that holds text. */
export interface TextRow {
  readonly id: string;
  readonly place: string;
  /** The members of a document of one operation, `GET /a`, that hold the text. */
  readonly build: (text: string) => Parts;
  /** Texts that the output has to hold as they are; none where the text is a comment or not used. */
  readonly kept?: (text: string) => string[];
}

export interface Parts {
  /** Members of the document beside `paths`. */
  readonly root?: object;
  /** Members of the operation. */
  readonly operation?: object;
  /** Members of its request schema. */
  readonly schema?: object;
  readonly parameter?: object;
  readonly response?: object;
  /** Instead of `/a`. */
  readonly path?: string;
  readonly pathItem?: object;
}

const same = (text: string): string[] => [text];
/** Names of objects: an empty one names nothing. */
const named = (text: string, value: unknown): object => Object.fromEntries([[text, value]]);
const string = { type: 'string' };

function components(text: string): object {
  return {
    schemas: named(text, { type: 'object', properties: { a: string } }),
    parameters: named(text, { name: 'p', in: 'query', schema: string }),
    responses: named(text, { description: 'Yes.' }),
    requestBodies: named(text, { content: { 'application/json': { schema: string } } }),
    headers: named(text, { schema: string }),
    examples: named(text, { value: text }),
  };
}

function enumNamed(schema: object): Parts {
  return { root: { components: { schemas: { E: schema } } }, schema: { $ref: '#/components/schemas/E' } };
}

export const TEXT_ROWS: readonly TextRow[] = [
  {
    id: 'I01',
    place: 'info',
    build: (text) => ({
      root: {
        info: {
          title: text,
          description: text,
          version: text,
          termsOfService: text,
          contact: { name: text },
          license: { name: text },
        },
      },
    }),
  },
  {
    id: 'I02',
    place: 'server url',
    build: (text) => ({ root: { servers: [{ url: `https://a/${text}` }] } }),
    kept: (text) => [`https://a/${text}`],
  },
  {
    id: 'I03',
    place: 'server description',
    build: (text) => ({ root: { servers: [{ url: '/', description: text }] } }),
  },
  {
    id: 'I04',
    place: 'server variables',
    build: (text) => ({
      root: {
        servers: [{ url: 'https://{v}/', variables: { v: { default: text, enum: [text], description: text } } }],
      },
    }),
    kept: same,
  },
  {
    id: 'I04b',
    place: 'server variable name',
    build: (text) => ({ root: { servers: [{ url: `https://{${text}}/`, variables: named(text, { default: 'a' }) }] } }),
    kept: same,
  },
  {
    id: 'I04c',
    place: 'server of an operation',
    build: (text) => ({ operation: { servers: [{ url: `https://b/${text}/c` }] } }),
    kept: (text) => [`https://b/${text.replaceAll(/\{[^{}]*\}/g, '')}/c`],
  },
  {
    id: 'I05',
    place: 'path, fixed part',
    build: (text) => ({ path: `/a/${text.replaceAll(/[{}]/g, '')}` }),
    kept: (text) => [`/a/${text.replaceAll(/[{}]/g, '')}`],
  },
  {
    id: 'I06',
    place: 'path parameter',
    build: (text) => {
      const name = text.replaceAll(/[{}/]/g, '') || 'p';
      return { path: `/a/{${name}}`, parameter: { name, in: 'path', required: true, schema: string } };
    },
    kept: (text) => [text.replaceAll(/[{}/]/g, '') || 'p'],
  },
  {
    id: 'I07',
    place: 'path that looks like an escape',
    build: (text) => ({ path: `/x/\${${text.replaceAll(/[{}]/g, '')}` }),
    kept: (text) => [`/x/\${${text.replaceAll(/[{}]/g, '')}`],
  },
  { id: 'I08', place: 'operationId', build: (text) => ({ operation: { operationId: text } }) },
  {
    id: 'I09',
    place: 'summary, description, externalDocs, deprecated',
    build: (text) => ({
      operation: {
        summary: text,
        description: text,
        externalDocs: { url: 'https://a', description: text },
        'x-deprecated': text,
      },
    }),
  },
  {
    id: 'I10',
    place: 'tags',
    build: (text) => ({ root: { tags: [{ name: text, description: text }] }, operation: { tags: [text] } }),
  },
  ...['query', 'header', 'cookie'].map((place): TextRow => ({
    id: 'I11',
    place: `${place} parameter name`,
    build: (text) => ({ parameter: { name: text || 'p', in: place, schema: string } }),
    kept: (text) => [text || 'p'],
  })),
  {
    id: 'I12',
    place: 'parameter default, example, enum, description',
    build: (text) => ({
      parameter: {
        name: 'p',
        in: 'query',
        description: text,
        example: text,
        schema: { type: 'string', default: text, enum: [text] },
      },
    }),
    kept: same,
  },
  {
    id: 'I13',
    place: 'media types',
    build: (text) => ({
      operation: { requestBody: { content: named(text, { schema: string }) } },
      response: { content: named(text, { schema: string }) },
      parameter: { name: 'p', in: 'query', content: named(text, { schema: string }) },
    }),
    kept: same,
  },
  {
    id: 'I14',
    place: 'response status',
    build: (text) => ({
      operation: { responses: { 200: { description: 'Yes.' }, ...named(text, { description: text }) } },
    }),
    kept: same,
  },
  {
    id: 'I15',
    place: 'response header',
    build: (text) => ({ response: { headers: named(text, { description: text, schema: string }) } }),
    kept: same,
  },
  { id: 'I16', place: 'component keys', build: (text) => ({ root: { components: components(text) } }), kept: same },
  {
    id: 'I17',
    place: 'schema texts',
    build: (text) => ({ schema: { title: text, description: text, $comment: text } }),
  },
  {
    id: 'I18',
    place: 'property name',
    build: (text) => ({ schema: { type: 'object', properties: named(text, string) } }),
    kept: same,
  },
  {
    id: 'I19',
    place: 'required name',
    build: (text) => ({ schema: { type: 'object', required: [text] } }),
    kept: same,
  },
  { id: 'I20', place: 'default', build: (text) => ({ schema: { default: { a: [text], ...named(text, text) } } }) },
  { id: 'I21', place: 'const', build: (text) => ({ schema: { const: text } }), kept: same },
  { id: 'I22', place: 'enum', build: (text) => ({ schema: { enum: [text, 'a-b', 'a_b', 1, null] } }), kept: same },
  {
    id: 'I22b',
    place: 'enum with named constants',
    build: (text) => enumNamed({ type: 'string', enum: [text, 'a-b', 'a_b'] }),
    kept: same,
  },
  {
    id: 'I23',
    place: 'x-enum-varnames',
    build: (text) => enumNamed({ enum: ['a'], 'x-enum-varnames': [text], 'x-enumNames': named(text, text) }),
  },
  {
    id: 'I24',
    place: 'x-enum-descriptions',
    build: (text) =>
      enumNamed({ enum: ['a', 'b'], 'x-enum-descriptions': [text, null], 'x-enumDescriptions': named('a', text) }),
  },
  { id: 'I25', place: 'pattern', build: (text) => ({ schema: { type: 'string', pattern: text } }) },
  { id: 'I26', place: 'format', build: (text) => ({ schema: { type: 'string', format: text } }) },
  {
    id: 'I27',
    place: 'discriminator',
    build: (text) => ({
      root: { components: { schemas: { A: { type: 'object', properties: named(text, string) } } } },
      schema: {
        oneOf: [{ $ref: '#/components/schemas/A' }],
        discriminator: { propertyName: text, mapping: named(text, '#/components/schemas/A') },
      },
    }),
    kept: same,
  },
  { id: 'I28', place: '$ref', build: (text) => ({ schema: { $ref: `#/components/schemas/${text}` } }) },
  {
    id: 'I29',
    place: 'examples',
    build: (text) => ({
      response: {
        content: {
          'application/json': {
            examples: named(text || 'e', { summary: text, value: { a: text, ...named(text, [text]) } }),
          },
        },
      },
    }),
    kept: same,
  },
  {
    id: 'I30',
    place: 'links and callbacks',
    build: (text) => ({
      operation: {
        callbacks: named(
          text,
          named(`{$request.body#/${text}}`, { post: { responses: { 200: { description: text } } } }),
        ),
      },
      response: { links: named(text, { operationId: text, parameters: named(text, text), description: text }) },
    }),
  },
  {
    id: 'I31',
    place: 'security schemes',
    build: (text) => ({
      root: {
        components: {
          securitySchemes: named(text, { type: 'apiKey', in: 'query', name: text || 'k', description: text }),
        },
      },
      operation: { security: [named(text, [])] },
    }),
    kept: same,
  },
  {
    id: 'I31b',
    place: 'bearerFormat, scopes and addresses of OAuth',
    build: (text) => ({
      root: {
        components: {
          securitySchemes: {
            b: { type: 'http', scheme: 'bearer', bearerFormat: text },
            o: {
              type: 'oauth2',
              flows: { clientCredentials: { tokenUrl: `https://a/${text}`, scopes: named(text, text) } },
            },
            c: { type: 'openIdConnect', openIdConnectUrl: `https://a/${text}` },
          },
        },
      },
      operation: { security: [{ o: [text] }] },
    }),
    kept: same,
  },
  {
    id: 'I32',
    place: 'extensions',
    build: (text) => ({
      root: { 'x-codegen-out': text, 'x-ms-kiota-info': { clientClassName: text } },
      operation: { 'x-codegen-name': text },
      schema: { 'x-ts-type': text, 'x-go-type': text, 'x-go-type-import': { path: text } },
    }),
  },
  {
    id: 'I33',
    place: 'webhook name',
    build: (text) => ({ root: { webhooks: named(text, { post: { responses: { 200: { description: text } } } }) } }),
    kept: same,
  },
  {
    id: 'I33b',
    place: 'method name and tag kind of 3.2',
    build: (text) => ({
      root: { tags: [{ name: 't', parent: text, kind: text, summary: text }] },
      pathItem: { additionalOperations: named(text, { responses: { 200: { description: text } } }) },
    }),
  },
  {
    id: 'I34',
    place: 'xml',
    build: (text) => ({
      schema: { type: 'string', xml: { name: text, prefix: text, namespace: `https://a/${text}` } },
    }),
  },
];

type Values = Record<string, unknown>;

function pathItemOf({ operation = {}, schema, parameter, response, pathItem = {} }: Parts): Values {
  const body = schema === undefined ? {} : { requestBody: { content: { 'application/json': { schema } } } };
  const answer = { description: 'Yes.', content: { 'application/json': { schema: schema ?? string } }, ...response };
  const method = schema === undefined ? 'get' : 'put';
  const parameters = parameter === undefined ? {} : { parameters: [parameter] };
  return { [method]: { tags: ['all'], ...parameters, ...body, responses: { 200: answer }, ...operation }, ...pathItem };
}

/** A document that holds the text of a row in its place. */
export function documentOf(row: TextRow, text: string, version: string): object {
  const parts = row.build(text);
  const info = { title: 'T', version: '1' };
  return { openapi: version, info, ...parts.root, paths: { [parts.path ?? '/a']: pathItemOf(parts) } };
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Maps are merged, lists joined; of two other values the first stays. Keys are own ones, `__proto__` too. */
function merge(first: unknown, second: unknown): unknown {
  if (isList(first) && isList(second)) return [...first, ...second];
  if (!isMap(first) || !isMap(second)) return first;
  const entries = Object.entries(second).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(first, key) ? merge(Object.entries(first).find(([name]) => name === key)?.[1], value) : value,
  ]);
  return Object.fromEntries([...Object.entries(first), ...entries]);
}

/** One document that holds the text in the places of all rows, each with an operation of its own. */
export function documentOfAll(rows: readonly TextRow[], text: string, version: string): object {
  const all = rows.map((row) => row.build(text));
  const root = all.reduce<unknown>((merged, parts) => merge(merged, parts.root ?? {}), {});
  const paths = all.map((parts, index): [string, object] => [parts.path ?? `/r${index}`, pathItemOf(parts)]);
  return {
    openapi: version,
    info: { title: 'T', version: '1' },
    ...(isMap(root) ? root : {}),
    paths: Object.fromEntries(paths),
  };
}
