import { ALL } from './row.ts';

/** One call of an operation, and the whole request that has to arrive. */
export interface RequestRow {
  readonly title: string;
  readonly versions: readonly string[];
  /** A method of the path item; others stand in `additionalOperations`. `post` unless said otherwise. */
  readonly method?: string;
  readonly operation?: object;
  readonly request?: object;
  /** What is not named here is not looked at; the boundary of a multipart body is written `BOUNDARY`. */
  readonly expected: {
    readonly method?: string;
    readonly query?: string;
    readonly type?: string;
    readonly body?: string;
  };
}

const SINCE_3_2 = ['3.2.0'];
const string = { type: 'string' };
const anything = {};
const binary = { type: 'string', format: 'binary' };

function row(
  title: string,
  mediaType: string,
  media: object,
  body: unknown,
  expected: RequestRow['expected'],
  versions = ALL,
): RequestRow {
  const operation = { requestBody: { content: { [mediaType]: { schema: anything, ...media } } } };
  return { title, versions, operation, request: { body }, expected: { type: mediaType, ...expected } };
}

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';
const BOUNDED = 'multipart/form-data; boundary=BOUNDARY';

const BODIES: readonly RequestRow[] = [
  row('JSON', JSON_TYPE, {}, { a: [1, null, 'é'], b: undefined }, { body: '{"a":[1,null,"é"]}' }),
  row('JSON null', JSON_TYPE, {}, null, { body: 'null' }),
  row('JSON text', JSON_TYPE, {}, 'a', { body: '"a"' }),
  row('JSON false', JSON_TYPE, {}, false, { body: 'false' }),
  row('a structured suffix', 'application/vnd.a+json', {}, { a: 1 }, { body: '{"a":1}' }),
  row('a media type with a parameter', 'application/json; v=1', {}, { a: 1 }, { body: '{"a":1}' }),
  row('any media type', '*/*', {}, 'a', { type: JSON_TYPE, body: '"a"' }),
  row(
    'any media type: an object',
    '*/*',
    { schema: { type: 'object' } },
    { a: 1 },
    { type: JSON_TYPE, body: '{"a":1}' },
  ),
  row('any media type: bytes', '*/*', { schema: binary }, new Uint8Array([97]), {
    type: 'application/octet-stream',
    body: 'a',
  }),
  row('any media type: a Blob', '*/*', { schema: binary }, new Blob(['<'], { type: 'text/html' }), {
    type: 'text/html',
    body: '<',
  }),
  row('bytes of an application', 'application/*', { schema: binary }, new Blob(['a']), {
    type: 'application/octet-stream',
    body: 'a',
  }),
  row(
    'an object of an application',
    'application/*',
    { schema: { type: 'object' } },
    { a: 1 },
    {
      type: JSON_TYPE,
      body: '{"a":1}',
    },
  ),
  ...(
    [
      ['text/plain', '"a"', '"a"'],
      ['application/json', 'a', '"a"'],
    ] as const
  ).map(([contentType, body, sent]) => ({
    ...row(`text as ${contentType}`, '*/*', { schema: string }, body, { type: contentType, body: sent }),
    request: { body, contentType },
  })),
  row('JSON as bytes', JSON_TYPE, { schema: binary }, new Blob(['[1]']), { body: '[1]' }),
  row('text', 'text/plain', { schema: string }, 'é\r\n', { body: 'é\r\n' }),
  row('empty text', 'text/plain', { schema: string }, '', { body: '' }),
  row('XML as text', 'application/xml', { schema: string }, '<a/>', { body: '<a/>' }),
  row('CSV as text', 'text/csv', { schema: string }, 'a,b', { body: 'a,b' }),
  row('bytes', 'application/octet-stream', {}, new Uint8Array([97, 98]), { body: 'ab' }),
  row('a buffer', 'application/octet-stream', {}, new Uint8Array([97]).buffer, { body: 'a' }),
  row('a Blob', 'image/png', {}, new Blob(['png'], { type: 'image/png' }), { body: 'png' }),
  row('a Blob of a range', 'image/*', {}, new Blob(['gif'], { type: 'image/gif' }), { type: 'image/gif', body: 'gif' }),
  row('JSON lines', 'application/jsonl', {}, [{ a: 1 }, 'b'], { body: '{"a":1}\n"b"\n' }),
  row('JSON lines, the older name', 'application/x-ndjson', {}, [1], { body: '1\n' }),
  row(
    'items of 3.2',
    'application/jsonl',
    { schema: undefined, itemSchema: anything },
    [1],
    { body: '1\n' },
    SINCE_3_2,
  ),
];

