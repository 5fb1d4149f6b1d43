import type { Place } from '../../compare/change.ts';
import { isArray, type JsonValue } from '../../compare/json.ts';
import type { Effect } from '../finding.ts';

/** How the types of two schemas relate. */
export type TypeRelation = 'equal' | 'null-added' | 'null-removed' | 'widened' | 'narrowed' | 'changed';

function typesOf(value: JsonValue | undefined): Set<string> {
  const list = value === undefined ? [] : isArray(value) ? value : [value];
  const types = new Set(list.filter((item) => typeof item === 'string'));
  // Every integer is a number (JSON Schema 2020-12 validation, section 6.1.1).
  if (types.has('number')) types.add('integer');
  return types;
}

/** How a list of types relates to the one before it. */
export function relateTypes(before: JsonValue | undefined, after: JsonValue | undefined): TypeRelation {
  const from = typesOf(before);
  const to = typesOf(after);
  const added = [...to].filter((type) => !from.has(type));
  const removed = [...from].filter((type) => !to.has(type));
  if (added.length === 0 && removed.length === 0) return 'equal';
  if (removed.length === 0) return added.join() === 'null' ? 'null-added' : 'widened';
  if (added.length === 0) return removed.join() === 'null' ? 'null-removed' : 'narrowed';
  return 'changed';
}

/**
 * Effect of types neither of which holds the other. What travels as plain text (parameters, headers) can be read
 * as a string whatever it is.
 */
export function typeChangeEffect(place: Place, before: JsonValue | undefined, after: JsonValue | undefined): Effect {
  const last = place.at(-1);
  if (last?.step !== 'parameter' && last?.step !== 'header') return 'incomparable';
  const isPlain = (value: JsonValue | undefined) => [...typesOf(value)].every((type) => plain.has(type));
  const from = typesOf(before);
  const to = typesOf(after);
  if (to.has('string') && isPlain(before)) return 'widens';
  if (from.has('string') && isPlain(after)) return 'narrows';
  return 'incomparable';
}

const plain = new Set(['string', 'integer', 'number', 'boolean']);

/** Formats whose values are all values of another one (OpenAPI Format Registry; RFC 3986, RFC 3987, RFC 6531). */
const wider: { readonly [format: string]: readonly string[] } = {
  int8: ['int16', 'int32', 'int64', 'float', 'double', 'double-int'],
  int16: ['int32', 'int64', 'float', 'double', 'double-int'],
  int32: ['int64', 'double', 'double-int'],
  uint8: ['uint16', 'uint32', 'uint64', 'int16', 'int32', 'int64'],
  uint16: ['uint32', 'uint64', 'int32', 'int64'],
  uint32: ['uint64', 'int64'],
  float: ['double'],
  uri: ['uri-reference', 'iri', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
};

/** Formats that say how a value is shown, not which values there are (OpenAPI Format Registry). */
const withoutEffect = new Set(['password', 'commonmark', 'html', 'char', 'binary']);

/** Formats that hold all numbers that JSON exchanges reliably (RFC 8259 section 6): to name one says nothing new. */
const allNumbers = new Set(['int64', 'double', 'double-int']);

/** Formats that hold some numbers only. Most who name one where none was say how they store it, and refuse nothing. */
const someNumbers = new Set(['int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32', 'uint64', 'float']);

/** What a change of format does to the set of values. */
export function formatEffect(before: JsonValue | undefined, after: JsonValue | undefined): Effect {
  const from = limiting(before);
  const to = limiting(after);
  if (from === to) return 'none';
  if (from === undefined) return effectOfOne(to, 'narrows');
  if (to === undefined) return effectOfOne(from, 'widens');
  if (wider[from]?.includes(to) === true) return 'widens';
  return wider[to]?.includes(from) === true ? 'narrows' : 'incomparable';
}

function limiting(format: JsonValue | undefined): string | undefined {
  return typeof format === 'string' && !withoutEffect.has(format) ? format : undefined;
}

/** The effect of a format where there is none on the other side. */
function effectOfOne(format: string | undefined, usual: Effect): Effect {
  if (format === undefined || allNumbers.has(format)) return 'none';
  return someNumbers.has(format) ? 'unknown' : usual;
}

const anything = new Set(['', '.*', '^.*$', '^.*', '.*$']);

/** Whether a pattern lets any text in. */
export function isOpenPattern(pattern: JsonValue | undefined): boolean {
  return typeof pattern === 'string' && anything.has(pattern);
}
