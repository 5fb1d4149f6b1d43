import { isArray, isObject, valueAt, type JsonObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import type { Note } from 'openapi-ts-morph';
import { errorCodesOf } from './issue-facts.ts';

/** What the change history says of an interface. */
export interface InterfaceHistory {
  /** `Issue 04 (2020-06-10)` */
  readonly since: string;
  /** `Issue 24: The request parameter signInMode is added.` */
  readonly changes: readonly string[];
}

/** Histories by path. */
export type Histories = ReadonlyMap<string, InterfaceHistory>;

function listAt(operation: JsonObject, key: string): readonly JsonValue[] {
  const list = operation[key];
  return isArray(list) ? list : [];
}

function textsAt(operation: JsonObject, key: string): string[] {
  return listAt(operation, key).filter((text) => typeof text === 'string');
}

function textAt(value: JsonValue | undefined, key: string): string {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function errorLine(codes: JsonObject, code: string): string {
  const facts = codes[code];
  return `${code}: ${[textAt(facts, 'meaning'), textAt(facts, 'action')].join(' ').trim()}`;
}

function eventLine(event: JsonValue): string {
  return typeof event === 'string' ? event : `${textAt(event, 'event')}: ${textAt(event, 'when')}`;
}

function notesOf(operation: JsonObject, codes: JsonObject, history: InterfaceHistory | undefined): Note[] {
  const notes: Note[] = [
    { title: 'Needs', lines: textsAt(operation, 'x-prerequisites') },
    { title: 'Error codes', lines: textsAt(operation, 'x-errors').map((code) => errorLine(codes, code)) },
    { title: 'Events', lines: listAt(operation, 'x-events').map(eventLine) },
    { title: 'Since', lines: history === undefined ? [] : [history.since] },
    { title: 'Changed', lines: history?.changes ?? [] },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}

/**
 * What the documentation of each operation says besides what OpenAPI describes: prerequisites, error codes with their
 * meaning, events, since when there is the interface and what changed it; by operation id.
 */
export function operationNotes(document: LoadedDocument, histories: Histories): ReadonlyMap<string, readonly Note[]> {
  const codes = errorCodesOf(document);
  const notes = new Map<string, readonly Note[]>();
  const paths = valueAt(document.value, '/paths');
  for (const [path, item] of Object.entries(isObject(paths) ? paths : {})) {
    for (const operation of Object.values(isObject(item) ? item : {})) {
      const id = textAt(operation, 'operationId');
      if (isObject(operation) && id !== '') notes.set(id, notesOf(operation, codes, histories.get(path)));
    }
  }
  return notes;
}
