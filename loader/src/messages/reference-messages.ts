import type { MessageRule } from './rule-text.ts';

/** What can be wrong with a reference. */
export const REFERENCE_MESSAGES = {
  'ref-not-found': {
    message: "{ref} leads nowhere: {parent} has no '{token}'",
    why: 'Half of what the reference stands for would be missing from everything that is made of the document.',
    mend:
      'Correct the pointer; the hint names the nearest entry. In a pointer, `/` inside a name is written `~1` and ' +
      '`~` is written `~0`.',
  },
  'ref-anchor-not-found': {
    message: "{ref} leads nowhere: {file} has no $anchor '{anchor}'",
    why: 'A fragment without a slash names a schema by its `$anchor` (JSON Schema 2020-12, section 8.2.2).',
    mend: 'Correct the name, add the `$anchor`, or refer by a pointer: `#/components/schemas/…`.',
  },
  'ref-cycle': {
    message: '{ref} leads back to itself through references alone',
    why:
      'A circle of references describes nothing. Recursion needs something in between: a schema may hold itself in ' +
      'a property, a path item may not hold itself at all.',
    mend: 'Let one reference of the circle lead to the object that is meant.',
  },
  'ref-external': {
    message: '{ref} refers to another file, which cannot be read here',
    why: 'The document was given as a text, without a place from which other files could be found.',
    mend: 'Give the path of the file, or put everything into one text.',
  },
  'ref-unsupported': {
    message: '{ref} cannot be followed: {reason}',
    why: 'What the reference means is either not defined or depends on a reader, so it is not guessed.',
    mend: 'Refer to a file by a relative path and to a place in it by a pointer: `pets.yaml#/components/schemas/Pet`.',
  },
  'ref-misplaced': {
    message: "{ref} stands where the specification allows no reference, in '{parent}'",
    why:
      'The specification allows a `$ref` in place of single objects (a schema, a parameter, a path item …), not of ' +
      'whole maps and lists of them. Other tools ignore such a reference, or fail.',
    mend: 'Write the entries here, each with a reference of its own.',
  },
  'ref-target-type': {
    message: '{ref} leads to {found}, where {kind} is expected',
    why: 'What a reference leads to takes its place, so it has to be of the kind that is allowed there.',
    mend: 'Let the pointer end at the object itself, not at a value inside it or a list around it.',
  },
  'ref-not-text': {
    message: '$ref holds {found}, not a text',
    why: 'A reference is a URI. In YAML a `#` after a space begins a comment, so one without quotes is no value at all.',
    mend: "Put the reference in quotes: `$ref: '#/components/schemas/Agent'`.",
  },
  'ref-conflict': {
    message: "'{key}' stands both here and in the path item that {ref} refers to",
    why: 'The specification leaves open which of the two counts (OpenAPI 3.1, Path Item Object), and tools differ.',
    mend: 'Keep the field in one of the two places.',
  },
  'ref-expansion': {
    message: '{ref} makes path items that contain each other expand beyond {limit} copies',
    why: 'A path item is copied to where it is referred to. Callbacks that refer to path items can double each time.',
    mend: 'Refer to callbacks as components, which are not copied.',
  },
} as const satisfies Readonly<Record<string, MessageRule>>;
