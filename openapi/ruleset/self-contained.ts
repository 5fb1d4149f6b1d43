import type { JsonObject, JsonValue, Place } from '@cc-gateway/loader';
import { fromPointer, isArray, isObject, placeOfChild, valueAt } from '@cc-gateway/loader';

/** Keywords that decide nothing about an instance; without them a change of wording needs no new validator. */
const annotations = new Set(['title', 'description', 'default', 'example', 'examples', 'deprecated', 'discriminator']);

const schemaPlace: Place = { kind: 'schema', form: 'one' };

/** Subschemas that see the same instance as their parent (JSON Schema 2020-12 core, section 10.2). */
const inPlace = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas']);

/**
 * A schema with all components it refers to, ready for a JSON Schema validator, reduced to what validates.
 * `closed` also refuses members that no schema names, wherever some are named.
 */
export function selfContained(schema: JsonValue, document: JsonObject, closed: boolean): JsonObject {
  const components = new Map<string, JsonValue>();
  const root = reduce(schema, schemaPlace, false, { document, closed, components });
  const defs = Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...(isObject(root) ? root : { allOf: [root] }), $defs: defs };
}

interface Reduction {
  readonly document: JsonObject;
  readonly closed: boolean;
  /** Name in `$defs` → reduced component. */
  readonly components: Map<string, JsonValue>;
}

/**
 * Reduces what stands at a place. A schema that sees the same instance as its parent is not closed by itself:
 * the parent knows members that it does not.
 */
function reduce(value: JsonValue, place: Place, sameInstance: boolean, reduction: Reduction): JsonValue {
  if (isArray(value)) {
    return value.map((item, index) => reduceChild(item, placeOfChild(place, String(index), true), sameInstance, reduction));
  }
  if (!isObject(value)) return value;
  if (place.form !== 'one' && place.form !== 'one-or-list') {
    return mapMembers(value, (key, child) => reduceChild(child, placeOfChild(place, key, false), sameInstance, reduction));
  }
  const reduced = mapMembers(value, (key, child) => {
    if (annotations.has(key) || key.startsWith('x-')) return undefined;
    if (key === '$ref' && typeof child === 'string') return bringIn(child, reduction);
    return reduceChild(child, placeOfChild(place, key, false), inPlace.has(key), reduction);
  });
  const isClosed = reduction.closed && !sameInstance && namesMembers(value, reduction.document, new Set());
  return isClosed ? { ...reduced, unevaluatedProperties: false } : reduced;
}

function reduceChild(child: JsonValue, place: Place | undefined, sameInstance: boolean, reduction: Reduction): JsonValue {
  return place === undefined ? child : reduce(child, place, sameInstance, reduction);
}

function mapMembers(value: JsonObject, change: (key: string, child: JsonValue) => JsonValue | undefined): JsonObject {
  const members = Object.entries(value).flatMap(([key, child]) => {
    const changed = change(key, child);
    return changed === undefined ? [] : [[key, changed] as const];
  });
  return Object.fromEntries(members);
}

function bringIn(reference: string, reduction: Reduction): string {
  const pointer = decodeURIComponent(reference.replace(/^#/, ''));
  const name = fromPointer(pointer).slice(-2).join('.');
  if (!reduction.components.has(name)) {
    reduction.components.set(name, true);
    const target = valueAt(reduction.document, pointer) ?? true;
    reduction.components.set(name, reduce(target, schemaPlace, true, reduction));
  }
  return `#/$defs/${name}`;
}

/** Whether a schema, or one that sees the same instance, lists members. */
function namesMembers(schema: JsonValue, document: JsonObject, seen: Set<JsonValue>): boolean {
  if (isArray(schema)) return schema.some((branch) => namesMembers(branch, document, seen));
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if ('additionalProperties' in schema || 'x-unnamed-properties' in schema) return false;
  if ('properties' in schema) return true;
  const target = typeof schema['$ref'] === 'string' ? valueAt(document, schema['$ref'].replace(/^#/, '')) : undefined;
  return (
    namesMembers(target ?? null, document, seen) ||
    ['allOf', 'anyOf', 'oneOf'].some((key) => namesMembers(schema[key] ?? null, document, seen))
  );
}
