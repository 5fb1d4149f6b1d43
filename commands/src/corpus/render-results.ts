import type { CorpusDocument } from './fetch-documents.ts';
import type { Known } from './corpus-record.ts';

/** A document and what is known of it. */
export interface Row {
  readonly document: CorpusDocument;
  readonly known: Known;
}

const SLOWEST = 10;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function errorsOf(rows: readonly Row[], compiler: string): string {
  const seen = rows.filter(({ known }) => known.outcome.kind === 'generated');
  if (seen.some(({ known }) => !known.compiled.has(compiler))) return 'not run';
  return String(seen.reduce((sum, { known }) => sum + (known.compiled.get(compiler)?.length ?? 0), 0));
}

function countOf(rows: readonly Row[], kind: string): string {
  return String(rows.filter(({ known }) => known.outcome.kind === kind).length);
}

function operationsOf({ known: { outcome } }: Row): number {
  return outcome.kind === 'generated' ? outcome.operations : 0;
}

function summary(rows: readonly Row[], compilers: readonly string[]): string {
  const groups = [...new Set(rows.map(({ document }) => document.group))];
  const head = ['documents', 'of them', 'generated', 'refused', 'failed', 'operations'];
  return table(
    [...head, ...compilers.map((version) => `errors of TypeScript ${version}`)],
    groups.map((group) => {
      const own = rows.filter(({ document }) => document.group === group);
      const counts = ['generated', 'refused', 'failed'].map((kind) => countOf(own, kind));
      const operations = own.reduce((sum, row) => sum + operationsOf(row), 0);
      const errors = compilers.map((version) => errorsOf(own, version));
      return [group, String(own.length), ...counts, String(operations), ...errors];
    }),
  );
}

/** Text of a document, harmless in a cell of Markdown. */
function cell(text: string): string {
  return text.replaceAll(/[|\\`<>*_[\]]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}

function unsuccessful(rows: readonly Row[]): string {
  const others = rows.flatMap(({ document, known: { outcome } }) => {
    return outcome.kind === 'generated' ? [] : [[cell(document.name), `${outcome.kind}: ${cell(outcome.reason)}`]];
  });
  return others.length === 0 ? 'None is refused.' : table(['document', 'why there is no output'], others);
}

function slowest(rows: readonly Row[]): string {
  const timed = rows.flatMap(({ document, known: { outcome } }) => {
    return outcome.kind === 'generated' ? [{ document, ...outcome }] : [];
  });
  const top = timed.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  return table(
    ['slowest documents', 'operations', 'processor time', 'each operation', 'memory of the process'],
    top.map(({ document, seconds, operations, megabytes }) => {
      const each = operations === 0 ? '–' : `${((seconds * 1000) / operations).toFixed(1)} ms`;
      return [cell(document.name), String(operations), `${seconds.toFixed(1)} s`, each, `${megabytes} MB`];
    }),
  );
}

/** What a run has found, as Markdown. */
export function renderResults(rows: readonly Row[], compilers: readonly string[]): string {
  return [summary(rows, compilers), unsuccessful(rows), slowest(rows)].join('\n\n');
}
