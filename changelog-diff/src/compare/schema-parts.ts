import { isArray, isObject, type JsonObject, type JsonPointer, type JsonValue } from './json.ts';
import { itemsOf, memberOf, membersOf, type Node } from './node.ts';
import { normaliseSchema } from './normalise-schema.ts';
import type { Followed } from './side.ts';

/** An object whose keywords hold for a schema: the schema itself, a member of its `allOf`, what it refers to. */
export interface Part {
  readonly node: Node;
  readonly fields: ReadonlyMap<string, Node>;
  /** The part that it belongs to; its annotations are said instead of those further in. */
  readonly outer: Part | undefined;
  /** The references passed on the way from the schema. */
  readonly way: Way | undefined;
}

/** References passed one after another. Ways share their beginnings: a chain of references can be long. */
export interface Way {
  readonly before: Way | undefined;
  readonly pointers: readonly JsonPointer[];
}

/** The references of a way, outermost first. */
export function pointersOn(way: Way | undefined): JsonPointer[] {
  const steps: (readonly JsonPointer[])[] = [];
  for (let at = way; at !== undefined; at = at.before) steps.push(at.pointers);
  return steps.reverse().flat();
}

/** What it takes to see a schema as its parts. */
interface References {
  trace(node: Node): Followed;
  traceSchema(node: Node): Followed;
  targetOf(value: JsonValue): Node | undefined;
}

/** A schema inside, and where it is said that `null` is accepted besides it. */
interface Inner {
  readonly node: Node;
  readonly nullAt: JsonPointer | undefined;
}

/** A schema inside that is still to be taken apart. */
interface Waiting extends Inner {
  readonly outer: Part | undefined;
  readonly way: Way | undefined;
}

/**
 * The parts of a schema, outermost first. An `allOf` is taken apart, also one in another, and so is a `oneOf` or
 * `anyOf` of a single schema; one that adds `null` makes its schema nullable. Nothing is copied.
 */
export function partsOf(references: References, node: Node, keepsUnion: boolean): readonly Part[] {
  const expansion = new Expansion(references, keepsUnion);
  expansion.takeApart([node, ...(node.also ?? [])]);
  if (expansion.parts.length > 0) return expansion.parts;
  return [{ node, fields: new Map(), outer: undefined, way: undefined }];
}

function ownNull(schema: Node): JsonPointer | undefined {
  return memberOf(schema, 'nullable')?.value === true ? `${schema.pointer}/nullable` : undefined;
}

class Expansion {
  readonly parts: Part[] = [];
  readonly #references: References;
  readonly #keepsUnion: boolean;
  readonly #seen = new Set<JsonValue>();

  constructor(references: References, keepsUnion: boolean) {
    this.#references = references;
    this.#keepsUnion = keepsUnion;
  }

  /** A list of what waits, as no chain of references is too long for it. */
  takeApart(schemas: readonly Node[]): void {
    const waiting = schemas
      .map(({ value, pointer }): Waiting => ({
        node: { value, pointer },
        nullAt: undefined,
        outer: undefined,
        way: undefined,
      }))
      .reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      waiting.push(...this.#expand(next).reverse());
    }
  }

  /** Adds what a schema says itself, and gives the schemas inside. */
  #expand(schema: Waiting): Waiting[] {
    const { node, through } = this.#references.trace(schema.node);
    const way = through.length === 0 ? schema.way : { before: schema.way, pointers: through };
    if (node.value === false) this.#addFalse(node, schema.outer, way);
    if (!isObject(node.value) || this.#seen.has(node.value)) return [];
    this.#seen.add(node.value);
    const fields = membersOf(node);
    const ownNullAt = ownNull(node);
    // In 3.0 `nullable` is for the `type` beside it; without one, people mean what the `allOf` beside it says.
    const reachesIn = schema.nullAt ?? (fields.has('type') ? undefined : ownNullAt);
    const target = this.#takeTarget(node.value, fields);
    const members = this.#takeMembers(fields, reachesIn);
    const union = this.#takeUnion(fields, reachesIn);
    const kept = normaliseSchema(fields, schema.nullAt ?? ownNullAt ?? union.nullAt);
    const outer = kept.size === 0 ? schema.outer : this.#add(node, kept, schema.outer, way);
    const inner = [...members, ...union.inner].map((one): Waiting => ({ ...one, outer, way }));
    if (target === undefined) return inner;
    const beyond = { before: way, pointers: [node.pointer] };
    return [{ node: target, nullAt: reachesIn, outer, way: beyond }, ...inner];
  }

  /** What a reference with sibling keys refers to. */
  #takeTarget(value: JsonObject, fields: Map<string, Node>): Node | undefined {
    const target = this.#references.targetOf(value);
    if (target !== undefined) fields.delete('$ref');
    return target;
  }

  #takeMembers(fields: Map<string, Node>, nullAt: JsonPointer | undefined): Inner[] {
    const list = fields.get('allOf');
    if (isArray(list?.value)) fields.delete('allOf');
    return itemsOf(list).map((node) => ({ node, nullAt }));
  }

  /** `false` accepts nothing (JSON Schema 2020-12 core, section 4.3.2). */
  #addFalse(node: Node, outer: Part | undefined, way: Way | undefined): void {
    this.#add(node, new Map([['not', { value: {}, pointer: node.pointer }]]), outer, way);
  }

  #add(node: Node, fields: ReadonlyMap<string, Node>, outer: Part | undefined, way: Way | undefined): Part {
    const part: Part = { node, fields, outer, way };
    this.parts.push(part);
    return part;
  }

  /** Takes unions of one schema out of `fields`, and `null` out of the others. */
  #takeUnion(
    fields: Map<string, Node>,
    reachesIn: JsonPointer | undefined,
  ): { inner: Inner[]; nullAt: JsonPointer | undefined } {
    const inner: Inner[] = [];
    let nullAt: JsonPointer | undefined;
    for (const keyword of ['oneOf', 'anyOf']) {
      const list = fields.get(keyword);
      const items = itemsOf(list);
      const none = items.find((item) => this.#isNull(item));
      const schemas = none === undefined ? items : items.filter((item) => !this.#isNull(item));
      const [only] = schemas;
      if (list === undefined || only === undefined) continue;
      if (schemas.length === 1 && !this.#keepsUnion && !fields.has('discriminator')) {
        fields.delete(keyword);
        inner.push({ node: only, nullAt: reachesIn ?? none?.pointer });
      } else if (none !== undefined) {
        fields.set(keyword, { ...list, items: schemas });
        nullAt = none.pointer;
      }
    }
    return { inner, nullAt };
  }

  /** Whether a schema accepts `null` and nothing else. */
  #isNull(schema: Node, depth = 3): boolean {
    const { node } = this.#references.traceSchema(schema);
    if (!isObject(node.value)) return false;
    if (node.value['const'] === null) return true;
    const { type, enum: values } = node.value;
    const only = [type, values].map((list) => (isArray(list) ? list : [list]));
    if (only.some(([first, ...rest]) => rest.length === 0 && (first === null || first === 'null'))) return true;
    return depth > 0 && itemsOf(memberOf(node, 'allOf')).some((member) => this.#isNull(member, depth - 1));
  }
}
