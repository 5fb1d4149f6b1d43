import type { JsonValue } from '../../src/compare/json.ts';
import type { Effect } from '../../src/judge/finding.ts';
import type { ObjectName } from './places.ts';
import type { Version } from './template.ts';

/** A field of an object, two values of it, and what they do. */
export interface FieldEdits {
  readonly object: ObjectName;
  /** Name of the field; tokens with `/` lead further in. */
  readonly field: string;
  readonly first: JsonValue;
  /** `first` is what a missing one means. */
  readonly isDefault?: true;
  /** Only what coming does is fixed, not what going does. */
  readonly isOneWay?: true;
  /** Without it the field only comes and goes. */
  readonly second?: JsonValue;
  /** Whether it cannot be missing. */
  readonly isNeeded?: true;
  /** What it does to come; the opposite is expected of going. */
  readonly adding?: Effect;
  /** What it does to go from the first value to the second. */
  readonly changing?: Effect;
  readonly since?: Version;
}

export const text = { type: 'string' };
export const json = { 'application/json': { schema: text } };
export const docs = { url: 'https://a.example' };
export const otherDocs = { url: 'https://b.example' };
export const small = { responses: { '200': { description: 'Found.' } } };
export const none = { adding: 'none', changing: 'none' } as const;

/** Rows of several fields that are text. */
export function texts(object: ObjectName, ...fields: string[]): FieldEdits[] {
  return fields.map((field) => ({ object, field, first: 'a', second: 'b', ...none }));
}

export function extension(object: ObjectName): FieldEdits {
  return {
    object,
    field: 'x-team',
    first: { name: 'a', tags: ['x'] },
    second: { name: 'b', tags: ['x', 'y'] },
    ...none,
  };
}
