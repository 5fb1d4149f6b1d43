import type { Change } from '../compare/change.ts';
import type { Compatibility, Finding, Level, Side, Use } from './finding.ts';
import { findRule } from './find-rule.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { GuardOptions } from './guards.ts';
import { effectAt, type JudgedUse, type Judging, judgeUses } from './judge-uses.ts';
import { type Cap, judgeUse, stricter } from './law.ts';
import { messageFactsOf } from './message-facts.ts';
import type { Documents } from './rule.ts';

export interface JudgeOptions extends GuardOptions {
  /** Default `backward`. */
  readonly compatibility?: Compatibility;
}

/**
 * The verdict on every change: one finding each, in the order of the changes. The level is that of the strictest
 * use, by the law; a change of a component that no operation uses is judged in both directions and at most a
 * warning. Witnesses are made by {@link addWitnesses}.
 */
export function judge(changes: readonly Change[], documents: Documents, options: JudgeOptions = {}): Finding[] {
  const compatibility = options.compatibility ?? 'backward';
  return changes.flatMap((change) => {
    const rule = findRule(change, documents);
    return rule === undefined ? [] : [findingOf({ rule, change, documents, options, compatibility })];
  });
}

function findingOf(judging: Judging): Finding {
  const { rule, change, documents } = judging;
  const uses = judgeUses(judging);
  const whole = uses.length === 0 ? judgeUnused(judging) : strictestOf(uses);
  const directions = new Set(uses.map(({ direction }) => direction));
  let fingerprint: string | undefined;
  return {
    rule: rule.id,
    level: whole.level,
    category: typeof rule.category === 'string' ? rule.category : rule.category(directions),
    effect: whole.effect,
    message: rule.message(messageFactsOf(change)),
    aliases: rule.aliases,
    uses: uses.map(({ direction, level, guards, operations }) => ({ direction, level, guards, operations })),
    ...(uses.length === 0 && whole.guards.length > 0 ? { guards: whole.guards } : {}),
    base: sideOf(change, documents, 'base'),
    revision: sideOf(change, documents, 'revision'),
    ...(change.before === undefined ? {} : { before: change.before }),
    ...(change.after === undefined ? {} : { after: change.after }),
    // Not every report shows it.
    get fingerprint() {
      return (fingerprint ??= fingerprintOf(rule.id, change, documents));
    },
    change,
  };
}

type Whole = Pick<Finding, 'level' | 'effect'> & { readonly guards: Use['guards'] };

function strictestOf(uses: readonly JudgedUse[]): Whole {
  const level = uses.reduce<Level>((strictest, use) => stricter(strictest, use.level), 'info');
  const first = uses.find((use) => use.level === level);
  return { level, effect: first?.effect ?? 'none', guards: first?.guards ?? [] };
}

/** What no operation uses can travel either way. Components are then held to less than what is used. */
function judgeUnused({ rule, change, documents, compatibility }: Judging): Whole {
  const isComponent = [change.base, change.revision].some((pointer) => pointer.startsWith('/components/'));
  const caps: Cap[] = isComponent || change.subject.kind === 'component' ? [{ guard: 'unused', level: 'warning' }] : [];
  const verdicts = (['request', 'response'] as const).map((direction): Whole => {
    const effect = effectAt(rule, { change, documents, direction, place: [] });
    return { effect, ...judgeUse(effect, direction, caps, compatibility) };
  });
  const [request, response] = verdicts;
  if (request === undefined || response === undefined) return { level: 'info', effect: 'none', guards: [] };
  return stricter(request.level, response.level) === request.level ? request : response;
}

/** Most positions are never asked for, and finding one takes a look into the text. */
function sideOf(change: Change, documents: Documents, name: 'base' | 'revision'): Side {
  const pointer = change[name];
  let position: Side['position'] | undefined;
  return {
    pointer,
    get position() {
      return (position ??= documents[name].locate(pointer, 'key'));
    },
    through: change.through?.[name] ?? [],
  };
}
