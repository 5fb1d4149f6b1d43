import type { Diagnostic } from '../diagnostic.ts';
import { describeValue } from '../describe-value.ts';
import { Draft } from '../document/draft.ts';
import type { Origin, Slot, TracedTree } from '../document/origin.ts';
import { originOfChild, positionOf, traceNode } from '../document/origin.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { childOf, isObject } from '../json.ts';
import { problem } from '../messages.ts';
import type { Home } from './component-names.ts';
import type { Discovery, Edit } from './discover.ts';
import type { FoundReference } from './find-references.ts';
import { tokensOf } from './frame.ts';
import { orderUnits } from './order-units.ts';
import type { Unit } from './unit.ts';

export interface Assembly {
  readonly value: JsonObject;
  readonly problems: readonly Diagnostic[];
}

type Replacement = Extract<Edit, { kind: 'replace' }>;

/** Puts a document together from its units. Units that nothing has to be done to are taken as they are. */
export function assemble(discovery: Discovery): Assembly {
  const { root } = discovery;
  const { order, problems } = orderUnits(discovery);
  if (problems.length > 0) return { value: root.value, problems };
  const assembler = new Assembler(discovery);
  for (const unit of order) assembler.finish(unit);
  return { value: assembler.finishRoot(), problems: assembler.problems };
}

class Assembler {
  readonly problems: Diagnostic[] = [];
  readonly #discovery: Discovery;
  readonly #finished = new Map<Unit, JsonValue>();

  constructor(discovery: Discovery) {
    this.#discovery = discovery;
  }

  /** The value of a unit whose replacements are all finished. */
  finish(unit: Unit): JsonValue {
    const edits = this.#discovery.edits.get(unit) ?? [];
    const value = edits.length === 0 ? unit.value : this.#applyEdits(unit, new Draft(unit), edits);
    this.#finished.set(unit, value);
    return value;
  }

  /** The document itself: its edits, then the components that it lacks. */
  finishRoot(): JsonObject {
    const { root, added } = this.#discovery;
    const value = this.finish(root);
    if (added.length === 0) return isObject(value) ? value : root.value;
    const draft = new Draft({ ...root, value });
    for (const { home, unit } of added) this.#addComponent(draft, home, unit);
    return isObject(draft.value) ? draft.value : root.value;
  }

  #applyEdits(unit: Unit, draft: Draft, edits: readonly Edit[]): JsonValue {
    for (const edit of edits) {
      if (edit.kind === 'unidentify') draft.remove([...tokensOf(edit.schema), '$id']);
      if (edit.kind !== 'rewrite') continue;
      const { holder, key } = edit.reference;
      draft.set(draft.writable(tokensOf(holder)), key, edit.text, undefined);
    }
    // Last first: what stands inside the siblings of a replaced reference is finished before they are merged.
    for (const edit of [...edits].reverse()) {
      if (edit.kind !== 'replace') continue;
      const tokens = tokensOf(edit.reference.holder);
      if (tokens.length === 0) return this.#valueFor(unit, draft, edit);
      this.#replace(unit, draft, edit, tokens);
    }
    return draft.value;
  }

  #replace(unit: Unit, draft: Draft, edit: Replacement, tokens: readonly string[]): void {
    const value = this.#valueFor(unit, draft, edit);
    const key = tokens.at(-1) ?? '';
    const container = draft.writable(tokens.slice(0, -1));
    const before = draft.slots.get(container)?.get(key);
    draft.set(container, key, value, { value: edit.target.origin, key: before?.key });
  }

  /** What a replaced reference becomes: the target, with the keys that stand beside the `$ref` added. */
  #valueFor(unit: Unit, draft: Draft, { reference, target }: Replacement): JsonValue {
    const value = this.#finished.get(target) ?? target.value;
    const tokens = tokensOf(reference.holder);
    const holder = tokens.reduce<JsonValue | undefined>(childOf, draft.value);
    const keys = isObject(holder) ? Object.keys(holder).filter((key) => key !== '$ref') : [];
    if (keys.length === 0 || !isObject(holder) || !isObject(value)) return value;
    this.#reportConflicts(
      unit,
      reference,
      tokens,
      keys.filter((key) => Object.hasOwn(value, key)),
    );
    const merged = new Draft({ ...target, value: {} });
    const here = { ...unit, value: holder, origin: traceNode(draft, tokens).value };
    copyMembers(merged, here, keys);
    copyMembers(merged, { ...target, value }, Object.keys(value));
    return merged.value;
  }

  #reportConflicts(unit: Unit, reference: FoundReference, tokens: readonly string[], keys: readonly string[]): void {
    for (const key of keys) {
      const position = positionOf(unit, [...tokens, key], 'key');
      const hint = 'the specification leaves open which of them counts: keep one';
      this.problems.push(problem('ref-conflict', { key, ref: reference.text }, { position, hint }));
    }
  }

  #addComponent(draft: Draft, { section, name }: Home, unit: Unit): void {
    if (!this.#ensureObject(draft, [], 'components') || !this.#ensureObject(draft, ['components'], section)) return;
    const value = this.#finished.get(unit) ?? unit.value;
    draft.set(draft.writable(['components', section]), name, value, { value: unit.origin, key: unit.origin });
  }

  #ensureObject(draft: Draft, path: readonly string[], key: string): boolean {
    const container = draft.writableObject(path);
    const value = Object.hasOwn(container, key) ? container[key] : undefined;
    if (value === undefined) draft.set(container, key, {}, undefined);
    if (value === undefined || isObject(value)) return true;
    const position = positionOf(draft, [...path, key]);
    const advice = { position, hint: 'make it an object, or remove it' };
    this.problems.push(problem('document-field-type', { field: key, found: describeValue(value) }, advice));
    return false;
  }
}

/** Copies members together with where they were written. */
function copyMembers(to: Draft, from: TracedTree, keys: readonly string[]): void {
  const container = to.writableObject([]);
  for (const key of keys) {
    const value = childOf(from.value, key);
    if (value !== undefined) to.set(container, key, value, slotOf(from, key));
  }
}

function slotOf(tree: TracedTree, key: string): Slot {
  const slots = isObject(tree.value) ? tree.slots.get(tree.value) : undefined;
  const written: Origin = originOfChild(tree.origin, key);
  return slots?.get(key) ?? { value: written, key: written };
}
