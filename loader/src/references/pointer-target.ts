import { didYouMean } from '../nearest.ts';
import type { JsonPointer, JsonValue } from '../json.ts';
import { childOf, fromPointer, isArray, isObject, toPointer } from '../json.ts';

/** The pointer that a URI fragment spells, or `undefined` when its percent-escapes are broken (RFC 6901 section 6). */
export function pointerOfFragment(fragment: string): JsonPointer | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

/** The fragment that spells a pointer, with everything escaped that a URI does not allow there. */
export function fragmentOfPointer(pointer: JsonPointer): string {
  return encodeURI(pointer).replaceAll('#', '%23').replaceAll('[', '%5B').replaceAll(']', '%5D');
}

/** Where a path leaves a tree: the deepest existing node and the token that it lacks. */
export interface Missing {
  readonly parent: JsonPointer;
  readonly token: string;
  readonly hint: string | undefined;
}

/** Follows a pointer as far as it goes; `undefined` when it leads to a node. */
export function missingStep(root: JsonValue, pointer: JsonPointer): Missing | undefined {
  const tokens = fromPointer(pointer);
  let node = root;
  for (const [depth, token] of tokens.entries()) {
    const child = childOf(node, token);
    if (child === undefined) return { parent: toPointer(tokens.slice(0, depth)), token, hint: hintFor(node, token) };
    node = child;
  }
  return undefined;
}

function hintFor(node: JsonValue, token: string): string | undefined {
  if (isArray(node)) return `the list there has ${node.length} items`;
  if (!isObject(node)) return undefined;
  if (typeof node.$ref === 'string') return `that is itself a reference: use ${node.$ref} instead`;
  return didYouMean(token, Object.keys(node));
}
