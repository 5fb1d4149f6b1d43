// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import { notImplemented } from '../../../../src/runtime/server/failures.ts';
import type { ItemsHandlers } from './items.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  readonly items: ItemsHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  items: {
    put: notImplemented,
    latest: notImplemented,
    file: notImplemented,
    open: notImplemented,
    search: notImplemented,
    answer: notImplemented,
    odd: notImplemented,
    removeOdd: notImplemented,
  },
};
