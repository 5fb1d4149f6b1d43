import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { JsonPointer, JsonValue } from '../json.ts';
import { escapeToken, isObject, valueAt } from '../json.ts';
import { parseSource } from './parse-source.ts';
import type { PositionPart } from './source-file.ts';

function placeIn(text: string, name: string, pointer: JsonPointer, part?: PositionPart): string {
  const { line, column, file } = parseSource(text, { uri: 'test:', name }).positionAt(pointer, part);
  expect(file).toBe(name);
  return `${line}:${column}`;
}

const BLOCK = `# comment
openapi: 3.1.1
info:
  title: &t "A title"
  description: |
    Two
    lines: not a key
paths:
  /ping:
    get: &get {tags: [a, 'b'], summary: *t}
    put: *get
    post:
      <<: *get
      summary: own
  /a~b/c:
  'quoted key': >-
    folded
list:
  - one
  -
  - - nested
    -
  - key: 1
    other: 2
empty:
200: !!str 5
last: plain text
  goes on
`;

describe('YAML positions', () => {
  it.each<[JsonPointer, string, string]>([
    ['', '2:1', '2:1'],
    ['/openapi', '2:1', '2:10'],
    ['/info', '3:1', '4:3'],
    ['/info/title', '4:3', '4:13'],
    ['/info/description', '5:3', '5:16'],
    ['/info/absent/deeper', '3:1', '4:3'],
    ['/paths/~1ping/get', '10:5', '10:15'],
    ['/paths/~1ping/get/tags', '10:16', '10:22'],
    ['/paths/~1ping/get/tags/1', '10:26', '10:26'],
    ['/paths/~1ping/get/summary', '10:32', '10:41'],
    ['/paths/~1ping/put', '11:5', '11:10'],
    ['/paths/~1ping/put/tags/0', '10:23', '10:23'],
    ['/paths/~1ping/post/tags', '10:16', '10:22'],
    ['/paths/~1ping/post/summary', '14:7', '14:16'],
    ['/paths/~1a~0b~1c', '15:3', '15:3'],
    ['/paths/quoted key', '16:3', '16:17'],
    ['/list', '18:1', '19:3'],
    ['/list/0', '19:5', '19:5'],
    ['/list/1', '20:3', '20:3'],
    ['/list/2', '21:5', '21:5'],
    ['/list/2/0', '21:7', '21:7'],
    ['/list/2/1', '22:5', '22:5'],
    ['/list/3/other', '24:5', '24:12'],
    ['/list/9', '18:1', '19:3'],
    ['/empty', '25:1', '25:1'],
    ['/200', '26:1', '26:12'],
    ['/last', '27:1', '27:7'],
  ])('%s: key %s, value %s', (pointer, key, value) => {
    expect([placeIn(BLOCK, 'a.yaml', pointer, 'key'), placeIn(BLOCK, 'a.yaml', pointer)]).toEqual([key, value]);
  });

  it.each<[string, string, JsonPointer, string]>([
    ['CRLF', 'a: 1\r\nb:\r\n  c: 2\r\n', '/b/c', '3:6'],
    ['CR alone', 'a: 1\rb: 2', '/b', '2:4'],
    ['a byte order mark', '\uFEFFa: 1', '/a', '1:4'],
    ['tabs between tokens', 'a:\t1', '/a', '1:4'],
    ['surrogate pairs count two', '{a: 😀, b: 1}', '/b', '1:12'],
    ['a multi-line flow mapping', '{a: 1,\n  b: [x,\n y]}', '/b/1', '3:2'],
    ['a compact pair in a list', '[a: 1]', '/0/a', '1:5'],
    ['an explicit key', '? a\n: b', '/a', '2:3'],
    ['a block scalar after a comment', 'a: # | no\n  |\n  x', '/a', '2:3'],
    ['a block scalar with anchor', 'a: &x >-\n  x', '/a', '1:7'],
    ['an alias as key', 'a: &k x\n*k : y', '/x', '2:6'],
    ['an anchored empty value', 'a: &x\nb: *x', '/a', '1:4'],
    ['a merge of a list, first wins', 'x: {<<: [{p: 1}, {p: 2, q: 3}]}', '/x/p', '1:14'],
    ['a merge of a list, later adds', 'x: {<<: [{p: 1}, {p: 2, q: 3}]}', '/x/q', '1:28'],
    ['a merge of a merge', 'a: &a {p: 1}\nb: &b {<<: *a}\nc: {<<: *b}', '/c/p', '1:11'],
    ['the merge key itself', 'a: {<<: {p: 1}}', '/a/<<', '1:4'],
    ['a directive and a document mark', '%YAML 1.2\n---\na: 1', '/a', '3:4'],
    ['a scalar document', ' text', '', '1:2'],
    ['a __proto__ key', '__proto__: {a: 1}', '/__proto__/a', '1:16'],
    ['a list flush with its key', 'a:\n-\n- x', '/a/0', '2:1'],
    ['an empty item after a block scalar', '- |\n  x\n-\n- y', '/1', '3:1'],
    ['an empty item after a comment', '- x\n# - no\n-', '/1', '3:1'],
  ])('%s', (_, text, pointer, expected) => {
    expect(placeIn(text, 'a.yaml', pointer)).toBe(expected);
  });

  it('follow a merge chain', () => {
    const chain = Array.from({ length: 400 }, (_, index) => `n${index + 1}: &n${index + 1} {<<: *n${index}}`);
    const text = `n0: &n0 {p: 1}\n${chain.join('\n')}`;
    expect(placeIn(text, 'a.yaml', '/n400/p')).toBe('1:13');
  });
});

