import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const opening = '<!-- diff -->';
const closing = '<!-- /diff -->';

/** Puts the section between its markers; they are added at the end of a text that lacks them. */
export function withSection(text: string, section: string): string {
  const block = `${opening}\n\n${section.trim()}\n\n${closing}`;
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start === -1 || end < start) return `${text.trimEnd()}\n\n${block}\n`.trimStart();
  return `${text.slice(0, start)}${block}${text.slice(end + closing.length)}`;
}

/** Writes the section into a Markdown file, formatted as the repository demands. */
export async function writeSection(file: URL, section: string): Promise<void> {
  const text = existsSync(file) ? await readFile(file, 'utf8') : '# Measurements\n';
  const filepath = fileURLToPath(file);
  await writeFile(file, await format(withSection(text, section), { ...(await resolveConfig(filepath)), filepath }));
}
