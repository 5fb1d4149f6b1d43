import type { Diagnostic } from '../diagnostic.ts';
import { LoaderError } from '../diagnostic.ts';
import type { JsonPointer } from '../json.ts';
import { toPointer, valueAt } from '../json.ts';
import { problem } from '../messages.ts';
import { didYouMean } from '../nearest.ts';
import type { FoundReference } from './find-references.ts';
import type { Frame } from './frame.ts';
import { tokensOf } from './frame.ts';
import { fragmentOfPointer, pointerOfFragment } from './pointer-target.ts';
import type { Unit } from './unit.ts';
import { placeOf } from './unit.ts';

/** Where a reference leads: into the document itself, into another file, or nowhere. */
export type Destination =
  | { readonly at: 'document'; readonly pointer: JsonPointer; readonly fragment: string }
  | { readonly at: 'file'; readonly uri: string; readonly pointer: JsonPointer }
  | { readonly at: 'nowhere'; readonly problems: readonly Diagnostic[] };

/** What the meaning of a reference depends on besides the unit it stands in. */
export interface Surroundings {
  /** The document's own URI. */
  readonly uri: string;
  /** The document's `$self` (OpenAPI 3.2), another name for it. */
  readonly self: string | undefined;
  /** See SourceReader. */
  resolve(reference: string, fromUri: string): string;
}

const BROKEN_HINT = 'write %25 for a percent sign';

/** Works out where a reference leads (RFC 3986 and the rules of `$id` and `$anchor` of JSON Schema 2020-12). */
export function destinationOf(unit: Unit, reference: FoundReference, surroundings: Surroundings): Destination {
  const { text } = reference;
  const hash = text.indexOf('#');
  const file = hash < 0 ? text : text.slice(0, hash);
  const fragment = hash < 0 ? '' : text.slice(hash + 1);
  const identified = unit.list.ids.get(file);
  const scope = identified ?? (file === '' ? reference.holder.idScope : undefined);
  if (scope !== undefined) return inScope(unit, reference, surroundings, scope, fragment);
  if (reference.holder.idScope !== undefined) {
    return nowhere(
      unit,
      reference,
      'it is relative to the $id of a schema around it',
      'write it as #/… or remove the $id',
    );
  }
  if (file === '') return inFile(unit, reference, surroundings, unit.uri, fragment);
  if (file === surroundings.self) return inFile(unit, reference, surroundings, surroundings.uri, fragment);
  try {
    return inFile(unit, reference, surroundings, surroundings.resolve(file, unit.uri), fragment);
  } catch (error) {
    if (!(error instanceof LoaderError)) throw error;
    return { at: 'nowhere', problems: locate(error, unit, reference) };
  }
}

/** The problems of an error, placed at the reference that led to it where they have no place of their own. */
export function locate(error: LoaderError, unit: Unit, reference: FoundReference): Diagnostic[] {
  return error.diagnostics.map((diagnostic) => ({ position: placeOf(unit, reference), ...diagnostic }));
}

function inFile(
  unit: Unit,
  reference: FoundReference,
  surroundings: Surroundings,
  uri: string,
  fragment: string,
): Destination {
  const pointer = pointerOfFragment(fragment);
  if (pointer === undefined) return nowhere(unit, reference, 'its percent-escapes are broken', BROKEN_HINT);
  if (pointer !== '' && !pointer.startsWith('/')) return atAnchor(unit, reference, surroundings, uri, pointer);
  if (uri === surroundings.uri) return { at: 'document', pointer, fragment };
  return { at: 'file', uri, pointer };
}

function atAnchor(
  unit: Unit,
  reference: FoundReference,
  surroundings: Surroundings,
  uri: string,
  anchor: string,
): Destination {
  if (uri !== unit.uri)
    return nowhere(unit, reference, 'anchors of other files are not looked up', 'use a JSON Pointer, #/…');
  const frame = unit.list.anchors.get(anchor);
  if (frame !== undefined) return atFrame(unit, surroundings, frame, '');
  const names = [...unit.list.anchors.keys()];
  const parameters = { ref: reference.text, file: unit.origin.file.name, anchor };
  const hint = didYouMean(anchor, names) ?? 'refer by a pointer, #/…';
  const advice = { position: placeOf(unit, reference), hint };
  return { at: 'nowhere', problems: [problem('ref-anchor-not-found', parameters, advice)] };
}

/** Inside a schema with an `$id` (or by its `$id`), a pointer starts at that schema. */
function inScope(
  unit: Unit,
  reference: FoundReference,
  surroundings: Surroundings,
  scope: Frame,
  fragment: string,
): Destination {
  const pointer = pointerOfFragment(fragment);
  if (pointer === undefined) return nowhere(unit, reference, 'its percent-escapes are broken', BROKEN_HINT);
  if (pointer !== '' && !pointer.startsWith('/')) return atAnchor(unit, reference, surroundings, unit.uri, pointer);
  if (valueAt(scope.node, pointer) === undefined) {
    return nowhere(unit, reference, 'the $id of a schema around it makes # mean that schema', 'remove the $id');
  }
  return atFrame(unit, surroundings, scope, pointer);
}

function atFrame(unit: Unit, surroundings: Surroundings, frame: Frame, rest: JsonPointer): Destination {
  if (unit.uri === surroundings.uri) {
    const pointer = toPointer(tokensOf(frame)) + rest;
    return { at: 'document', pointer, fragment: fragmentOfPointer(pointer) };
  }
  return { at: 'file', uri: unit.uri, pointer: unit.origin.pointer + toPointer(tokensOf(frame)) + rest };
}

function nowhere(unit: Unit, reference: FoundReference, reason: string, hint: string): Destination {
  const advice = { position: placeOf(unit, reference), hint };
  return { at: 'nowhere', problems: [problem('ref-unsupported', { ref: reference.text, reason }, advice)] };
}
