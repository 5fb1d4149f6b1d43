import type { LoadedDocument } from '@cc-gateway/loader/document';
import { isArray, isObject, type JsonPointer, type JsonValue } from './json.ts';
import { type Fields, itemsOf, memberOf, membersOf, type Node } from './node.ts';
import { pointerIn, referenceOf } from './reference.ts';
import { mergeParts } from './merge-parts.ts';
import { marksOf } from './schema-marks.ts';
import { type Part, partsOf } from './schema-parts.ts';
import type { Marks } from './similarity.ts';

/** A node behind references, and the pointers of the references, outermost first. */
export interface Followed {
  readonly node: Node;
  readonly through: readonly JsonPointer[];
}

/** How the parts of a schema are put together. */
export interface ViewOptions {
  /** Keeps a union of one schema (and `null`) as a union, to compare it with a union of several. */
  readonly keepsUnion?: boolean;
  /** Groups of keywords that are kept apart, as the other side has several of them. */
  readonly apart?: readonly string[];
}

const wrappers = ['allOf', 'oneOf', 'anyOf'];
const noReferences: readonly JsonPointer[] = [];

/** One of the two documents of a comparison: follows its references and remembers which components were reached. */
export class Side {
  readonly root: Node;
  readonly document: LoadedDocument;
  readonly #reached = new Set<JsonPointer>();
  readonly #targets = new Map<string, Node | undefined>();
  readonly #components = new Map<string, ReadonlyMap<string, Node>>();
  readonly #ids = new WeakMap<object, number>();
  readonly #parts = new Map<string, readonly Part[]>();
  readonly #schemas = new Map<string, Fields>();
  readonly #marks = new Map<string, Marks>();
  #inheritors: Map<JsonPointer, [string, Node][]> | undefined;
  #lastId = 0;

  constructor(document: LoadedDocument) {
    this.document = document;
    this.root = { value: document.value, pointer: '' };
  }

  /** The node that `node` stands for. A reference with sibling keys stands for itself, except in 3.0 (siblings are ignored). */
  follow(node: Node): Node {
    return referenceOf(node.value) === undefined ? node : this.trace(node).node;
  }

  /** Like {@link follow}, and tells the references passed. What holds together with others is what all of them say. */
  trace(node: Node): Followed {
    let target = node.also === undefined ? this.#wholeTarget(node.value) : undefined;
    if (target === undefined) return { node, through: noReferences };
    const passed = new Set<JsonPointer>();
    let current = node;
    while (target !== undefined && !passed.has(current.pointer)) {
      passed.add(current.pointer);
      current = target;
      target = this.#wholeTarget(current.value);
    }
    return { node: current, through: [...passed] };
  }

  /** The schema that a schema stands for: behind references, and behind an `allOf`, `oneOf` or `anyOf` of nothing but one. */
  traceSchema(node: Node): Followed {
    const followed = this.trace(node);
    let inner = followed.node.also === undefined ? onlyInner(followed.node) : undefined;
    if (inner === undefined) return followed;
    const passed = new Set(followed.through);
    let current = followed.node;
    for (; inner !== undefined; inner = onlyInner(current)) {
      const next = this.trace(inner);
      if (next.through.some((pointer) => passed.has(pointer))) break;
      for (const pointer of next.through) passed.add(pointer);
      current = next.node;
    }
    return { node: current, through: [...passed] };
  }

  /** The fields of an object node. Sibling keys of a reference stand before the fields of its target. */
  fields(node: Node): Map<string, Node> {
    const followed = this.follow(node);
    const fields = membersOf(followed);
    const seen = new Set<JsonPointer>([followed.pointer]);
    for (let target = this.targetOf(followed.value); target !== undefined && !seen.has(target.pointer);) {
      seen.add(target.pointer);
      for (const [name, field] of membersOf(target)) if (!fields.has(name)) fields.set(name, field);
      fields.delete('$ref');
      target = this.targetOf(target.value);
    }
    return fields;
  }

  /** All that holds for a schema: its keywords with those of its `allOf` and of what it refers to, each where it was written. */
  schemaFields(node: Node, options: ViewOptions = {}): Fields {
    const key = `${this.keyOf(node)} ${options.keepsUnion === true} ${options.apart?.join() ?? ''}`;
    const known = this.#schemas.get(key);
    if (known !== undefined) return known;
    const fields = mergeParts(this.parts(node, options.keepsUnion), node, options.apart ?? []);
    this.#schemas.set(key, fields);
    return fields;
  }

  /** The objects whose keywords hold together for a schema. */
  parts(node: Node, keepsUnion = false): readonly Part[] {
    const key = `${this.keyOf(node)} ${keepsUnion}`;
    const parts = this.#parts.get(key) ?? partsOf(this, node, keepsUnion);
    this.#parts.set(key, parts);
    return parts;
  }

