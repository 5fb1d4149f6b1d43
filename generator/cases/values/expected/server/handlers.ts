// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import { notImplemented } from '../../../../src/runtime/server/failures.ts';
import type { ValuesHandlers } from './values.ts';

/** One handler per operation. `Principal` is what the security handlers say of a caller. */
export interface Handlers<Principal = unknown> {
  readonly values: ValuesHandlers<Principal>;
}

/** Handlers that answer 501, to be spread in for operations that are not written yet. */
export const unimplemented: Handlers = {
  values: {
    places: notImplemented,
    json: notImplemented,
    list: notImplemented,
    form: notImplemented,
    multipart: notImplemented,
    lines: notImplemented,
    whole: notImplemented,
    events: notImplemented,
    marks: notImplemented,
    choices: notImplemented,
  },
};
