// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `callout`. */
export type CalloutPath = NonNullable<operations['voicecall.callout']['parameters']['path']>;

/** The body of `callout`. */
export type CalloutBody = NonNullable<operations['voicecall.callout']['requestBody']>['content']['application/json'];

/** What the handler `callout` gets, validated. */
export interface CalloutRequest {
  readonly path: CalloutPath;
  readonly body: CalloutBody;
}

/** What the handler `callout` may answer. */
export type CalloutAnswer =
  | operations['voicecall.callout']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.callout']['responses'][200]['content']['application/json']>;

export interface VoicecallHandlers<Principal = unknown> {
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
  callout(request: CalloutRequest, context: Context<Principal>): CalloutAnswer | Promise<CalloutAnswer>;
}
