import type { JsonValue } from '../json.ts';
import { isArray, isObject } from '../json.ts';
import { didYouMean, listing, nearest } from '../nearest.ts';
import type { FailedSelector, FailedStep } from './target-query.ts';

/** What the author of a target that matches nothing probably meant. */
export function hintForTarget(step: FailedStep): string | undefined {
  const [selector] = step.selectors;
  if (selector === undefined) return undefined;
  const nodes = step.isDescendant ? step.nodes.flatMap(withDescendants) : step.nodes;
  return hintForReference(nodes) ?? hintForSelector(selector, nodes);
}

function hintForReference(nodes: readonly JsonValue[]): string | undefined {
  const [node] = nodes;
  const reference = nodes.length === 1 && isObject(node) ? node.$ref : undefined;
  return typeof reference === 'string' ? `that is a reference to ${reference}: target what it refers to` : undefined;
}

function hintForSelector(selector: FailedSelector, nodes: readonly JsonValue[]): string | undefined {
  switch (selector.kind) {
    case 'name':
      if (nodes.length > 0 && nodes.every(isArray))
        return "that is a list: pick an entry by a filter, [?@.name == '…']";
      return didYouMean(selector.name, keysOf(nodes));
    case 'filter':
      return hintForFilter(selector.literals, nodes);
    case 'other':
      return nodes.every((node) => !isObject(node) && !isArray(node))
        ? 'nothing can stand below a plain value'
        : undefined;
  }
}

/** Filters mostly compare with a text: the nearest text among those they looked at. */
function hintForFilter(literals: readonly string[], nodes: readonly JsonValue[]): string | undefined {
  const texts = [...new Set(nodes.flatMap(childrenOf).flatMap((child) => textsOf(child)))];
  for (const literal of literals) {
    const match = nearest(literal, texts);
    if (match !== undefined && match !== literal) return `did you mean '${match}'?`;
  }
  return listing(texts);
}

function textsOf(node: JsonValue): string[] {
  if (typeof node === 'string') return [node];
  return childrenOf(node).filter((child) => typeof child === 'string');
}

function childrenOf(node: JsonValue): readonly JsonValue[] {
  if (isArray(node)) return node;
  return isObject(node) ? Object.values(node) : [];
}

function keysOf(nodes: readonly JsonValue[]): string[] {
  return [...new Set(nodes.filter(isObject).flatMap((node) => Object.keys(node)))];
}

function withDescendants(node: JsonValue): JsonValue[] {
  const found = [node];
  for (const each of found) {
    for (const child of childrenOf(each)) if (typeof child === 'object') found.push(child);
  }
  return found;
}
