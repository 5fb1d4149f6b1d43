// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import { notImplemented } from '../../../../src/runtime/server/failures.ts';
import type { OnlineagentHandlers } from './onlineagent.ts';
import type { RecordfileHandlers } from './recordfile.ts';
import type { VoicecallHandlers } from './voicecall.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  readonly onlineagent: OnlineagentHandlers<Principal>;
  readonly recordfile: RecordfileHandlers<Principal>;
  /** Calls of a signed-in agent. */
  readonly voicecall: VoicecallHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  onlineagent: {
    signIn: notImplemented,
    signOut: notImplemented,
  },
  recordfile: {
    download: notImplemented,
  },
  voicecall: {
    callout: notImplemented,
  },
};
