import type { Diagnostic } from '../diagnostic.ts';
import type { TracedTree } from '../document/origin.ts';
import { traceNode } from '../document/origin.ts';
import type { JsonObject, JsonPointer } from '../json.ts';
import { isObject, toPointer, valueAt } from '../json.ts';
import { problem } from '../messages.ts';
import type { FoundReference } from './find-references.ts';
import { findReferences, rootFrame, tokensOf } from './find-references.ts';
import { isPlaced, referencesAt } from './placed-at.ts';
import type { Missing } from './pointer-target.ts';
import { missingStep, pointerOfFragment } from './pointer-target.ts';
import { placeOf } from './unit.ts';

/**
 * Checks the internal references (`#/…`) of a document: each has to lead to a node, and not only
 * through other references back to itself. Reports every dangling reference and one per circle.
 */
export function checkReferences(tree: TracedTree, document: JsonObject): Diagnostic[] {
  const references = internalReferences(document);
  const problems: Diagnostic[] = [];
  const missing = new Map<string, Missing | undefined>();
  for (const reference of references) {
    const { text } = reference;
    if (!missing.has(text)) missing.set(text, missingStep(document, pointerOf(text)));
    const step = missing.get(text);
    if (step !== undefined) problems.push(dangling(tree, reference, step));
  }
  const circles = new CircleSearch(document);
  for (const text of missing.keys()) circles.follow(pointerOf(text));
  return [...problems, ...circularProblems(tree, references, circles.found)];
}

function pointerOf(text: string): JsonPointer {
  return pointerOfFragment(text.slice(1)) ?? text.slice(1);
}

function internalReferences(document: JsonObject): FoundReference[] {
  const references = [...findReferences(rootFrame(document, 'document')).references].filter(isInternal);
  const seen = new Set<string>();
  for (const reference of references) {
    if (seen.has(reference.text)) continue;
    seen.add(reference.text);
    const pointer = pointerOf(reference.text);
    if (!isPlaced(document, pointer)) references.push(...referencesAt(document, pointer, reference).filter(isInternal));
  }
  return references;
}

function isInternal({ text, role }: FoundReference): boolean {
  const isPointer = text === '#' || (text.startsWith('#/') && pointerOfFragment(text) !== undefined);
  return role !== 'link' && isPointer;
}

function dangling(tree: TracedTree, reference: FoundReference, step: Missing): Diagnostic {
  const parameters = { ref: authoredText(tree, reference), parent: `#${step.parent}`, token: step.token };
  return problem('ref-not-found', parameters, { position: placeOf(tree, reference), hint: step.hint });
}

/** The reference as its author wrote it, before what it leads to became a component. */
function authoredText(tree: TracedTree, { holder, key, text }: FoundReference): string {
  const { file, pointer } = traceNode(tree, [...tokensOf(holder), key]).value;
  const authored = valueAt(file.value, pointer);
  return typeof authored === 'string' ? authored : text;
}

/** Follows references that lead to references. Each pointer is followed once. */
class CircleSearch {
  readonly found: ReadonlySet<JsonPointer>[] = [];
  readonly #document: JsonObject;
  readonly #done = new Set<JsonPointer>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  follow(start: JsonPointer): void {
    const path = new Set<JsonPointer>();
    let at: JsonPointer | undefined = start;
    while (at !== undefined && !this.#done.has(at)) {
      this.#done.add(at);
      path.add(at);
      at = this.#next(at);
    }
    if (at === undefined || !path.has(at)) return;
    const members = [...path];
    this.found.push(new Set(members.slice(members.indexOf(at))));
  }

  #next(pointer: JsonPointer): JsonPointer | undefined {
    const node = valueAt(this.#document, pointer);
    if (!isObject(node) || typeof node.$ref !== 'string' || !node.$ref.startsWith('#')) return undefined;
    return pointerOf(node.$ref);
  }
}

function circularProblems(
  tree: TracedTree,
  references: readonly FoundReference[],
  circles: readonly ReadonlySet<JsonPointer>[],
): Diagnostic[] {
  return circles.flatMap((members) => {
    const reference = references.find(({ holder, key }) => key === '$ref' && members.has(toPointer(tokensOf(holder))));
    if (reference === undefined) return [];
    const hint = `a circle of ${members.size}: ${[...members].map((pointer) => `#${pointer}`).join(' -> ')}`;
    return [problem('ref-cycle', { ref: authoredText(tree, reference) }, { position: placeOf(tree, reference), hint })];
  });
}
