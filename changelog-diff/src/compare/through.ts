import type { Change } from './change.ts';
import type { Visit } from './found.ts';
import type { JsonPointer } from './json.ts';
import type { Node } from './node.ts';
import { type LocalChange, type Pair, type PairGraph, partAround } from './pair-graph.ts';
import { pointersOn } from './schema-parts.ts';

/** The references passed on the way to a change, in both documents; `undefined` when there are none. */
export function throughOf(graph: PairGraph, visit: Visit, change: LocalChange): Change['through'] {
  const base = chain(graph, 'base', visit, change);
  const revision = chain(graph, 'revision', visit, change);
  return base.length === 0 && revision.length === 0 ? undefined : { base, revision };
}

function chain(graph: PairGraph, side: 'base' | 'revision', last: Visit, change: LocalChange): JsonPointer[] {
  /** Innermost first. */
  const passed: (readonly JsonPointer[])[] = [partThrough(graph, side, last.pair, change[side])];
  for (let visit: Visit | undefined = last; visit !== undefined; visit = visit.before) {
    const { edge, before, root } = visit;
    if (edge === undefined || before === undefined) passed.push(root.through[side]);
    else {
      const trace = edge.to.kind === 'schema' ? 'traceSchema' : 'trace';
      passed.push(graph[side][trace](edge[side]).through, partThrough(graph, side, before.pair, edge[side]));
    }
  }
  return [...new Set(passed.reverse().flat())];
}

/** The references between a schema and the part of it that `inside` belongs to. */
function partThrough(graph: PairGraph, side: 'base' | 'revision', pair: Pair, inside: Node): readonly JsonPointer[] {
  if (pair.kind !== 'schema') return [];
  return pointersOn(partAround(graph[side], pair[side], inside)?.way);
}
