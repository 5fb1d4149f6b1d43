import type { Change } from '../../compare/change.ts';
import { isArray, type JsonObject, type JsonValue } from '../../compare/json.ts';
import { ownersOf } from '../documents-at.ts';
import type { Documents } from '../rule.ts';

const numeric = ['integer', 'number'];
const text = ['string'];
const list = ['array'];
const object = ['object'];

/** The types of values that a keyword speaks of (JSON Schema 2020-12 validation, section 6, and core, section 10.3). */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  ...of(numeric, 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'),
  ...of(text, 'minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType', 'contentSchema'),
  ...of(list, 'items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains'),
  ...of(list, 'unevaluatedItems'),
  ...of(object, 'additionalProperties', 'patternProperties', 'unevaluatedProperties', 'propertyNames'),
  ...of(object, 'minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'),
};

function of(types: readonly string[], ...names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(names.map((name) => [name, types]));
}

/** Whether a keyword came, went or changed where the schema lets in no value that it speaks of. */
export function isIdle(change: Change, documents: Documents): boolean {
  const { subject, kind } = change;
  if (subject.kind !== 'keyword' || subject.object !== 'schema' || !Object.hasOwn(typesOf, subject.name)) return false;
  const types = typesOf[subject.name] ?? [];
  const { base, revision } = ownersOf(change, documents);
  const holders = kind === 'added' ? [revision] : kind === 'removed' ? [base] : [base, revision];
  return holders.every((schema) => isWithout(schema, types));
}

function isWithout({ type }: JsonObject, types: readonly string[]): boolean {
  if (type === undefined) return false;
  const own: readonly JsonValue[] = isArray(type) ? type : [type];
  return !own.some((name) => typeof name === 'string' && types.includes(name));
}
