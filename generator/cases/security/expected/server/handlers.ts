// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import { notImplemented } from '../../../../src/runtime/server/failures.ts';
import type { CallsHandlers } from './calls.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  readonly calls: CallsHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  calls: {
    basic: notImplemented,
    bearer: notImplemented,
    digest: notImplemented,
    header: notImplemented,
    query: notImplemented,
    cookie: notImplemented,
    oauth2: notImplemented,
    openid: notImplemented,
    certificate: notImplemented,
    both: notImplemented,
    either: notImplemented,
  },
};
