import { runInNewContext } from 'node:vm';
import { parseSource } from '@cc-gateway/loader';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { keyLiteral, literal, stringLiteral } from './literal.ts';

test.each([
  ["it's", "'it\\'s'"],
  ['say "hi"', '\'say "hi"\''],
  ['a\\', "'a\\\\'"],
  ['\u2028${x}`', "'\\u2028${x}`'"],
  ['\ud800', "'\\ud800'"],
  ['line\nbreak', "'line\\nbreak'"],
])('stringLiteral(%j) is %s', (text, code) => {
  expect(stringLiteral(text)).toBe(code);
});

test.each([
  ['plain', 'plain'],
  ['200', "'200'"],
  ['__proto__', "['__proto__']"],
  ["a'b", "'a\\'b'"],
])('keyLiteral(%j) is %s', (name, code) => {
  expect(keyLiteral(name)).toBe(code);
});

test('what fits stays on one line', () => {
  expect(literal({ a: [1, null], b: {} })).toBe('{ a: [1, null], b: {} }');
  const long = 'x'.repeat(99);
  expect(literal({ a: long, b: 1 })).toBe(`{\n  a: '${long}',\n  b: 1,\n}`);
});

test('strings below inherited names keep their type', () => {
  expect(literal({ constructor: { in: 'query' } })).toBe("{ constructor: { in: 'query' as const } }");
});

test('numbers that JSON cannot hold are refused', () => {
  expect(() => literal([Number.POSITIVE_INFINITY])).toThrow(RangeError);
});

test('the code of a JSON value evaluates to that value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const code = literal(parseSource(JSON.stringify(value), { uri: 'value:', name: 'value.json' }).value);
      // A target before ES2015 would write a computed `__proto__` as an assignment, which sets the prototype.
      const script = ts.transpile(`JSON.stringify(${code})`, { target: ts.ScriptTarget.ES2023 });
      const result: unknown = runInNewContext(script);
      expect(result).toBe(JSON.stringify(value));
      expect(code).not.toMatch(/[\u2028\u2029]/);
    }),
    { examples: [[JSON.parse('[{"__proto__":null}]')]] },
  );
});
