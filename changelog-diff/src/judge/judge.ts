import type { Change, OperationRef, Place } from '../compare/change.ts';
import { directionOf } from './direction.ts';
import type { Compatibility, Direction, Effect, Finding, Level, Side, Use } from './finding.ts';
import { findRule } from './find-rule.ts';
import { fingerprintOf } from './fingerprint.ts';
import { capsOf, chosenDirection, type GuardOptions } from './guards.ts';
import { type Cap, judgeUse, levelByLaw, negated, stricter } from './law.ts';
import { messageFactsOf } from './message-facts.ts';
import type { Documents, Rule } from './rule.ts';
import { addWitnesses } from './witness/index.ts';

export interface JudgeOptions extends GuardOptions {
  /** Default `backward`. */
  readonly compatibility?: Compatibility;
  /** Whether values are looked for that show why findings break. Default true. */
  readonly witnesses?: boolean;
}

/** A use with the effect that the change has there. */
interface JudgedUse {
  readonly use: Use;
  readonly effect: Effect;
}

/**
 * The verdict on every change: one finding each, in the order of the changes. The level is that of the strictest
 * use, by the law; a change of a component that no operation uses is judged in both directions and at most a
 * warning.
 */
export function judge(changes: readonly Change[], documents: Documents, options: JudgeOptions = {}): Finding[] {
  const findings = changes.flatMap((change) => {
    const rule = findRule(change, documents);
    return rule === undefined ? [] : [findingOf(rule, change, documents, options)];
  });
  return options.witnesses === false ? findings : addWitnesses(findings, documents);
}

function findingOf(rule: Rule, change: Change, documents: Documents, options: JudgeOptions): Finding {
  const judged = change.operations.flatMap(({ operation, places }) =>
    judgeOperation(rule, change, documents, operation, places, options),
  );
  const whole = judged.length === 0 ? judgeUnused(rule, change, documents, options) : strictestOf(judged);
  const directions = new Set(judged.map(({ use }) => use.direction));
  return {
    rule: rule.id,
    level: whole.level,
    category: typeof rule.category === 'string' ? rule.category : rule.category(directions),
    effect: whole.effect,
    message: rule.message(messageFactsOf(change)),
    aliases: rule.aliases,
    uses: judged.map(({ use }) => use),
    ...(judged.length === 0 && whole.guards.length > 0 ? { guards: whole.guards } : {}),
    base: sideOf(change, documents, 'base'),
    revision: sideOf(change, documents, 'revision'),
    ...(change.before === undefined ? {} : { before: change.before }),
    ...(change.after === undefined ? {} : { after: change.after }),
    fingerprint: fingerprintOf(rule.id, change, documents),
    change,
  };
}

type Whole = Pick<Finding, 'level' | 'effect'> & { readonly guards: Use['guards'] };

function strictestOf(judged: readonly JudgedUse[]): Whole {
  const level = judged.reduce<Level>((strictest, { use }) => stricter(strictest, use.level), 'info');
  const first = judged.find(({ use }) => use.level === level);
  return { level, effect: first?.effect ?? 'none', guards: first?.use.guards ?? [] };
}

/** Places of an operation that are judged the same way are one use. */
function judgeOperation(
  rule: Rule,
  change: Change,
  documents: Documents,
  operation: OperationRef,
  places: readonly Place[],
  options: JudgeOptions,
): JudgedUse[] {
  const uses = new Map<string, JudgedUse>();
  for (const place of places) {
    const { effect, ...judged } = judgePlace(rule, change, documents, operation, place, options);
    const key = [effect, judged.direction, judged.level, ...judged.guards].join(' ');
    const known = uses.get(key)?.use.places ?? [];
    uses.set(key, { effect, use: { operation, places: [...known, place], ...judged } });
  }
  return [...uses.values()].sort((a, b) => (a.use.direction < b.use.direction ? -1 : 1));
}

function judgePlace(
  rule: Rule,
  change: Change,
  documents: Documents,
  operation: OperationRef,
  place: Place,
  options: JudgeOptions,
): { direction: Direction; effect: Effect; level: Level; guards: Use['guards'] } {
  const compatibility = options.compatibility ?? 'backward';
  const plain = directionOf(operation, place, change.subject);
  const use = { rule, change, documents, operation, place, direction: plain };
  const direction = chosenDirection(use);
  const effect = effectAt(rule, { change, documents, direction, place, operation });
  // No guard can lower the mildest level, and looking for guards is what takes the time.
  const caps = levelByLaw(effect, direction, compatibility) === 'info' ? [] : capsOf(use, options);
  const { level, guards } = judgeUse(effect, direction, caps, compatibility);
  const lawful = levelByLaw(effect, plain, compatibility);
  const isMilder = direction !== plain && lawful !== level && stricter(lawful, level) === lawful;
  return {
    direction,
    effect,
    level,
    guards: isMilder ? [...new Set([...guards, 'client-chosen' as const])].sort() : guards,
  };
}

/** The effect on the values at a place: turned round by `not`, open inside an `if`. */
function effectAt(rule: Rule, occasion: Parameters<Exclude<Rule['effect'], string>['of']>[0]): Effect {
  const effect = typeof rule.effect === 'string' ? rule.effect : rule.effect.of(occasion);
  const keywords = occasion.place.filter((step) => step.step === 'keyword').map(({ name }) => name);
  if (keywords.includes('if') && effect !== 'none') return 'unknown';
  return keywords.filter((name) => name === 'not').length % 2 === 0 ? effect : negated(effect);
}

/** What no operation uses can travel either way. Components are then held to less than what is used. */
function judgeUnused(rule: Rule, change: Change, documents: Documents, options: JudgeOptions): Whole {
  const isComponent = [change.base, change.revision].some((pointer) => pointer.startsWith('/components/'));
  const caps: Cap[] = isComponent || change.subject.kind === 'component' ? [{ guard: 'unused', level: 'warning' }] : [];
  const verdicts = (['request', 'response'] as const).map((direction): Whole => {
    const effect = effectAt(rule, { change, documents, direction, place: [] });
    return { effect, ...judgeUse(effect, direction, caps, options.compatibility ?? 'backward') };
  });
  const [request, response] = verdicts;
  if (request === undefined || response === undefined) return { level: 'info', effect: 'none', guards: [] };
  return stricter(request.level, response.level) === request.level ? request : response;
}

function sideOf(change: Change, documents: Documents, name: 'base' | 'revision'): Side {
  const pointer = change[name];
  const document = documents[name];
  return { pointer, position: document.locate(pointer, 'key'), through: change.through?.[name] ?? [] };
}