describe('JSON positions', () => {
  const JSON_TEXT = '{\n\t"a": [1, {"b\\"": "x"}],\r\n  "a/b": {}, "\\u0063" :null, "__proto__": {"x": 1}\n}';
  it.each<[JsonPointer, string, string]>([
    ['', '1:1', '1:1'],
    ['/a', '2:2', '2:7'],
    ['/a/0', '2:8', '2:8'],
    ['/a/1/b"', '2:12', '2:19'],
    ['/a~1b', '3:3', '3:10'],
    ['/c', '3:14', '3:24'],
    ['/c/deeper', '3:14', '3:24'],
    ['/__proto__/x', '3:44', '3:49'],
  ])('%s: key %s, value %s', (pointer, key, value) => {
    expect([placeIn(JSON_TEXT, 'a.json', pointer, 'key'), placeIn(JSON_TEXT, 'a.json', pointer)]).toEqual([key, value]);
  });
});

function pointersOf(value: JsonValue, pointer = ''): JsonPointer[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, member]) => pointersOf(member, `${pointer}/${escapeToken(key)}`));
  return [pointer, ...below];
}

/** The text from a position on, to see what stands there. */
function textAt(text: string, { line, column }: { line: number; column: number }): string {
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}

/** Whether YAML or JSON text starts with the token of `value`; a block mapping starts with its first key. */
function startsWith(text: string, value: JsonValue): boolean {
  if (Array.isArray(value)) return text.startsWith('[') || text.startsWith('-');
  if (isObject(value)) {
    const [firstKey] = Object.keys(value);
    return text.startsWith('{') || text.startsWith('?') || (firstKey !== undefined && startsWith(text, firstKey));
  }
  if (typeof value !== 'string') return text.startsWith(JSON.stringify(value));
  return /^["'|>]/.test(text) || (value.length > 0 && text.startsWith(value.split(/[\n ]/)[0] ?? ''));
}

const LEAF = fc.oneof(
  // A text of white space alone is lost by the printer of folded YAML, not by its reader.
  fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => text === '' || /\S/.test(text)),
  fc.constantFrom('', 'two\nlines\n', ' padded ', '- dash', 'a: b', '# no comment', '|', 'null', '200', 'x\n\n  y'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const KEY = fc.oneof(
  fc.stringMatching(/^[a-z/{}]{1,12}$/),
  fc.constantFrom('', '200', '__proto__', 'a/b', 'm~n', '$ref', 'null', 'a b', "it's", '"', '-'),
);
const TREE: fc.Arbitrary<JsonValue> = fc.letrec<{ tree: JsonValue }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    LEAF,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(KEY, tie('tree')), { maxLength: 4, selector: ([key]) => key })
      .map((members): JsonValue => Object.fromEntries(members)),
  ),
})).tree;

const PRINTERS: readonly (readonly [string, string, (value: JsonValue) => string])[] = [
  ['block YAML', 'a.yaml', (value) => stringify(value, { aliasDuplicateObjects: false })],
  ['flow YAML', 'a.yaml', (value) => stringify(value, { collectionStyle: 'flow', aliasDuplicateObjects: false })],
  ['quoted YAML', 'a.yaml', (value) => stringify(value, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 20 })],
  [
    'folded YAML',
    'a.yaml',
    (value) => stringify(value, { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN' }),
  ],
  ['compact JSON', 'a.json', (value) => JSON.stringify(value)],
  ['indented JSON', 'a.json', (value) => JSON.stringify(value, null, 2)],
];

describe.each(PRINTERS)('any value printed as %s', (_, name, print) => {
  it('is read back, and every pointer leads to the text of its node', () => {
    fc.assert(
      fc.property(TREE, (value) => {
        const text = print(value);
        const file = parseSource(text, { uri: 'test:', name });
        expect(file.value).toEqual(value);
        for (const pointer of pointersOf(value)) {
          const at = textAt(text, file.positionAt(pointer));
          const node = valueAt(value, pointer) ?? null;
          expect(startsWith(at, node), `${pointer} in ${JSON.stringify(text)} at ${JSON.stringify(at)}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
