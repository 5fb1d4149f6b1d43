import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder of this repository. */
export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** An absolute path inside the repository. */
export function inRepository(...segments: string[]): string {
  return path.join(root, ...segments);
}
