// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Fetch } from '../runtime/client.ts';
import * as general from '../runtime/retries.ts';

/**
 * Sends a request again when it failed on the way. By default only what asks and changes nothing is repeated: the
 * PUT and DELETE of the gateway act each time they arrive, so that a repeated call-out would call twice. Name
 * them in `methods` where that does no harm.
 */
export function withRetries(options: general.RetryOptions = {}, send?: Fetch): Fetch {
  return general.withRetries({ methods: ['GET', 'HEAD'], ...options }, send);
}
