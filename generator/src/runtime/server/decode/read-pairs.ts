import type { DeepShape, FieldShapes, Shape, Spelling } from '../route.ts';
import { isDeepName, readDeepObject } from './read-deep-object.ts';
import { readScalar, readText, toPairs, type Decode, type Pair } from './read-value.ts';

/** Pairs of a query, a form or cookies, names decoded, values not; `taken` gathers the names that somebody has read. */
export interface PairSource {
  readonly pairs: readonly Pair[];
  readonly taken: Set<string>;
  readonly decode: Decode;
  /** How deep JSON may be nested. */
  readonly depth: number;
  /** All that are read from these pairs: an exploded object does not swallow what belongs to another parameter. */
  readonly parameters: readonly Spelling[];
  /** What stands between values, by style; a comma where nothing is said. */
  readonly delimiters?: ReadonlyMap<string, RegExp | string>;
}

const DELIMITERS: ReadonlyMap<string, RegExp | string> = new Map([
  ['spaceDelimited', /%20|\+| /],
  ['pipeDelimited', /\||%7C/i],
]);

function take(source: PairSource, fits: (name: string) => boolean): Pair[] {
  const found = source.pairs.filter(([name]) => fits(name));
  for (const [name] of found) source.taken.add(name);
  return found;
}

function decodeValues(pairs: readonly Pair[], decode: Decode): Pair[] {
  return pairs.map(([key, value]) => [key, decode(value)]);
}

/** Where a name comes twice its member is a list, which its schema then refuses: nothing is dropped. */
function readMembers(pairs: readonly Pair[], { fields, rest }: FieldShapes): unknown {
  const texts = new Map<string, string[]>();
  for (const [name, text] of pairs) texts.set(name, [...(texts.get(name) ?? []), text]);
  const members = [...texts].map(([name, [first = '', ...others]]): [string, unknown] => {
    const shape = (Object.hasOwn(fields, name) ? fields[name] : rest) ?? 'string';
    return [name, others.length === 0 ? readScalar(first, shape) : [first, ...others]];
  });
  return Object.fromEntries(members);
}

function readDeep(name: string, source: PairSource, shape: DeepShape): unknown {
  const own = take(source, (key) => isDeepName(key, name));
  return own.length === 0 ? undefined : readDeepObject(name, decodeValues(own, source.decode), shape);
}

function readExploded(name: string, source: PairSource, shape: FieldShapes): unknown {
  if (shape.text !== undefined && !Object.hasOwn(shape.fields, name)) {
    const texts = take(source, (key) => key === name).map(([, value]) => value);
    const plain = { shape: shape.text, style: 'form', explode: true };
    if (texts.length > 0) return readOwn(texts, plain, source);
  }
  const isOwn = (key: string): boolean =>
    Object.hasOwn(shape.fields, key) ||
    (shape.rest !== undefined && !source.parameters.some(({ name }) => name === key));
  const own = take(source, isOwn);
  return own.length === 0 ? undefined : readMembers(decodeValues(own, source.decode), shape);
}

function split(text: string, delimiter: RegExp | string): string[] {
  return text === '' ? [] : text.split(delimiter);
}

/**
 * Reads a parameter of a query, a form or of cookies (styles `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`,
 * `cookie`).
 *
 * @throws Undecodable
 */
export function readPairs(spelling: Spelling, source: PairSource): unknown {
  const { name, shape, style = 'form' } = spelling;
  const { explode = style === 'form' || style === 'cookie' } = spelling;
  if (typeof shape === 'object' && 'deep' in shape) return readDeep(name, source, shape.deep);
  if (typeof shape === 'object' && 'fields' in shape && explode) return readExploded(name, source, shape);
  const own = take(source, (key) => key === name).map(([, value]) => value);
  return own.length === 0 ? undefined : readOwn(own, { shape, style, explode }, source);
}

/** Reads what stands behind the name of the parameter itself. */
function readOwn(
  own: readonly string[],
  { shape, style, explode }: { shape: Exclude<Shape, { deep: DeepShape }>; style: string; explode: boolean },
  { decode, depth, delimiters = DELIMITERS }: PairSource,
): unknown {
  const delimiter = delimiters.get(style) ?? ',';
  const [first = ''] = own;
  if (typeof shape === 'object' && 'list' in shape) {
    const items = explode ? own : own.flatMap((text) => text.split(delimiter));
    return items.map((item) => readText(decode(item), shape.list, depth));
  }
  // A repeated scalar stays a list, which its schema then refuses: which of the two was meant is not ours to guess.
  if (own.length > 1) return own.map(decode);
  if (typeof shape !== 'object' || 'json' in shape) return readText(decode(first), shape, depth);
  const pairs = toPairs(split(first, delimiter)).map(([key, value]): Pair => [decode(key), decode(value)]);
  return readMembers(pairs, shape);
}
