import type { LoaderError } from '../diagnostic.ts';
import type { JsonPointer, JsonValue } from '../json.ts';
import { escapeToken } from '../json.ts';
import { duplicateError } from './duplicate-error.ts';
import { jsonNestingError, jsonSyntaxError } from './json-faults.ts';
import { hasKeys } from './json-keys.ts';
import { jsonPositions } from './json-positions.ts';
import { MAX_NESTING } from './limits.ts';
import type { TextMap } from './text-map.ts';

/**
 * Parses strict JSON (RFC 8259). Throws a LoaderError for wrong syntax, a key written twice (which
 * `JSON.parse` hides), a number that is infinite and for nesting over MAX_NESTING.
 */
export function parseJson(source: TextMap): JsonValue {
  let value: JsonValue;
  try {
    value = JSON.parse(source.text) as JsonValue;
  } catch {
    throw jsonSyntaxError(source);
  }
  const { keys, depth, finite } = measure(value);
  if (depth > MAX_NESTING) throw jsonNestingError(source) ?? jsonSyntaxError(source);
  if (!finite) throw infiniteError(source, value);
  if (!hasKeys(source.text, keys)) throw duplicateError(source, jsonPositions(source.text), 'object');
  return value;
}

interface Measures {
  keys: number;
  depth: number;
  finite: boolean;
}

function measure(value: JsonValue): Measures {
  const measures: Measures = { keys: 0, depth: 0, finite: true };
  measureNode(value, 0, measures);
  return measures;
}

/** Recursion is safe: it stops below MAX_NESTING, where the document is refused. */
function measureNode(node: unknown, parents: number, measures: Measures): void {
  if (typeof node === 'number') {
    if (!Number.isFinite(node)) measures.finite = false;
  } else if (isContainer(node)) measureContainer(node, parents + 1, measures);
}

function measureContainer(container: object, depth: number, measures: Measures): void {
  if (depth > measures.depth) measures.depth = depth;
  if (depth > MAX_NESTING) return;
  if (Array.isArray(container)) {
    for (const item of container) measureNode(item, depth, measures);
    return;
  }
  const object = container as Readonly<Record<string, unknown>>;
  for (const key in object) {
    measures.keys++;
    measureNode(object[key], depth, measures);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function infiniteError(source: TextMap, value: JsonValue): LoaderError {
  const offset = jsonPositions(source.text).offsetAt(findInfinite(value), 'value');
  return source.errorAt(
    offset,
    'number-not-finite',
    'the number is too large to be represented',
    'the largest number is about 1.8e308; write a larger one as a string',
  );
}

function findInfinite(root: JsonValue): JsonPointer {
  const stack: [JsonPointer, unknown][] = [['', root]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [pointer, value] = entry;
    if (typeof value === 'number' && !Number.isFinite(value)) return pointer;
    if (!isContainer(value)) continue;
    const members = Object.entries(value).map(([key, member]): [string, unknown] => [
      `${pointer}/${escapeToken(key)}`,
      member,
    ]);
    stack.push(...members.reverse());
  }
  return '';
}
