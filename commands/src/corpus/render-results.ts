import type { CorpusDocument } from './fetch-documents.ts';
import { CONTRADICTIONS } from './contradictions.ts';
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
  const made = rows.filter(({ known }) => known.outcome.kind === 'generated');
  const seen = made.filter(({ known }) => known.compiled.has(compiler));
  if (seen.length === 0) return 'not run';
  const errors = seen.reduce((sum, { known }) => sum + (known.compiled.get(compiler)?.length ?? 0), 0);
  return seen.length === made.length ? String(errors) : `${errors} in ${seen.length} of them`;
}

/** Documents whose output a compiler has not seen, where it has seen others. */
function unseen(rows: readonly Row[], compilers: readonly string[]): string[] {
  return compilers.flatMap((version) => {
    const made = rows.filter(({ known }) => known.outcome.kind === 'generated');
    const left = made.filter(({ known }) => !known.compiled.has(version)).map(({ document }) => cell(document.name));
    if (left.length === 0 || left.length === made.length) return [];
    return [`TypeScript ${version} has not seen the output of ${left.sort().join(', ')}.`];
  });
}

function versionsOf(rows: readonly Row[], of: (known: Known) => string | undefined): string {
  return [...new Set(rows.flatMap(({ known }) => of(known) ?? []))].sort().join(', ');
}

function tripCells(own: readonly Row[]): string[] {
  const trips = own.flatMap(({ known: { trip } }) => (trip === undefined || 'failure' in trip ? [] : [trip]));
  const failures = own.filter(({ known: { trip } }) => trip !== undefined && 'failure' in trip).length;
  const sum = (of: (trip: (typeof trips)[number]) => number): string =>
    String(trips.reduce((total, trip) => total + of(trip), 0));
  return [
    ...[String(trips.length), sum(({ operations }) => operations), sum(({ equal }) => equal)],
    ...[sum(({ refused }) => refused), sum(({ unmade }) => unmade.length), sum((trip) => trip.contradictions)],
    ...[sum(({ differences }) => differences), String(failures)],
  ];
}

/** What came of clients calling servers; nothing where none has. */
function roundTrips(rows: readonly Row[]): string[] {
  const made = rows.filter(({ known }) => known.trip !== undefined);
  if (made.length === 0) return [];
  const groups = [...new Set(made.map(({ document }) => document.group))];
  const head = ['round trip', 'documents', 'operations of servers', 'equal on both sides', 'refused by name'];
  const others = ['operations without an exchange', 'contradictions', 'differences', 'failed'];
  const counts = groups.map((group) => [group, ...tripCells(made.filter(({ document }) => document.group === group))]);
  const reasons = CONTRADICTIONS.map(({ document = 'any', operation = 'all', reason }) => [
    cell(document),
    cell(operation),
    cell(reason),
  ]);
  return [
    `Clients and servers of the generator at ${versionsOf(made, ({ versions }) => versions.trip)}:`,
    table([...head, ...others], counts),
    table(['contradictions of', 'in operations with', 'what contradicts'], reasons),
  ];
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
  return [
    `Output of the generator at ${versionsOf(rows, ({ outcome, versions }) => (outcome.kind === 'generated' ? versions.output : undefined))}:`,
    summary(rows, compilers),
    ...unseen(rows, compilers),
    unsuccessful(rows),
    ...roundTrips(rows),
    slowest(rows),
  ].join('\n\n');
}
