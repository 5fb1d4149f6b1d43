import type { LoaderError, Position } from '../diagnostic.ts';
import type { SourceCode } from '../messages/source-messages.ts';
import { sourceError } from './source-error.ts';

const LF = 10;
const CR = 13;

/** A text with its name, able to turn offsets into positions. Lines end with LF, CRLF or CR. */
export class TextMap {
  readonly text: string;
  readonly file: string;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  positionAt(offset: number): Position {
    this.#lineStarts ??= findLineStarts(this.text);
    const line = lastAtMost(this.#lineStarts, offset);
    return { file: this.file, line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
  }

  /** The error to throw for a fault at `offset`. */
  errorAt(offset: number, code: SourceCode, message: string, hint?: string): LoaderError {
    return sourceError({ code, message, hint, position: this.positionAt(offset) });
  }
}

function findLineStarts(text: string): number[] {
  return text.includes('\r') ? findMixedLineStarts(text) : findPlainLineStarts(text);
}

/** Where LF alone ends lines: hopping is several times faster than looking at each character. */
function findPlainLineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function findMixedLineStarts(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit !== LF && unit !== CR) continue;
    if (unit === CR && text.charCodeAt(offset + 1) === LF) offset++;
    starts.push(offset + 1);
  }
  return starts;
}

/** Index of the last element of the ascending `values` that is at most `limit`; 0 when none is. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
