import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoaderError, formatPosition } from '../diagnostic.ts';
import { parseSource } from './parse-source.ts';

function valueOf(text: string, name: string): unknown {
  return parseSource(text, { uri: `file:///${name}`, name }).value;
}

/** `code line:column message` of the one diagnostic. */
function faultIn(text: string, name: string): string {
  try {
    valueOf(text, name);
  } catch (error) {
    if (!(error instanceof LoaderError)) throw error;
    expect(error.diagnostics).toHaveLength(1);
    const [{ code, message, position, hint } = { code: '', message: '' }] = error.diagnostics;
    expect(hint).toMatch(/\S/);
    return `${code} ${position === undefined ? '-' : formatPosition(position).slice(name.length + 1)} ${message}`;
  }
  throw new Error('no LoaderError was thrown');
}

describe('YAML values', () => {
  it.each<[string, string, unknown]>([
    ['a date stays a string', 'a: 2020-01-01', { a: '2020-01-01' }],
    ['yes and no stay strings', 'a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
    ['true, null and ~', 'a: true\nb: null\nc: ~\nd:', { a: true, b: null, c: null, d: null }],
    ['numbers of the core schema', 'a: 1\nb: -1.5\nc: 1e3\nd: 0x1F\ne: 0o10', { a: 1, b: -1.5, c: 1000, d: 31, e: 8 }],
    ['a leading zero is decimal', 'a: 010', { a: 10 }],
    ['digits grouped by _ are a string', 'a: 1_000', { a: '1_000' }],
    ['a version in quotes', "a: '3.10'", { a: '3.10' }],
    [
      'keys stay as written',
      '200: a\n1.0: b\nyes: c\nnull: d\n0x10: e',
      { 200: 'a', '1.0': 'b', yes: 'c', null: 'd', '0x10': 'e' },
    ],
    ['keys in flow style', '{200: a, ~: b}', { 200: 'a', '~': 'b' }],
    ['an alias as key', 'a: &k 1.0\n*k : b', { a: 1, '1.0': 'b' }],
    ['an empty key in quotes', '"": a', { '': 'a' }],
    ['aliases', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a redefined anchor', 'a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
    ['an inner anchor of the same name', 'a: &x [&x 1, *x]', { a: [1, 1] }],
    ['a merge', 'a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3}', { a: { p: 1, q: 2 }, b: { p: 1, q: 3 } }],
    ['a merge of a list', 'b: {<<: [{p: 1}, {p: 2, q: 3}]}', { b: { p: 1, q: 3 } }],
    ['a quoted << is a key', '"<<": 1', { '<<': 1 }],
    ['tags of the core schema', 'a: !!str 1\nb: !!int "2"', { a: '1', b: 2 }],
    ['%YAML 1.1 changes nothing', '%YAML 1.1\n---\na: yes', { a: 'yes' }],
    ['a document end mark', 'a: 1\n...\n', { a: 1 }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['CRLF', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n', { a: 'x\ny\n', b: 1 }],
    ['flow style', '{a: [1, b, "c"], d: {}}', { a: [1, 'b', 'c'], d: {} }],
    ['a scalar', 'text', 'text'],
  ])('%s', (_, text, expected) => {
    expect(valueOf(text, 'a.yaml')).toEqual(expected);
  });
});

describe('JSON values', () => {
  it.each<[string, string, string, unknown]>([
    ['by name', 'a.json', '{"a": [1, null, "\\u00e4"]}', { a: [1, null, 'ä'] }],
    ['by content', '<stdin>', ' {"a": 1}', { a: 1 }],
    ['in a YAML file', 'a.yaml', '[{"a": 1}]', [{ a: 1 }]],
    ['with a byte order mark', 'a.json', '\uFEFF{}', {}],
    ['a bare string', 'a.json', '"x"', 'x'],
    [
      'quotes, colons and backslashes in strings',
      'a.json',
      '{"a\\":" : ":\\\\", "b\\\\": "\\"b\\":"}',
      { 'a":': ':\\', 'b\\': '"b":' },
    ],
    [
      'strings that look like keys',
      'a.json',
      '{"a": ":b", "c" :\n": ", ":": "\\":", "d\\\\" : ["\\\\\\":", "e"]}',
      { a: ':b', c: ': ', ':': '":', 'd\\': ['\\":', 'e'] },
    ],
  ])('%s', (_, name, text, expected) => {
    expect(valueOf(text, name)).toEqual(expected);
  });

  it('are those of JSON.parse, whatever the strings hold', () => {
    const string = fc.string({ unit: fc.constantFrom('"', '\\', ':', ' ', 'a', '{', '\n') });
    const json = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, string, fc.array(tie('node')), fc.dictionary(string, tie('node'))),
    })).node;
    fc.assert(
      fc.property(json, fc.integer({ min: 0, max: 2 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(valueOf(text, 'a.json')).toEqual(JSON.parse(text));
        const twice = `{"k": ${text}, "k" : ${text}}`;
        expect(faultIn(twice, 'a.json')).toContain("the key 'k' is written twice in this object");
      }),
    );
  });
});

describe.each(['a.yaml', 'a.json'])('__proto__ in %s', (name) => {
  it('is an own key like any other', () => {
    const value = valueOf('{"__proto__": {"x": 1}, "constructor": 2}', name);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
  it('is an own key in block style', () => {
    const value = valueOf('__proto__:\n  x: 1', 'a.yaml');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('YAML faults', () => {
  it.each<[string, string]>([
    ['', 'file-empty 1:1 the file is empty'],
    ['# only a comment\n', 'file-empty 1:1 the file is empty'],
    ['---\n', 'file-empty 1:1 the file is empty'],
    ['a: 1\n---\nb: 2', 'yaml-documents 2:1 a second YAML document begins here'],
    ['a: {b: [1]}\n...\n---\n', 'yaml-documents 2:1 a second YAML document begins here'],
    ['a: 1\nb: 2\na: 3', "duplicate-key 3:1 the key 'a' is written twice in this mapping"],
    ['x:\n  200: 1\n  "200": 2', "duplicate-key 3:3 the key '200' is written twice in this mapping"],
    ['x: {a: 1, a: 2}', "duplicate-key 1:11 the key 'a' is written twice in this mapping"],
    ['a:\n\tb: 1', 'yaml-tab 2:1 a tab is used as indentation'],
    ['a:\n  b: 1\n\tc: 1', 'yaml-tab 3:1 a tab is used as indentation'],
    ['a: *x', 'alias-unknown 1:4 no anchor &x stands before the alias *x'],
    ['a: *x\nb: &x 1', 'alias-unknown 1:4 no anchor &x stands before the alias *x'],
    ['a: & 1', 'yaml-anchor 1:5 an anchor has no name'],
    ['a: &x &y 1', 'yaml-anchor 1:7 a node has two anchors'],
    ['a: &x *x', 'yaml-anchor 1:7 an alias cannot have an anchor or a tag'],
    ['a: &a [*a]', 'alias-cycle 1:8 the alias *a stands inside the node that &a names, which would never end'],
    [
      'a: &a\n  b: {c: *a}',
      'alias-cycle 2:10 the alias *a stands inside the node that &a names, which would never end',
    ],
    ['a: !!js/function "x"', 'yaml-tag 1:4 the tag !<tag:yaml.org,2002:js/function> is not allowed'],
    ['a: !Ref {b: 1}', 'yaml-tag 1:4 the tag !<!Ref> is not allowed'],
    ['a: !!timestamp 2020-01-01', 'yaml-tag 1:4 the tag !<tag:yaml.org,2002:timestamp> is not allowed'],
    ['a: !!int x', 'yaml-tag 1:4 the value does not fit its tag !<tag:yaml.org,2002:int>'],
    ['a: !h!x 1', 'yaml-tag 1:8 the tag is malformed'],
    ['a: .inf', 'number-not-finite 1:4 infinite numbers and .nan have no place in JSON'],
    ['a: 1\nb: [-.Inf]', 'number-not-finite 2:5 infinite numbers and .nan have no place in JSON'],
    ['? [a]\n: x', 'key-not-text 1:3 a mapping key must be text'],
    ['a: &a [1]\n*a : 2', 'key-not-text 2:1 a mapping key must be text'],
    [': x', 'key-not-text 1:1 a mapping key is missing'],
    ['a: "1" # c\n: x', 'key-not-text 2:1 a mapping key is missing'],
    ['<<: 1', "yaml-merge 1:1 '<<' can only merge mappings"],
    ['a: "b\nc: d', 'yaml-syntax 2:1 a quote or bracket opened above is not closed'],
    ['a: "b \\" c', 'yaml-syntax 1:4 text in double quotes is never closed'],
    ["a: '''b''", 'yaml-syntax 1:4 text in single quotes is never closed'],
    ['a: {b: 1', 'yaml-syntax 1:9 a { or [ is never closed'],
    ['a: b: c', "yaml-syntax 1:5 a second ': ' stands in the value"],
    ['a: 1\n b: 2', 'yaml-syntax 2:3 this key is indented deeper than the one above it'],
    ['a:\n  b: 1\n c: 2', 'yaml-syntax 3:2 this is indented differently or out of place'],
    ["a: 'it's'", 'yaml-syntax 1:8 text follows the closing quote'],
    ['a: @x', "yaml-syntax 1:4 text cannot begin with '@'"],
    ['a: [1]]', "yaml-syntax 1:7 there is no '[' to close"],
    ['- a\nb: c', 'yaml-syntax 2:1 this does not belong to the structure above'],
    ['a: 1\nb\n', 'yaml-syntax 3:1 a key must stand on one line'],
    ['a: [1,,2]', 'yaml-syntax 1:7 a value is expected before the comma'],
    ['a: "\\q"', 'yaml-syntax 1:6 unknown escape sequence'],
    ['a: \u0007', 'yaml-syntax 1:4 a control character is not allowed here'],
    ['a: 1\0', 'file-not-text 1:5 the file holds a NUL byte'],
    ['a: '.repeat(3) + '1', "yaml-syntax 1:5 a second ': ' stands in the value"],
    ['{"a": 1,, b}', 'yaml-syntax 1:9 a value is expected before the comma'],
  ])('%j', (text, expected) => {
    expect(faultIn(text, 'a.yaml')).toBe(expected);
  });
});

describe('alias bombs', () => {
  const layers = (count: number, width: number): string =>
    Array.from({ length: count }, (_, index) => {
      const items = Array.from({ length: width }, () => (index === 0 ? 'x' : `*l${index - 1}`));
      return `l${index}: &l${index} [${items.join(', ')}]`;
    }).join('\n');

  it('are refused at the alias that goes over the limit', () => {
    const fault = 'alias-bomb 7:10 aliases expand this document by more than 1000000 nodes';
    expect(faultIn(layers(30, 9), 'a.yaml')).toBe(fault);
  });
  it('may nest no deeper than containers', () => {
    expect(faultIn(layers(600, 1), 'a.yaml')).toBe('nesting-too-deep 500:14 nested more than 500 levels deep');
  });
  it('leave ordinary sharing alone', () => {
    expect(Object.keys(valueOf(layers(5, 9), 'a.yaml') as object)).toEqual(['l0', 'l1', 'l2', 'l3', 'l4']);
  });
  it('made of merges are refused', () => {
    const wide = `w: &w {${Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ')}}\n`;
    const merges = Array.from({ length: 200 }, (_, index) => `m${index}: {<<: *w}`).join('\n');
    expect(faultIn(wide + merges, 'a.yaml')).toBe("yaml-merge 101:7 '<<' copies more than 100000 keys");
  });
});

describe('JSON faults', () => {
  it.each<[string, string]>([
    ['', 'file-empty 1:1 the file is empty'],
    [' \n', 'file-empty 1:1 the file is empty'],
    ['{"a": 1, "b": {"a": 1}, "a": 2}', "duplicate-key 1:25 the key 'a' is written twice in this object"],
    ['[{"a" : 1,\n "\\u0061": 2}]', "duplicate-key 2:2 the key 'a' is written twice in this object"],
    ['{"a": ":", "a" : 2}', "duplicate-key 1:12 the key 'a' is written twice in this object"],
    ['{"": 1, "": 2}', "duplicate-key 1:9 the key '' is written twice in this object"],
    ['{"a": 1e999}', 'number-not-finite 1:7 the number is too large to be represented'],
    ['[0, {"a/b": [-1e999]}]', 'number-not-finite 1:14 the number is too large to be represented'],
    ['{"a": 1,}', 'json-syntax 1:9 a key in double quotes is expected'],
    ['{"a": 1\n "b": 2}', "json-syntax 2:2 ',' or the closing bracket is expected"],
    ['{"a" 1}', "json-syntax 1:6 ':' is expected after the key"],
    ['{a: 1}', 'json-syntax 1:2 this is no JSON value'],
    ['{"a": }', 'json-syntax 1:7 a value is expected'],
    ['{"a": 1', "json-syntax 1:8 '}' is expected"],
    ['[1, 2', "json-syntax 1:6 ']' is expected"],
    ['{} {}', 'json-syntax 1:4 there is text after the end of the document'],
    ['{ // c\n}', 'json-syntax 1:3 JSON has no comments'],
    ['{"a": "b\n"}', 'json-syntax 1:7 the string is never closed'],
    ['{"a": "\\x"}', 'json-syntax 1:7 unknown escape sequence'],
    ['{"a": "\t"}', 'json-syntax 1:7 control characters in strings must be escaped'],
  ])('%j', (text, expected) => {
    expect(faultIn(text, 'a.json')).toBe(expected);
  });

  it('are what text that begins like JSON is told when nothing names it', () => {
    expect(faultIn('{"a": 1\n "b": [}', '<stdin>')).toBe("json-syntax 2:2 ',' or the closing bracket is expected");
    expect(faultIn('{a: 1, b: [}', '<stdin>')).toMatch(/^yaml-syntax 1:12 /);
  });
});

describe('nesting', () => {
  it.each<[string, string, string, number]>([
    ['YAML flow', '[', 'a.yaml', 501],
    ['YAML block lists', '- ', 'a.yaml', 1003],
    ['YAML flow mappings', '{a: ', 'a.yaml', 2001],
    ['JSON arrays', '[', 'a.json', 501],
    ['JSON objects', '{"a":', 'a.json', 2501],
  ])('of 100000 %s is refused', (_, part, name, column) => {
    const fault = `nesting-too-deep 1:${column} nested more than 500 levels deep`;
    expect(faultIn(part.repeat(100_000), name)).toBe(fault);
  });

  it.each(['a.yaml', 'a.json'])('in valid flow style is refused over 500 levels in %s', (name) => {
    const nested = (depth: number): string => '['.repeat(depth) + '1' + ']'.repeat(depth);
    expect(JSON.stringify(valueOf(nested(500), name))).toBe(nested(500));
    expect(faultIn(nested(501), name)).toBe('nesting-too-deep 1:501 nested more than 500 levels deep');
    expect(faultIn(nested(100_000), name)).toBe('nesting-too-deep 1:501 nested more than 500 levels deep');
  });
});

it('names the first place of a duplicate key', () => {
  expect(() => valueOf('{"a": 1,\n"a": 2}', 'dir/a.json')).toThrow('first at dir/a.json:1:2; keep one of them');
});
