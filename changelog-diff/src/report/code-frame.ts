import type { Excerpt } from './excerpt.ts';
import type { Paint, Tone } from './paint.ts';
import { plainText, shortened } from './plain-text.ts';

const widest = 110;

/** Lines of a source text with their numbers; the place is marked by `>` and a caret below it. */
export function codeFrame(excerpt: Excerpt, tone: Tone, paint: Paint): string[] {
  const { firstLine, lines, line, column } = excerpt;
  const digits = String(firstLine + lines.length - 1).length;
  return lines.flatMap((text, index) => {
    const number = firstLine + index;
    const gutter = String(number).padStart(digits);
    if (number !== line) return [`  ${paint('quiet', `${gutter} | ${cut(text, 1).text}`)}`];
    const shown = cut(text, column);
    const caret = `${' '.repeat(digits)} | ${' '.repeat(shown.column - 1)}`;
    return [`${paint(tone, '>')} ${gutter} | ${shown.text}`, `  ${paint('quiet', caret)}${paint(tone, '^')}`];
  });
}

/** One line, harmless, and short enough to show the column: of minified JSON the part around it. */
function cut(text: string, column: number): { text: string; column: number } {
  const start = column > widest - 20 ? column - 40 : 0;
  const lead = start === 0 ? '' : '…';
  // One character for one, so that the caret stays below its column.
  const line = text.slice(start, start + 2 * widest).replaceAll(/\s|\p{Cc}/gu, ' ');
  return { text: shortened(plainText(lead + line), widest).trimEnd(), column: column - start + lead.length };
}
