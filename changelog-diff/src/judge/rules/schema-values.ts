import type { Change } from '../../compare/change.ts';
import { isArray } from '../../compare/json.ts';
import { formatEffect, isOpenPattern, relateTypes, type TypeRelation, typeChangeEffect } from '../effects/types.ts';
import type { Effect } from '../finding.ts';
import type { RuleRow } from '../rule.ts';
import { constraintRows, isSet, isUnset, schemaKeyword } from './keyword-rows.ts';
import { says } from './says.ts';

function typeRow(id: string, relation: TypeRelation, effect: Effect, why: string): RuleRow {
  return {
    id: `schema-${id}`,
    when: {
      ...schemaKeyword('type'),
      kind: 'changed',
      is: ({ before, after }: Change) => relateTypes(before, after) === relation,
    },
    effect,
    category: 'wire',
    message: says.changed('type'),
    why,
  };
}

const typeRules: readonly RuleRow[] = [
  ...constraintRows('type', 'Only values of a type are let in'),
  typeRow('type-widened', 'widened', 'widens', 'Values of more types are let in; every integer is a number.'),
  typeRow('type-narrowed', 'narrowed', 'narrows', 'Values of some types are refused that were let in before.'),
  typeRow('became-nullable', 'null-added', 'widens', 'null is let in, which was refused before.'),
  typeRow('became-not-nullable', 'null-removed', 'narrows', 'null is refused, which was let in before.'),
  {
    ...typeRow('type-changed', 'changed', 'incomparable', ''),
    effect: {
      text: 'incomparable; in parameters and headers widens to string and narrows from it, as all is text there',
      ofPlace: ({ change, place }) => typeChangeEffect(place, change.before, change.after),
    },
    why: 'Values of the one type are refused, values of the other are new.',
  },
];

const formatRules: readonly RuleRow[] = (['added', 'removed', 'changed'] as const).map((kind) => ({
  id: `schema-format-${kind}`,
  when: { ...schemaKeyword('format'), kind },
  effect: {
    text: {
      added:
        'narrows; none for a format that says how a value is shown or holds all numbers; unknown for other numbers',
      removed:
        'widens; none for a format that says how a value is shown or held all numbers; unknown for other numbers',
      changed:
        'widens where the new format holds all values of the old one, narrows the other way round, else incomparable',
    }[kind],
    of: ({ change }) => formatEffect(change.before, change.after),
  },
  category: 'wire',
  message: says[kind]('format'),
  why: 'OpenAPI says by the format which values there are, as int64 holds all of int32.',
}));

const valueRules: readonly RuleRow[] = [
  ...constraintRows('enum', 'Only the values of a list are let in'),
  {
    id: 'enum-value-added',
    when: { subject: 'enum-value', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: ({ owner, name }) => `${owner}: value ${name} added to enum`,
    why: 'The value is let in, and who reads it may not know it.',
  },
  {
    id: 'enum-value-removed',
    when: { subject: 'enum-value', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: ({ owner, name }) => `${owner}: value ${name} removed from enum`,
    why: 'The value is refused, which was let in before.',
  },
  ...constraintRows('const', 'Only one value is let in'),
  {
    id: 'schema-const-changed',
    when: { ...schemaKeyword('const'), kind: 'changed' },
    effect: 'incomparable',
    category: 'wire',
    message: says.changed('const'),
    why: 'The one value that was let in is refused, and another is let in.',
  },
  ...constraintRows('pattern', 'Only texts that match are let in').map((row): RuleRow => ({
    ...row,
    effect: {
      text: `${row.id.endsWith('-added') ? 'narrows' : 'widens'}; none for a pattern that every text matches`,
      of: ({ change }) =>
        isOpenPattern(change.after ?? change.before) ? 'none' : change.kind === 'added' ? 'narrows' : 'widens',
    },
  })),
  {
    id: 'schema-pattern-changed',
    when: { ...schemaKeyword('pattern'), kind: 'changed' },
    effect: {
      text: 'unknown; widens to a pattern that every text matches, narrows from one',
      of: ({ change: { before, after } }) =>
        isOpenPattern(after)
          ? isOpenPattern(before)
            ? 'none'
            : 'widens'
          : isOpenPattern(before)
            ? 'narrows'
            : 'unknown',
    },
    category: 'wire',
    message: says.changed('pattern'),
    why: 'Whether one regular expression matches all that another does is not decided here.',
  },
  {
    id: 'schema-unique-items-added',
    when: { ...schemaKeyword('uniqueItems'), is: isSet },
    effect: 'narrows',
    category: 'wire',
    message: says.plainly('uniqueItems set'),
    why: 'Lists with repeated items are refused, which were let in before.',
  },
  {
    id: 'schema-unique-items-removed',
    when: { ...schemaKeyword('uniqueItems'), is: isUnset },
    effect: 'widens',
    category: 'wire',
    message: says.plainly('uniqueItems no longer set'),
    why: 'Lists with repeated items are let in, which were refused before.',
  },
];

const contentRules: readonly RuleRow[] = ['contentEncoding', 'contentMediaType'].flatMap((name) => [
  ...constraintRows(name, 'The text has to hold something encoded'),
  {
    id: `schema-${name === 'contentEncoding' ? 'content-encoding' : 'content-media-type'}-changed`,
    when: { ...schemaKeyword(name), kind: 'changed' },
    effect: 'incomparable',
    category: 'wire',
    message: says.changed(name),
    why: 'What was read one way has to be read another way.',
  },
]);

const defaultRules: readonly RuleRow[] = [
  {
    id: 'schema-default-added',
    when: { ...schemaKeyword('default'), kind: 'added' },
    effect: 'none',
    category: 'types',
    message: says.added('default'),
    why: 'The same values are let in; what a missing one means, which was left open before, is said.',
  },
  ...(['removed', 'changed'] as const).map((kind): RuleRow => ({
    id: `schema-default-${kind}`,
    when: { ...schemaKeyword('default'), kind },
    effect: {
      text: 'request: unknown; response: none',
      of: ({ direction }) => (direction === 'request' ? 'unknown' : 'none'),
    },
    category: 'wire',
    message: says[kind]('default'),
    why: 'The same values are let in, but a request that leaves the value out may now mean something else.',
  })),
];

const extensibleRules: readonly RuleRow[] = (['added', 'removed'] as const).map((kind) => ({
  id: `extensible-enum-value-${kind}`,
  when: {
    subject: 'extension',
    object: 'schema',
    name: 'x-extensible-enum',
    kind,
    is: ({ before, after }: Change) => !isArray(after ?? before ?? []),
  },
  effect: kind === 'added' ? 'widens' : 'narrows',
  category: 'wire',
  message: kind === 'added' ? says.added('extensible value') : says.removed('extensible value'),
  why:
    kind === 'added'
      ? 'Readers of an extensible list are asked to be ready for values that they do not know.'
      : 'The value is no longer known to the server.',
}));

export const schemaValueRules: readonly RuleRow[] = [
  ...typeRules,
  ...formatRules,
  ...valueRules,
  ...contentRules,
  ...defaultRules,
  ...extensibleRules,
];
