import type { LoaderError } from '../diagnostic.ts';
import { MAX_NESTING } from './limits.ts';
import type { TextMap } from './text-map.ts';

/** The error for a container at `offset` that is nested too deep. */
export function tooDeep(source: TextMap, offset: number): LoaderError {
  const message = `nested more than ${MAX_NESTING} levels deep`;
  return source.errorAt(offset, 'nesting-too-deep', message, 'move inner parts to components and refer to them');
}
