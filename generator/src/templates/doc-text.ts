import { safeComment } from '../safe-comment.ts';
import { wrapText } from '../wrap-text.ts';

const WIDTH = 110;

/**
 * Text of the document as the inside of a JSDoc comment, wrapped. It is made safe after wrapping too, because a wrapped
 * line may start with a word that would read as a tag.
 *
 * @param indent - put before lines that continue another
 */
export function docText(text: string, indent = ''): string {
  return safeComment(wrapText(safeComment(text), WIDTH, indent));
}

/** The `docs` of a structure, none where there is no text. */
export function docsOf(text: string): { docs?: string[] } {
  const safe = docText(text);
  return safe === '' ? {} : { docs: [safe] };
}
