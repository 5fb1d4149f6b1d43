import type { Change } from '../compare/change.ts';
import { defaultWording } from './default-wording.ts';
import { nameOf } from './facts.ts';
import type { Condition, Wording, WordingRule } from './wording.ts';

/** The first rule that is for the change: of the configuration, then of the default wording. */
export function findRule(change: Change, wording: Wording): WordingRule {
  const matches = ({ when }: WordingRule) => isFor(when, change);
  return wording.find(matches) ?? defaultWording.find(matches) ?? { when: {} };
}

function isFor({ kind, subject, name, object, via }: Condition, change: Change): boolean {
  return (
    allows(kind, change.kind) &&
    allows(subject, change.subject.kind) &&
    allows(name, nameOf(change.subject)) &&
    allows(object, 'object' in change.subject ? change.subject.object : undefined) &&
    allows(via, change.via)
  );
}

function allows(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}
