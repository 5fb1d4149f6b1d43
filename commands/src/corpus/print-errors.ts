import type { Row } from './render-results.ts';
import type { CompileError } from './type-check.ts';

function groupErrors(errors: readonly CompileError[]): ReadonlyMap<string, readonly CompileError[]> {
  const groups = new Map<string, CompileError[]>();
  for (const error of errors) {
    const group = `${error.code} ${error.message.replaceAll(/'[^']*'/g, "'…'").slice(0, 80)}`;
    groups.set(group, [...(groups.get(group) ?? []), error]);
  }
  return groups;
}

/** Prints errors of a compiler by kind, with the first places of each. */
export function printErrors(compiler: string, rows: readonly Row[]): void {
  const errors = rows.flatMap(({ known }) => known.compiled.get(compiler) ?? []);
  for (const [group, members] of groupErrors(errors)) {
    process.stderr.write(`TypeScript ${compiler}: ${members.length} × ${group}\n`);
    for (const { file, line, message } of members.slice(0, 3)) {
      process.stderr.write(`  ${file}:${line} ${message}\n`);
    }
  }
}
