import type { Guard } from './finding.ts';
import type { Rule } from './rule.ts';

/** Kinds of subject that stand inside a schema; a keyword does where its object is one. */
const inSchema: readonly string[] = ['property', 'required', 'enum-value', 'branch', 'discriminator-value'];

/** Kinds of subject that stand beside every response. */
const besideResponses: readonly string[] = [
  'operation',
  'parameter',
  'request-body',
  'security',
  'oauth-flow',
  'oauth-scope',
  'server',
  'component',
];

/**
 * The guards that can make a finding of the rule milder, sorted; none where the rule never asks for more than `info`.
 * `stability` and `unused` are for every rule, so that they are not among them.
 */
export function possibleGuards(rule: Rule): readonly Guard[] {
  if (rule.effect === 'none') return [];
  const { subject } = rule.when;
  const objects = [rule.when.object ?? []].flat();
  const names = [rule.when.name ?? []].flat();
  const isInSchema = inSchema.includes(subject) || objects.includes('schema');
  const isBesideResponses = besideResponses.includes(subject) || (objects.length > 0 && objects.every(isOutside));
  const isOpenList = subject === 'enum-value' || names.includes('x-extensible-enum');
  const guards: readonly (readonly [guard: Guard, holds: boolean])[] = [
    ['client-chosen', rule.isChosenByClient === true],
    ['deprecated', rule.isRemoval === true],
    ['extensible', isOpenList],
    ['non-success', !isBesideResponses],
    ['read-only', isInSchema && !names.includes('readOnly')],
    ['write-only', isInSchema && !names.includes('writeOnly')],
  ];
  return guards.filter(([, holds]) => holds).map(([guard]) => guard);
}

function isOutside(object: string): boolean {
  const kinds = ['operation', 'parameter', 'request-body', 'security-scheme', 'oauth-flow', 'server', 'info', 'tag'];
  return kinds.includes(object);
}
