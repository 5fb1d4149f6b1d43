import { canonical, compareText } from './canonical.ts';
import type { Branch, Branches } from './compare-branches.ts';
import type { PairGraph } from './pair-graph.ts';
import { similarity } from './similarity.ts';

/** By what a branch is recognised: equal marks are the same branch. */
type Mark = (branch: Branch, side: 'base' | 'revision') => string | undefined;

/** Below this share of common marks two schemas are different schemas. */
const leastSimilarity = 0.25;
/** More pairs than this are not compared for similarity: the first marks decide. */
const mostPairs = 40_000;

/**
 * Recognises the branches of two unions: by the value that selects them, by component, by content, and
 * what is then left by what it has in common, the most similar first.
 */
export function matchBranches(graph: PairGraph, left: Branch[], right: Branch[]): Branches {
  const byContent: Mark = (branch, side) => String(graph.fingerprints.of(graph[side], branch.node));
  const marks: readonly Mark[] = [(branch) => branch.value, (branch) => branch.component, byContent];
  let [onlyBase, onlyRevision] = [left, right];
  const pairs: (readonly [Branch, Branch])[] = [];
  const take = (found: readonly (readonly [Branch, Branch])[]) => {
    pairs.push(...found);
    const taken = new Set(found.flat());
    onlyBase = onlyBase.filter((branch) => !taken.has(branch));
    onlyRevision = onlyRevision.filter((branch) => !taken.has(branch));
  };
  for (const mark of marks) {
    // Two that are left over are each other's or nobody's, which similarity decides at less cost.
    if (mark === byContent && onlyBase.length === 1 && onlyRevision.length === 1) continue;
    take(matchByMark(mark, onlyBase, onlyRevision));
  }
  if (onlyBase.length * onlyRevision.length <= mostPairs) take(matchBySimilarity(graph, onlyBase, onlyRevision));
  return { pairs, onlyBase, onlyRevision };
}

function matchByMark(mark: Mark, left: readonly Branch[], right: readonly Branch[]): [Branch, Branch][] {
  if (left.length === 0 || right.length === 0) return [];
  const byMark = new Map<string, Branch[]>();
  for (const branch of right) {
    const text = mark(branch, 'revision');
    if (text !== undefined) byMark.set(text, [...(byMark.get(text) ?? []), branch]);
  }
  return left.flatMap((branch): [Branch, Branch][] => {
    const text = mark(branch, 'base');
    const twin = text === undefined ? undefined : byMark.get(text)?.shift();
    return twin === undefined ? [] : [[branch, twin]];
  });
}

function matchBySimilarity(graph: PairGraph, left: readonly Branch[], right: readonly Branch[]): [Branch, Branch][] {
  const candidates = left.flatMap((a) =>
    right.map((b) => ({ a, b, share: similarity(graph.base.marks(a.node), graph.revision.marks(b.node)) })),
  );
  const likely = candidates.filter(({ share }) => share >= leastSimilarity);
  const texts = new Map<Branch, string>();
  const ordered = likely.sort((x, y) => y.share - x.share || compareText(textOf(x, texts), textOf(y, texts)));
  const taken = new Set<Branch>();
  return ordered.flatMap(({ a, b }): [Branch, Branch][] => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b]];
  });
}

/** Decides between equal shares, the same way from both sides and whatever the order of the branches. */
function textOf({ a, b }: { readonly a: Branch; readonly b: Branch }, texts: Map<Branch, string>): string {
  const both = [a, b].map((branch) => {
    const text = texts.get(branch) ?? canonical(branch.node.value);
    texts.set(branch, text);
    return text;
  });
  return both.sort(compareText).join(' ');
}
