// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

import { notImplemented } from '../../../../src/runtime/server/failures.ts';
import type { MediaHandlers } from './media.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  readonly media: MediaHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  media: {
    putAny: notImplemented,
    putNote: notImplemented,
    putJson: notImplemented,
    putImage: notImplemented,
    putForm: notImplemented,
  },
};
