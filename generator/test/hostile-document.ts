// Closes comments, all kinds of strings, template literals, line comments, regular expressions and blocks; should one
// of them give way, its __Pn__ becomes an identifier of the output.
const POLYGLOT = [
  'x*/__P1__();/*\'+__P2__()+\'"+__P3__()+"${__P4__()}`+__P5__()+`',
  '__P6__()',
  "/;__P7__();/ };__P8__();{ \\'+__P9__()+\\'",
].join('\n');

/** Texts that have broken generators before. */
export const PAYLOADS = [
  POLYGLOT,
  '*/ a: import("data:text/javascript,globalThis.__P1__=1") /*',
  '\u2028__P1__()\u2029',
  '\\',
  "\\'",
  '${__P1__()}',
  '__proto__',
  'constructor',
  '../../evil',
  '@ts-nocheck',
  '// @ts-ignore',
  '</script><!-- -->',
  '\ud800',
  '',
];

/** A document that holds `text` wherever a document may hold text. */
export function documentWith(text: string): object {
  const named = { [text]: { type: 'string', description: text } };
  const schema = {
    type: 'object',
    title: text,
    description: text,
    properties: { ...named, a: { enum: [text, 'b'] }, b: { const: text }, c: { default: text, type: 'string' } },
    required: [text],
    examples: [text],
  };
  const parameter = (place: string, index: number): object => ({
    name: `${text}${index}`,
    in: place,
    description: text,
    schema: { type: 'string', default: text, enum: [text] },
  });
  return {
    openapi: '3.1.0',
    info: { title: text, version: text, description: text },
    servers: [{ url: `https://a/${text}`, description: text }],
    tags: [{ name: text, description: text }],
    paths: {
      [`/a/${text.replaceAll(/[{}]/g, '')}/{p'+__P1__()}`]: {
        summary: text,
        get: {
          operationId: text,
          tags: [text],
          summary: text,
          description: text,
          security: [{ [text]: [] }],
          parameters: [
            { name: "p'+__P1__()", in: 'path', required: true, schema: { type: 'string' } },
            ...['query', 'header', 'cookie'].map(parameter),
          ],
          requestBody: { description: text, content: { [text]: { schema }, 'application/json': { schema } } },
          responses: {
            200: { description: text, headers: { [text]: { schema } }, content: { 'application/json': { schema } } },
            [text]: { description: text },
            default: { description: text, content: { [text]: { schema } } },
          },
        },
      },
      '/b': { get: { operationId: text, responses: { 204: { description: text } } } },
      '/c': { get: { tags: [text], responses: { 204: { description: text } } } },
    },
    components: {
      securitySchemes: { [text]: { type: 'apiKey', in: 'query', name: text === '' ? 'k' : text, description: text } },
    },
  };
}
