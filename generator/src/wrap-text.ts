function wrapLine(line: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current === '') current = word;
    else if (current.length + 1 + word.length <= width) current += ` ${word}`;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current];
}

/**
 * Breaks lines longer than `width` at spaces; lines that start with a space (code, tables) stay as they are.
 *
 * @param indent - put before every line that continues another
 */
export function wrapText(text: string, width: number, indent = ''): string {
  const lines = text.split('\n');
  const isKept = (line: string): boolean => line.length <= width || /^\s/.test(line);
  return lines.flatMap((line) => (isKept(line) ? [line] : wrapLine(line, width, indent))).join('\n');
}
