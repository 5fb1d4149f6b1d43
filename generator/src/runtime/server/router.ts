import type { Route } from './route.ts';

/** A segment that is text and parameters, `{name}.{extension}`. */
interface Mixed {
  readonly template: string;
  /** Its texts, decoded. */
  readonly literals: readonly string[];
  /** The same as clients send them: what they encode within a value is not taken for one of these. */
  readonly sent: readonly string[];
  readonly node: Node;
}

const UTF8 = new TextEncoder();

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

/** Text as clients encode it, all but the characters that have a meaning in a path. */
function encoded(text: string): string {
  try {
    return encodeURI(text);
  } catch {
    return text;
  }
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
  const made: Mixed = { template, literals, sent: literals.map(encoded), node: createNode() };
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

/** What stands between the literals (from, to), each as short as it can be and never empty. */
function between(literals: readonly string[], segment: string): [from: number, to: number][] | undefined {
  const last = literals.at(-1) ?? '';
  if (!segment.startsWith(literals[0] ?? '') || !segment.endsWith(last)) return undefined;
  const end = segment.length - last.length;
  const values: [number, number][] = [];
  let from = (literals[0] ?? '').length;
  for (const text of literals.slice(1, -1)) {
    const at = segment.indexOf(text, from + 1);
    if (at < 0 || at > end) return undefined;
    values.push([from, at]);
    from = at + text.length;
  }
  return end > from ? [...values, [from, end]] : undefined;
}

/** Where each unit of the decoded text starts in an encoded segment, and where that ends. */
function startsOf(segment: string, decoded: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of decoded) {
    for (let unit = 0; unit < character.length; unit++) starts.push(at);
    at += segment[at] === '%' ? 3 * UTF8.encode(character).length : character.length;
  }
  return [...starts, at];
}

/** The texts of the parameters, however the texts beside them are encoded (RFC 3986 section 6.2.2). */
function matchMixed({ literals, sent }: Mixed, segment: string): string[] | undefined {
  const decoded = literal(segment);
  const found = between(decoded === segment ? literals : sent, segment);
  if (found !== undefined || decoded === segment) return found?.map(([from, to]) => segment.slice(from, to));
  const starts = startsOf(segment, decoded);
  return between(literals, decoded)?.map(([from, to]) => segment.slice(starts[from], starts[to]));
}

/** Segments that intermediaries remove or cut, each in its own way: `.`, `..`, and what holds a NUL. */
function isDangerous(decoded: string): boolean {
  return decoded === '.' || decoded === '..' || decoded.includes('\0');
}

/** Whether a path means one thing only. What could be dangerous holds one of three texts; nearly no path does. */
function isClear(path: string): boolean {
  if (!path.includes('%') && !path.includes('/.') && !path.includes('\0')) return true;
  return path.split('/').every((segment) => {
    const text = decodeSegment(segment);
    return text !== undefined && !isDangerous(text);
  });
}

type Routes = ReadonlyMap<string, Route>;

/**
 * @param at - where the next segment starts; behind the end of the path when there is none
 * @param values - gets the texts of the parameters
 */
function search(node: Node, path: string, at: number, values: string[]): Routes | undefined {
  if (at > path.length) return node.routes.size === 0 ? undefined : node.routes;
  const slash = path.indexOf('/', at);
  const end = slash < 0 ? path.length : slash;
  const value = path.slice(at, end);
  const fixed = node.fixed.get(literal(value));
  const exact = fixed === undefined ? undefined : search(fixed, path, end + 1, values);
  if (exact !== undefined || value === '') return exact;
  const mixed = searchMixed(node, value, path, end + 1, values);
  if (mixed !== undefined || node.any === undefined) return mixed;
  values.push(value);
  const found = search(node.any, path, end + 1, values);
  if (found === undefined) values.pop();
  return found;
}

function searchMixed(node: Node, value: string, path: string, next: number, values: string[]): Routes | undefined {
  const count = values.length;
  for (const mixed of node.mixed) {
    const own = matchMixed(mixed, value);
    if (own === undefined) continue;
    values.push(...own);
    const found = search(mixed.node, path, next, values);
    if (found !== undefined) return found;
    values.length = count;
  }
  return undefined;
}

/** Names of the parameters of a template, in order. */
export function templateParameters(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** What answers GET answers HEAD, unless the document has an operation of its own for it (RFC 9110 section 9.1). */
function addHead({ routes }: Node): void {
  const get = routes.get('GET');
  if (get !== undefined && !routes.has('HEAD')) routes.set('HEAD', get);
}

/**
 * A router for path templates. Fixed segments win over mixed ones, those over parameters, from left to right (OpenAPI
 * 3.1 section 4.8.8.2). A path fits exactly: a slash at its end counts, upper case counts, and `%2F` is part of a value.
 */
export function createRouter(routes: readonly Route[]): Router {
  const root = createNode();
  const nodes = new Set<Node>();
  for (const route of routes) {
    // The name of a parameter may have a slash in it (OpenAPI 3.1.1 section 4.8.8.1).
    const node = route.path
      .replaceAll(/\{[^{}]*\}/g, '{}')
      .split('/')
      .reduce(childOf, root);
    if (!node.routes.has(route.method)) node.routes.set(route.method, route);
    nodes.add(node);
  }
  for (const node of nodes) addHead(node);
  return {
    find(path) {
      if (!isClear(path)) return 'invalid';
      const values: string[] = [];
      const found = search(root, path, 0, values);
      return found && { routes: found, values };
    },
  };
}
