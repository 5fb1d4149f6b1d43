/** A document that could take all time and memory, and what comes of it. */
export interface ResourceRow {
  readonly id: string;
  readonly text: () => string;
  readonly outcome: string;
  /** The row that is the same in small, and how many times larger this one is: it may take in proportion. */
  readonly growth?: { readonly from: string; readonly times: number };
}

const HEAD = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

/** Nine levels of nine aliases each. */
function aliases(indent: string): string {
  const lines = Array.from({ length: 9 }, (_, level) => {
    const value = level === 0 ? 'lol' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ');
    return `${indent}a${level}: &a${level} [${value}]`;
  });
  return `${lines.join('\n')}\n`;
}

interface Extras {
  readonly schemas?: object;
  readonly schema?: object;
  readonly operation?: object;
  readonly paths?: object;
}

/** A document whose one operation takes and answers a schema. */
function document({ schemas = {}, schema = {}, operation = {}, paths = {} }: Extras): string {
  const content = { 'application/json': { schema } };
  const put = { requestBody: { content }, responses: { 200: { description: 'Yes.', content } }, ...operation };
  const info = { title: 'T', version: '1' };
  return JSON.stringify({ openapi: '3.1.0', info, paths: { '/a': { put }, ...paths }, components: { schemas } });
}

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => make(index));
}

/** Objects in objects, as text, because no JSON writer gets that deep. */
function nested(depth: number, open: string, close: string): string {
  return document({ schema: { a: 'HERE' } }).replaceAll(
    '{"a":"HERE"}',
    open.repeat(depth) + '{}' + close.repeat(depth),
  );
}

function named(length: number, make: (index: number) => [string, unknown]): object {
  return Object.fromEntries(list(length, make));
}

function manyPaths(length: number): object {
  return named(length, (n) => [
    `/p${n}/{a}`,
    { get: { tags: [`t${n % 50}`], responses: { 204: { description: '' } } } },
  ]);
}

const string = { type: 'string' };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

export const RESOURCE_ROWS: readonly ResourceRow[] = [
  { id: 'D01', outcome: 'alias-bomb', text: () => `${HEAD}paths: {}\nx-bomb:\n${aliases('  ')}` },
  { id: 'D02', outcome: 'alias-bomb', text: () => `${HEAD}paths: {}\ncomponents:\n  schemas:\n${aliases('    ')}` },
  {
    id: 'D03',
    outcome: 'nesting-too-deep',
    text: () =>
      `${HEAD}paths: {}\nx-m:\n  m0: &m0 { k0: 1 }\n${list(6000, (n) => `  m${n + 1}: &m${n + 1} { <<: *m${n}, k${n + 1}: 1 }\n`).join('')}`,
  },
  { id: 'D04 objects', outcome: 'nesting-too-deep', text: () => nested(3000, '{"properties":{"a":', '}}') },
  { id: 'D04 very deep', outcome: 'nesting-too-deep', text: () => nested(100_000, '{"items":', '}') },
  { id: 'D04 in bounds', outcome: 'generated', text: () => nested(200, '{"items":', '}') },
  { id: 'D04 allOf', outcome: 'nesting-too-deep', text: () => nested(3000, '{"allOf":[', ']}') },
  {
    id: 'D05 chain',
    outcome: 'generated',
    text: () =>
      document({
        schemas: { ...named(10_000, (n) => [`S${n}`, ref(`S${n + 1}`)]), S10000: string },
        schema: ref('S0'),
      }),
  },
  {
    id: 'D05 cycle',
    outcome: 'ref-cycle',
    text: () => document({ schemas: { A: ref('B'), B: ref('A') }, schema: ref('A') }),
  },
  { id: 'D05 itself', outcome: 'ref-cycle', text: () => document({ schemas: { A: ref('A') }, schema: ref('A') }) },
  {
    id: 'D05 allOf of itself',
    outcome: 'schema-invalid',
    text: () => document({ schemas: { A: { allOf: [ref('A'), { type: 'object' }] } }, schema: ref('A') }),
  },
  {
    id: 'D05 additionalProperties of itself',
    outcome: 'generated',
    text: () => document({ schemas: { A: { type: 'object', additionalProperties: ref('A') } }, schema: ref('A') }),
  },
  {
    id: 'D06 oneOf',
    outcome: 'generated',
    text: () => document({ schema: { oneOf: list(3000, (n) => ({ const: n })) } }),
  },
  {
    id: 'D06 allOf of oneOf',
    outcome: 'generated',
    text: () =>
      document({ schema: { allOf: list(500, () => ({ oneOf: list(10, (n) => ({ required: [`p${n}`] })) })) } }),
  },
  { id: 'D07 enum', outcome: 'generated', text: () => document({ schema: { enum: list(50_000, (n) => `v${n}`) } }) },
  {
    id: 'D07 million',
    growth: { from: 'D07 enum', times: 20 },
    outcome: 'generated',
    text: () => document({ schema: { enum: list(1_000_000, (n) => `v${n}`) } }),
  },
  {
    id: 'D07 one line',
    outcome: 'generated',
    text: () => document({ schema: { type: 'string', examples: list(500, () => 'x'.repeat(100_000)) } }),
  },
  {
    id: 'D07 text',
    outcome: 'generated',
    text: () => document({ schema: { type: 'string', description: 'x'.repeat(10_000_000) } }),
  },
  {
    id: 'D08',
    outcome: 'generated',
    text: () =>
      document({
        schema: {
          type: 'array',
          minItems: 1e9,
          maxItems: 1e9,
          items: { type: 'string', minLength: 1e9 },
          minProperties: 1e9,
        },
      }),
  },
  {
    id: 'D09',
    outcome: 'generated',
    text: () => document({ schema: { type: 'string', pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' } }),
  },
  { id: 'D10 paths', outcome: 'generated', text: () => document({ paths: manyPaths(3000) }) },
  {
    id: 'D10 more paths',
    growth: { from: 'D10 paths', times: 7 },
    outcome: 'generated',
    text: () => document({ paths: manyPaths(20_000) }),
  },
  {
    id: 'D10 parameters',
    outcome: 'generated',
    text: () =>
      document({ operation: { parameters: list(1000, (n) => ({ name: `p${n}`, in: 'query', schema: string })) } }),
  },
  {
    id: 'D10 media types and statuses',
    outcome: 'generated',
    text: () =>
      document({
        operation: {
          requestBody: { content: named(500, (n) => [`application/x${n}+json`, { schema: string }]) },
          responses: named(600, (n) => [
            String(100 + n),
            { description: '', content: { 'application/json': { schema: string } } },
          ]),
        },
      }),
  },
  {
    id: 'D11',
    outcome: 'generated',
    text: () =>
      document({
        schemas: { A: { type: 'object', properties: { k: string } } },
        schema: {
          oneOf: [ref('A')],
          discriminator: { propertyName: 'k', mapping: named(5000, (n) => [`m${n}`, '#/components/schemas/A']) },
        },
      }),
  },
  {
    id: 'D11 dynamic',
    outcome: 'generated',
    text: () => document({ schemas: { A: { $dynamicAnchor: 'a', items: { $dynamicRef: '#a' } } }, schema: ref('A') }),
  },
];
