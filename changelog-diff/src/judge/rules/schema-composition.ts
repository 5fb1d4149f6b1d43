import type { Change } from '../../compare/change.ts';
import { branchEffect, demandEffect } from '../effects/branches.ts';
import type { DerivedEffect, RuleRow } from '../rule.ts';
import { constraintRows, kebab, schemaKeyword } from './keyword-rows.ts';
import { says } from './says.ts';

function branchRows(
  keyword: string,
  effects: readonly [DerivedEffect, DerivedEffect],
  whys: readonly [string, string],
): RuleRow[] {
  const isOf = ({ subject }: Change) => subject.kind === 'branch' && subject.keyword === keyword;
  return (['added', 'removed'] as const).map((kind, index) => ({
    id: `schema-${kebab(keyword)}-branch-${kind}`,
    when: { subject: 'branch', kind, is: isOf },
    effect: effects[index] ?? 'unknown',
    category: 'wire',
    message: says.named(`${keyword} branch`, kind),
    why: whys[index] ?? '',
  }));
}

const alternatives = [
  'Values of one more form are let in.',
  'Values of one form are refused, which were let in before.',
] as const;

function demandRows(keyword: 'allOf' | 'oneOf' | 'anyOf', demands: string): RuleRow[] {
  return constraintRows(keyword, demands).map((row) => ({
    ...row,
    effect: demandEffect(keyword, row.when.kind === 'added' ? 'narrows' : 'widens'),
  }));
}

const conditionRows = ['if', 'then', 'else'].map((name): RuleRow => ({
  id: `schema-${name}-changed`,
  when: schemaKeyword(name),
  effect: 'unknown',
  category: 'wire',
  message: says.changed(name),
  why: 'What a condition lets in depends on its other parts and on the values, and is not decided here.',
}));

const discriminatorRows: readonly RuleRow[] = [
  {
    id: 'discriminator-added',
    when: { ...schemaKeyword('discriminator'), kind: 'added' },
    effect: 'none',
    category: 'types',
    message: says.added('discriminator'),
    why: 'A discriminator only says which branch a value is meant for; the same values are let in.',
  },
  {
    id: 'discriminator-removed',
    when: { ...schemaKeyword('discriminator'), kind: 'removed' },
    effect: 'unknown',
    category: 'types',
    message: says.removed('discriminator'),
    why: 'The same values are let in, but code that chooses the type by the discriminator loses its hint.',
  },
  {
    id: 'discriminator-property-name-changed',
    when: { subject: 'keyword', object: 'discriminator', name: 'propertyName' },
    effect: 'unknown',
    category: 'types',
    message: says.changed('propertyName of the discriminator'),
    why: 'Code that chooses the type by the old property looks at the wrong one.',
  },
  {
    id: 'discriminator-value-added',
    when: { subject: 'discriminator-value', kind: 'added' },
    effect: 'none',
    category: 'types',
    message: says.named('discriminator value', 'added'),
    why: 'One more name for a branch that was let in before.',
  },
  {
    id: 'discriminator-value-removed',
    when: { subject: 'discriminator-value', kind: 'removed' },
    effect: 'unknown',
    category: 'types',
    message: says.named('discriminator value', 'removed'),
    why: 'Values that carry it are no longer told to belong to a branch.',
  },
  {
    id: 'discriminator-value-changed',
    when: { subject: 'discriminator-value', kind: 'changed' },
    effect: 'unknown',
    category: 'types',
    message: ({ owner, name, before, after }) =>
      `${owner}: discriminator value ${name} changed from ${before} to ${after}`,
    why: 'Values that carry it are told to belong to another branch.',
  },
  {
    id: 'discriminator-default-changed',
    when: { subject: 'keyword', object: 'discriminator', name: 'defaultMapping' },
    effect: 'unknown',
    category: 'types',
    message: says.changed('defaultMapping of the discriminator'),
    why: 'Values without a known discriminator value are told to belong to another branch.',
  },
];

export const schemaCompositionRules: readonly RuleRow[] = [
  ...branchRows(
    'allOf',
    [demandEffect('allOf', 'narrows'), demandEffect('allOf', 'widens')],
    ['Values have to meet one more schema.', 'Values have to meet one schema less.'],
  ),
  ...branchRows('oneOf', [branchEffect('oneOf', 'widens'), branchEffect('oneOf', 'narrows')], alternatives),
  ...branchRows('anyOf', [branchEffect('anyOf', 'widens'), branchEffect('anyOf', 'narrows')], alternatives),
  ...demandRows('allOf', 'Values have to meet further schemas'),
  ...demandRows('oneOf', 'Values have to be of one of some forms'),
  ...demandRows('anyOf', 'Values have to be of some form'),
  ...constraintRows('not', 'Values of a form are refused'),
  {
    id: 'schema-not-changed',
    when: { ...schemaKeyword('not'), kind: 'changed' },
    effect: 'unknown',
    category: 'wire',
    message: says.changed('not'),
    why: 'What is refused has changed as a whole.',
  },
  ...conditionRows,
  ...discriminatorRows,
];
