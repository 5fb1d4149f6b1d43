import type { Change, Subject } from '../compare/change.ts';
import type { Condition, Documents, Rule } from './rule.ts';
import { rules } from './rules.ts';

const bySubject = new Map<Subject['kind'], Rule[]>();
for (const rule of rules) {
  const known = bySubject.get(rule.when.subject);
  if (known === undefined) bySubject.set(rule.when.subject, [rule]);
  else known.push(rule);
}

/** The rule for a change: the first of the table. Every kind of subject has one that takes all that is left. */
export function findRule(change: Change, documents: Documents): Rule | undefined {
  return bySubject.get(change.subject.kind)?.find(({ when }) => isFor(when, change, documents));
}

function isFor({ object, name, kind, is }: Condition, change: Change, documents: Documents): boolean {
  const { subject } = change;
  if (kind !== undefined && kind !== change.kind) return false;
  if (object !== undefined && !('object' in subject && holds(object, subject.object))) return false;
  if (name !== undefined && !('name' in subject && holds(name, subject.name))) return false;
  return is === undefined || is(change, documents);
}

function holds<T extends string>(wanted: T | readonly T[], value: T): boolean {
  return typeof wanted === 'string' ? wanted === value : wanted.includes(value);
}
