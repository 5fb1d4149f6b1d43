import {
  isArray,
  isObject,
  toPointer,
  valueAt,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';

/** An Issue as far as the history of its fields needs it. */
export interface FieldSource {
  /** `08` */
  readonly name: string;
  readonly document: LoadedDocument;
}

/** A parameter or a member of an object. */
interface Field {
  readonly pointer: JsonPointer;
  /** What it is part of: while that is new, so are all its fields, which need not be said of each. */
  readonly owner: string;
  /** What its values are limited to, as text. */
  readonly limits: string;
}

interface Fields {
  /** By what tells them apart: the way to them, parameters by place and name. */
  readonly byKey: ReadonlyMap<string, Field>;
  readonly owners: ReadonlySet<string>;
}

// Below these keys everything is data.
const DATA = /^(?:examples?|default|const|enum|x-.*)$/;

const LIMITS = [
  ...['type', 'format', 'const', 'default', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems'],
];

// Longer lists, as that of the error codes, have a history of their own.
const LONGEST_LIST = 40;

function resolved(document: LoadedDocument, node: JsonValue | undefined): JsonObject {
  if (!isObject(node)) return {};
  const reference = node['$ref'];
  return typeof reference === 'string' ? resolved(document, valueAt(document.value, reference.slice(1))) : node;
}

function limitsOf(document: LoadedDocument, node: JsonValue): string {
  const own = resolved(document, node);
  const schema = Object.hasOwn(own, 'schema') ? resolved(document, own['schema']) : own;
  const { enum: values } = schema;
  const isShort = isArray(values) && values.length <= LONGEST_LIST;
  return JSON.stringify([LIMITS.map((keyword) => schema[keyword] ?? null), isShort ? values : null]);
}

/** Parameters are told apart by place and name: their order means nothing. */
function keyOfItem(document: LoadedDocument, item: JsonValue, index: number): string {
  const { in: place, name } = resolved(document, item);
  return typeof place === 'string' && typeof name === 'string' ? `${place} ${name}` : String(index);
}

class FieldReader {
  readonly fields = new Map<string, Field>();
  readonly #document: LoadedDocument;

  constructor(document: LoadedDocument) {
    this.#document = document;
    this.#walk(document.value, '', '');
  }

  #add(node: JsonValue, key: string, pointer: JsonPointer, owner: string): void {
    this.fields.set(key, { pointer, owner, limits: limitsOf(this.#document, node) });
    this.#walk(node, key, pointer);
  }

  #walk(node: JsonValue, key: string, pointer: JsonPointer): void {
    if (!isObject(node)) return;
    for (const [name, child] of Object.entries(node)) {
      const at = pointer + toPointer([name]);
      if (DATA.test(name)) continue;
      if (name === 'properties' && isObject(child)) this.#members(child, key, at);
      else if (isArray(child)) this.#items(child, name === 'parameters', key + toPointer([name]), at);
      else this.#walk(child, key + toPointer([name]), at);
    }
  }

  #members(members: JsonObject, owner: string, pointer: JsonPointer): void {
    for (const [name, member] of Object.entries(members)) {
      this.#add(member, `${owner} ${name}`, pointer + toPointer([name]), owner);
    }
  }

  #items(items: readonly JsonValue[], areParameters: boolean, key: string, pointer: JsonPointer): void {
    for (const [index, item] of items.entries()) {
      const at = `${pointer}/${index}`;
      if (!areParameters) this.#walk(item, `${key}/${index}`, at);
      else this.#add(item, `${key} ${keyOfItem(this.#document, item, index)}`, at, key.slice(0, key.lastIndexOf('/')));
    }
  }
}

const known = new WeakMap<LoadedDocument, Fields>();

function fieldsOf(document: LoadedDocument): Fields {
  const found = known.get(document);
  if (found !== undefined) return found;
  const byKey = new FieldReader(document).fields;
  const fields = { byKey, owners: new Set([...byKey.values()].map(({ owner }) => owner)) };
  known.set(document, fields);
  return fields;
}

/** Whether an Issue has what a field is part of, with other fields or without any. */
function hasOwner({ document }: FieldSource, owner: string): boolean {
  const { byKey, owners } = fieldsOf(document);
  return byKey.has(owner) || owners.has(owner) || valueAt(document.value, owner) !== undefined;
}

/** `Since Issue 12; changed in Issue 24.`, or nothing. */
function remarkOn(key: string, field: Field, sources: readonly FieldSource[]): string {
  const first = sources.findLastIndex(({ document }) => !fieldsOf(document).byKey.has(key)) + 1;
  const before = sources[first - 1];
  const since = before !== undefined && hasOwner(before, field.owner) ? [`since Issue ${sources[first]?.name}`] : [];
  const changed = sources.slice(first + 1).filter(({ document }, index) => {
    const earlier = sources[first + index];
    return (
      earlier !== undefined &&
      fieldsOf(document).byKey.get(key)?.limits !== fieldsOf(earlier.document).byKey.get(key)?.limits
    );
  });
  const parts = [
    ...since,
    ...(changed.length === 0 ? [] : [`changed in Issue ${changed.map(({ name }) => name).join(', ')}`]),
  ];
  const text = parts.join('; ');
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/**
 * The document of the last Issue, where the description of a parameter or field ends with the Issue that brought it and
 * those that changed its values, as comparing the specifications tells.
 *
 * @param sources - Issues in order, the one to describe last
 */
export function describeHistory(sources: readonly FieldSource[]): LoadedDocument {
  const last = sources.at(-1);
  if (last === undefined) throw new RangeError('no Issue to describe');
  const { document } = last;
  const value = unshared(document.value);
  for (const [key, field] of fieldsOf(document).byKey) {
    const remark = remarkOn(key, field, sources);
    const node = remark === '' ? undefined : valueAt(value, field.pointer);
    if (!isObject(node)) continue;
    const description = node['description'] ?? resolved(document, node)['description'];
    Reflect.set(node, 'description', typeof description === 'string' ? `${description} ${remark}` : remark);
  }
  return {
    name: document.name,
    version: document.version,
    value,
    at: (pointer) => valueAt(value, pointer),
    locate: (pointer, part) => document.locate(pointer, part),
    actionAt: (pointer) => document.actionAt(pointer),
  };
}

/** A copy in which no two places share a node, so that each can have a description of its own. */
function unshared(value: JsonObject): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  if (typeof copy === 'object' && copy !== null && !Array.isArray(copy))
    return Object.fromEntries(Object.entries(copy));
  throw new TypeError('a document is an object');
}
