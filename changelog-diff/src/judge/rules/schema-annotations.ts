import type { Change } from '../../compare/change.ts';
import { becameNotReadOnly, becameReadOnly, becameWriteOnly, xmlEffect } from '../effects/access.ts';
import type { RuleRow } from '../rule.ts';
import { isSet, isUnset, schemaKeyword } from './keyword-rows.ts';
import { says } from './says.ts';

const accessRules: readonly RuleRow[] = [
  {
    id: 'schema-became-read-only',
    when: { ...schemaKeyword('readOnly'), is: isSet },
    effect: { text: 'request: unknown; response: none', of: becameReadOnly },
    category: 'wire',
    message: says.plainly('became read-only'),
    why: 'Requests should no longer carry it; whether it is then ignored or refused is up to the server.',
  },
  {
    id: 'schema-became-not-read-only',
    when: { ...schemaKeyword('readOnly'), is: isUnset },
    effect: { text: 'request: narrows where it is required; else none', ofPlace: becameNotReadOnly },
    category: 'wire',
    message: says.plainly('is no longer read-only'),
    why: 'Requests may carry it; where it is required they have to, which they did not before.',
  },
  {
    id: 'schema-became-write-only',
    when: { ...schemaKeyword('writeOnly'), is: isSet },
    effect: { text: 'request: none; response: widens where it is required, else unknown', ofPlace: becameWriteOnly },
    category: 'wire',
    message: says.plainly('became write-only'),
    why: 'Responses no longer carry it, and readers may rely on it.',
  },
  {
    id: 'schema-became-not-write-only',
    when: { ...schemaKeyword('writeOnly'), is: isUnset },
    effect: 'none',
    category: 'wire',
    message: says.plainly('is no longer write-only'),
    why: 'Responses may carry it, and readers skip what they do not know.',
  },
];

export const schemaAnnotationRules: readonly RuleRow[] = [
  ...accessRules,
  {
    id: 'schema-deprecated',
    when: { ...schemaKeyword('deprecated'), is: isSet },
    effect: 'none',
    category: 'types',
    message: says.plainly('deprecated'),
    why: 'Nothing has changed yet; generated code marks it.',
  },
  {
    id: 'schema-reactivated',
    when: { ...schemaKeyword('deprecated'), is: isUnset },
    effect: 'none',
    category: 'types',
    message: says.plainly('is no longer deprecated'),
    why: 'Nothing has changed; generated code no longer marks it.',
  },
  {
    id: 'schema-xml-changed',
    when: schemaKeyword('xml'),
    effect: { text: 'incomparable in XML, none in other media types, unknown where none is named', ofPlace: xmlEffect },
    category: 'wire',
    message: says.changed('xml'),
    why: 'Elements and attributes get other names or another form, in XML only.',
  },
  {
    id: 'schema-dynamic-reference-changed',
    when: {
      subject: 'keyword',
      object: 'schema',
      name: ['$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor'],
    },
    effect: 'unknown',
    category: 'wire',
    message: ({ owner, name, before, after }) => `${owner}: ${name} changed from ${before} to ${after}`,
    why: 'Where a dynamic reference leads depends on the schemas it is reached through, which is not decided here.',
  },
  {
    id: 'schema-keyword-changed',
    when: { subject: 'keyword', object: 'schema' },
    effect: 'unknown',
    category: 'wire',
    message: ({ owner, name, before, after }) => `${owner}: ${name} changed from ${before} to ${after}`,
    why: 'The keyword is not one of JSON Schema 2020-12 or OpenAPI, or has a value that it cannot have.',
  },
];

export const lifecycleRules: readonly RuleRow[] = [
  {
    id: 'sunset-added',
    when: { subject: 'extension', name: 'x-sunset', kind: 'added' },
    effect: 'none',
    category: 'docs',
    message: says.added('sunset'),
    why: 'It is said when what is deprecated will go.',
  },
  {
    id: 'sunset-removed',
    when: { subject: 'extension', name: 'x-sunset', kind: 'removed' },
    effect: 'unknown',
    category: 'docs',
    message: says.removed('sunset'),
    why: 'It is no longer said until when what is deprecated can be used.',
  },
  {
    id: 'sunset-changed',
    when: { subject: 'extension', name: 'x-sunset', kind: 'changed' },
    effect: {
      text: 'unknown where the day is earlier, else none',
      of: ({ change: { before, after } }) => (isEarlier(after, before) ? 'unknown' : 'none'),
    },
    category: 'docs',
    message: says.changed('sunset'),
    why: 'Who relied on the day that was announced has less time.',
  },
  {
    id: 'stability-level-decreased',
    when: { subject: 'extension', name: 'x-stability-level', is: (change) => stabilityStep(change) < 0 },
    effect: 'unknown',
    category: 'docs',
    message: says.changed('stability level'),
    why: 'What was promised to stay may change from now on.',
  },
  {
    id: 'stability-level-increased',
    when: { subject: 'extension', name: 'x-stability-level' },
    effect: 'none',
    category: 'docs',
    message: says.changed('stability level'),
    why: 'More is promised than before.',
  },
];

function isEarlier(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && Date.parse(a) < Date.parse(b);
}

const stabilities: readonly unknown[] = ['draft', 'alpha', 'beta', 'stable'];

/** Negative where less is promised; none named means stable. */
function stabilityStep({ before = 'stable', after = 'stable' }: Change): number {
  return stabilities.indexOf(after) - stabilities.indexOf(before);
}
