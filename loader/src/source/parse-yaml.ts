import { CORE_SCHEMA, YAMLException, constructFromEvents, floatCoreTag, mergeTag, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import { EVENT_ID, NOT_RESOLVED, SCALAR_STYLE, defineScalarTag, getScalarValue } from 'js-yaml';
import type { LoaderError } from '../diagnostic.ts';
import type { JsonValue } from '../json.ts';
import { checkYamlEvents } from './check-yaml-events.ts';
import { duplicateError } from './duplicate-error.ts';
import { MAX_MERGE_KEYS, MAX_NESTING } from './limits.ts';
import type { PositionTree } from './position-tree.ts';
import type { TextMap } from './text-map.ts';
import { yamlFault } from './yaml-faults.ts';
import { endOfEvent } from './yaml-events.ts';
import { yamlPositions } from './yaml-positions.ts';

const INFINITE = 'number is not finite';

/** `!!float` of the core schema without `.inf`, `.nan` and numbers too large: JSON has no such values. */
const finiteFloatTag = defineScalarTag(floatCoreTag.tagName, {
  implicit: true,
  implicitFirstChars: floatCoreTag.implicitFirstChars,
  identify: floatCoreTag.identify,
  resolve: (text, isExplicit, tagName) => {
    const value = floatCoreTag.resolve(text, isExplicit, tagName);
    if (value !== NOT_RESOLVED && !Number.isFinite(value)) throw new YAMLException(INFINITE);
    return value;
  },
});

/** YAML 1.2 core schema, which keeps dates and `yes` strings, and `<<`, which descriptions in the wild use. */
const SCHEMA = CORE_SCHEMA.withTags(finiteFloatTag, mergeTag);

/** What a text says and where it says it. */
export interface ParsedYaml {
  readonly value: JsonValue;
  readonly positions: PositionTree;
}

/**
 * Parses one YAML 1.2 document to plain JSON values; keys are the text that was written. Objects that
 * aliases name are shared in the result. Throws a LoaderError.
 */
export function parseYaml(source: TextMap): ParsedYaml {
  try {
    const events = parseEvents(source.text, { maxDepth: MAX_NESTING + 1 });
    checkDocuments(events, source);
    // Before the check, which changes events.
    const positions = yamlPositions(source.text, events);
    checkYamlEvents(events, source);
    return { value: construct(events, positions, source), positions };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw syntaxError(source, error);
  }
}

function construct(events: Event[], positions: PositionTree, source: TextMap): JsonValue {
  try {
    const options = { source: source.text, schema: SCHEMA, maxTotalMergeKeys: MAX_MERGE_KEYS };
    return constructFromEvents(events, options)[0] as JsonValue;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason === INFINITE) throw infiniteError(events, source);
    if (error.reason === 'duplicated mapping key') throw duplicateError(source, positions, 'mapping');
    throw error;
  }
}

function checkDocuments(events: readonly Event[], source: TextMap): void {
  const [, first] = events;
  const isEmpty = first === undefined || (first.type === EVENT_ID.SCALAR && endOfEvent(first) === -1);
  if (isEmpty)
    throw source.errorAt(0, 'file-empty', 'the file is empty', 'an OpenAPI document begins with openapi: 3.1.1');
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (second === -1) return;
  let last = second - 1;
  while (last > 0 && endOfEvent(events[last]) === -1) last--;
  const end = Math.max(0, endOfEvent(events[last]));
  const marker = /^(?:---|\.\.\.)(?=\s|$)/m.exec(source.text.slice(end));
  throw source.errorAt(
    end + (marker?.index ?? 0),
    'yaml-documents',
    'a second YAML document begins here',
    'keep one document per file',
  );
}

function infiniteError(events: readonly Event[], source: TextMap): LoaderError {
  const scalar = events.find((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
    const value = floatCoreTag.resolve(getScalarValue(source.text, event), false, floatCoreTag.tagName);
    return value !== NOT_RESOLVED && !Number.isFinite(value);
  });
  const offset = scalar?.type === EVENT_ID.SCALAR ? scalar.valueStart : 0;
  const message = 'infinite numbers and .nan have no place in JSON';
  return source.errorAt(offset, 'number-not-finite', message, 'write it as a string, in quotes');
}

function syntaxError(source: TextMap, error: YAMLException): LoaderError {
  const { text } = source;
  const reported = Math.min(error.mark?.position ?? 0, text.length);
  const line =
    text
      .slice(0, reported)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const { code, message, hint } = yamlFault(error.reason, line, text.charAt(reported));
  return source.errorAt(openingQuote(text, error.reason) ?? reported, code, message, hint);
}

/** Quoted text that runs to the end of the file is reported there; the quote that opened it helps more. */
function openingQuote(text: string, reason: string): number | undefined {
  if (!reason.startsWith('unexpected end of the stream')) return undefined;
  // After the opening quote every further one is escaped: as \" or, doubled, as ''.
  if (reason.endsWith('double quoted scalar')) return lastRun(text, '"', (start) => text[start - 1] !== '\\');
  if (reason.endsWith('single quoted scalar')) return lastRun(text, "'", (start, end) => (end - start) % 2 === 1);
  return undefined;
}

/** Start of the last run of `quote` from `start` to `end` that `isOpening`. */
function lastRun(text: string, quote: string, isOpening: (start: number, end: number) => boolean): number | undefined {
  for (let last = text.lastIndexOf(quote); last > 0; last = text.lastIndexOf(quote, last - 1)) {
    const end = last + 1;
    while (text[last - 1] === quote) last--;
    if (isOpening(last, end)) return last;
  }
  return undefined;
}
