import { pointerOf } from '../compare/change.ts';
import type { Compatibility, Finding, Level, Use } from '../judge/finding.ts';
import { levelByLaw, stricter } from '../judge/law.ts';
import { shownValue } from '../report/in-words.ts';
import { titleOf } from '../report/operations.ts';
import { shortened } from '../report/plain-text.ts';
import type { ExtensionRule } from './config.ts';

/** Judges and words changes of extensions as configured; other findings stay as they are. */
export function applyExtensions(
  findings: readonly Finding[],
  rules: Readonly<Record<string, ExtensionRule>>,
  compatibility: Compatibility,
): readonly Finding[] {
  return findings.map((finding) => {
    const { subject } = finding.change;
    const rule = subject.kind === 'extension' && Object.hasOwn(rules, subject.name) ? rules[subject.name] : undefined;
    return rule === undefined ? finding : judged(finding, rule, compatibility);
  });
}

function judged(finding: Finding, rule: ExtensionRule, compatibility: Compatibility): Finding {
  const { effect = finding.effect, category = finding.category, message } = rule;
  const uses = finding.uses.map((use) => judgedUse(use, rule, compatibility));
  const levels = uses.length === 0 ? [rule.level ?? finding.level] : uses.map(({ level }) => level);
  return {
    ...finding,
    effect,
    category,
    uses,
    level: levels.reduce(stricter),
    message: message === undefined ? finding.message : worded(message, finding),
  };
}

function judgedUse(use: Use, { effect, level }: ExtensionRule, compatibility: Compatibility): Use {
  if (effect === undefined && level === undefined) return use;
  const decided: Level = level ?? (effect === undefined ? use.level : levelByLaw(effect, use.direction, compatibility));
  return { ...use, level: decided, guards: [] };
}

function worded(message: string, finding: Finding): string {
  const { subject, kind } = finding.change;
  const facts = new Map<string, unknown>([
    ['name', subject.kind === 'extension' ? [subject.name, ...subject.path].join('.') : pointerOf(finding.change)],
    ['kind', kind],
    ['before', finding.before],
    ['after', finding.after],
    ['place', titleOf(finding)],
  ]);
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts.get(name);
    return fact === undefined ? 'nothing' : shortened(shownValue(fact), 200);
  });
}
