import type { Diagnostic } from '../diagnostic.ts';
import type { TracedTree } from '../document/origin.ts';
import { traceNode } from '../document/origin.ts';
import type { JsonObject, JsonPointer, JsonValue } from '../json.ts';
import { isObject, toPointer, valueAt } from '../json.ts';
import { problem } from '../messages.ts';
import type { FoundReference } from './find-references.ts';
import { findReferences } from './find-references.ts';
import { rootFrame, tokensOf } from './frame.ts';
import { isPlaced, referencesAt } from './placed-at.ts';
import type { Missing, PointerTarget } from './pointer-target.ts';
import { followPointer, pointerOfFragment } from './pointer-target.ts';
import { placeOf } from './unit.ts';

/**
 * Checks the internal references (`#/…`) of a document: each has to lead to a node, and not only
 * through other references back to itself. Reports every dangling reference and one per circle.
 * `known`: the references of the document, if it has been walked already.
 */
export function checkReferences(
  tree: TracedTree,
  document: JsonObject,
  known?: readonly FoundReference[],
): Diagnostic[] {
  const references = internalReferences(document, known);
  const targets = new Map<string, PointerTarget>();
  const problems: Diagnostic[] = [];
  for (const reference of references) {
    const { text } = reference;
    const target = targets.get(text) ?? followPointer(document, pointerOf(text));
    targets.set(text, target);
    if (target.missing !== undefined) problems.push(dangling(tree, reference, target.missing));
  }
  return [...problems, ...circularProblems(tree, references, findCircles(document, targets))];
}

function pointerOf(text: string): JsonPointer {
  return pointerOfFragment(text.slice(1)) ?? text.slice(1);
}

function internalReferences(document: JsonObject, known: readonly FoundReference[] | undefined): FoundReference[] {
  const references = (known ?? findReferences(rootFrame(document, 'document')).references).filter(isInternal);
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

/** The circles of references that lead only to each other. Each reference is followed once. */
function findCircles(document: JsonObject, targets: ReadonlyMap<string, PointerTarget>): ReadonlySet<JsonPointer>[] {
  const circles: ReadonlySet<JsonPointer>[] = [];
  const done = new Set<string>();
  const targetOf = (text: string) => targets.get(text) ?? followPointer(document, pointerOf(text));
  for (const start of targets.keys()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = referenceIn(targetOf(at).value);
    }
    const beginning = at === undefined ? -1 : path.indexOf(at);
    if (beginning >= 0) circles.push(new Set(path.slice(beginning).map(pointerOf)));
  }
  return circles;
}

function referenceIn(node: JsonValue | undefined): string | undefined {
  return isObject(node) && typeof node.$ref === 'string' && node.$ref.startsWith('#') ? node.$ref : undefined;
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
