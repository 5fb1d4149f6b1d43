/** A place in a text file. Lines and columns count from 1; a column counts UTF-16 code units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing to tell the user: what is wrong, where, and what to do about it. */
export interface Diagnostic {
  /** Stable kebab-case id, for example `overlay-target-not-found`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One line that states the cause. */
  readonly message: string;
  readonly position?: Position;
  /** The nearest match or the next step. */
  readonly hint?: string;
  /** The page that explains the code, where there is one: a path in the repository of this project. */
  readonly page?: string;
}

/** Carries diagnostics out of the loader. Every failure caused by the input is one of these. */
export class LoaderError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'LoaderError';
    this.diagnostics = diagnostics;
  }
}

/** `file:line:column`, the form every editor and terminal can follow. */
export function formatPosition(position: Position): string {
  return `${position.file}:${position.line}:${position.column}`;
}

/** Renders a diagnostic as two or three lines: code and place, cause, hint and page. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const head = `${diagnostic.severity} ${diagnostic.code}`;
  const place = diagnostic.position === undefined ? '' : `   ${formatPosition(diagnostic.position)}`;
  const help = [diagnostic.hint, diagnostic.page].filter((part) => part !== undefined && part !== '').join('   ');
  return `${head}${place}\n  ${diagnostic.message}${help === '' ? '' : `\n  ${help}`}`;
}

/** The page that explains a code or a rule: a path in the repository of this project. */
export function pageOf(code: string): string {
  return `docs/rules/${code}.md`;
}
