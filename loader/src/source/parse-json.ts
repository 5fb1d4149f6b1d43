import { printParseErrorCode, visit } from 'jsonc-parser';
import { formatPosition } from '../diagnostic.ts';
import type { LoaderError } from '../diagnostic.ts';
import type { JsonPointer, JsonValue } from '../json.ts';
import { escapeToken } from '../json.ts';
import { jsonPositions } from './json-positions.ts';
import { MAX_NESTING } from './limits.ts';
import type { TextMap } from './text-map.ts';

const BACKSLASH = 92;
const COLON = 58;
const QUOTE = 34;
const SPACE = 32;

/**
 * Parses strict JSON (RFC 8259). Throws a LoaderError for wrong syntax, a key written twice (which
 * `JSON.parse` hides), a number that is infinite and for nesting over MAX_NESTING.
 */
export function parseJson(source: TextMap): JsonValue {
  let value: JsonValue;
  try {
    value = JSON.parse(source.text) as JsonValue;
  } catch {
    throw syntaxError(source);
  }
  const { keys, depth, finite } = measure(value);
  if (depth > MAX_NESTING) throw nestingError(source) ?? syntaxError(source);
  if (!finite) throw infiniteError(source, value);
  if (!hasKeys(source.text, keys)) throw duplicateError(source);
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

/**
 * Whether valid JSON text has no more than `keys` keys. Looking back from each colon is quick and never counts too
 * few, but a string that begins with a colon counts as a key; only then every string is looked at.
 */
function hasKeys(text: string, keys: number): boolean {
  return countQuotedColons(text) === keys || countKeys(text) === keys;
}

/** The colons that follow a quote which is not escaped. */
function countQuotedColons(text: string): number {
  let found = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= SPACE) before--;
    if (text.charCodeAt(before) === QUOTE && !isEscaped(text, before)) found++;
  }
  return found;
}

/** Counts the strings before a colon in valid JSON text, hopping from quote to quote. */
function countKeys(text: string): number {
  let keys = 0;
  let open = text.indexOf('"');
  while (open !== -1) {
    let next = closingQuote(text, open) + 1;
    let unit = text.charCodeAt(next);
    while (unit <= SPACE) unit = text.charCodeAt(++next);
    if (unit === COLON) keys++;
    open = text.indexOf('"', next + 1);
  }
  return keys;
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close === -1 ? text.length : close;
}

/** Whether the character at `offset` follows an odd number of backslashes. */
function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (offset - before) % 2 === 0;
}

function duplicateError(source: TextMap): LoaderError {
  const duplicate = jsonPositions(source.text).findDuplicateKey();
  if (duplicate === undefined) return source.errorAt(0, 'duplicate-key', 'an object has the same key twice');
  const first = formatPosition(source.positionAt(duplicate.firstOffset));
  const message = `the key '${duplicate.key}' is written twice in this object`;
  return source.errorAt(duplicate.secondOffset, 'duplicate-key', message, `first at ${first}; keep one of them`);
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

function nestingError(source: TextMap): LoaderError | undefined {
  const { text } = source;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"') offset = closingQuote(text, offset);
    else if (character === ']' || character === '}') depth--;
    else if ((character === '[' || character === '{') && ++depth > MAX_NESTING) return tooDeep(source, offset);
  }
  return undefined;
}

/** The error for a container at `offset` that is nested too deep. */
export function tooDeep(source: TextMap, offset: number): LoaderError {
  const message = `nested more than ${MAX_NESTING} levels deep`;
  return source.errorAt(offset, 'nesting-too-deep', message, 'move inner parts to components and refer to them');
}

const SYNTAX_MESSAGES: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  InvalidSymbol: ['this is no JSON value', 'text needs double quotes; the bare words are true, false and null'],
  InvalidNumberFormat: ['this is no JSON number', 'no leading zeros, no leading +, digits on both sides of a point'],
  PropertyNameExpected: ['a key in double quotes is expected', 'remove the comma before } or quote the key'],
  ValueExpected: ['a value is expected', 'write a value, or remove the comma before it'],
  ColonExpected: ["':' is expected after the key", "keys and values are separated by ':'"],
  CommaExpected: ["',' or the closing bracket is expected", 'is a comma missing on the line before?'],
  CloseBraceExpected: ["'}' is expected", 'an object is never closed'],
  CloseBracketExpected: ["']' is expected", 'an array is never closed'],
  EndOfFileExpected: ['there is text after the end of the document', 'a JSON file holds one value'],
  InvalidCommentToken: ['JSON has no comments', 'remove the comment, or use YAML'],
  UnexpectedEndOfComment: ['JSON has no comments', 'remove the comment, or use YAML'],
  UnexpectedEndOfString: ['the string is never closed', 'it ends on its own line, with a double quote'],
  UnexpectedEndOfNumber: ['the number breaks off', 'digits are expected'],
  InvalidUnicode: ['\\u needs four hexadecimal digits', 'write for example \\u00e4'],
  InvalidEscapeCharacter: ['unknown escape sequence', 'a backslash itself is written \\\\'],
  InvalidCharacter: ['control characters in strings must be escaped', 'write \\t for a tab, \\n for a line break'],
};

function syntaxError(source: TextMap): LoaderError {
  const tooDeepHere = nestingError(source);
  if (tooDeepHere !== undefined) return tooDeepHere;
  let found: { name: string; offset: number } | undefined;
  const onError = (code: number, offset: number): void => {
    found ??= { name: printParseErrorCode(code), offset };
  };
  visit(source.text, { onError }, { disallowComments: true, allowTrailingComma: false });
  const [message, hint] = SYNTAX_MESSAGES[found?.name ?? ''] ?? [
    'this is not valid JSON',
    'check it with a JSON editor',
  ];
  return source.errorAt(found?.offset ?? 0, 'json-syntax', message, hint);
}
