import { escapeToken, isArray, isObject, type JsonObject, type JsonPointer, type JsonValue } from './json.ts';
import { pointerIn, referenceOf } from './reference.ts';

/** The component schemas that extend a schema by `allOf`, as references, by the pointer of what they extend. */
export type Inheritors = ReadonlyMap<JsonPointer, readonly string[]>;

/**
 * Which component schemas extend which schema. A schema with a discriminator and no union stands for all of them
 * (OpenAPI 3.1.1 section 4.8.25.1), though it names none.
 */
export function inheritorsIn(document: JsonObject): Inheritors {
  const inheritors = new Map<JsonPointer, string[]>();
  const components = document['components'];
  const schemas = isObject(components) ? components['schemas'] : undefined;
  if (!isObject(schemas)) return inheritors;
  for (const [name, schema] of Object.entries(schemas)) {
    for (const extended of extendedBy(schema)) {
      const pointer = pointerIn(extended);
      const known = inheritors.get(pointer);
      const reference = `#/components/schemas/${escapeToken(name)}`;
      if (known === undefined) inheritors.set(pointer, [reference]);
      else known.push(reference);
    }
  }
  return inheritors;
}

/** True for a schema that its inheritors may be told apart by. */
export function isBase(schema: JsonValue | undefined): boolean {
  if (!isObject(schema)) return false;
  const { allOf } = schema;
  return isObject(schema['discriminator']) || (isArray(allOf) && allOf.some(isBase));
}

/** What a schema refers to in its `allOf`, also behind a `oneOf` or `anyOf` of one. */
function* extendedBy(schema: JsonValue): Iterable<string> {
  if (!isObject(schema)) return;
  const { allOf, oneOf, anyOf } = schema;
  const single = [oneOf, anyOf].filter((list) => isArray(list) && list.length === 1);
  for (const member of [allOf, ...single].flatMap((list) => (isArray(list) ? list : []))) {
    const reference = referenceOf(member);
    if (reference !== undefined) yield reference;
    else yield* extendedBy(member);
  }
}
