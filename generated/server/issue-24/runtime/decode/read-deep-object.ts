// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { DeepShape } from '../route.ts';
import { readScalar, Undecodable, type Pair } from './read-value.ts';

const BRACKETS = /^(?:\[[^[\]]*\])*$/;

// Deeper than any document asks for, and far from what a stack cannot hold.
const DEEPEST = 32;

/** What stands behind a name: texts, and what has that name and one more in brackets. */
interface Branch {
  readonly texts: string[];
  readonly members: Map<string, Branch>;
}

function newBranch(): Branch {
  return { texts: [], members: new Map() };
}

function memberOf({ members }: Branch, name: string): Branch {
  const known = members.get(name);
  if (known !== undefined) return known;
  const made = newBranch();
  members.set(name, made);
  return made;
}

/** Names that would reach a prototype once a handler copies the value into another object. */
function reachesPrototype(steps: readonly string[]): boolean {
  return steps.some((step, index) => {
    return step === '__proto__' || (step === 'prototype' && steps[index - 1] === 'constructor');
  });
}

/** Whether a name is that of a parameter in the style `deepObject`, or of a member of its value. */
export function isDeepName(key: string, name: string): boolean {
  return key.startsWith(name) && BRACKETS.test(key.slice(name.length));
}

function readTexts(texts: readonly string[], { text = 'string', list }: DeepShape): unknown {
  const [first = '', ...others] = texts;
  if (others.length === 0) return readScalar(first, text);
  // Of a repeated text nothing is dropped: what its schema does not take as a list, it refuses.
  return texts.map((one) => readScalar(one, list?.text ?? 'string'));
}

function readList(items: readonly Branch[], item: DeepShape = {}): unknown[] {
  return items.flatMap((branch) => [
    ...branch.texts.map((text) => readScalar(text, item.text ?? 'string')),
    ...(branch.members.size === 0 ? [] : [readBranch({ ...branch, texts: [] }, item)]),
  ]);
}

function readBranch({ texts, members }: Branch, shape: DeepShape): unknown {
  if (members.size === 0) return readTexts(texts, shape);
  if (texts.length > 0) throw new Undecodable('is a text and has members too');
  const names = [...members.keys()];
  const isNumbered = shape.list !== undefined && names.every((name) => /^\d{1,9}$/.test(name));
  if (isNumbered) {
    const sorted = [...members].sort(([a], [b]) => Number(a) - Number(b));
    return readList(
      sorted.map(([, branch]) => branch),
      shape.list,
    );
  }
  if (names.every((name) => name === '')) return readList([...members.values()], shape.list);
  const entries = [...members].map(([name, branch]): [string, unknown] => {
    const known = shape.fields !== undefined && Object.hasOwn(shape.fields, name) ? shape.fields[name] : shape.rest;
    return [name, readBranch(branch, known ?? {})];
  });
  return Object.fromEntries(entries);
}

/**
 * Reads a value of the style `deepObject`. `a[b]=1` is all that is defined (OpenAPI 3.1 section 4.8.12.4); deeper names,
 * and lists as `a[]=1` or `a[0]=1`, are read as clients of ours and most others spell them.
 *
 * @param pairs - those whose names {@link isDeepName}, values decoded
 * @throws Undecodable
 */
export function readDeepObject(name: string, pairs: readonly Pair[], shape: DeepShape): unknown {
  const root = newBranch();
  for (const [key, text] of pairs) {
    const steps = key.slice(name.length + 1, -1).split('][');
    if (steps.length > DEEPEST) throw new Undecodable(`has more than ${DEEPEST} levels`);
    if (reachesPrototype(steps)) throw new Undecodable('names a member that is not allowed');
    const branch = key === name ? root : steps.reduce(memberOf, root);
    branch.texts.push(text);
  }
  return readBranch(root, shape);
}
