import type { Change } from '../../compare/change.ts';
import {
  dependentRequiredEffect,
  patternPropertyEffect,
  propertyAdded,
  propertyRemoved,
  requiredPropertyAdded,
  requiredPropertyRemoved,
  subschemaEffect,
} from '../effects/objects.ts';
import type { RuleRow } from '../rule.ts';
import { constraintRows, kebab, schemaKeyword } from './keyword-rows.ts';
import { says } from './says.ts';

const isRequired = ({ subject }: Change): boolean => 'required' in subject && subject.required;

const propertyRules: readonly RuleRow[] = [
  {
    id: 'property-required-added',
    when: { subject: 'property', kind: 'added', is: isRequired },
    effect: requiredPropertyAdded,
    category: 'wire',
    message: says.named('required property', 'added'),
    why: 'Objects without the property are refused, which were let in before; a default does not fill it in.',
  },
  {
    id: 'property-added',
    when: { subject: 'property', kind: 'added' },
    effect: propertyAdded,
    category: 'wire',
    message: says.named('property', 'added'),
    why: 'Nobody has to send it, and readers of an open object skip what they do not know.',
  },
  {
    id: 'property-required-removed',
    when: { subject: 'property', kind: 'removed', is: isRequired },
    effect: requiredPropertyRemoved,
    category: 'wire',
    message: says.named('required property', 'removed'),
    why: 'Readers that rely on the property do not get it; whether it is refused or ignored when sent is open.',
    isRemoval: true,
  },
  {
    id: 'property-removed',
    when: { subject: 'property', kind: 'removed' },
    effect: propertyRemoved,
    // In a response it may have been absent all along: what breaks is code generated from the new description.
    category: (directions) => (directions.has('request') ? 'wire' : 'types'),
    message: says.named('property', 'removed'),
    why: 'What is sent in it may be ignored or refused, and generated code that reads it no longer compiles.',
    isRemoval: true,
  },
  {
    id: 'property-became-required',
    when: { subject: 'required', kind: 'added' },
    effect: 'narrows',
    category: 'wire',
    message: says.named('property', 'became required'),
    why: 'Objects without the property are refused, which were let in before; a default does not fill it in.',
  },
  {
    id: 'property-became-optional',
    when: { subject: 'required', kind: 'removed' },
    effect: 'widens',
    category: 'wire',
    message: says.named('property', 'became optional'),
    why: 'Objects without the property are let in, and readers may rely on it.',
  },
];

/** Rows for a keyword that holds a schema or a boolean. */
function subschemaRows(name: string, of: string): RuleRow[] {
  const id = `schema-${kebab(name)}`;
  const [added, removed] = constraintRows(name, of);
  const derived = { text: 'false lets in nothing, a schema something, true and none everything', of: subschemaEffect };
  return [
    ...(added === undefined || removed === undefined
      ? []
      : [
          { ...added, effect: derived },
          { ...removed, effect: derived },
        ]),
    {
      id: `${id}-changed`,
      when: { ...schemaKeyword(name), kind: 'changed' },
      effect: derived,
      category: 'wire',
      message: says.changed(name),
      why: 'To forbid lets in less than a schema does, and a schema less than to allow everything.',
    },
  ];
}

export const schemaObjectRules: readonly RuleRow[] = [
  ...propertyRules,
  ...subschemaRows('additionalProperties', 'Members without a name of their own have to meet a schema'),
  ...subschemaRows('unevaluatedProperties', 'Members that no other keyword speaks of have to meet a schema'),
  ...subschemaRows('items', 'Items have to meet a schema'),
  ...subschemaRows('unevaluatedItems', 'Items that no other keyword speaks of have to meet a schema'),
  ...subschemaRows('propertyNames', 'Names of members have to meet a schema'),
  ...subschemaRows('contentSchema', 'What the text holds has to meet a schema'),
  ...subschemaRows('contains', 'Some item has to meet a schema'),
  ...(['added', 'removed'] as const).map((kind): RuleRow => ({
    id: `schema-pattern-property-${kind}`,
    when: { ...schemaKeyword('patternProperties'), kind },
    effect: patternPropertyEffect(kind),
    category: 'wire',
    message: kind === 'added' ? says.added('patternProperties') : says.removed('patternProperties'),
    why: 'Members whose name matches have to meet a schema; in a closed object they are let in at all.',
  })),
  {
    id: 'schema-dependent-required-changed',
    when: schemaKeyword('dependentRequired'),
    effect: { text: 'narrows where more is demanded, widens where less is', of: dependentRequiredEffect },
    category: 'wire',
    message: says.changed('dependentRequired'),
    why: 'With one member present others have to be present too.',
  },
  ...constraintRows('dependentSchemas', 'With a member present the object has to meet a schema'),
  {
    id: 'schema-prefix-item-added',
    when: { ...schemaKeyword('prefixItems'), kind: 'added' },
    effect: {
      text: 'narrows; widens where the list let no further items in',
      of: ({ change, documents }) => (closedTuple(change, documents.base.at(change.base)) ? 'widens' : 'narrows'),
    },
    category: 'wire',
    message: says.added('prefix item'),
    why: 'The item at this position has to meet a schema; in a closed list it is let in at all.',
  },
  {
    id: 'schema-prefix-item-removed',
    when: { ...schemaKeyword('prefixItems'), kind: 'removed' },
    effect: {
      text: 'widens; narrows where the list lets no further items in',
      of: ({ change, documents }) =>
        closedTuple(change, documents.revision.at(change.revision)) ? 'narrows' : 'widens',
    },
    category: 'wire',
    message: says.removed('prefix item'),
    why: 'The item at this position no longer has to meet a schema; in a closed list it is refused.',
  },
];

function closedTuple({ kind }: Change, schema: unknown): boolean {
  if (kind === 'changed' || typeof schema !== 'object' || schema === null) return false;
  return (
    ('items' in schema && schema.items === false) || ('unevaluatedItems' in schema && schema.unevaluatedItems === false)
  );
}
