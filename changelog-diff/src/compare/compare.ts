import type { LoadedDocument } from '@cc-gateway/loader/document';
import { alignSchemas } from './align-schemas.ts';
import { isEqual } from './canonical.ts';
import type { Change } from './change.ts';
import { collectChanges } from './collect-changes.ts';
import { compareComponents, compareRenamed, reportComponents } from './compare-components.ts';
import { compareOthers } from './compare-others.ts';
import { comparePaths } from './compare-paths.ts';
import { compareTags } from './compare-tags.ts';
import type { Fields } from './node.ts';
import { normalise } from './normalise.ts';
import { ruleFor } from './object-model.ts';
import { type Pair, PairGraph } from './pair-graph.ts';
import { Side } from './side.ts';

/**
 * The differences in meaning between two documents, sorted by place. Renaming a component, writing a reference
 * out, taking an `allOf` apart, moving path-level parameters into operations and reordering lists are none.
 * Neither document is changed; the result depends on nothing else.
 */
export function compare(base: LoadedDocument, revision: LoadedDocument): Change[] {
  // Mostly a file that was not touched: a look at it costs a third of what the comparison does.
  if (base.version === revision.version && isEqual(base.value, revision.value)) return [];
  return compareTrees(base, revision);
}

/** Like {@link compare}, also for equal documents by the comparison itself. */
export function compareTrees(base: LoadedDocument, revision: LoadedDocument): Change[] {
  const graph = new PairGraph(new Side(base), new Side(revision));
  const document = graph.pairOf('document', graph.base.root, graph.revision.root);
  comparePaths(graph, document);
  compareTags(graph, document);
  const pairs = comparePending(graph);
  compareComponents(graph, document);
  pairs.push(...comparePending(graph));
  compareRenamed(graph, document);
  pairs.push(...comparePending(graph));
  reportComponents(graph, document);
  return collectChanges(graph, pairs);
}

/** Compares the fields of all pairs that wait, and of those found on the way. A queue, so that no depth is too deep. */
function comparePending(graph: PairGraph): Pair[] {
  const pairs: Pair[] = [];
  for (let pair = graph.next(); pair !== undefined; pair = graph.next()) {
    pairs.push(pair);
    compareFields(graph, pair);
  }
  return pairs;
}

function compareFields(graph: PairGraph, pair: Pair): void {
  const { base: baseFields, revision: revisionFields } = fieldsOf(graph, pair);
  for (const name of namesOf(baseFields, revisionFields)) {
    const base = baseFields.get(name);
    const revision = revisionFields.get(name);
    // A discriminator names schemas by text: equal text can mean another schema.
    const isSame = base !== undefined && revision !== undefined && graph.sameness.same(base, revision);
    if (isSame && name !== 'discriminator' && !(isUnion(name) && selectsOthers(graph, baseFields, revisionFields)))
      continue;
    const field = { graph, pair, name, base, revision, baseFields, revisionFields };
    if (base?.others === undefined && revision?.others === undefined) ruleFor(pair.kind, name)(field);
    else compareOthers(field, ruleFor(pair.kind, name));
  }
}

function fieldsOf(graph: PairGraph, pair: Pair): { readonly base: Fields; readonly revision: Fields } {
  if (pair.kind === 'schema') return alignSchemas(graph, pair);
  return {
    base: normalise(pair.kind, graph.base.fields(pair.base)),
    revision: normalise(pair.kind, graph.revision.fields(pair.revision)),
  };
}

function* namesOf(base: Fields, revision: Fields): Iterable<string> {
  yield* base.keys();
  for (const name of revision.keys()) if (!base.has(name)) yield name;
}

function isUnion(name: string): boolean {
  return name === 'oneOf' || name === 'anyOf';
}

/** Whether the values of a discriminator may select other members of a union than before. */
function selectsOthers({ sameness }: PairGraph, base: Fields, revision: Fields): boolean {
  const before = base.get('discriminator');
  const after = revision.get('discriminator');
  return before !== undefined && after !== undefined && !sameness.same(before, after);
}
