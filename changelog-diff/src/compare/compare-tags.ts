import { asText } from './canonical.ts';
import { itemsOf, memberOf, membersOf, type Node } from './node.ts';
import type { Pair, PairGraph } from './pair-graph.ts';
import type { Side } from './side.ts';

/** Compares the tags of two documents by name; their order means nothing. */
export function compareTags(graph: PairGraph, document: Pair): void {
  const base = tagsOf(graph.base);
  const revision = tagsOf(graph.revision);
  for (const name of new Set([...base.keys(), ...revision.keys()])) {
    const before = base.get(name);
    const after = revision.get(name);
    if (before !== undefined && after !== undefined) graph.link(document, undefined, 'tag', before, after);
    else graph.report(document, { kind: 'tag', name }, before, after);
  }
}

function tagsOf(side: Side): Map<string, Node> {
  return new Map(itemsOf(memberOf(side.root, 'tags')).map((tag) => [asText(membersOf(tag).get('name')?.value), tag]));
}
