// Generated from the gateway runtime in openapi/client. Do not edit.

import type { Session } from './session.ts';

/** Reads the result of a call that answers with a new token, and has the session use that from then on. */
export function renewing<Envelope, Value extends { readonly guid?: string }>(
  session: Session<unknown, unknown>,
  read: (envelope: Envelope) => Value,
): (envelope: Envelope) => Value {
  return (envelope) => {
    const result = read(envelope);
    session.renew(result.guid);
    return result;
  };
}
