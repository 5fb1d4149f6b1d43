import { type JsonObject, type JsonPointer, type JsonValue } from '../../src/compare/json.ts';
import type { Direction, Effect } from '../../src/judge/finding.ts';
import { negated } from '../../src/judge/law.ts';
import { documentOf } from '../document-of.ts';
import { objectEdits } from './object-edits.ts';
import { chosenSchemaPlaces, placesOf, schemaPlaces } from './places.ts';
import { nestings, schemaEdits } from './schema-edits.ts';
import { type ObjectPlace, templateFor, type Version, versions } from './template.ts';
import { withValue } from './with-value.ts';

/** One edit in one place of one version. */
export interface Edit {
  /** What is edited and how: `schema.maximum added`; waivers name it without the last word. */
  readonly subject: string;
  readonly how: 'added' | 'removed' | 'tightened' | 'loosened';
  readonly version: Version;
  readonly at: JsonPointer;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly direction?: Direction;
  readonly isFailure: boolean;
  /** Nothing changes in meaning. */
  readonly isSilent?: true;
  /** Where the law fixes it. */
  readonly effect?: Effect;
}

/** Every edit of every field of every object in every place it can have, in all versions. */
export function* enumerateEdits(): Generator<Edit> {
  for (const version of versions) {
    yield* editsOfObjects(version);
    yield* editsOfSchemas(version);
    yield* editsInsideSchemas(version);
    yield* editsEverywhere(version);
  }
}

const isIn = (since: Version | undefined, version: Version): boolean => since === undefined || since <= version;

/** The version that most places and keywords belong to, edited in all places; the others leave out the repeated ones. */
const fullVersion: Version = '3.1';

function isChosen({ since, at }: ObjectPlace, version: Version): boolean {
  if (version === fullVersion || since === version) return isIn(since, version);
  return isIn(since, version) && !/callbacks\/(event|inner)/.test(at);
}

function* editsOfObjects(version: Version): Generator<Edit> {
  for (const edits of objectEdits.filter(({ since }) => isIn(since, version))) {
    const { object, field, first, second, isNeeded, isOneWay, adding, changing } = edits;
    const places: readonly ObjectPlace[] = placesOf[object];
    for (const place of places.filter((candidate) => isChosen(candidate, version))) {
      const template = templateFor(version, place.at);
      const pointer = `${place.at}/${field.startsWith('/') ? field.replaceAll('/', '~1') : field}`;
      const value = (to: JsonValue | undefined) => withValue(template, pointer, to);
      const edit = editor(version, place, `${object}.${field}`);
      if (isNeeded !== true) {
        yield* both(edit, value(undefined), value(first), coming, silentOr(edits, adding), isOneWay);
      }
      if (second !== undefined) yield* both(edit, value(first), value(second), tightening, changing, isOneWay);
    }
  }
}

function* editsOfSchemas(version: Version): Generator<Edit> {
  for (const edits of schemaEdits.filter(({ versions: only }) => only?.includes(version) ?? true)) {
    const { name, beside = {}, loose, tight } = edits;
    for (const place of chosenSchemaPlaces.filter((candidate) => isChosen(candidate, version))) {
      const template = templateFor(version, place.at);
      const value = (to: JsonObject) => withValue(template, place.at, { ...beside, ...to });
      const edit = editor(version, place, `schema.${name}`);
      yield* both(edit, value({}), value({ [name]: loose }), coming, silentOr(edits, edits.adding));
      if (tight === undefined) continue;
      yield* both(edit, value({ [name]: loose }), value({ [name]: tight }), tightening, edits.tightening);
    }
  }
}

function* editsInsideSchemas(version: Version): Generator<Edit> {
  for (const { name, wrap, turn } of nestings.filter(({ versions: only }) => only?.includes(version) ?? true)) {
    for (const place of chosenSchemaPlaces.filter((candidate) => isChosen(candidate, version))) {
      const template = templateFor(version, place.at);
      const edit = editor(version, place, `schema in ${name}`);
      const value = (to: JsonObject) => withValue(template, place.at, wrap({ type: 'string', ...to }));
      const effect = turn === 'same' ? 'narrows' : turn === 'negated' ? 'widens' : 'unknown';
      yield* both(edit, value({ maxLength: 9 }), value({ maxLength: 5 }), tightening, effect);
    }
  }
}

/** One edit in each place of a schema. */
function* editsEverywhere(version: Version): Generator<Edit> {
  for (const place of schemaPlaces.filter(({ since }) => isIn(since, version))) {
    const template = templateFor(version, place.at);
    const value = (maxLength: number) => withValue(template, place.at, { type: 'string', maxLength });
    yield* both(editor(version, place, 'schema anywhere'), value(9), value(5), tightening, 'narrows');
  }
}

const coming = ['added', 'removed'] as const;
const tightening = ['tightened', 'loosened'] as const;

/** What is expected of an edit: an effect, any finding at all, or none. */
type Expected = Effect | 'silence' | undefined;

function silentOr({ isDefault }: { readonly isDefault?: true }, effect: Effect | undefined): Expected {
  return isDefault === true ? 'silence' : effect;
}

type Editor = (base: JsonObject, revision: JsonObject, how: Edit['how'], expected: Expected) => Edit;

function editor(version: Version, place: ObjectPlace, subject: string): Editor {
  return (base, revision, how, expected) => ({
    subject,
    how,
    version,
    at: place.at,
    base,
    revision,
    isFailure: place.isFailure === true,
    ...(place.direction === undefined ? {} : { direction: place.direction }),
    ...(expected === 'silence' ? { isSilent: true } : expected === undefined ? {} : { effect: expected }),
  });
}

/** The edit and the opposite of it. */
function* both(
  edit: Editor,
  base: JsonObject,
  revision: JsonObject,
  [there, back]: readonly [Edit['how'], Edit['how']],
  expected: Expected,
  isOneWay?: boolean,
): Generator<Edit> {
  yield edit(base, revision, there, expected);
  const opposite = expected === undefined || expected === 'silence' ? expected : negated(expected);
  yield edit(revision, base, back, isOneWay === true ? undefined : opposite);
}

/** The two documents of an edit. */
export function documentsOf({ base, revision }: Edit): {
  base: ReturnType<typeof documentOf>;
  revision: ReturnType<typeof documentOf>;
} {
  return { base: documentOf(base), revision: documentOf(revision) };
}
