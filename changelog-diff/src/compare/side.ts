import type { LoadedDocument } from '@cc-gateway/loader/document';
import { escapeToken, isArray, isObject, type JsonPointer, type JsonValue } from './json.ts';

/** A value and where it stands in its document. */
export interface Node {
  readonly value: JsonValue;
  readonly pointer: JsonPointer;
}

/** The fields of an object by name; with the fields of what it refers to, when it is a reference. */
export type Fields = ReadonlyMap<string, Node>;

/** The pointer of a member. Few names need escaping, and a comparison makes very many pointers. */
function pointerTo(node: Node, name: string): JsonPointer {
  return `${node.pointer}/${name.includes('/') || name.includes('~') ? escapeToken(name) : name}`;
}

/** The member `name` of a node, as a node. */
export function memberOf(node: Node, name: string | number): Node | undefined {
  const { value } = node;
  const pointer = pointerTo(node, String(name));
  const member = isArray(value)
    ? value[Number(name)]
    : isObject(value) && Object.hasOwn(value, name)
      ? value[name]
      : undefined;
  return member === undefined ? undefined : { value: member, pointer };
}

/** The items of an array node; none for anything else. */
export function itemsOf(node: Node | undefined): Node[] {
  if (node === undefined || !isArray(node.value)) return [];
  return node.value.map((value, index) => ({ value, pointer: `${node.pointer}/${index}` }));
}

/** The members of an object node by name; none for anything else. */
export function membersOf(node: Node | undefined): Map<string, Node> {
  const members = new Map<string, Node>();
  if (node === undefined || !isObject(node.value)) return members;
  for (const [name, value] of Object.entries(node.value)) {
    members.set(name, { value, pointer: pointerTo(node, name) });
  }
  return members;
}

/** One of the two documents of a comparison: follows its references and remembers which components were reached. */
export class Side {
  readonly root: Node;
  readonly #document: LoadedDocument;
  readonly #reached = new Set<JsonPointer>();
  readonly #targets = new Map<string, Node | undefined>();

  constructor(document: LoadedDocument) {
    this.#document = document;
    this.root = { value: document.value, pointer: '' };
  }

  /** The node that `node` stands for. A reference with sibling keys stands for itself, except in 3.0 (siblings are ignored). */
  follow(node: Node): Node {
    let current = node;
    const seen = new Set<JsonPointer>();
    for (;;) {
      const reference = referenceOf(current.value);
      if (reference === undefined || seen.has(reference) || !this.#isWhole(current.value)) return current;
      seen.add(reference);
      const target = this.#target(reference);
      if (target === undefined) return current;
      current = target;
    }
  }

  /** The fields of an object node. Sibling keys of a reference stand before the fields of its target. */
  fields(node: Node): Map<string, Node> {
    const followed = this.follow(node);
    const fields = membersOf(followed);
    const seen = new Set<JsonPointer>();
    for (let reference = referenceOf(followed.value); reference !== undefined && !seen.has(reference);) {
      seen.add(reference);
      const target = this.#target(reference);
      if (target === undefined) break;
      for (const [name, field] of membersOf(target)) if (!fields.has(name)) fields.set(name, field);
      fields.delete('$ref');
      reference = referenceOf(target.value);
    }
    return fields;
  }

  /** The component that a reference node names first, for example `#/components/schemas/Event`. */
  componentName(node: Node): string | undefined {
    return referenceOf(node.value)?.match(/^#\/components\/[^/]+\/([^/]+)$/)?.[1];
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
      if (reference === undefined || this.#reached.has(reference.slice(1))) continue;
      const target = this.#target(reference);
      if (target !== undefined) pending.push(target.value);
    }
  }

  #isWhole(value: JsonValue): boolean {
    return this.#document.version === '3.0' || Object.keys(value ?? {}).length === 1;
  }

  #target(reference: string): Node | undefined {
    if (this.#targets.has(reference)) return this.#targets.get(reference);
    const pointer = decodeFragment(reference.slice(1));
    const value = this.#document.at(pointer);
    const target = value === undefined ? undefined : { value, pointer };
    this.#targets.set(reference, target);
    this.#reached.add(pointer);
    return target;
  }
}

function referenceOf(value: JsonValue): string | undefined {
  const reference = isObject(value) ? value['$ref'] : undefined;
  return typeof reference === 'string' && reference.startsWith('#') ? reference : undefined;
}

/** A fragment is percent-encoded (RFC 6901 section 6); one that cannot be decoded is taken as written. */
function decodeFragment(fragment: string): JsonPointer {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
