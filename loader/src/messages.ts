import type { Diagnostic, Position } from './diagnostic.ts';

/** Code of every diagnostic about documents, references and Overlays, with its cause; `{…}` takes a parameter. */
export const MESSAGES = {
  'document-not-object': '{name} holds {found}, not an OpenAPI document',
  'document-is-overlay': '{name} is an Overlay, not an OpenAPI document',
  'document-swagger': '{name} is a Swagger {version} document; OpenAPI 3.0, 3.1 and 3.2 are read',
  'document-not-openapi': "{name} has no 'openapi' version, so it is not an OpenAPI document",
  'document-other-format': '{name} is {format}, not an OpenAPI document',
  'document-field-type': "'{field}' holds {found}, not an object",
  'openapi-version-unsupported': 'openapi: {version} is not a version of OpenAPI 3.0, 3.1 or 3.2',
  'ref-not-found': "{ref} leads nowhere: {parent} has no '{token}'",
  'ref-anchor-not-found': "{ref} leads nowhere: {file} has no $anchor '{anchor}'",
  'ref-cycle': '{ref} leads back to itself through references alone',
  'ref-external': '{ref} refers to another file, which cannot be read here',
  'ref-unsupported': '{ref} cannot be followed: {reason}',
  'ref-misplaced': "{ref} stands where the specification allows no reference, in '{parent}'",
  'ref-target-type': '{ref} leads to {found}, where {kind} is expected',
  'ref-conflict': "'{key}' stands both here and in the path item that {ref} refers to",
  'ref-expansion': '{ref} makes path items that contain each other expand beyond {limit} copies',
  'overlay-not-overlay': "{name} has no 'overlay' version, so it is not an Overlay",
  'overlay-version-unsupported': "overlay: {version} is not '1.0.0' or '1.1.0'",
  'overlay-field-missing': "{where} has no '{field}'",
  'overlay-field-unknown': "{where} has no field '{field}' in the Overlay specification",
  'overlay-field-type': "'{field}' holds {found}, not {expected}",
  'overlay-action-empty': "the action has neither 'update' nor 'remove: true'",
  'overlay-action-ambiguous': "the action has both 'update' and 'remove: true'; the update would have no effect",
  'overlay-copy-unsupported': "'copy' is not supported",
  'overlay-target-syntax': '{target} is not a JSONPath (RFC 9535): {reason}',
  'overlay-target-index': '{target} selects by position, which changes whenever the list does',
  'overlay-target-not-found': '{target} matches nothing in {document}',
  'overlay-match-count': '{target} matches {found} nodes in {document}, not {expected}',
  'overlay-target-primitive': '{target} matches {found}; Overlay 1.0 targets objects and lists only',
  'overlay-remove-root': 'the action would remove the whole document',
  'overlay-update-type': '{target} matches {found}, but the update is {update}',
  'overlay-array-update': '{target} matches a list; Overlay 1.0 would append the whole update to it as one entry',
  'overlay-type-conflict': "'{key}' is {found} in {document}, but {update} in the update",
  'overlay-no-effect': 'the update changes nothing: {document} has all of it already',
} as const;

export type MessageCode = keyof typeof MESSAGES;

type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

export type MessageParameters<Code extends MessageCode> = Readonly<
  Record<ParameterNames<(typeof MESSAGES)[Code]>, string | number>
>;

/** Where a problem is and what to do about it. */
export interface Advice {
  readonly position?: Position | undefined;
  readonly hint?: string | undefined;
}

/** The error `code`, its cause filled in with `parameters`. */
export function problem<Code extends MessageCode>(
  code: Code,
  parameters: MessageParameters<Code>,
  advice: Advice = {},
): Diagnostic {
  const values = new Map<string, unknown>(Object.entries(parameters));
  const message = MESSAGES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)));
  return {
    code,
    severity: 'error',
    message,
    ...(advice.position !== undefined && { position: advice.position }),
    ...(advice.hint !== undefined && { hint: advice.hint }),
  };
}
