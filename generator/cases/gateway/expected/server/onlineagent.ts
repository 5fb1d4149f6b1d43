// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Answer } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `signIn`. */
export type SignInPath = NonNullable<operations['onlineagent.signIn']['parameters']['path']>;

/** The body of `signIn`. */
export type SignInBody = NonNullable<operations['onlineagent.signIn']['requestBody']>['content']['application/json'];

/** What the handler `signIn` gets, validated. */
export interface SignInRequest {
  readonly path: SignInPath;
  readonly body: SignInBody;
}

/** What the handler `signIn` may answer. */
export type SignInAnswer =
  | operations['onlineagent.signIn']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.signIn']['responses'][200]['content']['application/json']>;

/** The path parameters of `signOut`. */
export type SignOutPath = NonNullable<operations['onlineagent.signOut']['parameters']['path']>;

/** What the handler `signOut` gets, validated. */
export interface SignOutRequest {
  readonly path: SignOutPath;
}

/** What the handler `signOut` may answer. */
export type SignOutAnswer =
  | operations['onlineagent.signOut']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.signOut']['responses'][200]['content']['application/json']>;

export interface OnlineagentHandlers<Principal = unknown> {
  /**
   * Signs an agent in.
   *
   * - path.agentid: ID of the agent.
   * - body.password: at most 32 characters
   * - body.autoanswer: default true
   */
  signIn(request: SignInRequest, context: Context<Principal | undefined>): SignInAnswer | Promise<SignInAnswer>;
  /**
   * Signs an agent out.
   *
   * - path.agentid: ID of the agent.
   *
   * @deprecated
   */
  signOut(request: SignOutRequest, context: Context<Principal>): SignOutAnswer | Promise<SignOutAnswer>;
}
