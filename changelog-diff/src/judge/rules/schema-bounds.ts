import type { Change } from '../../compare/change.ts';
import { boundEffect, hasGrown, multipleOfEffect } from '../effects/bounds.ts';
import type { Effect } from '../finding.ts';
import { written } from '../message-facts.ts';
import type { Rule, RuleRow } from '../rule.ts';
import { constraintRows, kebab, schemaKeyword } from './keyword-rows.ts';
import { says } from './says.ts';

interface BoundKeyword {
  readonly name: string;
  /** 1 for upper bounds, -1 for lower ones. */
  readonly sign: 1 | -1;
  /** What is bounded. */
  readonly of: string;
  /** What a missing one means. */
  readonly absent?: number;
}

const bounds: readonly BoundKeyword[] = [
  { name: 'maximum', sign: 1, of: 'numbers' },
  { name: 'exclusiveMaximum', sign: 1, of: 'numbers' },
  { name: 'maxLength', sign: 1, of: 'texts' },
  { name: 'maxItems', sign: 1, of: 'lists' },
  { name: 'maxProperties', sign: 1, of: 'objects' },
  { name: 'maxContains', sign: 1, of: 'lists' },
  { name: 'minimum', sign: -1, of: 'numbers' },
  { name: 'exclusiveMinimum', sign: -1, of: 'numbers' },
  { name: 'minLength', sign: -1, of: 'texts', absent: 0 },
  { name: 'minItems', sign: -1, of: 'lists', absent: 0 },
  { name: 'minProperties', sign: -1, of: 'objects', absent: 0 },
  // A missing minContains means 1 (JSON Schema 2020-12 validation, section 6.4.5).
  { name: 'minContains', sign: -1, of: 'lists', absent: 1 },
];

/** Bounds of numbers that hold together with another keyword. */
const pairs: { readonly [name: string]: readonly [string, string] } = {
  maximum: ['maximum', 'exclusiveMaximum'],
  exclusiveMaximum: ['maximum', 'exclusiveMaximum'],
  minimum: ['minimum', 'exclusiveMinimum'],
  exclusiveMinimum: ['minimum', 'exclusiveMinimum'],
};

function effectOf({ name, sign }: BoundKeyword, usual: Effect): Rule['effect'] {
  const pair = pairs[name];
  return pair === undefined ? usual : boundEffect(usual, pair[0], pair[1], sign);
}

function boundRows(bound: BoundKeyword): RuleRow[] {
  const { name, sign, of, absent } = bound;
  const id = `schema-${kebab(name)}`;
  const isGrown = ({ before, after }: Change) => hasGrown(before, after, absent);
  const isShrunk = ({ before, after }: Change) => hasGrown(after, before, absent);
  const isOther = (change: Change) => absent === undefined || isGrown(change) || isShrunk(change);
  const [grown, shrunk] = sign === 1 ? (['widens', 'narrows'] as const) : (['narrows', 'widens'] as const);
  const more = `More ${of} are let in than before.`;
  const less = `Some ${of} that were let in before are refused.`;
  const when = schemaKeyword(name);
  const whole = (effect: Effect) =>
    ({ category: 'wire', effect: effectOf(bound, effect), why: effect === 'widens' ? more : less }) as const;
  // minContains 0 lets in more than none at all, so that coming and going are judged as growing and shrinking.
  const counts = name === 'minContains' ? [] : boundPresenceRows(bound, isOther);
  return [
    ...counts,
    {
      id: `${id}-increased`,
      when: { ...when, is: isGrown },
      message: grewMessage(name, 'increased', absent),
      ...whole(grown),
    },
    {
      id: `${id}-decreased`,
      when: { ...when, is: isShrunk },
      message: grewMessage(name, 'decreased', absent),
      ...whole(shrunk),
    },
  ];
}

function boundPresenceRows(bound: BoundKeyword, isOther: (change: Change) => boolean): RuleRow[] {
  return constraintRows(
    bound.name,
    bound.sign === 1 ? `Large ${bound.of} are refused` : `Small ${bound.of} are refused`,
  ).map((row) => ({
    ...row,
    when: { ...row.when, is: isOther },
    effect: effectOf(bound, row.id.endsWith('-added') ? 'narrows' : 'widens'),
    why: row.id.endsWith('-added')
      ? `A bound that was not there before refuses some ${bound.of}.`
      : `Without the bound more ${bound.of} are let in.`,
  }));
}

/** A missing number is named by what it means. */
function grewMessage(name: string, verb: string, absent: number | undefined): Rule['message'] {
  const value = (text: string) => (text === 'nothing' && absent !== undefined ? written(absent) : text);
  return ({ owner, before, after }) => `${owner}: ${name} ${verb} from ${value(before)} to ${value(after)}`;
}

export const schemaBoundRules: readonly RuleRow[] = [
  ...bounds.flatMap(boundRows),
  ...constraintRows('multipleOf', 'Only multiples of a number are let in'),
  {
    id: 'schema-multiple-of-changed',
    when: { ...schemaKeyword('multipleOf'), kind: 'changed' },
    effect: {
      text: 'narrows to a multiple of the number, widens to a divisor of it, else incomparable',
      of: multipleOfEffect,
    },
    category: 'wire',
    message: says.changed('multipleOf'),
    why: 'Every multiple of a multiple is one of the number, and no other relation holds between the two sets.',
  },
];