  /** What a schema can be recognised by on the other side. */
  marks(node: Node): Marks {
    const key = this.keyOf(node);
    const marks = this.#marks.get(key) ?? marksOf(this, node);
    this.#marks.set(key, marks);
    return marks;
  }

  /** Equal for nodes that are the same object, or that consist of the same objects. */
  keyOf(node: Node): string {
    const own = this.#idOf(node);
    if (node.also === undefined) return own;
    return [...new Set([own, ...node.also.map((other) => this.#idOf(other))])].sort().join('&');
  }

  /** The component that a node is or refers to first: `Event`. */
  componentName(node: Node): string | undefined {
    const { node: target, through } = this.traceSchema(node);
    const [first = target.pointer] = through;
    const reference = first === node.pointer ? referenceOf(node.value)?.slice(1) : target.pointer;
    return reference?.match(/^\/components\/[^/]+\/([^/]+)$/)?.[1];
  }

  /** The components of a section, by name. */
  components(section: string): ReadonlyMap<string, Node> {
    const known = this.#components.get(section);
    if (known !== undefined) return known;
    const components = memberOf(this.root, 'components');
    const members = membersOf(components === undefined ? undefined : memberOf(components, section));
    this.#components.set(section, members);
    return members;
  }

  /** What an object refers to, directly. */
  targetOf(value: JsonValue): Node | undefined {
    const reference = referenceOf(value);
    return reference === undefined ? undefined : this.target(reference);
  }

  target(reference: string): Node | undefined {
    if (this.#targets.has(reference)) return this.#targets.get(reference);
    const pointer = pointerIn(reference);
    const value = this.document.at(pointer);
    const target = value === undefined ? undefined : { value, pointer };
    this.#targets.set(reference, target);
    this.#reached.add(pointer);
    return target;
  }

  /** The component schemas that extend the schema at a pointer, which has a discriminator, by name. */
  inheritors(pointer: JsonPointer): Map<string, Node> {
    this.#inheritors ??= this.#findInheritors();
    const nodes = new Map(this.#inheritors.get(pointer));
    for (const node of nodes.values()) this.markReached(node.pointer);
    return nodes;
  }

  isReached(component: JsonPointer): boolean {
    return this.#reached.has(component);
  }

  markReached(component: JsonPointer): void {
    this.#reached.add(component);
  }

  /** Marks the components that a value reaches, directly or through others. */
  markAllReached(value: JsonValue): void {
    const pending: JsonValue[] = [value];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (isArray(next)) pending.push(...next);
      if (!isObject(next)) continue;
      pending.push(...Object.values(next));
      const reference = referenceOf(next);
      if (reference === undefined || this.#reached.has(pointerIn(reference))) continue;
      const target = this.target(reference);
      if (target !== undefined) pending.push(target.value);
    }
  }

  /** Which components hold together with a schema that has a discriminator, and are not that schema. */
  #findInheritors(): Map<JsonPointer, [string, Node][]> {
    const found = new Map<JsonPointer, [string, Node][]>();
    for (const [name, node] of this.components('schemas')) {
      if (!this.#isExtending(node)) continue;
      for (const part of this.parts(this.traceSchema(node).node)) {
        const { pointer } = part.node;
        if (!part.fields.has('discriminator') || pointer.startsWith(`${node.pointer}/`)) continue;
        const known = found.get(pointer);
        if (known === undefined) found.set(pointer, [[name, node]]);
        else known.push([name, node]);
      }
    }
    return found;
  }

  #isExtending(schema: Node): boolean {
    if (memberOf(schema, 'allOf') !== undefined) return true;
    const { node, through } = this.traceSchema(schema);
    return through.length === 0 && memberOf(node, 'allOf') !== undefined;
  }

  #idOf({ value, pointer }: Node): string {
    if (typeof value !== 'object' || value === null) return pointer;
    const known = this.#ids.get(value);
    if (known !== undefined) return String(known);
    this.#ids.set(value, ++this.#lastId);
    return String(this.#lastId);
  }

  /** What an object that is nothing but a reference refers to. */
  #wholeTarget(value: JsonValue): Node | undefined {
    if (!isObject(value) || value['$ref'] === undefined) return undefined;
    return this.document.version === '3.0' || Object.keys(value).length === 1 ? this.targetOf(value) : undefined;
  }
}

/** The one schema inside of an object that holds nothing else. */
function onlyInner(node: Node): Node | undefined {
  if (!isObject(node.value)) return undefined;
  const [name, ...rest] = Object.keys(node.value);
  if (name === undefined || rest.length > 0 || !wrappers.includes(name)) return undefined;
  const items = itemsOf(memberOf(node, name));
  return items.length === 1 ? items[0] : undefined;
}
