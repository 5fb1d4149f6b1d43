import { type Diagnostic, LoaderError } from '@cc-gateway/loader/diagnostic';
import { complaint } from '../codes/complaint.ts';
import { isArray, isObject, type JsonObject, type JsonPointer, type JsonValue } from '../compare/json.ts';
import type { ParsedText } from '../wording/parsed-text.ts';
import type { PublishedIssue, PublishedRow, Slip } from './published.ts';

/**
 * Reads a published change history, `{ issues: [{ issue, date, aiccVersion, rows }] }`. Throws a LoaderError when
 * a member is missing or is not of its type.
 */
export function parsePublished(text: ParsedText): PublishedIssue[] {
  const reader = new Reader(text);
  const issues = reader.objects(text.value, 'issues', '').map(([issue, pointer]) => ({
    issue: reader.number(issue, 'issue', pointer),
    date: reader.text(issue, 'date', pointer),
    aiccVersion: reader.text(issue, 'aiccVersion', pointer),
    rows: reader.objects(issue, 'rows', pointer).map(([row, place]): PublishedRow => ({
      number: reader.text(row, 'number', place),
      interface: reader.text(row, 'interface', place),
      type: reader.text(row, 'type', place),
      remarks: reader.texts(row, 'remarks', place),
    })),
  }));
  reader.finish();
  return issues;
}

/** Reads the known slips of a published change history, `{ slips: [{ kind, rows, reason }] }`. */
export function parseSlips(text: ParsedText): Slip[] {
  const reader = new Reader(text);
  const slips = reader.objects(text.value, 'slips', '').map(([slip, pointer]) => ({
    kind: reader.text(slip, 'kind', pointer),
    rows: reader.texts(slip, 'rows', pointer),
    reason: reader.text(slip, 'reason', pointer),
  }));
  reader.finish();
  return slips;
}

/** Reads members of given types and collects what is wrong. */
class Reader {
  readonly #text: ParsedText;
  readonly #diagnostics: Diagnostic[] = [];

  constructor(text: ParsedText) {
    this.#text = text;
  }

  objects(owner: JsonValue, member: string, pointer: JsonPointer): (readonly [JsonObject, JsonPointer])[] {
    const place = `${pointer}/${member}`;
    return this.#list(owner, member, pointer).flatMap((item, index) => {
      if (isObject(item)) return [[item, `${place}/${index}`] as const];
      this.#complain(`${place}/${index}`, `an entry of "${member}" is not an object`);
      return [];
    });
  }

  texts(owner: JsonObject, member: string, pointer: JsonPointer): string[] {
    return this.#list(owner, member, pointer).flatMap((item, index) => {
      if (typeof item === 'string') return [item];
      this.#complain(`${pointer}/${member}/${index}`, `an entry of "${member}" is not a text`);
      return [];
    });
  }

  text(owner: JsonObject, member: string, pointer: JsonPointer): string {
    const value = owner[member];
    if (typeof value === 'string') return value;
    this.#complain(pointer, `"${member}" is missing or not a text`);
    return '';
  }

  number(owner: JsonObject, member: string, pointer: JsonPointer): number {
    const value = owner[member];
    if (typeof value === 'number') return value;
    this.#complain(pointer, `"${member}" is missing or not a number`);
    return 0;
  }

  finish(): void {
    if (this.#diagnostics.length > 0) throw new LoaderError(this.#diagnostics);
  }

  #list(owner: JsonValue, member: string, pointer: JsonPointer): readonly JsonValue[] {
    const value = isObject(owner) ? owner[member] : undefined;
    if (value !== undefined && isArray(value)) return value;
    this.#complain(pointer, `"${member}" is missing or not a list`);
    return [];
  }

  #complain(pointer: JsonPointer, message: string): void {
    const position = this.#text.positionAt(pointer);
    const hint = 'openapi/published/ shows the form';
    this.#diagnostics.push(complaint({ code: 'published-invalid', severity: 'error', message, position, hint }));
  }
}
