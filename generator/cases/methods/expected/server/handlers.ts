// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import { notImplemented } from '../../../../src/runtime/server/failures.ts';
import type { CloseHandlers } from './close.ts';
import type { ThingsHandlers } from './things.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  readonly close: CloseHandlers<Principal>;
  readonly things: ThingsHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  close: {
    get: notImplemented,
    put: notImplemented,
    fixed: notImplemented,
    slash: notImplemented,
  },
  things: {
    list: notImplemented,
    query: notImplemented,
    copy: notImplemented,
    frob: notImplemented,
    json: notImplemented,
    body: notImplemented,
    head: notImplemented,
    stream: notImplemented,
    drop: notImplemented,
    cancel: notImplemented,
  },
};
