import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** The code blocks of a Markdown document in one language, in order. */
export function readCodeBlocks(document: string, language: string): string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  const blocks = text.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, label, code]) => (label === language && code !== undefined ? [code] : []));
}