const FORMS: readonly RequestRow[] = [
  row('a form', FORM, {}, { a: 'x y&z', b: 1, c: true, e: undefined }, { body: 'a=x+y%26z&b=1&c=true' }),
  row('a form with lists', FORM, {}, { a: ['x', 'y'], b: [] }, { body: 'a=x&a=y' }),
  row('a form with an object', FORM, {}, { a: { b: [1] } }, { body: 'a=%7B%22b%22%3A%5B1%5D%7D' }),
  row('a form with odd names', FORM, {}, { 'a[b]': 'é', '&=': '+' }, { body: 'a%5Bb%5D=%C3%A9&%26%3D=%2B' }),
  row('an empty form', FORM, {}, {}, { body: '' }),
  ...(
    [
      ['form', false, ['x y', 'z'], 'a=x%20y,z'],
      ['form', true, ['x', 'y'], 'a=x&a=y'],
      ['form', false, { R: 1, G: 2 }, 'a=R,1,G,2'],
      ['form', true, { R: 1, G: 2 }, 'R=1&G=2'],
      ['spaceDelimited', false, ['x', 'y'], 'a=x%20y'],
      ['pipeDelimited', false, ['x', 'y'], 'a=x%7Cy'],
      ['deepObject', true, { R: 1, G: 2 }, 'a%5BR%5D=1&a%5BG%5D=2'],
    ] as const
  ).map(([style, explode, value, body]) =>
    row(
      `a form, ${style}${explode ? ' exploded' : ''} ${JSON.stringify(value)}`,
      FORM,
      encoded({ style, explode }),
      { a: value },
      { body },
    ),
  ),
  row('a form, reserved characters', FORM, encoded({ allowReserved: true }), { a: 'x/y:z' }, { body: 'a=x/y:z' }),
];

/** A media type object that says how the member `a` is written. */
function encoded(encoding: object): object {
  return { schema: { type: 'object', properties: { a: anything } }, encoding: { a: encoding } };
}

function parts(...all: readonly (readonly [lines: string, content: string])[]): string {
  const texts = all.map(
    ([lines, content]) => `--BOUNDARY\r\nContent-Disposition: form-data; ${lines}\r\n\r\n${content}\r\n`,
  );
  return `${texts.join('')}--BOUNDARY--\r\n`;
}

const FILE = new File(['x'], 'a"\r\n.txt', { type: 'text/plain' });

const MULTIPARTS: readonly RequestRow[] = [
  row(
    'parts of text',
    MULTIPART,
    {},
    { a: 'é', b: 1, c: undefined, d: true },
    {
      type: BOUNDED,
      body: parts(['name="a"', 'é'], ['name="b"', '1'], ['name="d"', 'true']),
    },
  ),
  row(
    'a part each',
    MULTIPART,
    {},
    { a: ['x', 'y'], b: [] },
    { type: BOUNDED, body: parts(['name="a"', 'x'], ['name="a"', 'y']) },
  ),
  row(
    'a part of JSON',
    MULTIPART,
    {},
    { a: { b: 1 } },
    {
      type: BOUNDED,
      body: parts(['name="a"\r\nContent-Type: application/json', '{"b":1}']),
    },
  ),
  row(
    'a file',
    MULTIPART,
    {},
    { a: FILE },
    {
      type: BOUNDED,
      body: parts(['name="a"; filename="a%22%0D%0A.txt"\r\nContent-Type: text/plain', 'x']),
    },
  ),
  row(
    'files',
    MULTIPART,
    {},
    { a: [new Blob(['x']), new Blob(['y'])] },
    {
      type: BOUNDED,
      body: parts(
        ...['x', 'y'].map(
          (text) => ['name="a"; filename="blob"\r\nContent-Type: application/octet-stream', text] as const,
        ),
      ),
    },
  ),
  row(
    'a part of a media type',
    MULTIPART,
    encoded({ contentType: 'application/vnd.a+json' }),
    { a: { b: 1 } },
    {
      type: BOUNDED,
      body: parts(['name="a"\r\nContent-Type: application/vnd.a+json', '{"b":1}']),
    },
  ),
  row(
    'an odd name',
    MULTIPART,
    {},
    { 'a"; filename="x': '1' },
    {
      type: BOUNDED,
      body: parts(['name="a%22; filename=%22x"', '1']),
    },
  ),
];

const SINCE_3_1 = ['3.1.1', '3.2.0'];

function textPart(name: string, content: string): readonly [string, string] {
  return [`name="${name}"`, content];
}

