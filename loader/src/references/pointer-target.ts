import { didYouMean } from '../nearest.ts';
import type { JsonPointer, JsonValue } from '../json.ts';
import { childOf, fromPointer, isArray, isObject, toPointer } from '../json.ts';

/** The pointer that a URI fragment spells, or `undefined` when its percent-escapes are broken (RFC 6901 section 6). */
export function pointerOfFragment(fragment: string): JsonPointer | undefined {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

/** The fragment that spells a pointer, with everything escaped that a URI does not allow there. */
export function fragmentOfPointer(pointer: JsonPointer): string {
  return pointer.replaceAll(/[^\w\-.~!$&'()*+,;=:@/?]/gu, escapeCharacter);
}

/** A lone surrogate has no UTF-8 form to be escaped in, and stays. */
function escapeCharacter(character: string): string {
  return /^\p{Surrogate}$/u.test(character) ? character : encodeURIComponent(character);
}

/** Where a path leaves a tree: the deepest existing node and the token that it lacks. */
export interface Missing {
  readonly parent: JsonPointer;
  readonly token: string;
  readonly hint: string | undefined;
}

/** What a pointer leads to. */
export type PointerTarget =
  | { readonly value: JsonValue; readonly missing?: undefined }
  | { readonly value?: undefined; readonly missing: Missing };

/** Follows a pointer as far as it goes. */
export function followPointer(root: JsonValue, pointer: JsonPointer): PointerTarget {
  const tokens = fromPointer(pointer);
  let value = root;
  for (const [depth, token] of tokens.entries()) {
    const child = childOf(value, token);
    if (child === undefined) {
      return { missing: { parent: toPointer(tokens.slice(0, depth)), token, hint: hintFor(value, token) } };
    }
    value = child;
  }
  return { value };
}

function hintFor(node: JsonValue, token: string): string | undefined {
  if (isArray(node)) return `that is a list of length ${node.length}`;
  if (!isObject(node)) return undefined;
  if (typeof node.$ref === 'string') return `that is itself a reference: use ${node.$ref} instead`;
  return didYouMean(token, Object.keys(node));
}
