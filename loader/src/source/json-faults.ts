import { printParseErrorCode, visit } from 'jsonc-parser';
import type { LoaderError } from '../diagnostic.ts';
import { closingQuote } from './json-keys.ts';
import { MAX_NESTING } from './limits.ts';
import { tooDeep } from './nesting-error.ts';
import type { TextMap } from './text-map.ts';

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

/** What is wrong with text that is not JSON. */
export function jsonSyntaxError(source: TextMap): LoaderError {
  const tooDeepHere = jsonNestingError(source);
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

/** The error for the first container that is nested too deep, if one is. */
export function jsonNestingError(source: TextMap): LoaderError | undefined {
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
