import { formatPosition } from '../diagnostic.ts';
import type { LoaderError } from '../diagnostic.ts';
import type { PositionTree } from './position-tree.ts';
import type { TextMap } from './text-map.ts';

/** The error for a key that stands twice in one `container`, at its second place. */
export function duplicateError(source: TextMap, positions: PositionTree, container: 'mapping' | 'object'): LoaderError {
  const duplicate = positions.findDuplicateKey();
  if (duplicate === undefined) return source.errorAt(0, 'duplicate-key', `a key is written twice in one ${container}`);
  const first = formatPosition(source.positionAt(duplicate.firstOffset));
  const message = `the key '${duplicate.key}' is written twice in this ${container}`;
  return source.errorAt(duplicate.secondOffset, 'duplicate-key', message, `first at ${first}; keep one of them`);
}
