import type { LoadedDocument } from '@cc-gateway/loader/document';
import type { Change } from './change.ts';
import { collectChanges } from './collect-changes.ts';
import { compareComponents } from './compare-components.ts';
import { comparePaths } from './compare-paths.ts';
import { compareTags } from './compare-tags.ts';
import { normalise } from './normalise.ts';
import { ruleFor } from './object-model.ts';
import { type Pair, PairGraph } from './pair-graph.ts';
import { Side } from './side.ts';

/**
 * The differences in meaning between two documents, sorted by place. Renaming a component, writing a reference
 * out, moving path-level parameters into operations and reordering lists are none. Neither document is changed;
 * the result depends on nothing else.
 */
export function compare(base: LoadedDocument, revision: LoadedDocument): Change[] {
  const graph = new PairGraph(new Side(base), new Side(revision));
  const document = graph.pairOf('document', graph.base.root, graph.revision.root);
  comparePaths(graph, document);
  compareTags(graph, document);
  const pairs = comparePending(graph);
  compareComponents(graph, document);
  pairs.push(...comparePending(graph));
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
  const baseFields = normalise(pair.kind, graph.base.fields(pair.base), pair.base);
  const revisionFields = normalise(pair.kind, graph.revision.fields(pair.revision), pair.revision);
  for (const name of new Set([...baseFields.keys(), ...revisionFields.keys()])) {
    const base = baseFields.get(name);
    const revision = revisionFields.get(name);
    ruleFor(pair.kind, name)({ graph, pair, name, base, revision, baseFields, revisionFields });
  }
}
