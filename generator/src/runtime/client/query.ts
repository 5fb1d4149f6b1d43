import type { Draft } from './operation.ts';

/** Adds spelled pairs to the query, which a path template may have opened already. */
export function addToQuery(draft: Draft, pairs: string): void {
  if (pairs !== '') draft.url += (draft.url.includes('?') ? '&' : '?') + pairs;
}
