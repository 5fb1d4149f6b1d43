import type { LoadedDocument } from '@cc-gateway/loader';
import { compare } from '../compare/compare.ts';
import { type Entry, entriesOf } from '../report/entry.ts';
import { escapeMarkdown } from '../report/escape-markdown.ts';
import type { Wording } from '../wording/wording.ts';

/** A document before and after what is reviewed; one side is missing when it is new or gone. */
export interface ReviewedDocument {
  /** `Issue 08` or a path. */
  readonly name: string;
  readonly base?: LoadedDocument;
  readonly revision?: LoadedDocument;
}

interface PlacedEntry {
  readonly entry: Entry;
  /** Indexes of the documents that have it. */
  readonly documents: number[];
}

/**
 * A review as Markdown: the changes of each document, in the order given. A change that several documents have,
 * as Issues that follow one another do, is told once under all their names. Says so when there are none.
 */
export function renderReviewMarkdown(documents: readonly ReviewedDocument[], wording: Wording = []): string {
  const sections = [...missingDocuments(documents), ...sectionsOf(placedEntries(documents, wording), documents)];
  const body = sections.length === 0 ? ['No changes.'] : sections;
  return `${['## Changes of the API', ...body].join('\n\n')}\n`;
}

function missingDocuments(documents: readonly ReviewedDocument[]): string[] {
  return documents
    .filter(({ base, revision }) => base === undefined || revision === undefined)
    .map(({ name, base }) => `### ${escapeMarkdown(name)}\n\n${base === undefined ? 'New document.' : 'Removed.'}`);
}

function placedEntries(documents: readonly ReviewedDocument[], wording: Wording): PlacedEntry[] {
  const placed = new Map<string, PlacedEntry>();
  for (const [index, { base, revision }] of documents.entries()) {
    if (base === undefined || revision === undefined) continue;
    for (const entry of entriesOf(compare(base, revision), { base, revision }, wording)) {
      const key = JSON.stringify(entry);
      const known = placed.get(key) ?? { entry, documents: [] };
      placed.set(key, known);
      if (!known.documents.includes(index)) known.documents.push(index);
    }
  }
  return [...placed.values()];
}

function sectionsOf(placed: readonly PlacedEntry[], documents: readonly ReviewedDocument[]): string[] {
  const byDocuments = new Map<string, PlacedEntry[]>();
  for (const item of placed) {
    const key = item.documents.join(' ');
    byDocuments.set(key, [...(byDocuments.get(key) ?? []), item]);
  }
  return [...byDocuments.values()]
    .sort((a, b) => (a[0]?.documents[0] ?? 0) - (b[0]?.documents[0] ?? 0))
    .map((items) => {
      const heading = `### ${escapeMarkdown(rangeOf(items[0]?.documents ?? [], documents))}`;
      return [heading, ...blocksOf(items.map(({ entry }) => entry))].join('\n\n');
    });
}

/** `Issue 08 – Issue 24` for documents that follow one another, the names otherwise. */
function rangeOf(indexes: readonly number[], documents: readonly ReviewedDocument[]): string {
  const names = indexes.map((index) => documents[index]?.name ?? '');
  const isRun = indexes.every((index, place) => index === (indexes[0] ?? 0) + place);
  return isRun && names.length > 2 ? `${names[0] ?? ''} – ${names.at(-1) ?? ''}` : names.join(', ');
}

function blocksOf(entries: readonly Entry[]): string[] {
  const byAbout = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `**${entry.type}** ${escapeMarkdown(entry.about)}`;
    byAbout.set(key, [...(byAbout.get(key) ?? []), entry]);
  }
  return [...byAbout].map(([about, items]) => [about, '', ...items.map(lineOf)].join('\n'));
}

function lineOf({ sentence, position }: Entry): string {
  const place = `${position.file}:${position.line}`.replaceAll('`', '');
  return `- ${escapeMarkdown(sentence)} (\`${place}\`)`;
}
