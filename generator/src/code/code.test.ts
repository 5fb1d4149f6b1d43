import { expect, test } from 'vitest';
import { code, distinct, joined, key, name, objectLiteral, sorted, text, textStartingWith, value } from './code.ts';

const HOSTILE = "x'); evil(); ('";

test('code is written here; text of the document appears as what it is said to be', () => {
  const statement = code`const ${name('a')}: ${text(HOSTILE)} = { ${key('b-c')}: ${value([1, HOSTILE])} };`;
  const quoted = "'x\\'); evil(); (\\''";
  expect(String(statement)).toBe(`const a: ${quoted} = { 'b-c': [1, ${quoted}] };`);
});

test.each([HOSTILE, '', 'a b', '1a', 'e\u200d', '\u3164', '\u202ee', '\u0301', '__proto__()', 'a\n'])(
  '%j is refused as a name',
  (identifier) => {
    expect(() => name(identifier)).toThrow(TypeError);
  },
);

test.each([
  ['image/', '`image/${string}`'],
  ['a`${b}\\\n', '`a\\`\\${b}\\\\\\n${string}`'],
])('the type of texts that start with %j', (start, type) => {
  expect(String(textStartingWith(start))).toBe(type);
});

test('lists keep their order, or are sorted and told apart', () => {
  const list = [code`b`, code`a`, code`b`];
  expect(String(joined(distinct(list), ' | '))).toBe('b | a');
  expect(String(joined(sorted(list), ', '))).toBe('a, b, b');
});

test('an object literal has one member a line', () => {
  const inner = objectLiteral([[key('then'), code`1`]]);
  expect(String(objectLiteral([[name('a'), inner]]))).toBe('{\n  a: {\n    then: 1,\n  },\n}');
  expect(String(objectLiteral([]))).toBe('{}');
});
