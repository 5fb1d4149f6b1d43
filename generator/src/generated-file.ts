/** One file of the output. */
export interface GeneratedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
}

// The first line says that a file is ours; nothing else is ever overwritten or removed.
const HEADER = /^\/\/ Generated from [^\r\n]*\. Do not edit\.\n/;

/** The first line of a generated file; `origin` is one line of safe text. */
export function header(origin: string): string {
  return `// Generated from ${origin}. Do not edit.\n`;
}

export function isGenerated(content: string): boolean {
  return HEADER.test(content);
}

/** Files in the order of their paths, by code unit. */
export function sortFiles(files: readonly GeneratedFile[]): GeneratedFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
