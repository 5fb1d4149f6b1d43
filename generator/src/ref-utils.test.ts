import fc from 'fast-check';
import { createRef } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { escapePointer, parseRef } from './ref-utils.ts';

test.each([
  ['#/components/schemas/A', null, ['components', 'schemas', 'A']],
  ['other.yaml#/a~1b/c~0d/e%20f', 'other.yaml', ['a/b', 'c~d', 'e f']],
  ['#/a//b/', null, ['a', 'b']],
  ['a#/b#/c', 'a', ['b']],
  ['name', 'name', []],
  ['#', null, []],
])('%s', (reference, uri, pointer) => {
  expect(parseRef(reference)).toEqual({ uri, pointer });
});

test('a broken escape is refused', () => {
  expect(() => parseRef('#/%')).toThrow(URIError);
});

/** What openapi-typescript makes of parts of a pointer, with these functions. */
function ownRef(parts: readonly string[]): string {
  const pointers = parts.map((part) => [part, parseRef(part).pointer] as const);
  const all = pointers.flatMap(([part, pointer]) => (pointer.length > 0 ? pointer : part === '' ? [] : [part]));
  return `#${all.map((part) => `/${escapePointer(part)}`).join('')}`;
}

const part = fc.oneof(
  fc.string(),
  fc.stringMatching(/^#?\/?[a-z~01/#%25]{0,8}$/),
  fc.webPath().map((path) => `#${path}`),
);

function outcome(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error.name : 'thrown';
  }
}

test('openapi-typescript reads references alike with both', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
      expect(outcome(() => ownRef(parts))).toBe(outcome(() => createRef(parts)));
    }),
  );
});
