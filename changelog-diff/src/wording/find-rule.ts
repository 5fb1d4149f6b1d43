import { isEqual } from '../compare/canonical.ts';
import type { Change, Subject } from '../compare/change.ts';
import { defaultWording } from './default-wording.ts';
import { nameOf } from './facts.ts';
import type { Condition, Wording, WordingRule } from './wording.ts';

/** The first rule that is for the change: of the configuration, then of the default wording. */
export function findRule(change: Change, wording: Wording): WordingRule {
  const matches = ({ when }: WordingRule) => isFor(when, change);
  return wording.find(matches) ?? defaultWording.find(matches) ?? { when: {} };
}

function isFor({ kind, subject, name, object, path, via }: Condition, change: Change): boolean {
  return (
    allows(kind, change.kind) &&
    allows(subject, change.subject.kind) &&
    (path === undefined || isAt(path, change.subject)) &&
    allows(name, nameOf(change.subject)) &&
    allows(object, 'object' in change.subject ? change.subject.object : undefined) &&
    (via === undefined || via.some((pattern) => isWithin(pattern, change.via)))
  );
}

function allows(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}

function isWithin(pattern: string, via: string | undefined): boolean {
  return pattern.endsWith('*') ? via?.startsWith(pattern.slice(0, -1)) === true : pattern === via;
}

function isAt(path: readonly string[], subject: Subject): boolean {
  return subject.kind === 'extension' && isEqual(subject.path, path);
}
