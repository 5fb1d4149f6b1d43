// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { Route } from './route.ts';

/** A segment that is text and parameters, `{name}.{extension}`. */
interface Mixed {
  readonly template: string;
  readonly literals: readonly string[];
  readonly node: Node;
}

interface Node {
  readonly fixed: Map<string, Node>;
  readonly mixed: Mixed[];
  any: Node | undefined;
  /** By method. */
  readonly routes: Map<string, Route>;
}

export interface Match {
  readonly routes: ReadonlyMap<string, Route>;
  /** The texts of the parameters in the order of the template, still percent-encoded. */
  readonly values: readonly string[];
}

export interface Router {
  /**
   * Finds the routes of a path. The time it takes depends on the length of the path, not on the number of routes.
   *
   * @param path - as received, still percent-encoded, without query
   * @returns `undefined` when no template fits, `'invalid'` when the path cannot mean one thing only
   */
  find(path: string): Match | 'invalid' | undefined;
}

function createNode(): Node {
  return { fixed: new Map(), mixed: [], any: undefined, routes: new Map() };
}

/** Undoes percent-encoding, or says that the text is not validly encoded. */
export function decodeSegment(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function literal(text: string): string {
  return decodeSegment(text) ?? text;
}

function splitSegment(segment: string): string[] {
  return segment.split(/\{[^{}]*\}/);
}

function childOf(node: Node, segment: string): Node {
  const literals = splitSegment(segment).map(literal);
  const [only = ''] = literals;
  if (literals.length === 1) return entry(node.fixed, only);
  if (literals.length === 2 && literals.every((text) => text === '')) return (node.any ??= createNode());
  const template = JSON.stringify(literals);
  const known = node.mixed.find((one) => one.template === template);
  if (known !== undefined) return known.node;
  const made: Mixed = { template, literals, node: createNode() };
  node.mixed.push(made);
  // The more of a segment is fixed, the more exactly it was meant.
  node.mixed.sort(
    (a, b) => b.literals.join('').length - a.literals.join('').length || (a.template < b.template ? -1 : 1),
  );
  return made.node;
}

function entry(nodes: Map<string, Node>, key: string): Node {
  const node = nodes.get(key) ?? createNode();
  nodes.set(key, node);
  return node;
}

/** The texts between the literals, each as short as it can be and never empty. */
function matchMixed(literals: readonly string[], segment: string): string[] | undefined {
  const last = literals.at(-1) ?? '';
  if (!segment.startsWith(literals[0] ?? '') || !segment.endsWith(last)) return undefined;
  const end = segment.length - last.length;
  const values: string[] = [];
  let from = (literals[0] ?? '').length;
  for (const text of literals.slice(1, -1)) {
    const at = segment.indexOf(text, from + 1);
    if (at < 0 || at > end) return undefined;
    values.push(segment.slice(from, at));
    from = at + text.length;
  }
  return end > from ? [...values, segment.slice(from, end)] : undefined;
}

/** Segments that intermediaries remove or cut, each in its own way: `.`, `..`, and what holds a NUL. */
function isDangerous(decoded: string): boolean {
  return decoded === '.' || decoded === '..' || decoded.includes('\0');
}

/** A path cut into segments: as received, and decoded. */
interface Segments {
  readonly raw: readonly string[];
  readonly decoded: readonly string[];
}

function search(node: Node, path: Segments, at: number): Match | undefined {
  const value = path.raw[at];
  if (value === undefined) return node.routes.size === 0 ? undefined : { routes: node.routes, values: [] };
  const fixed = node.fixed.get(path.decoded[at] ?? '');
  const exact = fixed === undefined ? undefined : search(fixed, path, at + 1);
  if (exact !== undefined || value === '') return exact;
  return searchMixed(node, value, path, at) ?? extend([value], node.any && search(node.any, path, at + 1));
}

function searchMixed(node: Node, value: string, path: Segments, at: number): Match | undefined {
  for (const { literals, node: next } of node.mixed) {
    const own = matchMixed(literals, value);
    const found = own === undefined ? undefined : extend(own, search(next, path, at + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function extend(values: readonly string[], rest: Match | undefined): Match | undefined {
  if (rest === undefined) return undefined;
  return { routes: rest.routes, values: rest.values.length === 0 ? values : [...values, ...rest.values] };
}

/** Names of the parameters of a template, in order. */
export function templateParameters(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/**
 * A router for path templates. Fixed segments win over mixed ones, those over parameters, from left to right (OpenAPI
 * 3.1 section 4.8.8.2). A path fits exactly: a slash at its end counts, upper case counts, and `%2F` is part of a value.
 */
export function createRouter(routes: readonly Route[]): Router {
  const root = createNode();
  for (const route of routes) {
    const node = route.path.split('/').reduce(childOf, root);
    if (!node.routes.has(route.method)) node.routes.set(route.method, route);
  }
  return {
    find(path) {
      const raw = path.split('/');
      const decoded: string[] = [];
      for (const segment of raw) {
        const text = decodeSegment(segment);
        if (text === undefined || isDangerous(text)) return 'invalid';
        decoded.push(text);
      }
      return search(root, { raw, decoded }, 0);
    },
  };
}
