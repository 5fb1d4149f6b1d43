import { canonical, compareText } from './canonical.ts';
import { isArray, type JsonPointer, type JsonValue } from './json.ts';
import { itemsOf, type Node } from './node.ts';

type MutableFields = Map<string, Node>;

/**
 * Brings the keywords of one schema object into the form of 3.1, so that dialects do not differ: `nullable` into
 * `type` and `enum` (`nullAt` is where it is said), boolean bounds into numbers, binary formats into content keywords.
 */
export function normaliseSchema(fields: MutableFields, nullAt: JsonPointer | undefined): MutableFields {
  fields.delete('nullable');
  mergeNullable(fields, nullAt);
  if (nullAt !== undefined && !fields.has('type')) acceptNull(fields, nullAt);
  moveExclusiveBound(fields, 'minimum', 'exclusiveMinimum');
  moveExclusiveBound(fields, 'maximum', 'exclusiveMaximum');
  nameEncoding(fields);
  return fields;
}

/** 3.0 writes `nullable: true` where 3.1 writes `null` as a type. The order of types means nothing. */
function mergeNullable(fields: MutableFields, nullAt: JsonPointer | undefined): void {
  const type = fields.get('type');
  if (type === undefined) return;
  if (nullAt !== undefined || isArray(type.value)) fields.set('type', orderedTypes(type, nullAt));
  if (nullAt !== undefined) acceptNullValue(fields, nullAt);
}

function orderedTypes(type: Node, nullAt: JsonPointer | undefined): Node {
  const types = new Map<string, JsonValue>();
  for (const item of isArray(type.value) ? type.value : [type.value]) types.set(canonical(item), item);
  const pointer = nullAt === undefined || types.has('"null"') ? type.pointer : nullAt;
  if (nullAt !== undefined) types.set('"null"', 'null');
  // `number` accepts every integer (JSON Schema 2020-12 core, section 4.2.1).
  if (types.has('"number"')) types.delete('"integer"');
  const sorted = [...types].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
  const [only] = sorted;
  return { value: sorted.length === 1 && only !== undefined ? only : sorted, pointer };
}

/** Without a type, `null` has to be accepted by the list of values or by the union. */
function acceptNull(fields: MutableFields, nullAt: JsonPointer): void {
  acceptNullValue(fields, nullAt);
  const union = fields.get('oneOf') ?? fields.get('anyOf');
  if (union !== undefined) fields.set('nullable', { value: true, pointer: nullAt });
}

function acceptNullValue(fields: MutableFields, nullAt: JsonPointer): void {
  const only = fields.get('const');
  const list = fields.get('enum') ?? (only === undefined ? undefined : { ...only, value: [only.value], items: [only] });
  if (list === undefined || itemsOf(list).some((item) => item.value === null)) return;
  fields.delete('const');
  const items = [...itemsOf(list), { value: null, pointer: nullAt }];
  fields.set('enum', { value: items.map((item) => item.value), pointer: list.pointer, items });
}

/** 3.0 writes `exclusiveMinimum: true` next to `minimum`, 3.1 the number itself. */
function moveExclusiveBound(fields: MutableFields, bound: string, exclusive: string): void {
  const flag = fields.get(exclusive);
  if (typeof flag?.value !== 'boolean') return;
  fields.delete(exclusive);
  const limit = fields.get(bound);
  if (!flag.value || limit === undefined) return;
  fields.delete(bound);
  fields.set(exclusive, limit);
}

/** 3.1 writes `contentEncoding: base64` for `format: byte` and a media type for `format: binary` (OpenAPI 3.1.1, section 4.4.2). */
function nameEncoding(fields: MutableFields): void {
  const format = fields.get('format');
  if (format?.value === 'byte') {
    fields.delete('format');
    if (!fields.has('contentEncoding')) fields.set('contentEncoding', { ...format, value: 'base64' });
  }
  const mediaType = fields.get('contentMediaType');
  if (mediaType?.value !== 'application/octet-stream' || fields.has('contentEncoding') || fields.has('format')) return;
  fields.delete('contentMediaType');
  fields.set('format', { ...mediaType, value: 'binary' });
}
