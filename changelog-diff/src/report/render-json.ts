import { type Change, pointerOf } from '../compare/change.ts';
import type { Documents } from '../wording/facts.ts';
import { wordChanges } from '../wording/word-changes.ts';

/** The changes as a JSON array, each with its sentence and its positions in both documents. */
export function renderJson(changes: readonly Change[], documents: Documents): string {
  const items = changes.map((change) => ({
    ...change,
    pointer: pointerOf(change),
    message: wordChanges([change], documents, [])[0] ?? '',
    positions: {
      base: documents.base.locate(change.base, 'key'),
      revision: documents.revision.locate(change.revision, 'key'),
    },
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
