import type { SourceCode } from '../messages/source-messages.ts';
import { MAX_MERGE_KEYS, MAX_NESTING } from './limits.ts';

/** A fault in words: what is wrong and what to do. */
export interface YamlFault {
  readonly code: SourceCode;
  readonly message: string;
  readonly hint: string;
}

type Row = readonly [reason: RegExp, code: SourceCode, message: string, hint: string];

const QUOTE = 'put the text in quotes';
const INDENT = 'members of one mapping start in the same column';

/** The YAML parser's reasons and our words for them, first match first. `$1` is the first group of the reason. */
const ROWS: readonly Row[] = [
  [/^tab characters/, 'yaml-tab', 'a tab is used as indentation', 'indent with spaces'],
  [
    /^nesting exceeded/,
    'nesting-too-deep',
    `nested more than ${MAX_NESTING} levels deep`,
    'move inner parts to components and refer to them',
  ],
  [/^name of an anchor/, 'yaml-anchor', 'an anchor has no name', 'write a name directly after &, or quote the text'],
  [/^name of an alias/, 'yaml-anchor', 'an alias has no name', 'write a name directly after *, or quote the text'],
  [/^duplication of an anchor/, 'yaml-anchor', 'a node has two anchors', 'keep one of them'],
  [/^alias node should not/, 'yaml-anchor', 'an alias cannot have an anchor or a tag', 'remove it'],
  [/^unknown \w+ tag !<(.*)>$/, 'yaml-tag', 'the tag !<$1> is not allowed', 'remove it; values are plain JSON values'],
  [/^cannot resolve a node with !<(.*)> /, 'yaml-tag', 'the value does not fit its tag !<$1>', 'remove the tag'],
  [/\btag\b/i, 'yaml-tag', 'the tag is malformed', 'remove it; values are plain JSON values'],
  [/^merge keys exceeded/, 'yaml-merge', `'<<' copies more than ${MAX_MERGE_KEYS} keys`, 'use $ref or allOf instead'],
  [/merge/, 'yaml-merge', "'<<' can only merge mappings", 'give it an alias of a mapping or a list of such aliases'],
  [/^null byte/, 'file-not-text', 'the file holds a NUL byte', 'is it a binary file?'],
  [
    /non-printable|valid JSON character/,
    'yaml-syntax',
    'a control character is not allowed here',
    'remove or escape it',
  ],
  [/^unknown escape/, 'yaml-syntax', 'unknown escape sequence', 'write \\\\ for a backslash or use single quotes'],
  [/^expected hexadecimal/, 'yaml-syntax', 'hexadecimal digits are expected', 'write for example \\u00e4'],
  [/single quoted scalar$/, 'yaml-syntax', 'text in single quotes is never closed', "write '' for a quote in the text"],
  [
    /double quoted scalar$/,
    'yaml-syntax',
    'text in double quotes is never closed',
    'write \\" for a quote in the text',
  ],
  [/within a flow collection$/, 'yaml-syntax', 'a { or [ is never closed', 'close it'],
  [/^missed comma/, 'yaml-syntax', "',' or the closing bracket is expected", QUOTE],
  [/found ','$/, 'yaml-syntax', 'a value is expected before the comma', 'write it or remove the comma'],
  [
    /^deficient/,
    'yaml-syntax',
    'a quote or bracket opened above is not closed',
    'close it or indent its content deeper',
  ],
  [
    /^expected ':'/,
    'yaml-syntax',
    "':' is expected after the key",
    'keys and values are separated by a colon and a space',
  ],
  [/multiline key/, 'yaml-syntax', 'a key must stand on one line', "is a ':' missing?"],
  [/^a whitespace character/, 'yaml-syntax', "a space is expected after ':'", QUOTE],
  [/^a line break/, 'yaml-syntax', "text cannot stand on the line of '|' or '>'", 'move it to the next line'],
  [
    /sequence entry$/,
    'yaml-syntax',
    'this list entry is indented differently',
    'dashes of one list stand in one column',
  ],
  [/end of the stream or a doc/, 'yaml-syntax', 'this does not belong to the structure above', INDENT],
  [/directive|unacceptable YAML/, 'yaml-syntax', 'the directive is malformed', 'remove the line that begins with %'],
];

/** What stands where "bad indentation" is reported tells the real cause. */
const INDENTATION_CAUSES: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ':': ["a second ': ' stands in the value", QUOTE],
  '`': ["text cannot begin with '`'", QUOTE],
  '@': ["text cannot begin with '@'", QUOTE],
  '%': ["text cannot begin with '%'", QUOTE],
  ']': ["there is no '[' to close", QUOTE],
  '}': ["there is no '{' to close", QUOTE],
};

/** Words for the parser's `reason`; `before` is the line up to the position it gave, `character` what stands there. */
export function yamlFault(reason: string, before: string, character: string): YamlFault {
  for (const [pattern, code, message, hint] of ROWS) {
    const match = pattern.exec(reason);
    if (match !== null) return { code, message: message.replace('$1', () => match[1] ?? ''), hint };
  }
  const [message, hint] = indentationCause(before, character);
  return { code: 'yaml-syntax', message, hint };
}

function indentationCause(before: string, character: string): readonly [message: string, hint: string] {
  const isOnlyColon = character === ':' && !/:\s/.test(before);
  if (isOnlyColon) return ['this key is indented deeper than the one above it', INDENT];
  if (/['"]$/.test(before)) return ['text follows the closing quote', "write '' for a quote inside single quotes"];
  return INDENTATION_CAUSES[character] ?? ['this is indented differently or out of place', INDENT];
}
