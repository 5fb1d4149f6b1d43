// Everything but tab and line feed that a terminal, an editor or a reviewer would not show as what it is.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

// One line of ASCII without an asterisk, an at sign and space around it: most texts are, and nothing has to be done.
const PLAIN = /^[!-)+-?A-~](?:[ -)+-?A-~]*[!-)+-?A-~])?$/;

function normalise(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replaceAll(INVISIBLE, '');
}

/**
 * Text of a document for the inside of a block comment. It cannot end the comment, and no line of it reads as a tag or
 * as a directive to a compiler (`@ts-ignore` works in block comments too).
 */
export function safeComment(text: string): string {
  if (PLAIN.test(text)) return text;
  return normalise(text)
    .replaceAll('*/', '*\\/')
    .split('\n')
    .map((line) => line.trimEnd().replace(/^(\s*(?:[*/]\s*)*)@/, '$1\\@'))
    .join('\n')
    .trim();
}

/** {@link safeComment} on one line, for headers and tags. */
export function safeCommentLine(text: string): string {
  return safeComment(text).replaceAll(/\s+/g, ' ');
}
