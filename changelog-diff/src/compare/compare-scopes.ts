import { isEqual, spaced } from './canonical.ts';
import type { Field } from './field.ts';
import { membersOf } from './node.ts';

/**
 * Compares the scopes of an OAuth flow by name: they come, go, or are described in other words (OpenAPI 3.1.1 section
 * 4.8.29.1). A name that looks like an extension is a scope as well.
 */
export function compareScopes({ graph, pair, base, revision }: Field): void {
  const before = membersOf(base);
  const after = membersOf(revision);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    if (was !== undefined && is !== undefined && isEqual(spaced(was.value), spaced(is.value))) continue;
    graph.report(pair, { kind: 'oauth-scope', name }, was, is);
  }
}
