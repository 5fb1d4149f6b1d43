import type { Change } from '../../compare/change.ts';
import { memberIn } from '../documents-at.ts';
import type { Documents, RuleRow } from '../rule.ts';
import { isSet, isUnset } from './keyword-rows.ts';
import { says } from './says.ts';

const isRequired = ({ subject }: Change): boolean => 'required' in subject && subject.required;

const parameterRules: readonly RuleRow[] = [
  {
    id: 'parameter-required-added',
    when: { subject: 'parameter', kind: 'added', is: isRequired },
    effect: 'narrows',
    category: 'wire',
    message: parameter('required', 'added'),
    why: 'Requests without the parameter are refused, which were let in before; a default does not fill it in.',
  },
  {
    id: 'parameter-added',
    when: { subject: 'parameter', kind: 'added' },
    effect: {
      text: 'request: widens; response: none',
      of: ({ direction }) => (direction === 'request' ? 'widens' : 'none'),
    },
    category: 'wire',
    message: parameter('', 'added'),
    why: 'Nobody has to send it, and who is called skips parameters it does not know.',
  },
  {
    id: 'parameter-removed',
    when: { subject: 'parameter', kind: 'removed' },
    effect: {
      text: 'unknown; narrows for a part of the path; response: widens where it was required',
      of: ({ change, direction }) => {
        if (direction === 'response') return isRequired(change) ? 'widens' : 'unknown';
        return change.subject.kind === 'parameter' && change.subject.location === 'path' ? 'narrows' : 'unknown';
      },
    },
    category: 'wire',
    message: parameter('', 'removed'),
    why: 'What is sent in it may be ignored or refused, and who is called may rely on it.',
    isRemoval: true,
  },
  {
    id: 'parameter-became-required',
    when: { subject: 'keyword', object: 'parameter', name: 'required', is: isSet },
    effect: 'narrows',
    category: 'wire',
    message: says.plainly('became required'),
    why: 'Requests without the parameter are refused, which were let in before; a default does not fill it in.',
  },
  {
    id: 'parameter-became-optional',
    when: { subject: 'keyword', object: 'parameter', name: 'required', is: isUnset },
    effect: 'widens',
    category: 'wire',
    message: says.plainly('became optional'),
    why: 'Requests without the parameter are let in, and who is called may rely on it.',
  },
  ...['name', 'in'].map((name): RuleRow => ({
    id: `parameter-${name === 'in' ? 'location' : 'name'}-changed`,
    when: { subject: 'keyword', object: 'parameter', name },
    effect: 'incomparable',
    category: 'wire',
    message: says.changed(name),
    why: 'What is sent in the old place is no longer read, and nothing is sent in the new one.',
  })),
];

function parameter(adjective: string, verb: string): RuleRow['message'] {
  return ({ owner, name }) => `${owner}: ${adjective}${adjective === '' ? '' : ' '}parameter ${name} ${verb}`;
}

/** How a parameter or header is written, and whether it is on its way out. */
const writingRules: readonly RuleRow[] = [
  ...['style', 'explode'].map((name): RuleRow => ({
    id: `parameter-${name}-changed`,
    when: { subject: 'keyword', object: ['parameter', 'header'], name },
    effect: 'incomparable',
    category: 'wire',
    message: says.fromDefault(name),
    why: 'The same value is written in another way, so that one side no longer reads what the other writes.',
  })),
  ...['allowReserved', 'allowEmptyValue'].flatMap((name): RuleRow[] => {
    const id = name === 'allowReserved' ? 'parameter-reserved-characters' : 'parameter-empty-value';
    const what = name === 'allowReserved' ? 'Reserved characters' : 'Empty values';
    return [
      {
        id: `${id}-allowed`,
        when: { subject: 'keyword', object: ['parameter', 'header'], name, is: isSet },
        effect: 'widens',
        category: 'wire',
        message: says.plainly(`${name} set`),
        why: `${what} are let in, which were refused before.`,
      },
      {
        id: `${id}-forbidden`,
        when: { subject: 'keyword', object: ['parameter', 'header'], name, is: isUnset },
        effect: 'narrows',
        category: 'wire',
        message: says.plainly(`${name} no longer set`),
        why: `${what} are refused, which were let in before.`,
      },
    ];
  }),
  {
    id: 'parameter-deprecated',
    when: { subject: 'keyword', object: ['parameter', 'header'], name: 'deprecated', is: isSet },
    effect: 'none',
    category: 'types',
    message: says.plainly('deprecated'),
    why: 'Nothing has changed yet; generated code marks it.',
  },
  {
    id: 'parameter-reactivated',
    when: { subject: 'keyword', object: ['parameter', 'header'], name: 'deprecated', is: isUnset },
    effect: 'none',
    category: 'types',
    message: says.plainly('is no longer deprecated'),
    why: 'Nothing has changed; generated code no longer marks it.',
  },
];

const headerRules: readonly RuleRow[] = [
  {
    id: 'header-required-added',
    when: { subject: 'header', kind: 'added', is: isHeaderRequired },
    effect: 'narrows',
    category: 'wire',
    message: says.named('required header', 'added'),
    why: 'Messages without the header are refused, which were let in before.',
  },
  {
    id: 'header-added',
    when: { subject: 'header', kind: 'added' },
    effect: 'none',
    category: 'wire',
    message: says.named('header', 'added'),
    why: 'Nobody has to send it, and receivers skip headers that they do not know.',
  },
  {
    id: 'header-required-removed',
    when: { subject: 'header', kind: 'removed', is: isHeaderRequired },
    effect: 'widens',
    category: 'wire',
    message: says.named('required header', 'removed'),
    why: 'Receivers that rely on the header do not get it.',
    isRemoval: true,
  },
  {
    id: 'header-removed',
    when: { subject: 'header', kind: 'removed' },
    effect: 'unknown',
    category: 'wire',
    message: says.named('header', 'removed'),
    why: 'The header could be missing before; whether it still comes is open.',
    isRemoval: true,
  },
  {
    id: 'header-became-required',
    when: { subject: 'keyword', object: 'header', name: 'required', is: isSet },
    effect: 'narrows',
    category: 'wire',
    message: says.plainly('became required'),
    why: 'Messages without the header are refused, which were let in before.',
  },
  {
    id: 'header-became-optional',
    when: { subject: 'keyword', object: 'header', name: 'required', is: isUnset },
    effect: 'widens',
    category: 'wire',
    message: says.plainly('became optional'),
    why: 'The header may be missing, and receivers may rely on it.',
  },
];

function isHeaderRequired(change: Change, documents: Documents): boolean {
  const document = change.kind === 'removed' ? documents.base : documents.revision;
  return memberIn(document, change.after ?? change.before, 'required') === true;
}

export const parameterRuleRows: readonly RuleRow[] = [...parameterRules, ...writingRules, ...headerRules];
