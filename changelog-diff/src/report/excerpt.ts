import type { LoadedDocument } from '@cc-gateway/loader';
import type { Side } from '../judge/finding.ts';

/** Some lines of a source text around the place of a finding. */
export interface Excerpt {
  readonly file: string;
  /** Number of the first of the lines, from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** Place of the finding; columns count from 1 in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** Excerpts of one document; each of its files is split into lines once. */
export class ExcerptReader {
  readonly #document: LoadedDocument;
  readonly #lines = new Map<string, readonly string[]>();

  constructor(document: LoadedDocument) {
    this.#document = document;
  }

  /** The line of a place and `before` and `after` lines around it; none for a document that does not tell its text. */
  read(side: Side, before: number, after: number): Excerpt | undefined {
    const { file, line, column } = side.position;
    const lines = this.#linesOf(side);
    if (lines === undefined || line > lines.length) return undefined;
    const first = Math.max(1, line - before);
    return { file, firstLine: first, lines: lines.slice(first - 1, line + after), line, column };
  }

  #linesOf({ pointer, position }: Side): readonly string[] | undefined {
    const known = this.#lines.get(position.file);
    if (known !== undefined) return known;
    // The key and the value of a member can be written in different files.
    const isKey = this.#document.locate(pointer, 'key').file === position.file;
    const text = this.#document.textAt?.(pointer, isKey ? 'key' : 'value');
    const lines = text?.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
    if (lines !== undefined) this.#lines.set(position.file, lines);
    return lines;
  }
}
