import { isObject, valueAt, type JsonObject, type JsonValue } from '@cc-gateway/loader';

// Deeper than a component, or anywhere in an operation.
const DEEP = /^#(\/components\/[^/]+\/[^/]+\/.+|\/(?:paths|webhooks)\/.+)$/;

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

interface DeepReference {
  /** The object that holds it. */
  readonly owner: JsonObject;
  readonly pointer: string;
  readonly isSchema: boolean;
}

function deepTarget(owner: JsonObject, isSchema: boolean): string | undefined {
  const reference = owner['$ref'];
  const pointer = typeof reference === 'string' ? DEEP.exec(reference)?.[1] : undefined;
  // A path item as a whole has a type.
  return pointer === undefined || (!isSchema && pointer.split('/').length < 4) ? undefined : decoded(pointer);
}

function deepReferences(root: JsonObject): DeepReference[] {
  const found: DeepReference[] = [];
  const pending: { value: JsonValue; isSchema: boolean }[] = [{ value: root, isSchema: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, isSchema } = next;
    if (typeof value !== 'object' || value === null) continue;
    const pointer = isObject(value) ? deepTarget(value, isSchema) : undefined;
    if (pointer !== undefined && isObject(value)) found.push({ owner: value, pointer, isSchema });
    for (const [key, child] of Object.entries(value)) {
      pending.push({ value: child, isSchema: isSchema || SCHEMA_KEYS.test(key) });
    }
  }
  return found;
}

/** Puts parameters and answers that are referred to where they stand in another operation in the place of the reference. */
function inlineOthers(root: JsonObject, references: readonly DeepReference[]): void {
  for (const { owner, pointer } of references) {
    const target = valueAt(root, pointer);
    if (!isObject(target) || target === owner) continue;
    Reflect.deleteProperty(owner, '$ref');
    for (const [key, value] of Object.entries(structuredClone(target))) Reflect.set(owner, key, value);
  }
}

function nameSchemas(root: JsonObject, references: readonly DeepReference[]): void {
  if (references.length === 0) return;
  const schemas = schemasOf(root);
  const taken = new Set(Object.keys(schemas));
  const pointers = [...new Set(references.map(({ pointer }) => pointer))].sort();
  const named = pointers.flatMap((pointer) => {
    const target = valueAt(root, pointer);
    if (!isObject(target)) return [];
    const name = nameOf(pointer, taken);
    taken.add(name);
    return [{ name, target, owners: references.filter((one) => one.pointer === pointer) }];
  });
  for (const { name, owners } of named) {
    for (const { owner } of owners) Reflect.set(owner, '$ref', `#/components/schemas/${name}`);
  }
  for (const { name, target } of named) Reflect.set(schemas, name, structuredClone(target));
}

/**
 * Gives a name to every schema that is referred to where it stands inside of another, and writes out what else is. A
 * type can be reached through members of types, but not through lists, unions and what may be missing.
 *
 * @param root - changed in place
 */
export function nameDeepReferences(root: JsonObject): void {
  const found = deepReferences(root);
  const others = found.filter(({ isSchema }) => !isSchema);
  inlineOthers(root, others);
  const schemas = others.length === 0 ? found : deepReferences(root).filter(({ isSchema }) => isSchema);
  nameSchemas(root, schemas);
}
