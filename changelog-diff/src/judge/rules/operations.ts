import { isUnset, isSet } from './keyword-rows.ts';
import type { RuleRow } from '../rule.ts';
import { says } from './says.ts';

const operationRules: readonly RuleRow[] = [
  {
    id: 'operation-added',
    when: { subject: 'operation', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: ({ name }) => `${name} added`,
    why: 'Requests are served that were not before.',
    isChosenByClient: true,
  },
  {
    id: 'operation-removed',
    when: { subject: 'operation', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: ({ name }) => `${name} removed`,
    why: 'Requests are no longer served that were before.',
    isChosenByClient: true,
    isRemoval: true,
  },
  {
    id: 'operation-deprecated',
    when: { subject: 'keyword', object: 'operation', name: 'deprecated', is: isSet },
    effect: 'none',
    category: 'types',
    message: says.plainly('deprecated'),
    why: 'Nothing has changed yet; generated code marks it.',
  },
  {
    id: 'operation-reactivated',
    when: { subject: 'keyword', object: 'operation', name: 'deprecated', is: isUnset },
    effect: 'none',
    category: 'types',
    message: says.plainly('is no longer deprecated'),
    why: 'Nothing has changed; generated code no longer marks it.',
  },
  {
    id: 'operation-id-added',
    when: { subject: 'keyword', object: 'operation', name: 'operationId', kind: 'added' },
    effect: 'none',
    category: 'types',
    message: says.added('operationId'),
    why: 'Nothing that travels changes; nobody could name the operation before.',
  },
  ...(['removed', 'changed'] as const).map((kind): RuleRow => ({
    id: `operation-id-${kind}`,
    when: { subject: 'keyword', object: 'operation', name: 'operationId', kind },
    effect: 'unknown',
    category: 'types',
    message: says[kind]('operationId'),
    why: 'Nothing that travels changes, but generated functions take their names from it.',
  })),
];

const callbackRules: readonly RuleRow[] = [
  {
    id: 'callback-added',
    when: { subject: 'callback', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: says.named('callback', 'added'),
    why: 'The server calls an integrator that asked for it.',
    isChosenByClient: true,
  },
  {
    id: 'callback-removed',
    when: { subject: 'callback', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: says.named('callback', 'removed'),
    why: 'An integrator that waits for the call waits in vain.',
    isChosenByClient: true,
    isRemoval: true,
  },
  {
    id: 'callback-operation-added',
    when: { subject: 'callback-operation', kind: 'added' },
    effect: 'widens',
    category: 'wire',
    message: says.named('callback operation', 'added'),
    why: 'The server makes a call that it did not make before, to an integrator that asked for it.',
    isChosenByClient: true,
  },
  {
    id: 'callback-operation-removed',
    when: { subject: 'callback-operation', kind: 'removed' },
    effect: 'narrows',
    category: 'wire',
    message: says.named('callback operation', 'removed'),
    why: 'An integrator that waits for the call waits in vain.',
    isChosenByClient: true,
    isRemoval: true,
  },
];

const linkRules: readonly RuleRow[] = [
  {
    id: 'link-added',
    when: { subject: 'link', kind: 'added' },
    effect: 'none',
    category: 'types',
    message: says.named('link', 'added'),
    why: 'A link says what can be called next, nothing that travels changes.',
  },
  {
    id: 'link-removed',
    when: { subject: 'link', kind: 'removed' },
    effect: 'unknown',
    category: 'types',
    message: says.named('link', 'removed'),
    why: 'A client that follows the link no longer finds it described.',
  },
  {
    id: 'link-changed',
    when: { subject: 'keyword', object: 'link' },
    effect: 'unknown',
    category: 'types',
    message: ({ owner, name, before, after }) => `${owner}: ${name} of a link changed from ${before} to ${after}`,
    why: 'A client that follows the link makes another call.',
  },
];

const tagRules: readonly RuleRow[] = (['added', 'removed'] as const).map((kind) => ({
  id: `tag-${kind}`,
  when: { subject: 'tag', kind },
  effect: 'none',
  category: 'types',
  message: says.named('tag', kind),
  why: 'Nothing that travels changes; generated code may be grouped another way.',
}));

export const operationRuleRows: readonly RuleRow[] = [...operationRules, ...callbackRules, ...linkRules, ...tagRules];
