import { isArray, isObject, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { discriminatorValues } from '../type-document/discriminators.ts';
import { referredName } from '../type-document/schema-walk.ts';
import type { FitFacts, FormatPlan } from './format-plan.ts';
import { objectFacts, type ObjectFacts } from './object-facts.ts';

interface Branch {
  readonly schema: JsonObject;
  readonly plan: FormatPlan | undefined;
}

type Tags = (readonly [tag: string, plan: FormatPlan | undefined])[];

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** By the discriminator, where it can choose between all branches that are converted. */
function byDiscriminator(discriminator: JsonValue | undefined, branches: readonly Branch[]): FormatPlan | undefined {
  const property = isObject(discriminator) ? discriminator['propertyName'] : undefined;
  if (!isObject(discriminator) || typeof property !== 'string') return undefined;
  const named = branches.flatMap(({ schema, plan }) => {
    const name = referredName(schema);
    return name === undefined ? [] : [{ name, plan }];
  });
  const isTold = branches.every(({ schema, plan }) => plan === undefined || referredName(schema) !== undefined);
  if (!isTold) return undefined;
  const values = discriminatorValues(
    discriminator,
    named.map(({ name }) => name),
  );
  const tags: Tags = named.flatMap(({ name, plan }) =>
    (values.get(name) ?? []).map((tag): Tags[number] => [tag, plan]),
  );
  return { kind: 'tagged', property, tags };
}

/** By a member whose values are others in each branch: a discriminator that nobody has called one. */
function byValues(branches: readonly Branch[], facts: readonly ObjectFacts[]): FormatPlan | undefined {
  for (const property of facts[0]?.values.keys() ?? []) {
    const listed = facts.map(({ values }) => values.get(property) ?? []);
    const tags: Tags = listed.flatMap((values, index) =>
      values.flatMap((value): Tags => (typeof value === 'string' ? [[value, branches[index]?.plan]] : [])),
    );
    const isTold = listed.every((values) => values.length > 0 && values.every((value) => typeof value === 'string'));
    if (isTold && new Set(tags.map(([tag]) => tag)).size === tags.length) return { kind: 'tagged', property, tags };
  }
  return undefined;
}

/** What its objects are told by; a kind only where it is another than in another branch. */
function fitOf({ required, kinds, values }: ObjectFacts, others: readonly ObjectFacts[]): FitFacts {
  const isTelling = (name: string, own: readonly string[]): boolean =>
    others.some(({ kinds: theirs }) => {
      const kind = theirs.get(name)?.join() ?? '';
      return kind !== '' && kind !== own.join();
    });
  const ofKind = [...kinds].filter(([name, own]) => own.length > 0 && isTelling(name, own));
  const fixed = [...values].flatMap(([name, [value, ...more]]): [string, JsonValue][] =>
    value === undefined || typeof value === 'object' || more.length > 0 ? [] : [[name, value]],
  );
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(ofKind.length === 0 ? {} : { kinds: Object.fromEntries(ofKind.map(([name, own]) => [name, own.join(' ')])) }),
    ...(fixed.length === 0 ? {} : { values: Object.fromEntries(fixed) }),
  };
}

/**
 * How the values of a choice between `list` are converted: by its discriminator, else by a member whose values differ,
 * else by the first branch that they fit and that converts something.
 *
 * @param schemas - the named schemas
 * @param planOf - how the values of a branch are converted
 */
export function choicePlan(
  { discriminator }: JsonObject,
  list: JsonValue | undefined,
  schemas: ReadonlyMap<string, JsonObject>,
  planOf: (branch: JsonObject) => FormatPlan | undefined,
): FormatPlan | undefined {
  const all = (isArray(list) ? list : []).filter(isObject).filter(({ type }) => type !== 'null');
  const branches = all.map((schema): Branch => ({ schema, plan: planOf(schema) }));
  if (branches.every(({ plan }) => plan === undefined)) return undefined;
  if (branches.length === 1) return branches[0]?.plan;
  const told = byDiscriminator(discriminator, branches);
  if (told !== undefined) return told;
  const facts = branches.map(({ schema }) => objectFacts(schema, schemas));
  const parts = branches.map(({ plan }, index): FormatPlan | undefined => {
    const own = facts[index];
    if (plan === undefined || own === undefined) return undefined;
    const fit = fitOf(own, facts);
    return Object.keys(fit).length === 0 ? plan : { kind: 'fitting', fit, plan };
  });
  return byValues(branches, facts) ?? { kind: 'any', parts: parts.filter(isDefined) };
}
