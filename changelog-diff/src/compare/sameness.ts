import type { LoadedDocument } from '@cc-gateway/loader/document';
import { type Inheritors, inheritorsIn, isBase } from './inheritors.ts';
import {
  escapeToken,
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
} from './json.ts';
import type { Node } from './node.ts';
import { mappedReference, pointerIn } from './reference.ts';

/** Takes the references met in two equal values. */
type Meet = (reference: string) => boolean;

/**
 * Tells which nodes of two documents are written the same and lead to the same, so that they need no comparison.
 * Each node is looked at a few times at most: what was found for a pair of nodes is kept where it is asked again.
 */
export class Sameness {
  readonly #base: LoadedDocument;
  readonly #revision: LoadedDocument;
  /** Sibling keys of a reference count in 3.1 and do not in 3.0. */
  readonly #siblingsDiffer: boolean;
  /** Nodes that were found to differ, by the node of the base. */
  readonly #known = new Map<JsonValue, JsonValue>();
  /** References whose targets differ, or lead to something that differs. */
  readonly #different = new Set<string>();
  #inheritors: readonly Inheritors[] | undefined;
  readonly #seen = new Map<string, Set<string>>();

  constructor(base: LoadedDocument, revision: LoadedDocument) {
    this.#base = base;
    this.#revision = revision;
    this.#siblingsDiffer = (base.version === '3.0') !== (revision.version === '3.0');
    this.#compareTargets();
  }

  /** True when two nodes are equal and every reference in them leads to equals. */
  same(a: Node, b: Node): boolean {
    if (isMade(a) || isMade(b)) return false;
    const others = [a.also ?? [], b.also ?? []] as const;
    if (others[0].length !== others[1].length) return false;
    return (
      this.#equal(a.value, b.value, this.#isEven) &&
      others[0].every((node, index) => this.#equal(node.value, others[1][index]?.value, this.#isEven))
    );
  }

  /** True when a section of the components has the same names, and each of them is the same. */
  sameComponents(section: string): boolean {
    const names = [this.#base, this.#revision].map((document) => [...componentsOf(document.value, section)]);
    const others = new Set(names[1]);
    return (
      names[0]?.length === others.size &&
      names[0].every((reference) => others.has(reference) && !this.#different.has(reference))
    );
  }

  readonly #isEven: Meet = (reference) => {
    if (!this.#seen.has(reference)) this.#compareFrom([reference]);
    return !this.#different.has(reference);
  };

  /** Compares what the components of both documents say, then passes each difference on to what refers to it. */
  #compareTargets(): void {
    this.#compareFrom([...componentsOf(this.#base.value)]);
  }

  #compareFrom(pending: string[]): void {
    const fresh: string[] = [];
    for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
      if (this.#seen.has(reference)) continue;
      const inside = new Set<string>();
      this.#seen.set(reference, inside);
      fresh.push(reference);
      const pointer = pointerIn(reference);
      const before = this.#base.at(pointer);
      const isSame = this.#equal(before, this.#revision.at(pointer), (met) => {
        inside.add(met);
        return true;
      });
      if (isBase(before)) for (const inheritor of this.#inheritorsOf(pointer)) inside.add(inheritor);
      if (!isSame) this.#different.add(reference);
      else pending.push(...inside);
    }
    this.#spread(fresh);
  }

  /** The schemas that a schema with a discriminator stands for, in either document. */
  #inheritorsOf(pointer: JsonPointer): string[] {
    this.#inheritors ??= [inheritorsIn(this.#base.value), inheritorsIn(this.#revision.value)];
    return this.#inheritors.flatMap((inheritors) => inheritors.get(pointer) ?? []);
  }

  #spread(fresh: readonly string[]): void {
    const users = new Map<string, string[]>();
    for (const user of fresh) {
      for (const used of this.#seen.get(user) ?? []) {
        const list = users.get(used);
        if (list === undefined) users.set(used, [user]);
        else list.push(user);
      }
    }
    const pending = [...users.keys()].filter((reference) => this.#different.has(reference));
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const user of users.get(next) ?? []) {
        if (this.#different.has(user)) continue;
        this.#different.add(user);
        pending.push(user);
      }
    }
  }

  #equal(a: JsonValue | undefined, b: JsonValue | undefined, meet: Meet): boolean {
    if (typeof a !== 'object' || a === null) return a === b;
    if (typeof b !== 'object' || b === null) return false;
    if (meet !== this.#isEven) return this.#equalInside(a, b, meet);
    if (this.#known.get(a) === b) return false;
    const isSame = this.#equalInside(a, b, meet);
    // Asked again only where the object around is different: that is where the comparison goes on.
    if (!isSame) this.#known.set(a, b);
    return isSame;
  }

  #equalInside(a: JsonArray | JsonObject, b: JsonArray | JsonObject, meet: Meet): boolean {
    if (isArray(a)) return isArray(b) && this.#equalItems(a, b, meet);
    return isObject(a) && isObject(b) && this.#equalMembers(a, b, meet);
  }

  #equalItems(a: JsonArray, b: JsonArray, meet: Meet): boolean {
    if (a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!this.#equal(a[index], b[index], meet)) return false;
    return true;
  }

  #equalMembers(a: JsonObject, b: JsonObject, meet: Meet): boolean {
    const names = Object.keys(a);
    const others = Object.keys(b);
    if (names.length !== others.length) return false;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] ?? '';
      // Mostly the members stand in the same order.
      if (others[index] !== name && !Object.hasOwn(b, name)) return false;
      if (!this.#equal(a[name], b[name], meet)) return false;
    }
    return this.#equalReferences(a, meet);
  }

  #equalReferences(a: JsonObject, meet: Meet): boolean {
    const reference = a['$ref'];
    if (typeof reference === 'string' && reference.startsWith('#')) {
      if (this.#siblingsDiffer && Object.keys(a).length > 1) return false;
      if (!meet(reference)) return false;
    }
    const discriminator = a['discriminator'];
    const mapping = isObject(discriminator) ? discriminator['mapping'] : undefined;
    if (mapping === undefined || !isObject(mapping)) return true;
    return Object.values(mapping).every((target) => typeof target !== 'string' || meet(mappedReference(target)));
  }
}

/** Put together from several objects: equal text is no sign of equal meaning. */
function isMade(node: Node): boolean {
  return node.members !== undefined || node.items !== undefined || node.others !== undefined;
}

/** References to the components of a document, or of one section. */
function* componentsOf(document: JsonObject, only?: string): Iterable<string> {
  const components = document['components'];
  if (components === undefined || !isObject(components)) return;
  for (const section of only === undefined ? Object.keys(components) : [only]) {
    const entries = Object.hasOwn(components, section) ? components[section] : undefined;
    if (!isObject(entries)) continue;
    for (const name of Object.keys(entries)) yield `#/components/${section}/${escapeToken(name)}`;
  }
}
