import type { JsonObject, JsonValue, Place } from '@cc-gateway/loader';
import { fromPointer, isArray, isObject, placeOfChild, valueAt } from '@cc-gateway/loader';

/** Keywords that decide nothing about an instance; without them a change of wording needs no new validator. */
const annotations = new Set(['title', 'description', 'default', 'example', 'examples', 'deprecated', 'discriminator']);

const schemaPlace: Place = { kind: 'schema', form: 'one' };

/** A schema with all components it refers to, ready for a JSON Schema validator, reduced to what validates. */
export function selfContained(schema: JsonValue, document: JsonObject): JsonObject {
  const components = new Map<string, JsonValue>();
  const root = reduce(schema, schemaPlace, { document, components });
  const defs = Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...(isObject(root) ? root : { allOf: [root] }), $defs: defs };
}

interface Reduction {
  readonly document: JsonObject;
  /** Name in `$defs` → reduced component. */
  readonly components: Map<string, JsonValue>;
}

function reduce(value: JsonValue, place: Place, reduction: Reduction): JsonValue {
  if (isArray(value)) {
    return value.map((item, index) => reduceChild(item, placeOfChild(place, String(index), true), reduction));
  }
  if (!isObject(value)) return value;
  const isSchema = place.form === 'one' || place.form === 'one-or-list';
  const members = Object.entries(value).filter(([key]) => !isSchema || !(annotations.has(key) || key.startsWith('x-')));
  return Object.fromEntries(
    members.map(([key, child]) => {
      if (isSchema && key === '$ref' && typeof child === 'string') return [key, bringIn(child, reduction)];
      return [key, reduceChild(child, placeOfChild(place, key, false), reduction)];
    }),
  );
}

function reduceChild(child: JsonValue, place: Place | undefined, reduction: Reduction): JsonValue {
  return place === undefined ? child : reduce(child, place, reduction);
}

/** Puts the target of a reference among the components, and gives the reference to it there. */
function bringIn(reference: string, reduction: Reduction): string {
  const pointer = decodeURIComponent(reference.replace(/^#/, ''));
  const name = fromPointer(pointer).slice(-2).join('.');
  if (!reduction.components.has(name)) {
    reduction.components.set(name, true);
    const target = valueAt(reduction.document, pointer) ?? true;
    reduction.components.set(name, reduce(target, schemaPlace, reduction));
  }
  return `#/$defs/${name}`;
}
