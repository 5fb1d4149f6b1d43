import type { LoadedDocument } from '@cc-gateway/loader';
import { escapeToken, isArray, isObject, type JsonPointer, type JsonValue } from './json.ts';

/** A value and where it stands in its document. */
export interface Node {
  readonly value: JsonValue;
  readonly pointer: JsonPointer;
}

/** The fields of an object by name; with the fields of what it refers to, when it is a reference. */
export type Fields = ReadonlyMap<string, Node>;

/** The member `name` of a node, as a node. */
export function memberOf(node: Node, name: string | number): Node | undefined {
  const { value } = node;
  const pointer = `${node.pointer}/${escapeToken(String(name))}`;
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
    members.set(name, { value, pointer: `${node.pointer}/${escapeToken(name)}` });
  }
  return members;
}

/** One of the two documents of a comparison: follows its references and remembers which components were reached. */
export class Side {
  readonly root: Node;
  readonly #document: LoadedDocument;
  readonly #reached = new Set<JsonPointer>();

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
    const fields = new Map<string, Node>();
    const seen = new Set<JsonPointer>();
    let current: Node | undefined = this.follow(node);
    while (current !== undefined && !seen.has(current.pointer)) {
      seen.add(current.pointer);
      const reference = referenceOf(current.value);
      for (const [name, field] of membersOf(current)) {
        const isReference = name === '$ref' && reference !== undefined;
        if (!isReference && !fields.has(name)) fields.set(name, field);
      }
      const target: Node | undefined = reference === undefined ? undefined : this.#target(reference);
      current = target === undefined ? undefined : this.follow(target);
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
    const pointer = decodeFragment(reference.slice(1));
    const value = this.#document.at(pointer);
    if (value === undefined) return undefined;
    this.#reached.add(pointer);
    return { value, pointer };
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
