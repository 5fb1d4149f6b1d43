// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { readPairs } from '../decode/read-pairs.ts';
import { formDecode, splitPairs, Undecodable, type Pair } from '../decode/read-value.ts';
import type { Limits } from '../limits.ts';
import type { Spelling } from '../route.ts';
import { pointerStep } from '../pointer-step.ts';
import { RefusedBody } from './refused-body.ts';

function readField<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Undecodable) throw new RefusedBody(400, error.message, name === '' ? '' : pointerStep(name));
    throw error;
  }
}

/** Fields that the document does not describe: text, or a list where a name comes several times. */
function otherFields(pairs: readonly Pair[], taken: ReadonlySet<string>): [string, unknown][] {
  const texts = new Map<string, string[]>();
  for (const [name, text] of pairs) {
    if (!taken.has(name)) texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  return [...texts].map(([name, all]) => [
    name,
    readField(name, () => (all.length === 1 ? formDecode(all[0] ?? '') : all.map(formDecode))),
  ]);
}

/**
 * The value of a form in `application/x-www-form-urlencoded`.
 *
 * @param fields - how the fields that the document describes are spelled
 * @throws RefusedBody
 */
export function parseForm(text: string, fields: readonly Spelling[], { pairs: most, depth }: Limits): unknown {
  const cut = splitPairs(text, '&');
  if (cut.length > most) throw new RefusedBody(413, `has more than ${most} fields`);
  const pairs = readField('', () => cut.map(([name, value]): Pair => [formDecode(name), value]));
  const source = {
    pairs,
    taken: new Set<string>(),
    decode: formDecode,
    depth,
    parameters: fields,
  };
  const known = fields.flatMap((field): [string, unknown][] => {
    const value = readField(field.name, () => readPairs(field, source));
    return value === undefined ? [] : [[field.name, value]];
  });
  const value = Object.fromEntries([...known, ...otherFields(pairs, source.taken)]);
  if (Object.hasOwn(value, '__proto__')) throw new RefusedBody(400, 'names a member that is not allowed');
  return value;
}