// OpenAPI 3.1.1 and 3.2.0, Encoding Object and appendix C; in 3.0.4 the three fields are for urlencoded forms only.
const STYLED_PARTS: readonly RequestRow[] = [
  ...(
    [
      [{ style: 'form' }, ['x y', 'a&b'], [textPart('a', 'x y'), textPart('a', 'a&b')]],
      [{ style: 'form' }, { R: 1, 'G%': 'é' }, [textPart('R', '1'), textPart('G%', 'é')]],
      [{ style: 'form' }, 'x,y', [textPart('a', 'x,y')]],
      [{ style: 'form' }, [], []],
      [{ explode: true }, [1, 2], [textPart('a', '1'), textPart('a', '2')]],
      [{ explode: false }, ['x y', 'z'], [textPart('a', 'x y,z')]],
      [{ explode: false }, { R: 1, G: 'b' }, [textPart('a', 'R,1,G,b')]],
      [{ allowReserved: true }, { R: '/?#[]%20' }, [textPart('R', '/?#[]%20')]],
      [{ allowReserved: false }, { R: '/' }, [textPart('R', '/')]],
      [{ style: 'spaceDelimited' }, ['x', 'y+'], [textPart('a', 'x y+')]],
      [{ style: 'spaceDelimited' }, { R: 1, G: 2 }, [textPart('a', 'R 1 G 2')]],
      [{ style: 'spaceDelimited', explode: true }, ['x', 'y'], [textPart('a', 'x'), textPart('a', 'y')]],
      [{ style: 'pipeDelimited' }, ['x y', 'z'], [textPart('a', 'x y|z')]],
      [{ style: 'pipeDelimited' }, { R: 1, G: 2 }, [textPart('a', 'R|1|G|2')]],
      [
        { style: 'deepObject' },
        { R: 1, G: { B: ['x', 'y'] } },
        [textPart('a[R]', '1'), textPart('a[G][B][]', 'x'), textPart('a[G][B][]', 'y')],
      ],
      // The media type is ignored where there is a style.
      [{ style: 'form', contentType: 'application/json' }, { R: 1 }, [textPart('R', '1')]],
    ] as const
  ).map(([encoding, value, expected]) =>
    row(
      `parts, ${JSON.stringify(encoding)} ${JSON.stringify(value)}`,
      MULTIPART,
      encoded(encoding),
      { a: value },
      { type: BOUNDED, body: parts(...expected) },
      SINCE_3_1,
    ),
  ),
  row(
    'a file has no style',
    MULTIPART,
    encoded({ style: 'form' }),
    { a: new Blob(['x'], { type: 'text/plain' }) },
    { type: BOUNDED, body: parts(['name="a"; filename="blob"\r\nContent-Type: text/plain', 'x']) },
    SINCE_3_1,
  ),
  row(
    'parts of 3.0 have no style',
    MULTIPART,
    encoded({ style: 'pipeDelimited', explode: false }),
    { a: ['x', 'y'] },
    { type: BOUNDED, body: parts(textPart('a', 'x'), textPart('a', 'y')) },
    ['3.0.4'],
  ),
];

function querystring(title: string, mediaType: string, value: unknown, query: string): RequestRow {
  const parameters = [{ name: 'all', in: 'querystring', content: { [mediaType]: { schema: anything } } }];
  const request = { querystring: value };
  return {
    title: `querystring: ${title}`,
    versions: SINCE_3_2,
    method: 'get',
    operation: { parameters },
    request,
    expected: { query },
  };
}

function parameter(place: string, name: string, value: unknown, query: string | undefined): RequestRow {
  const parameters = [{ name, in: place, content: { [JSON_TYPE]: { schema: anything } } }];
  const expected = query === undefined ? {} : { query };
  return {
    title: `${place} parameter of JSON`,
    versions: ALL,
    method: 'get',
    operation: { parameters },
    request: { [place]: { [name]: value } },
    expected,
  };
}

const QUERIES: readonly RequestRow[] = [
  querystring('fields', FORM, { a: 'x y', b: [1, 2], c: { d: 1 } }, 'a=x+y&b=1&b=2&c=%7B%22d%22%3A1%7D'),
  querystring('JSON', JSON_TYPE, { a: ['&'] }, '%7B%22a%22%3A%5B%22%26%22%5D%7D'),
  querystring('text', 'text/plain', 'a&b=c#d', 'a%26b%3Dc%23d'),
  querystring('nothing', FORM, undefined, ''),
  parameter('query', 'a', { b: [1, null] }, 'a=%7B%22b%22%3A%5B1%2Cnull%5D%7D'),
  parameter('query', 'a', null, 'a=null'),
];

const METHODS: readonly RequestRow[] = [
  ...['get', 'put', 'post', 'delete', 'options', 'patch'].map((method) => ({
    title: method,
    versions: ALL,
    method,
    expected: { method: method.toUpperCase() },
  })),
  { title: 'head', versions: ALL, method: 'head', expected: { method: 'HEAD' } },
  {
    title: 'QUERY with a body',
    versions: SINCE_3_2,
    method: 'query',
    operation: { requestBody: { content: { [JSON_TYPE]: { schema: anything } } } },
    request: { body: { a: 1 } },
    expected: { method: 'QUERY', type: JSON_TYPE, body: '{"a":1}' },
  },
  ...['LINK', 'PURGE', 'MKCOL'].map((method) => ({
    title: `${method} of additionalOperations`,
    versions: SINCE_3_2,
    method,
    expected: { method },
  })),
];

/** Requests as a whole: bodies of each kind of media type, whole queries, methods. */
export const REQUESTS: readonly RequestRow[] = [
  ...BODIES,
  ...FORMS,
  ...MULTIPARTS,
  ...STYLED_PARTS,
  ...QUERIES,
  ...METHODS,
];
