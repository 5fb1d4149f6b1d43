import {
  isArray,
  isObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import type { Scalar, Shape } from './model.ts';
import { nodeAt, objectOf, resolve } from './resolve.ts';

const DEEPEST = 20;
const SCALARS = new Set(['string', 'number', 'integer', 'boolean', 'null']);

function typeOf(value: JsonValue): string {
  if (isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

export function ownTypes(schema: JsonObject): string[] {
  const { type, enum: values } = schema;
  if (typeof type === 'string') return [type];
  if (isArray(type)) return type.filter((one) => typeof one === 'string');
  if (isArray(values)) return values.map(typeOf);
  if (Object.hasOwn(schema, 'const')) return [typeOf(schema['const'] ?? null)];
  return Object.hasOwn(schema, 'properties') ? ['object'] : [];
}

// What a server would read as a number or a boolean where it may be one.
const TYPED = /^(?:-?\d|true$|false$)/;

/** The types of a schema, with `word` for text that is one of some words, none of which reads as another scalar. */
export function textTypes(schema: JsonObject): string[] {
  const { enum: values, const: only } = schema;
  const words = isArray(values) ? values : [only];
  const areWords = words.every((value) => typeof value === 'string' && !TYPED.test(value));
  return ownTypes(schema).map((type) => (type === 'string' && areWords ? 'word' : type));
}

/** A schema, its references resolved, and its branches. */
export function collect(
  document: LoadedDocument,
  schema: JsonValue | undefined,
  pointer: JsonPointer,
  depth: number,
): JsonObject[] {
  const node = depth > DEEPEST ? undefined : resolve(document, schema, pointer);
  if (node === undefined) return [];
  const branches = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const list = node.value[keyword];
    return isArray(list) ? list.flatMap((branch) => collect(document, branch, node.pointer, depth + 1)) : [];
  });
  return [node.value, ...branches];
}

/** Text stays text wherever the schema takes any text: `7` is no less a string than `x`, but is none of some words. */
export function scalarOf(types: readonly string[]): Scalar {
  if (types.includes('string')) return 'string';
  if (types.includes('number') || types.includes('integer')) return 'number';
  return types.includes('boolean') ? 'boolean' : 'string';
}

function scalarAt(document: LoadedDocument, schema: JsonValue | undefined, pointer: JsonPointer): Scalar {
  return scalarOf(collect(document, schema, pointer, 0).flatMap(textTypes));
}

/** Other members are expected where the schema says so, and where it names none at all. */
function restOf(
  document: LoadedDocument,
  schemas: readonly JsonObject[],
  pointer: JsonPointer,
  hasMembers: boolean,
): { rest?: Scalar } {
  const stated = schemas.map((schema) => schema['additionalProperties']).find((value) => value !== undefined);
  if (isObject(stated)) return { rest: scalarAt(document, stated, pointer) };
  return stated === true || (stated === undefined && !hasMembers) ? { rest: 'string' } : {};
}

/** What the text of a parameter has to be read as so that its schema can judge it. */
export function shapeOf(document: LoadedDocument, pointer: JsonPointer | undefined): Shape {
  if (pointer === undefined) return 'string';
  const schemas = collect(document, nodeAt(document, pointer), pointer, 0);
  const types = schemas.flatMap(textTypes);
  if (types.includes('string')) return 'string';
  // A word is no list of one, and no member without a value.
  if (types.includes('word') && (types.includes('array') || types.includes('object'))) return 'string';
  if (types.includes('array')) {
    const items = schemas.map((schema) => schema['items']).find(isObject);
    return { list: items === undefined ? 'string' : scalarAt(document, items, pointer) };
  }
  if (types.includes('object')) {
    const properties = schemas.flatMap((schema) => Object.entries(objectOf(schema, 'properties')));
    const fields = Object.fromEntries(properties.map(([name, item]) => [name, scalarAt(document, item, pointer)]));
    const scalars = types.filter((type) => SCALARS.has(type) && type !== 'null');
    const rest = restOf(document, schemas, pointer, properties.length > 0);
    return { fields, ...rest, ...(scalars.length === 0 ? {} : { text: scalarOf(scalars) }) };
  }
  return scalarOf(types);
}

/** Whether a value of this schema is never an array or object; a schema that does not say may be anything. */
export function isScalar(document: LoadedDocument, pointer: JsonPointer | undefined): boolean {
  if (pointer === undefined) return false;
  const types = collect(document, nodeAt(document, pointer), pointer, 0).flatMap(ownTypes);
  return types.length > 0 && types.every((type) => SCALARS.has(type));
}
