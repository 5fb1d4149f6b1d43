import type { JsonValue } from '@cc-gateway/loader';

const PLAIN_KEY = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
const PLAIN_TEXT = /^[ !"#-&(-[\]-~]*$/;
const WIDTH = 100;

/** A string literal in single quotes that holds exactly `text`, whatever is in it. */
export function stringLiteral(text: string): string {
  if (PLAIN_TEXT.test(text)) return `'${text}'`;
  const body = JSON.stringify(text).slice(1, -1);
  const escaped = body.replaceAll(/\\.|['\u2028\u2029\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g, (found) => {
    if (found === '\\"') return '"';
    if (found === "'") return "\\'";
    return found.length > 1 ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

/** A key of an object literal. `__proto__` has to be computed: written plainly it would set the prototype. */
export function keyLiteral(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return PLAIN_KEY.test(name) ? name : stringLiteral(name);
}

function compound(open: string, close: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return open + close;
  const space = open === '{' ? ' ' : '';
  // Long values hold long values: to join all of them on each level would take time in the square of their depth.
  const length = parts.reduce((sum, part) => sum + part.length + 2, 2 * space.length);
  if (indent.length + length <= WIDTH && !parts.some((part) => part.includes('\n'))) {
    return `${open}${space}${parts.join(', ')}${space}${close}`;
  }
  const inner = `${indent}  `;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

/** A JSON value with leaves of another kind in it. */
export type Data<Leaf> = JsonValue | Leaf | readonly Data<Leaf>[] | { readonly [key: string]: Data<Leaf> };

/** Writes leaves that are no JSON value; `undefined` for what is one. */
export type WriteLeaf<Leaf> = (value: Data<Leaf>) => string | undefined;

function isList<Leaf>(value: Data<Leaf>): value is readonly Data<Leaf>[] {
  return Array.isArray(value);
}

function isRecord<Leaf>(value: Data<Leaf>): value is { readonly [key: string]: Data<Leaf> } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An expression for a JSON value: an object or array literal on one line where it fits, else one entry a line.
 *
 * @param leaf - writes what is no JSON value
 * @param isFixed - write strings `as const`. Below a key that every object has (`constructor`) TypeScript takes that
 *   member for the context of the value and forgets that a string there may be one of a few
 * @throws RangeError for numbers that JSON cannot hold.
 */
export function literal<Leaf = never>(
  value: Data<Leaf>,
  leaf: WriteLeaf<Leaf> = () => undefined,
  indent = '',
  isFixed = false,
): string {
  const written = leaf(value);
  // Strings are written without line breaks, so that those of a leaf are its layout.
  if (written !== undefined) return written.replaceAll('\n', `\n${indent}`);
  if (typeof value === 'string') return stringLiteral(value) + (isFixed ? ' as const' : '');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is no JSON number`);
  const inner = `${indent}  `;
  if (isList(value)) {
    const items = value.map((item) => literal(item, leaf, inner, isFixed));
    return compound('[', ']', items, indent);
  }
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  const parts = entries.map(([key, item]) => {
    const isInherited = Object.hasOwn(Object.prototype, key);
    return `${keyLiteral(key)}: ${literal(item, leaf, inner, isFixed || isInherited)}`;
  });
  return compound('{', '}', parts, indent);
}
