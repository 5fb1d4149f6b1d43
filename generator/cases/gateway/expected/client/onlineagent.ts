// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import { send, type CallOptions, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link signIn}: path. */
export type SignInPath = NonNullable<operations['onlineagent.signIn']['parameters']['path']>;

/** Body of {@link signIn}. */
export type SignInBody = NonNullable<operations['onlineagent.signIn']['requestBody']>['content']['application/json'];

/** What {@link signIn} needs. */
export interface SignInRequest {
  readonly path: SignInPath;
  readonly body: SignInBody;
}

/** What {@link signIn} answers. */
export type SignInResult =
  | Success<200, operations['onlineagent.signIn']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Signs an agent in.
 *
 * - path.agentid: ID of the agent.
 * - body.password: at most 32 characters
 * - body.autoanswer: default true
 */
export function signIn(client: Client, request: SignInRequest, options?: CallOptions): Promise<SignInResult> {
  return send(client, {
    method: 'PUT',
    path: '/onlineagent/{agentid}',
    parts: [wire.path(), wire.body('application/json', wire.jsonBody)],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link signOut}: path. */
export type SignOutPath = NonNullable<operations['onlineagent.signOut']['parameters']['path']>;

/** What {@link signOut} needs. */
export interface SignOutRequest {
  readonly path: SignOutPath;
}

/** What {@link signOut} answers. */
export type SignOutResult =
  | Success<200, operations['onlineagent.signOut']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Signs an agent out.
 *
 * - path.agentid: ID of the agent.
 *
 * @deprecated
 */
export function signOut(client: Client, request: SignOutRequest, options?: CallOptions): Promise<SignOutResult> {
  return send(client, {
    method: 'DELETE',
    path: '/onlineagent/{agentid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
