import type { Change } from '../../compare/change.ts';
import { contentTypeEffect } from '../effects/access.ts';
import { memberIn } from '../documents-at.ts';
import type { Effect } from '../finding.ts';
import type { DerivedEffect, Documents, RuleRow } from '../rule.ts';
import { isSet, isUnset } from './keyword-rows.ts';
import { says } from './says.ts';

function isBodyRequired(change: Change, documents: Documents): boolean {
  return memberIn(documents.revision, change.after, 'required') === true;
}

const requestBodyRules: readonly RuleRow[] = [
  {
    id: 'request-body-required-added',
    when: { subject: 'request-body', kind: 'added', is: isBodyRequired },
    effect: 'narrows',
    category: 'wire',
    message: says.plainly('required request body added'),
    why: 'Requests without a body are refused, which were let in before.',
  },
  {
    id: 'request-body-added',
    when: { subject: 'request-body', kind: 'added' },
    effect: {
      text: 'request: widens; response: none',
      of: ({ direction }) => (direction === 'request' ? 'widens' : 'none'),
    },
    category: 'wire',
    message: says.plainly('request body added'),
    why: 'Requests may carry a body and need not.',
  },
  {
    id: 'request-body-removed',
    when: { subject: 'request-body', kind: 'removed' },
    effect: 'incomparable',
    category: 'wire',
    message: says.plainly('request body removed'),
    why: 'What is sent in the body is lost, and who is called with it gets nothing.',
  },
  {
    id: 'request-body-became-required',
    when: { subject: 'keyword', object: 'request-body', name: 'required', is: isSet },
    effect: 'narrows',
    category: 'wire',
    message: says.plainly('became required'),
    why: 'Requests without a body are refused, which were let in before.',
  },
  {
    id: 'request-body-became-optional',
    when: { subject: 'keyword', object: 'request-body', name: 'required', is: isUnset },
    effect: 'widens',
    category: 'wire',
    message: says.plainly('became optional'),
    why: 'Requests without a body are let in, and who is called may rely on it.',
  },
];

/** A parameter or header has one media type, so that another one is another way to write it. */
function mediaTypeEffect(usual: Effect): DerivedEffect {
  return {
    text: `${usual}; incomparable in a parameter or header`,
    ofPlace: ({ place }) => {
      const last = place.at(-1)?.step;
      return last === 'parameter' || last === 'header' ? 'incomparable' : usual;
    },
  };
}

const mediaTypeRules: readonly RuleRow[] = [
  {
    id: 'media-type-added',
    when: { subject: 'media-type', kind: 'added' },
    effect: mediaTypeEffect('widens'),
    category: 'wire',
    message: says.named('media type', 'added'),
    why: 'One more form can be chosen; who does not ask for it does not get it.',
    isChosenByClient: true,
  },
  {
    id: 'media-type-removed',
    when: { subject: 'media-type', kind: 'removed' },
    effect: mediaTypeEffect('narrows'),
    category: 'wire',
    message: says.named('media type', 'removed'),
    why: 'Who sends or asks for this form is refused.',
    isChosenByClient: true,
  },
  ...(['added', 'removed'] as const).map((kind): RuleRow => ({
    id: `schema-${kind}`,
    when: { subject: 'keyword', object: ['media-type', 'parameter', 'header'], name: 'schema', kind },
    effect: kind === 'added' ? 'narrows' : 'widens',
    category: 'wire',
    message: kind === 'added' ? says.added('schema') : says.removed('schema'),
    why:
      kind === 'added'
        ? 'Values have to meet a schema where any was let in.'
        : 'Any value is let in, where a schema had to be met.',
  })),
  ...(['added', 'removed', 'changed'] as const).map((kind): RuleRow => ({
    id: `item-schema-${kind}`,
    when: { subject: 'keyword', object: 'media-type', name: 'itemSchema', kind },
    effect: kind === 'added' ? 'narrows' : kind === 'removed' ? 'widens' : 'unknown',
    category: 'wire',
    message: says[kind]('itemSchema'),
    why: 'It says what each item of a stream looks like.',
  })),
];

const encodingRules: readonly RuleRow[] = [
  {
    id: 'encoding-changed',
    when: { subject: 'keyword', object: 'media-type', name: ['encoding', 'itemEncoding', 'prefixEncoding'] },
    effect: 'unknown',
    category: 'wire',
    message: ({ owner, name, before, after }) => `${owner}: ${name} changed from ${before} to ${after}`,
    why: 'A part is written by the default of its type on one side and as said on the other.',
  },
  {
    id: 'encoding-content-type-changed',
    when: { subject: 'keyword', object: 'encoding', name: 'contentType' },
    effect: {
      text: 'widens to more media types, narrows to fewer, else incomparable; unknown where the default held',
      of: contentTypeEffect,
    },
    category: 'wire',
    message: says.changed('contentType of a part'),
    why: 'A part that is sent in another media type is not read.',
  },
  {
    id: 'encoding-style-changed',
    when: { subject: 'keyword', object: 'encoding', name: ['style', 'explode', 'allowReserved'] },
    effect: 'incomparable',
    category: 'wire',
    message: (facts) => says.fromDefault(`${facts.name} of a part`)(facts),
    why: 'The same value is written in another way, so that one side no longer reads what the other writes.',
  },
  {
    id: 'encoding-part-changed',
    when: { subject: 'keyword', object: 'encoding' },
    effect: 'unknown',
    category: 'wire',
    message: ({ owner, name, before, after }) => `${owner}: ${name} of a part changed from ${before} to ${after}`,
    why: 'What is said of a part of a part has changed as a whole.',
  },
];

const responseRules: readonly RuleRow[] = [
  {
    id: 'response-added',
    when: { subject: 'response', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: says.named('response', 'added'),
    why: 'A client takes a status that it does not know for the first of its class (RFC 9110 section 15).',
    isChosenByClient: true,
  },
  {
    id: 'response-removed',
    when: { subject: 'response', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: says.named('response', 'removed'),
    why: 'A client that waits for this status, and what comes with it, gets another one.',
    isChosenByClient: true,
  },
];

export const bodyRuleRows: readonly RuleRow[] = [
  ...requestBodyRules,
  ...mediaTypeRules,
  ...encodingRules,
  ...responseRules,
];
