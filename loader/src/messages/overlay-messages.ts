import type { MessageRule } from './rule-text.ts';

const STRICT = 'An Overlay that does something else than its author meant goes unnoticed, so nothing is let pass.';
const FIELDS = 'A misspelt or misplaced field has no effect, and nobody would notice.';

/** What can be wrong with an Overlay, or with applying it. */
export const OVERLAY_MESSAGES = {
  'overlay-not-overlay': {
    message: "{name} has no 'overlay' version, so it is not an Overlay",
    why: 'The file was given where an Overlay is expected.',
    mend: 'Name the Overlay, or write `overlay: 1.0.0` as its first line.',
  },
  'overlay-version-unsupported': {
    message: "overlay: {version} is not '1.0.0' or '1.1.0'",
    why: 'Versions differ in what a target may select and how lists are merged.',
    mend: 'Write `overlay: 1.0.0`, or `1.1.0` for an Overlay that needs its features.',
  },
  'overlay-field-missing': {
    message: "{where} has no '{field}'",
    why: 'The Overlay specification requires the field.',
    mend: 'Add it. An Overlay has `overlay`, `info` with `title` and `version`, and `actions`; an action has `target`.',
  },
  'overlay-field-unknown': {
    message: "{where} has no field '{field}' in the Overlay specification",
    why: FIELDS,
    mend: 'Correct the name. A field of your own starts with `x-`.',
  },
  'overlay-field-type': {
    message: "'{field}' holds {found}, not {expected}",
    why: FIELDS,
    mend: 'Write a value of the expected kind. Numbers that are names, such as a row or a version, need quotes.',
  },
  'overlay-action-empty': {
    message: "the action has neither 'update' nor 'remove: true'",
    why: 'It changes nothing, so something is missing.',
    mend: 'Add what the action does, or delete the action.',
  },
  'overlay-action-ambiguous': {
    message: "the action has both 'update' and 'remove: true'; the update would have no effect",
    why: 'Where both stand, the specification lets the removal win.',
    mend: 'Make it two actions: one that removes and one that writes what is new.',
  },
  'overlay-copy-unsupported': {
    message: "'copy' is not supported",
    why: 'Copies state a fact twice; few tools that apply Overlays know this field.',
    mend: 'Write what is to be copied as an update, or make it a component and refer to it.',
  },
  'overlay-target-syntax': {
    message: '{target} is not a JSONPath (RFC 9535): {reason}',
    why: 'Targets are read by RFC 9535 alone: older dialects of JSONPath select different nodes.',
    mend: "Quote names with other characters than letters, digits and `_`: `$.paths['/pets'].get`.",
  },
  'overlay-target-slow': {
    message: '{target} takes more than 2 seconds to match',
    why: 'A regular expression with repetitions inside of repetitions can take years for a short text.',
    mend: "Select by what has to be equal, `[?@.name == 'limit']`, or write the expression without nested repetitions.",
  },
  'overlay-target-index': {
    message: '{target} selects by position, which changes whenever the list does',
    why: 'When an entry is added before it, the same index selects another entry, without any message.',
    mend: "Select by what the entry holds: `[?@.name == 'limit']`, or `[?@ == 'value']` in a list of plain values.",
  },
  'overlay-target-not-found': {
    message: '{target} matches nothing in {document}',
    why: STRICT + ' The specification would let an action without a match do nothing.',
    mend: 'Correct the target; the message shows how far it leads, the hint the nearest name there.',
  },
  'overlay-match-count': {
    message: '{target} matches {found} nodes in {document}, not {expected}',
    why: STRICT + ' A target that comes to match more, or fewer, nodes than it did is usually a mistake.',
    mend: 'Narrow the target to the one node that is meant, or state the number of nodes: `x-matches: 3`.',
  },
  'overlay-target-primitive': {
    message: '{target} matches {found}; Overlay 1.0 targets objects and lists only',
    why: 'Overlay 1.0.0 defines no action on a plain value, and tools differ in what they do.',
    mend: 'Target the object around it and write the new value under its key, or use `overlay: 1.1.0`.',
  },
  'overlay-remove-root': {
    message: 'the action would remove the whole document',
    why: 'What is left would be no document.',
    mend: 'Narrow the target to what is to go.',
  },
  'overlay-update-type': {
    message: '{target} matches {found}, but the update is {update}',
    why: 'Only values of the same kind can be merged; otherwise tools differ in what they do.',
    mend: 'Write an update of the same kind, or target the object around it.',
  },
  'overlay-array-update': {
    message: '{target} matches a list; Overlay 1.0 would append the whole update to it as one entry',
    why: 'The result would be a list inside the list, which is hardly ever meant.',
    mend: 'Target the object around the list and write the new entries under its key; lists are then appended.',
  },
  'overlay-type-conflict': {
    message: "'{key}' is {found} in {document}, but {update} in the update",
    why: 'Merging values of different kinds is not defined; what was there would be lost without a word.',
    mend: 'Remove the old value in an action before this one, then write the new one.',
  },
  'overlay-no-effect': {
    message: 'the update changes nothing: {document} has all of it already',
    why: STRICT + ' An action that changes nothing belongs to another document, or is left over.',
    mend: 'Delete the action, or correct what it writes.',
  },
} as const satisfies Readonly<Record<string, MessageRule>>;
