import { safeComment, safeCommentLine } from '../safe-comment.ts';
import { wrapText } from '../wrap-text.ts';
import type { Code } from './code.ts';

const WIDTH = 110;

let wrap: (text: string) => Comment;

/**
 * The inside of a JSDoc comment. As with code, there is no way from a raw string to one: {@link comment} takes what is
 * written in this package, {@link docText} and {@link docLine} take text of the document.
 */
export class Comment {
  static {
    wrap = (text) => new Comment(text);
  }

  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  toString(): string {
    return this.#text;
  }
}

/** A comment written in this package; tags in it are tags. */
export function comment(parts: TemplateStringsArray, ...values: readonly (Code | Comment)[]): Comment {
  return wrap(String.raw({ raw: parts }, ...values.map(String)).replaceAll('*/', '*\\/'));
}

/**
 * Text of the document, wrapped; nothing in it is a tag. It is made safe after wrapping too, because a wrapped line may
 * start with a word that would read as a tag.
 *
 * @param indent - put before lines that continue another
 */
export function docText(text: string, indent = ''): Comment {
  return wrap(safeComment(wrapText(safeComment(text), WIDTH, indent)));
}

/** Text of the document on one line. */
export function docLine(text: string): Comment {
  return wrap(safeCommentLine(text));
}

/** Comments below each other; empty ones are left out. */
export function sections(parts: readonly Comment[], separator: '\n' | '\n\n' = '\n\n'): Comment {
  const texts = parts.filter(({ isEmpty }) => !isEmpty).map(String);
  return wrap(texts.join(separator));
}
