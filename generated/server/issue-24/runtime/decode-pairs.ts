// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { readFields, readJson, readScalar, toPairs, unescapeText, type Fields, type Pair } from './decode-value.ts';
import type { Parameter } from './route.ts';

const DELIMITERS: ReadonlyMap<string, RegExp> = new Map([
  ['spaceDelimited', /%20|\+| /],
  ['pipeDelimited', /\||%7C/i],
]);

function unescapePair([name, value]: Pair): Pair {
  return [unescapeText(name), unescapeText(value)];
}

function readDeepObject(name: string, pairs: readonly Pair[], fields: Fields): unknown {
  const own = pairs.map(unescapePair).filter(([key]) => key.startsWith(`${name}[`) && key.endsWith(']'));
  const spelled = own.map(([key, value]): Pair => [key.slice(name.length + 1, -1), value]);
  return spelled.length === 0 ? undefined : readFields(spelled, fields);
}

function readObject(own: readonly string[], pairs: readonly Pair[], explode: boolean, fields: Fields): unknown {
  const flat = pairs.filter(([key]) => Object.hasOwn(fields, unescapeText(key)));
  const found = explode ? flat : toPairs((own[0] ?? '').split(','));
  return found.length === 0 ? undefined : readFields(found.map(unescapePair), fields);
}

/** Reads a parameter of a query or of cookies (styles `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`). */
export function readPairs(parameter: Parameter, pairs: readonly Pair[]): unknown {
  const { name, shape, style = 'form', explode = style === 'form' } = parameter;
  const own = pairs.filter(([key]) => unescapeText(key) === name).map(([, value]) => value);
  if (typeof shape === 'object' && 'fields' in shape) {
    if (style === 'deepObject') return readDeepObject(name, pairs, shape.fields);
    return readObject(own, pairs, explode, shape.fields);
  }
  const [first] = own;
  if (first === undefined) return undefined;
  if (typeof shape === 'object') {
    const items = explode ? own : first.split(DELIMITERS.get(style) ?? ',');
    return items.map((item) => readScalar(unescapeText(item), shape.list));
  }
  if (shape === 'json') return readJson(unescapeText(first));
  // A repeated scalar stays a list, which its schema then refuses: which of the two was meant is not ours to guess.
  return own.length > 1 ? own.map(unescapeText) : readScalar(unescapeText(first), shape);
}
