// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link callout}: path. */
export type CalloutPath = NonNullable<operations['voicecall.callout']['parameters']['path']>;

/** Body of {@link callout}. */
export type CalloutBody = NonNullable<operations['voicecall.callout']['requestBody']>['content']['application/json'];

/** What {@link callout} needs. */
export interface CalloutRequest {
  readonly path: CalloutPath;
  readonly body: CalloutBody;
}

/** What {@link callout} answers. */
export type CalloutResult =
  | Success<200, operations['voicecall.callout']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Makes an outbound call.
 *
 * A signed-in agent dials an external number.
 *
 * The agent must not be handling a call.
 *
 * - path.agentid: ID of the agent.
 * - body.called: from 1 to 24 characters
 * - body.mediaability: default 0
 */
export function callout(client: Client, request: CalloutRequest, options?: CallOptions): Promise<CalloutResult> {
  return send(client, {
    method: 'PUT',
    path: '/voicecall/{agentid}/callout',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
