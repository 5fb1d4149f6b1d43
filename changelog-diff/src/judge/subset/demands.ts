import { isEqual } from '../../compare/canonical.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../compare/json.ts';
import type { BoundView, Schema, SchemaSource } from '../witness/schema.ts';
import { namesIn, saidBy, schemasOfMember, typesLeft } from './said.ts';

/** A keyword of the outer schema, and what the inner ones say. */
export interface Demand {
  readonly keyword: JsonValue;
  readonly keywords: JsonObject;
  readonly source: SchemaSource;
  readonly inner: readonly BoundView[];
  /** Whether what schemas inside accept is accepted by another. */
  readonly holds: (inner: readonly Schema[], outer: Schema) => boolean;
}

type Follows = (demand: Demand) => boolean;

/** What a keyword demands of values of some types only is met by all others. */
function ofTypes(types: readonly string[], follows: Follows): Follows {
  return (demand) => !typesLeft(demand.inner).some((type) => types.includes(type)) || follows(demand);
}

function bound(types: readonly string[], name: string, isTighter: (own: number, limit: number) => boolean): Follows {
  return ofTypes(types, ({ keyword, inner }) =>
    saidBy(inner, name).some(
      (own) => typeof own === 'number' && typeof keyword === 'number' && isTighter(own, keyword),
    ),
  );
}

const upper = (own: number, limit: number): boolean => own <= limit;
const lower = (own: number, limit: number): boolean => own >= limit;
const numeric = ['integer', 'number'];

/** The same is said, word for word. */
function sameIn(name: string, types: readonly string[]): Follows {
  return ofTypes(types, ({ keyword, inner }) => saidBy(inner, name).some((own) => isEqual(own, keyword)));
}

function hasType({ keyword, inner }: Demand): boolean {
  const types: readonly JsonValue[] = isArray(keyword) ? keyword : [keyword];
  return typesLeft(inner).every((type) => types.includes(type) || (type === 'integer' && types.includes('number')));
}

function isWithinList({ keyword, inner }: Demand): boolean {
  if (!isArray(keyword)) return false;
  return saidBy(inner, 'enum').some(
    (own) => isArray(own) && own.every((item) => keyword.some((other) => isEqual(item, other))),
  );
}

function demandsAll({ keyword, inner }: Demand): boolean {
  const own = saidBy(inner, 'required').flatMap((list) => (isArray(list) ? list : []));
  return isArray(keyword) && keyword.every((name) => own.includes(name));
}

/**
 * A member that an open object does not describe is taken to be absent, as nobody means it: the rule for properties
 * that come does the same. An object that describes no member at all may have any.
 */
function membersMeet({ keyword, source, inner, holds }: Demand): boolean {
  if (!isObject(keyword)) return false;
  const isDescribed = saidBy(inner, 'properties').length > 0;
  return Object.entries(keyword).every(([name, value]) => {
    const own = schemasOfMember(inner, name);
    return (own.length === 0 && isDescribed) || holds(own, { value, source });
  });
}

/** Members that the outer schema does not name have to meet its schema for others. */
function othersMeet({ keyword, keywords, source, inner, holds }: Demand): boolean {
  if (keyword === true) return true;
  if (keywords['patternProperties'] !== undefined) return false;
  const outer = { value: keyword, source };
  const known = new Set(namesIn(keywords));
  const closed = inner.find((view) => view.keywords['additionalProperties'] !== undefined);
  if (closed === undefined || closed.keywords['patternProperties'] !== undefined) return false;
  const own = namesIn(closed.keywords).filter((name) => !known.has(name));
  const rest = { value: closed.keywords['additionalProperties'] ?? true, source: closed.source };
  return own.every((name) => holds(schemasOfMember(inner, name), outer)) && holds([rest], outer);
}

function itemsMeet({ keyword, keywords, source, inner, holds }: Demand): boolean {
  if (keywords['prefixItems'] !== undefined) return false;
  const own = inner.flatMap((view) =>
    view.keywords['prefixItems'] === undefined && view.keywords['items'] !== undefined
      ? [{ value: view.keywords['items'], source: view.source }]
      : [],
  );
  return holds(own, { value: keyword, source });
}

/** Whether each keyword's demand follows from what the inner schemas say. A keyword that is not here never does. */
export const demands: Readonly<Record<string, Follows>> = {
  type: hasType,
  enum: isWithinList,
  required: ofTypes(['object'], demandsAll),
  properties: ofTypes(['object'], membersMeet),
  additionalProperties: ofTypes(['object'], othersMeet),
  items: ofTypes(['array'], itemsMeet),
  maximum: bound(numeric, 'maximum', upper),
  minimum: bound(numeric, 'minimum', lower),
  maxLength: bound(['string'], 'maxLength', upper),
  minLength: bound(['string'], 'minLength', lower),
  maxItems: bound(['array'], 'maxItems', upper),
  minItems: bound(['array'], 'minItems', lower),
  maxProperties: bound(['object'], 'maxProperties', upper),
  minProperties: bound(['object'], 'minProperties', lower),
  exclusiveMaximum: sameIn('exclusiveMaximum', numeric),
  exclusiveMinimum: sameIn('exclusiveMinimum', numeric),
  multipleOf: sameIn('multipleOf', numeric),
  pattern: sameIn('pattern', ['string']),
  format: sameIn('format', ['string', ...numeric]),
  uniqueItems: ofTypes(
    ['array'],
    ({ keyword, inner }) => keyword !== true || saidBy(inner, 'uniqueItems').includes(true),
  ),
};
