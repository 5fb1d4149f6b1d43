import { asText, compareText } from './canonical.ts';
import { itemsOf, membersOf, type Node } from './node.ts';
import type { Pair, PairGraph } from './pair-graph.ts';

/** A list of servers and the path that is appended to their URLs. */
export interface Served {
  readonly servers: Node | undefined;
  readonly path: string;
}

/**
 * Compares the servers of an operation by the URLs that they give: a part of the path that moves into the URL of
 * the server, or out of it, is no change. No servers means one with the URL `/` (OpenAPI 3.1.1 section 4.8.1.1).
 */
export function compareServers(graph: PairGraph, pair: Pair, base: Served, revision: Served): void {
  const isMoved = formOf(base.path) !== formOf(revision.path);
  const before = byUrl(base, isMoved);
  const after = byUrl(revision, isMoved);
  const lists = { base: base.servers, revision: revision.servers };
  for (const [key, { node, url }] of after) {
    const twin = before.get(key);
    if (twin === undefined) {
      if (!isOnlyDefault(url, before)) graph.report(pair, { kind: 'server', url }, undefined, node, lists);
    } else if (twin.node !== undefined && node !== undefined) graph.link(pair, undefined, 'server', twin.node, node);
  }
  for (const [key, { node, url }] of before) {
    if (after.has(key) || isOnlyDefault(url, after)) continue;
    graph.report(pair, { kind: 'server', url }, node, undefined, lists);
  }
}

/** The URLs at which a path is served, with the names of path parameters left out; equal for equal interfaces. */
export function servedAt({ servers, path }: Served): string {
  return [...urlsOf(servers).keys()]
    .map((url) => formOf(`${url}${path}`))
    .sort(compareText)
    .join(' ');
}

/** A path with the names of its parameters left out. */
export function formOf(path: string): string {
  return path.includes('{') ? path.replaceAll(/\{[^}]*\}/g, '{}') : path;
}

interface Server {
  readonly url: string;
  readonly node: Node | undefined;
}

function isOnlyDefault(url: string, other: ReadonlyMap<string, Server>): boolean {
  return url === '' && [...other.values()].every(({ node }) => node === undefined);
}

function byUrl({ servers, path }: Served, withPath: boolean): Map<string, Server> {
  const urls = urlsOf(servers);
  return new Map([...urls].map(([url, node]) => [withPath ? formOf(`${url}${path}`) : url, { url, node }]));
}

function urlsOf(list: Node | undefined): Map<string, Node | undefined> {
  const servers = itemsOf(list);
  if (servers.length === 0) return new Map([['', undefined]]);
  return new Map(servers.map((server) => [asText(membersOf(server).get('url')?.value).replace(/\/$/, ''), server]));
}
