import type { JsonObject, JsonValue, Place } from '@cc-gateway/loader';
import { isArray, isObject, placeOfChild } from '@cc-gateway/loader';
import { componentName, targetOf } from '@cc-gateway/openapi/text';

/** Components that are counted on their own, or are the same for every interface. */
const counted = new Set(['Event', 'Failure']);

/** Members of the envelope that every answer has. */
const envelope = new Set(['message', 'retcode']);

const schemaPlace: Place = { kind: 'schema', form: 'one' };

/**
 * How many fields a body has: its properties at every depth, those of referenced schemas included, each property
 * once. The union of events, Failure, and message and retcode of the envelope are left out.
 */
export function countFields(schema: JsonValue | undefined, document: JsonObject): number {
  return count(schema ?? null, schemaPlace, { document, above: [], depth: 0 });
}

interface Descent {
  readonly document: JsonObject;
  /** Schemas on the way down, so that a cycle ends. */
  readonly above: readonly JsonObject[];
  /** 0 in the body itself, where the envelope is. */
  readonly depth: number;
}

function count(value: JsonValue, place: Place, descent: Descent): number {
  if (!isObject(value) && !isArray(value)) return 0;
  const isSchema = isObject(value) && (place.form === 'one' || place.form === 'one-or-list');
  return isSchema ? countSchema(value, descent) : countMembers(value, place, descent);
}

function countSchema(schema: JsonObject, descent: Descent): number {
  const name = componentName(schema);
  if (descent.above.includes(schema) || (name !== undefined && counted.has(name))) return 0;
  const inner = { ...descent, above: [...descent.above, schema] };
  const target = count(targetOf(schema, descent.document) ?? null, schemaPlace, inner);
  return target + countMembers(schema, schemaPlace, inner);
}

function countMembers(value: JsonValue, place: Place, descent: Descent): number {
  const members = isObject(value) ? Object.entries(value) : isArray(value) ? [...value.entries()] : [];
  return members.reduce((sum, [key, child]) => {
    const childPlace = placeOfChild(place, String(key), isArray(value));
    if (childPlace?.kind !== 'schema') return sum;
    if (key === 'properties' && place.form === 'one') return sum + countProperties(child, childPlace, descent);
    return sum + count(child, childPlace, descent);
  }, 0);
}

function countProperties(properties: JsonValue, place: Place, descent: Descent): number {
  const names = isObject(properties) ? Object.keys(properties) : [];
  const own = names.filter((name) => descent.depth > 0 || !envelope.has(name)).length;
  return own + countMembers(properties, place, { ...descent, depth: descent.depth + 1 });
}
