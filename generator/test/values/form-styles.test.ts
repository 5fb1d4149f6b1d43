// Members of forms in every style, through a generated client and a generated server.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valuePair, type ValuePair } from './value-pair.ts';

const STYLES = [
  { style: 'form' },
  { style: 'form', explode: false },
  { allowReserved: true },
  { style: 'spaceDelimited' },
  { style: 'spaceDelimited', explode: true },
  { style: 'pipeDelimited' },
  { style: 'pipeDelimited', explode: true },
  { style: 'deepObject' },
];

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const SCHEMAS = {
  text: { type: 'string' },
  count: { type: 'integer' },
  words: { type: 'array', minItems: 1, items: { type: 'string' } },
  counts: { type: 'array', minItems: 1, items: { type: 'integer' } },
  members: {
    type: 'object',
    required: ['R'],
    properties: { R: { type: 'integer' }, G: { type: 'string' } },
    additionalProperties: false,
  },
};

// With `allowReserved` a percent-encoded triple is sent as it is (RFC 6570 section 3.2.3), see below.
const PERCENT_ENCODED = /%[0-9A-F]{2}/i;

/** Values of the members that arrive as they were given. */
function membersOf({ allowReserved = false }: { allowReserved?: boolean }): fc.Arbitrary<unknown> {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !allowReserved || !PERCENT_ENCODED.test(one));
  // No delimiter of any style: where nothing is escaped, it is refused (see below).
  const word = text.filter((one) => one !== '' && !/[\s,|]/.test(one));
  return fc.record(
    {
      text,
      count: fc.integer(),
      words: fc.array(word, { minLength: 1 }),
      counts: fc.array(fc.integer(), { minLength: 1 }),
      members: fc.record({ R: fc.integer(), G: word }, { requiredKeys: ['R'] }),
      other: word,
    },
    { requiredKeys: ['text'] },
  );
}

function documentOf(): string {
  const properties = { ...SCHEMAS, other: { type: 'string' } };
  const paths = FORMS.flatMap((mediaType, form) =>
    STYLES.map((encoding, style) => {
      const own = Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, encoding]));
      const content = { [mediaType]: { schema: { type: 'object', properties }, encoding: own } };
      const post = {
        operationId: `values.form${form}style${style}`,
        requestBody: { required: true, content },
        responses: { 204: { description: '' } },
      };
      return [`/${form}/${style}`, { post }] as const;
    }),
  );
  return JSON.stringify({ openapi: '3.1.1', info: { title: 'Forms', version: '1' }, paths: Object.fromEntries(paths) });
}

let both: ValuePair;

beforeAll(async () => {
  both = await valuePair({}, documentOf());
});

afterAll(() => both.remove());

describe.each(FORMS.map((name, index) => [name, index] as const))('%s', (_name, form) => {
  test.each(STYLES.map((encoding, index) => [JSON.stringify(encoding), encoding, index] as const))(
    '%s',
    async (_title, encoding, style) => {
      await fc.assert(
        fc.asyncProperty(membersOf(encoding), async (body) => {
          let got: unknown;
          const back = await both.call(`form${form}style${style}`, { body }, (request) => void (got = request['body']));
          expect([back['status'], back['error'], got]).toEqual([204, undefined, body]);
        }),
        { numRuns: 30 },
      );
    },
  );
});

test.each([
  ['with allowReserved is sent as it is', 2, '%41', 'A'],
  ['is escaped without it', 0, '%41', '%41'],
  ['with allowReserved is one only with two digits behind it', 2, '%4 100%', '%4 100%'],
])('a percent-encoded triple %s', async (_title, style, text, received) => {
  let got: unknown;
  await both.call(`form0style${style}`, { body: { text } }, (request) => void (got = request['body']));
  expect(got).toEqual({ text: received });
});

test.each([
  [1, { words: ['a,b', 'c'] }, ','],
  [3, { words: ['a b', 'c'] }, ' '],
  [5, { members: { R: 1, G: 'a|b' } }, '|'],
])('a part in which a delimiter would not be told from a value is not sent', async (style, body, delimiter) => {
  const sent = both.call(`form1style${style}`, { body }, () => undefined);
  await expect(sent).rejects.toThrow(`has '${delimiter}' in it, which stands between its values`);
});

const PART = 'content-disposition: form-data; name=';

test.each([
  ['a text that is no number', `${PART}"counts"\r\n\r\nx`, '/counts'],
  ['a member that nobody knows', `${PART}"R"\r\n\r\nx`, '/members/R'],
  [
    'one name as text and as a file',
    `${PART}"other"\r\n\r\nx\r\n--b\r\n${PART}"other"; filename="f"\r\n\r\nx`,
    '/other',
  ],
])('%s is refused by its name', async (_title, part, pointer) => {
  const response = await both.send('/1/0', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: `--b\r\n${part}\r\n--b--\r\n`,
  });
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(`"name":"${pointer}`)]);
});
