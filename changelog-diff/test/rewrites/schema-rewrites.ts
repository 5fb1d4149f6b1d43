import {
  type Draft,
  type DraftObject,
  isDraftObject,
  listIn,
  objectIn,
  put,
  type Rewrite,
  type Rewriting,
  selectedSchemas,
  type Spot,
  spotsOf,
} from './draft.ts';

const assertions = [
  ...['type', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems'],
  ...['minProperties', 'maxProperties', 'enum', 'format', 'multipleOf', 'uniqueItems'],
];
const contextual = [
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'patternProperties',
  'discriminator',
];

/** Schemas that may be taken apart, by a condition. */
function schemas({ document }: Rewriting, condition: (object: DraftObject) => boolean): Spot[] {
  const selected = selectedSchemas(document);
  return spotsOf(document, 'schema').filter(
    ({ object }) => object['$ref'] === undefined && !selected.has(object) && condition(object),
  );
}

function hasNone(object: DraftObject, names: readonly string[]): boolean {
  return names.every((name) => object[name] === undefined);
}

/** A schema becomes the only member of an `allOf`, `oneOf` or `anyOf`. */
const wrapSchema: Rewrite = (rewriting) => {
  const spot = rewriting.pick(spotsOf(rewriting.document, 'schema'));
  const keyword = rewriting.pick(['allOf', 'oneOf', 'anyOf']);
  if (spot === undefined || keyword === undefined) return false;
  put(spot, { [keyword]: [spot.object] });
  return true;
};

/** Some keywords and properties move into a member of `allOf`. */
const splitSchema: Rewrite = (rewriting) => {
  const isWhole = (object: DraftObject) =>
    hasNone(object, [...contextual, 'nullable', 'oneOf', 'anyOf', 'exclusiveMinimum', 'exclusiveMaximum']);
  const spot = rewriting.pick(schemas(rewriting, (object) => isWhole(object) && movable(object).length > 0));
  if (spot === undefined) return false;
  const { object } = spot;
  const branch: DraftObject = {};
  for (const name of movable(object)) {
    if (rewriting.pick([true, false]) !== true) continue;
    move(object, branch, name);
  }
  const properties = objectIn(object, 'properties');
  const moved = Object.keys(properties).filter(() => rewriting.pick([true, false]) === true);
  if (moved.length > 0) branch['properties'] = Object.fromEntries(moved.map((name) => [name, properties[name] ?? {}]));
  for (const name of moved) delete properties[name];
  if (Object.keys(branch).length === 0) return false;
  object['allOf'] = [...listIn(object, 'allOf'), branch];
  return true;
};

function movable(object: DraftObject): string[] {
  return Object.keys(object).filter((name) => assertions.includes(name));
}

function move(from: DraftObject, to: DraftObject, name: string): void {
  const value = from[name];
  if (value === undefined) return;
  to[name] = value;
  delete from[name];
}

/** The members of an `allOf` become members of an `allOf` inside it. */
const nestAllOf: Rewrite = (rewriting) => {
  const spot = rewriting.pick(schemas(rewriting, (object) => listIn(object, 'allOf').length > 1));
  if (spot === undefined) return false;
  const [first, ...rest] = listIn(spot.object, 'allOf');
  if (first === undefined) return false;
  spot.object['allOf'] =
    rewriting.pick([true, false]) === true ? [{ allOf: [first] }, ...rest] : [first, { allOf: rest }];
  return true;
};

/** A bound of integers is written with or without its limit. */
const moveBound: Rewrite = (rewriting) => {
  const spot = rewriting.pick(
    schemas(
      rewriting,
      (object) =>
        object['type'] === 'integer' &&
        hasNone(object, ['exclusiveMinimum']) &&
        Number.isSafeInteger(object['minimum']),
    ),
  );
  const minimum = spot?.object['minimum'];
  if (spot === undefined || typeof minimum !== 'number') return false;
  if (rewriting.is30) Object.assign(spot.object, { minimum: minimum - 1, exclusiveMinimum: true });
  else {
    delete spot.object['minimum'];
    spot.object['exclusiveMinimum'] = minimum - 1;
  }
  return true;
};

const nameInteger: Rewrite = (rewriting) => {
  const spot = rewriting.pick(
    schemas(rewriting, (object) => object['type'] === 'integer' && hasNone(object, ['multipleOf'])),
  );
  if (spot === undefined) return false;
  Object.assign(spot.object, { type: 'number', multipleOf: 1 });
  return true;
};

const nameConst: Rewrite = (rewriting) => {
  const spot = rewriting.pick(
    schemas(rewriting, (object) => listIn(object, 'enum').length === 1 && object['nullable'] !== true),
  );
  const [only] = spot === undefined ? [] : listIn(spot.object, 'enum');
  if (spot === undefined || only === undefined || rewriting.is30) return false;
  delete spot.object['enum'];
  spot.object['const'] = only;
  return true;
};

const nameEnum: Rewrite = (rewriting) => {
  const spot = rewriting.pick(
    schemas(rewriting, (object) => object['const'] !== undefined && hasNone(object, ['enum'])),
  );
  const only = spot?.object['const'];
  if (spot === undefined || only === undefined) return false;
  delete spot.object['const'];
  spot.object['enum'] = [only];
  return true;
};

/** `null` as a type, as a branch of a union, or (3.0) as `nullable`. */
const moveNull: Rewrite = (rewriting) => {
  const isNullable = (object: DraftObject) =>
    (listIn(object, 'type').includes('null') || object['nullable'] === true) &&
    hasNone(object, ['enum', 'const', 'oneOf', 'anyOf', 'allOf', 'not']);
  const spot = rewriting.pick(schemas(rewriting, isNullable));
  if (spot === undefined) return false;
  const rest = { ...spot.object };
  delete rest['nullable'];
  if (rewriting.is30) {
    if (typeof rest['type'] === 'string') put(spot, { nullable: true, allOf: [rest] });
    return true;
  }
  const types = listIn(rest, 'type').filter((type) => type !== 'null');
  const keyword = rewriting.pick(['oneOf', 'anyOf']) ?? 'oneOf';
  const [type] = types;
  const plain: Draft = types.length === 1 && type !== undefined ? type : types;
  put(spot, { [keyword]: [{ ...rest, type: plain }, { type: 'null' }] });
  return true;
};

/** The order of a list that means nothing. */
const reorder: Rewrite = (rewriting) => {
  const lists = spotsOf(rewriting.document, 'schema').flatMap(({ object }) =>
    ['required', 'enum', 'type', 'oneOf', 'anyOf', 'allOf'].map((name) => listIn(object, name)),
  );
  const list = rewriting.pick(lists.filter(({ length }) => length > 1));
  if (list === undefined) return false;
  const first = list.shift();
  if (first !== undefined) list.push(first);
  return true;
};

/** Keywords that say what holds without them. */
const spellOutKeyword: Rewrite = (rewriting) => {
  const { is30 } = rewriting;
  const spot = rewriting.pick(schemas(rewriting, () => true));
  const keyword = rewriting.pick<readonly [string, Draft]>([
    ['additionalProperties', true],
    ['additionalProperties', {}],
    ['minItems', 0],
    ['minLength', 0],
    ['minProperties', 0],
    ['uniqueItems', false],
    ['deprecated', false],
    ['readOnly', false],
    ['writeOnly', false],
    ['required', []],
    ['properties', {}],
    is30 ? ['nullable', false] : ['unevaluatedProperties', true],
  ]);
  if (spot === undefined || keyword === undefined || spot.object[keyword[0]] !== undefined) return false;
  spot.object[keyword[0]] = keyword[1];
  return true;
};

/** A member of `allOf` is written into the schema around it. */
const mergeAllOf: Rewrite = (rewriting) => {
  const spot = rewriting.pick(
    schemas(rewriting, (object) => listIn(object, 'allOf').length > 0 && hasNone(object, [...contextual, 'nullable'])),
  );
  const members = spot === undefined ? [] : listIn(spot.object, 'allOf');
  const member = rewriting.pick(members.filter(isDraftObject));
  if (spot === undefined || member === undefined) return false;
  const keys = Object.keys(member);
  const isFree = keys.every((name) => assertions.includes(name) || name === 'properties') && hasNone(spot.object, keys);
  if (!isFree) return false;
  spot.object['allOf'] = members.filter((other) => other !== member);
  Object.assign(spot.object, member);
  return true;
};

export const schemaRewrites: Readonly<Record<string, Rewrite>> = {
  wrapSchema,
  splitSchema,
  nestAllOf,
  mergeAllOf,
  moveBound,
  nameInteger,
  nameConst,
  nameEnum,
  moveNull,
  reorder,
  spellOutKeyword,
};
