import { isObject, valueAt, type JsonObject, type JsonValue } from '@cc-gateway/loader';

const DEEP = /^#(\/components\/schemas\/[^/]+\/.+|\/(?:paths|webhooks)\/.+)$/;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** `LKENodePoolDisksItems` of `/components/schemas/LKENodePool/properties/disks/items`. */
function nameOf(pointer: string, taken: ReadonlySet<string>): string {
  const parts = pointer.split('/').filter((part) => !/^(?:|components|schemas|paths|properties|content)$/.test(part));
  const words = parts.flatMap((part) => part.replaceAll(/~[01]/g, ' ').split(/[^A-Za-z0-9]+/));
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('') || 'Schema';
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function schemasOf(root: JsonObject): JsonObject {
  const components = isObject(root['components']) ? root['components'] : {};
  Reflect.set(root, 'components', components);
  const schemas = isObject(components['schemas']) ? components['schemas'] : {};
  Reflect.set(components, 'schemas', schemas);
  return schemas;
}

const SCHEMA_KEYS = /^(?:schema|schemas|itemSchema)$/;

function deepTarget(schema: JsonObject): string | undefined {
  const reference = schema['$ref'];
  const fragment = typeof reference === 'string' ? DEEP.exec(reference)?.[1] : undefined;
  return fragment === undefined ? undefined : decoded(fragment);
}

/** Objects that hold a deep reference, by the pointer that it names. */
function deepReferences(root: JsonObject): ReadonlyMap<string, JsonObject[]> {
  const found = new Map<string, JsonObject[]>();
  const pending: { value: JsonValue; isSchema: boolean }[] = [{ value: root, isSchema: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, isSchema } = next;
    if (typeof value !== 'object' || value === null) continue;
    const pointer = isSchema && isObject(value) ? deepTarget(value) : undefined;
    if (pointer !== undefined && isObject(value)) found.set(pointer, [...(found.get(pointer) ?? []), value]);
    for (const [key, child] of Object.entries(value)) {
      pending.push({ value: child, isSchema: isSchema || SCHEMA_KEYS.test(key) });
    }
  }
  return found;
}

/**
 * Gives a name to every schema that is referred to where it stands inside of another. A type can be reached through
 * members of types, but not through lists, unions and what may be missing.
 *
 * @param root - changed in place
 */
export function nameDeepReferences(root: JsonObject): void {
  const found = [...deepReferences(root)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (found.length === 0) return;
  const schemas = schemasOf(root);
  const taken = new Set(Object.keys(schemas));
  const named = found.flatMap(([pointer, owners]) => {
    const target = valueAt(root, pointer);
    if (!isObject(target)) return [];
    const name = nameOf(pointer, taken);
    taken.add(name);
    return [{ name, target, owners }];
  });
  for (const { name, owners } of named) {
    for (const owner of owners) Reflect.set(owner, '$ref', `#/components/schemas/${name}`);
  }
  for (const { name, target } of named) Reflect.set(schemas, name, structuredClone(target));
}
