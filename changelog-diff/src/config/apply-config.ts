import type { Diagnostic } from '@cc-gateway/loader';
import { complaint } from '../codes/complaint.ts';
import type { OperationUse } from '../compare/change.ts';
import type { Category, Compatibility, Finding, Level } from '../judge/finding.ts';
import type { Config, IgnoreEntry, LevelOverride } from './config.ts';
import { applyExtensions } from './extension-rules.ts';
import { globTest } from './glob.ts';
import { type Selection, type Selector, selectorTest } from './selector.ts';
import { withOperations } from './with-operations.ts';

/** What is left of findings when a configuration has had its say. */
export interface Applied {
  readonly findings: readonly Finding[];
  /** How many findings the ignore entries took away. */
  readonly ignored: number;
  /** Entries that ignore nothing, or no longer count. */
  readonly notices: readonly Diagnostic[];
}

export interface ApplyOptions {
  readonly compatibility?: Compatibility;
  /** `2027-01-31`; without it no entry has expired. */
  readonly today?: string;
}

/**
 * Applies a configuration to findings: wording and levels of extensions, what is selected, what is ignored, categories,
 * levels by rule. An entry for a place takes only the uses in that place from a finding; the level then follows from
 * the uses that are left.
 */
export function applyConfig(findings: readonly Finding[], config: Config, options: ApplyOptions = {}): Applied {
  const worded = applyExtensions(findings, config.extensions, options.compatibility ?? 'backward');
  const selected = select(worded, config.select);
  const { kept, ignored, notices } = ignore(selected, config.ignore, options.today);
  const chosen = kept.filter(({ category }) => isChosen(category, config.categories));
  return { findings: overrideLevels(chosen, config.levels), ignored, notices };
}

function isChosen(category: Category, categories: readonly Category[] | undefined): boolean {
  return categories === undefined || categories.includes(category);
}

function select(findings: readonly Finding[], selectors: readonly Selector[]): readonly Finding[] {
  if (selectors.length === 0) return findings;
  const tests = selectors.map(selectorTest);
  return findings.flatMap((finding) => {
    const selections = tests.map((test) => test(finding));
    if (selections.includes('all')) return [finding];
    const chosen = new Set(selections.flatMap(operationsOf));
    return chosen.size === 0 ? [] : [withOperations(finding, (operation) => chosen.has(operation))];
  });
}

function operationsOf(selection: Selection): readonly OperationUse[] {
  return typeof selection === 'string' ? [] : selection;
}

interface Ignoring {
  readonly kept: readonly Finding[];
  readonly ignored: number;
  readonly notices: readonly Diagnostic[];
}

function ignore(findings: readonly Finding[], entries: readonly IgnoreEntry[], today: string | undefined): Ignoring {
  const isOver = ({ until }: IgnoreEntry) => until !== undefined && today !== undefined && until < today;
  const tests = entries.filter((entry) => !isOver(entry)).map((entry) => ({ entry, test: entryTest(entry) }));
  const needed = new Set<IgnoreEntry>();
  const kept = findings.flatMap((finding) => {
    const taken = new Set<OperationUse>();
    let isWhole = false;
    for (const { entry, test } of tests) {
      const selection = test(finding);
      if (selection === 'none') continue;
      needed.add(entry);
      isWhole ||= selection === 'all';
      for (const operation of operationsOf(selection)) taken.add(operation);
    }
    if (isWhole) return [];
    if (taken.size === 0) return [finding];
    const rest = withOperations(finding, (operation) => !taken.has(operation));
    return rest.uses.length === 0 ? [] : [rest];
  });
  const notices = entries.flatMap((entry) =>
    isOver(entry) ? [expired(entry)] : needed.has(entry) ? [] : [stale(entry)],
  );
  return { kept, ignored: findings.length - kept.length, notices };
}

function entryTest(entry: IgnoreEntry): (finding: Finding) => Selection {
  const test = selectorTest(entry);
  const { fingerprint } = entry;
  if (fingerprint === undefined) return test;
  return (finding) => (finding.fingerprint === fingerprint ? test(finding) : 'none');
}

function overrideLevels(findings: readonly Finding[], overrides: readonly LevelOverride[]): Finding[] {
  const tests = overrides.map(({ rule, level }) => ({ isRule: globTest(rule), level })).reverse();
  return findings.flatMap((finding) => {
    const names = [finding.rule, ...finding.aliases];
    const level: Level | 'off' = tests.find(({ isRule }) => names.some(isRule))?.level ?? finding.level;
    return level === 'off' ? [] : [level === finding.level ? finding : { ...finding, level }];
  });
}

function expired(entry: IgnoreEntry): Diagnostic {
  const message = `${nameEntry(entry)} counted until ${entry.until ?? ''}`;
  const hint = 'mend what it ignores, or decide again until when it is accepted';
  return complaint({ code: 'ignore-expired', severity: 'warning', message, hint, ...placeOf(entry) });
}

function stale(entry: IgnoreEntry): Diagnostic {
  const message = `${nameEntry(entry)} ignores nothing`;
  const hint = 'take the entry away';
  return complaint({ code: 'ignore-stale', severity: 'warning', message, hint, ...placeOf(entry) });
}

function placeOf({ position }: IgnoreEntry): Pick<Diagnostic, 'position'> {
  return position === undefined ? {} : { position };
}

function nameEntry({ rule, at, fingerprint }: IgnoreEntry): string {
  const parts = [rule, at === undefined ? undefined : `at ${at}`, fingerprint].filter((part) => part !== undefined);
  return `the ignore entry ${parts.join(' ')}`;
}
