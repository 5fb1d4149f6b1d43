import type { Position } from '@cc-gateway/loader';
import { compareText } from '../compare/canonical.ts';
import { type Change, type OperationUse, pointerOf } from '../compare/change.ts';
import type { Documents } from '../wording/facts.ts';
import { wordChanges } from '../wording/word-changes.ts';
import type { Wording } from '../wording/wording.ts';

/** A change as a person reads it: what it is about, one sentence, and where it was written. */
export interface Entry {
  readonly type: 'New' | 'Modified' | 'Removed';
  /** `PUT /path`, or the component with the number of interfaces that it reaches. */
  readonly about: string;
  readonly sentence: string;
  readonly position: Position;
}

/** The entries for changes, sorted by what they are about; new and removed interfaces come first. */
export function entriesOf(changes: readonly Change[], documents: Documents, wording: Wording): Entry[] {
  const order = ['New', 'Removed', 'Modified'];
  return changes
    .map((change) => entryOf(change, documents, wording))
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || compareText(a.about, b.about));
}

function entryOf(change: Change, documents: Documents, wording: Wording): Entry {
  const document = change.kind === 'removed' ? documents.base : documents.revision;
  // What a history passes over is still a change to review: then the general words tell it.
  const [sentence = ''] = [wording, []].flatMap((words) => wordChanges([change], documents, words));
  return {
    type: typeOf(change),
    about: aboutOf(change),
    sentence,
    position: document.locate(pointerOf(change), 'key'),
  };
}

function typeOf({ kind, subject }: Change): Entry['type'] {
  if (subject.kind !== 'operation' || kind === 'changed') return 'Modified';
  return kind === 'added' ? 'New' : 'Removed';
}

function aboutOf({ operations, via }: Change): string {
  const [use] = operations;
  if (operations.length === 1 && use !== undefined) return nameOf(use);
  const reach = operations.length === 0 ? 'reached by no interface' : `reached by ${operations.length} interfaces`;
  if (via !== undefined) return `component ${via.slice('/components/'.length)}, ${reach}`;
  return operations.length === 0 ? 'document' : `${operations.length} interfaces`;
}

function nameOf({ operation }: OperationUse): string {
  const kind = operation.webhook === true ? 'webhook ' : '';
  return `${kind}${operation.method.toUpperCase()} ${operation.path}`;
}
