// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as onlineagent from '../onlineagent.ts';
import { nothingOf, optionalResultOf, resultOf, type ResultOf } from './runtime/answer.ts';
import { renewing } from './runtime/renewing.ts';
import type { CallOptions } from './runtime/session.ts';
import { signOut } from './runtime/sign-out.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentOnlineagent.handShake} is given. */
export type HandShakeInput = NonNullable<onlineagent.HandShakeRequest['headers']>;

/** What {@link AgentOnlineagent.handShake} gives. */
export type HandShakeValue = void;

/** What {@link AgentOnlineagent.queryAgentSkills} gives. */
export type QueryAgentSkillsValue = ResultOf<onlineagent.QueryAgentSkillsResult>;

/** What {@link AgentOnlineagent.queryAgentSkillsByWorkNo} is given. */
export type QueryAgentSkillsByWorkNoInput = Pick<onlineagent.QueryAgentSkillsByWorkNoRequest['path'], 'workno'>;

/** What {@link AgentOnlineagent.queryAgentSkillsByWorkNo} gives. */
export type QueryAgentSkillsByWorkNoValue = ResultOf<onlineagent.QueryAgentSkillsByWorkNoResult>;

/** What {@link AgentOnlineagent.setAgentAutoAnswer} is given. */
export type SetAgentAutoAnswerInput = Pick<onlineagent.SetAgentAutoAnswerRequest['path'], 'isautoanswer'>;

/** What {@link AgentOnlineagent.setAgentAutoAnswer} gives. */
export type SetAgentAutoAnswerValue = void;

/** What {@link AgentOnlineagent.resetSkill} is given. */
export type ResetSkillInput = Pick<onlineagent.ResetSkillRequest['path'], 'autoflag'> & NonNullable<onlineagent.ResetSkillRequest['query']>;

/** What {@link AgentOnlineagent.resetSkill} gives. */
export type ResetSkillValue = void;

/** What {@link AgentOnlineagent.sayFree} gives. */
export type SayFreeValue = void;

/** What {@link AgentOnlineagent.sayBusy} is given. */
export type SayBusyInput = NonNullable<onlineagent.SayBusyRequest['query']>;

/** What {@link AgentOnlineagent.sayBusy} gives. */
export type SayBusyValue = void;

/** What {@link AgentOnlineagent.cancelBusy} gives. */
export type CancelBusyValue = void;

/** What {@link AgentOnlineagent.rest} is given. */
export type RestInput = Pick<onlineagent.RestRequest['path'], 'time' | 'restcause'> & NonNullable<onlineagent.RestRequest['query']>;

/** What {@link AgentOnlineagent.rest} gives. */
export type RestValue = void;

/** What {@link AgentOnlineagent.cancelRest} gives. */
export type CancelRestValue = void;

/** What {@link AgentOnlineagent.sayWork} gives. */
export type SayWorkValue = void;

/** What {@link AgentOnlineagent.cancelWork} gives. */
export type CancelWorkValue = void;

/** What {@link AgentOnlineagent.modifyAccountPwdEx} is given. */
export type ModifyAccountPwdExInput = onlineagent.ModifyAccountPwdExRequest['body'];

/** What {@link AgentOnlineagent.modifyAccountPwdEx} gives. */
export type ModifyAccountPwdExValue = void;

/** What {@link AgentOnlineagent.setAgentAutoEnterIdle} is given. */
export type SetAgentAutoEnterIdleInput = Pick<onlineagent.SetAgentAutoEnterIdleRequest['path'], 'flag'>;

/** What {@link AgentOnlineagent.setAgentAutoEnterIdle} gives. */
export type SetAgentAutoEnterIdleValue = void;

/** What {@link AgentOnlineagent.logout} gives. */
export type LogoutValue = void;

/** What {@link AgentOnlineagent.forceLogout} gives. */
export type ForceLogoutValue = void;

/** What {@link AgentOnlineagent.forceLogoutWithReason} is given. */
export type ForceLogoutWithReasonInput = Pick<onlineagent.ForceLogoutWithReasonRequest['path'], 'reason'>;

/** What {@link AgentOnlineagent.forceLogoutWithReason} gives. */
export type ForceLogoutWithReasonValue = void;

/** What {@link AgentOnlineagent.getAgentStatus} gives. */
export type GetAgentStatusValue = ResultOf<onlineagent.GetAgentStatusResult>;

/** What {@link AgentOnlineagent.setTalkRight} is given. */
export type SetTalkRightInput = onlineagent.SetTalkRightRequest['query'];

/** What {@link AgentOnlineagent.setTalkRight} gives. */
export type SetTalkRightValue = void;

/** What {@link AgentOnlineagent.updateGuid} gives. */
export type UpdateGuidValue = ResultOf<onlineagent.UpdateGuidResult>;

/** What {@link AgentOnlineagent.syncagentinfo} gives. */
export type SyncagentinfoValue = ResultOf<onlineagent.SyncagentinfoResult>;

/** What {@link AgentOnlineagent.sendNoteletEx} is given. */
export type SendNoteletExInput = onlineagent.SendNoteletExRequest['body'];

/** What {@link AgentOnlineagent.sendNoteletEx} gives. */
export type SendNoteletExValue = ResultOf<onlineagent.SendNoteletExResult> | undefined;

/** What {@link AgentOnlineagent.loginInfo} gives. */
export type LoginInfoValue = ResultOf<onlineagent.LoginInfoResult>;

/** What {@link AgentOnlineagent.setCustomState} is given. */
export type SetCustomStateInput = onlineagent.SetCustomStateRequest['query'];

/** What {@link AgentOnlineagent.setCustomState} gives. */
export type SetCustomStateValue = void;

/** What {@link AgentOnlineagent.cancelSetCustomState} gives. */
export type CancelSetCustomStateValue = void;

/** What {@link AgentOnlineagent.queryCustomState} gives. */
export type QueryCustomStateValue = ResultOf<onlineagent.QueryCustomStateResult>;

/** What an agent who is signed in can do: onlineagent. */
export interface AgentOnlineagent {
  /**
   * Keep the session alive while events are pushed
   *
   * Tells the gateway that the client is there while events are pushed. Call it about every 30 seconds; an agent
   * without a heartbeat for 2 minutes is signed out. A renewed session token comes back in the header Set-GUID.
   *
   * - service_token: A new token for pushed events in place of the serviceToken of the sign-in. Freely chosen, at
   *   most 50 characters without special ones, which are answered with 100-001. It should change about every
   *   minute.
   *
   * Needs: The agent is signed in with callBackUri and serviceToken, so that events are pushed.
   *
   * Error codes: 100-001: A parameter of the sign-in is empty or invalid, or the header service_token has
   * characters that are not allowed. Check the request against the description of the interface and send it again.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.handShake({ service_token: '7c1e42b09d' });
   */
  handShake(input?: HandShakeInput, options?: CallOptions): GatewayCall<HandShakeValue>;
  /**
   * List the skill queues configured for the agent
   *
   * Lists the skill queues that are configured for the agent.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.onlineagent.queryAgentSkills();
   */
  queryAgentSkills(options?: CallOptions): GatewayCall<QueryAgentSkillsValue>;
  /**
   * List the skill queues configured for another agent
   *
   * Lists the skill queues that are configured for another agent of the same virtual call centre (VDN).
   *
   * - workno: The agent asked about; an agent of the same virtual call centre. Changed in Issue 24. (from 101 to
   *   999999)
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.onlineagent.queryAgentSkillsByWorkNo({ workno: '1002' });
   */
  queryAgentSkillsByWorkNo(input: QueryAgentSkillsByWorkNoInput, options?: CallOptions): GatewayCall<QueryAgentSkillsByWorkNoValue>;
  /**
   * Switch automatic answering on or off
   *
   * Sets whether calls for the agent are answered automatically.
   *
   * - isautoanswer: The text true has calls answered automatically; any other text, at most 5 characters, leaves
   *   it to the agent.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.setAgentAutoAnswer({ isautoanswer: 'true' });
   */
  setAgentAutoAnswer(input: SetAgentAutoAnswerInput, options?: CallOptions): GatewayCall<SetAgentAutoAnswerValue>;
  /**
   * Choose the skill queues to work for
   *
   * Signs the agent in to all or to some of the configured skill queues. It is normally the first call after the
   * sign-in.
   *
   * - autoflag: True signs the agent in to every configured skill queue. Anything else counts as false and signs
   *   in to those of skillid.
   * - skillid: IDs of skill queues with a semicolon between two, at most 4000 characters. Used with autoflag
   *   false; the agent is signed in to those of them that are configured, and to none if it is empty.
   * - phonelinkage: Whether the softphone bar and the desk phone control the same call. Works with eSpace 7910
   *   phones only. Since Issue 12.
   *   - 0: No phone linkage
   *   - 1: Phone linkage
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is bound to a phone number.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed:
   * - Issue 12: The request parameter phonelinkage is added: Whether the softphone bar and the desk phone control
   *   the same call.
   * - Issue 12: The phone linkage logic is added.
   *
   * @example
   * await agent.onlineagent.resetSkill({ autoflag: false, skillid: '20011;20012' });
   */
  resetSkill(input: ResetSkillInput, options?: CallOptions): GatewayCall<ResetSkillValue>;
  /**
   * Show idle
   *
   * Puts a busy agent, or one in wrap-up, in the idle state, in which calls are distributed to the agent.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 100-009: The state of the agent cannot be set, because the agent may not or the present state does not allow
   *   it.
   *
   * Events:
   * - AgentState_CancelNotReady_Success: the agent was busy
   * - AgentState_CancelWork_Success: the agent was in wrap-up
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.sayFree();
   */
  sayFree(options?: CallOptions): GatewayCall<SayFreeValue>;
  /**
   * Show busy
   *
   * Puts the agent in the busy state. During a call it takes effect when the call has ended.
   *
   * - reason: The busy cause code, from 200 to 250; empty or 0 gives none. Since Issue 05.
   * - prolong: Whether a busy agent shows busy anew. Needs to be true in that case, together with reason. Since
   *   Issue 11. (default false)
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 100-009: The state of the agent cannot be set, because the agent may not or the present state does not allow
   *   it.
   *
   * Events: AgentState_SetNotReady_Success
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed:
   * - Issue 05: The request parameter reason is added: The busy cause code, from 200 to 250; empty or 0 gives
   *   none.
   * - Issue 11: The request parameter prolong is added: Whether a busy agent shows busy anew.
   *
   * @example
   * await agent.onlineagent.sayBusy({ reason: 200 });
   */
  sayBusy(input?: SayBusyInput, options?: CallOptions): GatewayCall<SayBusyValue>;
  /**
   * End the busy state
   *
   * Ends the busy state of the agent.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is busy.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 100-009: The state of the agent cannot be set, because the agent may not or the present state does not allow
   *   it.
   *
   * Events: AgentState_CancelNotReady_Success
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.cancelBusy();
   */
  cancelBusy(options?: CallOptions): GatewayCall<CancelBusyValue>;
  /**
   * Ask for a rest
   *
   * Asks for a rest of a given length. The answer says only that the request was taken; the rest is granted when
   * the event AgentState_SetRest_Success comes.
   *
   * - time: The length of the rest in seconds, from 1 to 86399.
   * - restcause: The cause of the rest, from 0 to 255, as configured on the platform; 0 gives none.
   * - prolong: Whether a resting agent asks for rest anew. Needs to be true in that case. Since Issue 11. (default
   *   false)
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 100-009: The state of the agent cannot be set, because the agent may not or the present state does not allow
   *   it.
   *
   * Events:
   * - AgentState_SetRest_Success
   * - AgentState_Rest_Timeout: the time of the rest is over
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed: Issue 11: The request parameter prolong is added: Whether a resting agent asks for rest anew.
   *
   * @example
   * await agent.onlineagent.rest({ time: 600, restcause: 0 });
   */
  rest(input: RestInput, options?: CallOptions): GatewayCall<RestValue>;
  /**
   * End the rest
   *
   * Ends the rest of the agent.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is resting.
   *
   * Events: AgentState_CancelRest_Success
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.cancelRest();
   */
  cancelRest(options?: CallOptions): GatewayCall<CancelRestValue>;
  /**
   * Enter the wrap-up state
   *
   * Puts the agent in the wrap-up (work) state, in which no calls are distributed to the agent.
   *
   * Needs: The agent is signed in.
   *
   * Events: AgentState_SetWork_Success
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.sayWork();
   */
  sayWork(options?: CallOptions): GatewayCall<SayWorkValue>;
  /**
   * End the wrap-up state
   *
   * Ends the wrap-up (work) state of the agent.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is in the wrap-up state.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 100-009: The state of the agent cannot be set, because the agent may not or the present state does not allow
   *   it.
   *
   * Events: AgentState_CancelWork_Success
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.cancelWork();
   */
  cancelWork(options?: CallOptions): GatewayCall<CancelWorkValue>;
  /**
   * Change the password of the agent
   *
   * Changes the password of the agent. The AICC sign-in password stays as it was, so users of the AICC workbench
   * must not call it.
   *
   * - oldPassword: The password so far, at most 32 characters.
   * - newPassword: The new password, 8 to 32 characters. It has at least three of upper case letters, lower case
   *   letters, digits and special characters, no equal characters in a row, no three or more characters in a row
   *   of the agent ID, and differs from the last passwords, of which the server (WAS) remembers five or as many as
   *   it is configured to.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.modifyAccountPwdEx({ oldPassword: '<old password>', newPassword: '<new password>' });
   */
  modifyAccountPwdEx(input: ModifyAccountPwdExInput, options?: CallOptions): GatewayCall<ModifyAccountPwdExValue>;
  /**
   * Set whether the agent is idle after a call
   *
   * Sets whether the agent becomes idle or goes to wrap-up when a call has ended. An agent that is not always off
   * the hook has to go to wrap-up.
   *
   * - flag: The text true makes the agent idle; any other text, 1 to 5 characters, leads to wrap-up.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.setAgentAutoEnterIdle({ flag: 'true' });
   */
  setAgentAutoEnterIdle(input: SetAgentAutoEnterIdleInput, options?: CallOptions): GatewayCall<SetAgentAutoEnterIdleValue>;
  /**
   * Sign out
   *
   * Signs the agent out and ends the session; no other interface may be called afterwards, so polling has to stop.
   * An agent that is talking or answering stays signed in.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is neither talking nor answering.
   * - No sign-in of the agent is under way.
   *
   * Error codes:
   * - 100-005: A parameter of the sign-out is empty or invalid. Check the request against the description of the
   *   interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 100-008: The agent has signed out already. Nothing is left to do.
   * - 100-010: The state of the agent does not allow signing out, for example during a call. End the call first.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.logout();
   */
  logout(options?: CallOptions): GatewayCall<LogoutValue>;
  /**
   * Sign out even during a call
   *
   * Signs the agent out even while talking or answering. The call is released.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.forceLogout();
   */
  forceLogout(options?: CallOptions): GatewayCall<ForceLogoutValue>;
  /**
   * Sign out even during a call, with a cause
   *
   * Signs the agent out as forced signing out does, and records a cause.
   *
   * - reason: The cause of the sign-out, from 1 to 255. The caller chooses its meaning; the platform knows none.
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 100-005: A parameter of the sign-out is empty or invalid. Check the request against the
   * description of the interface and send it again.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.forceLogoutWithReason({ reason: 1 });
   */
  forceLogoutWithReason(input: ForceLogoutWithReasonInput, options?: CallOptions): GatewayCall<ForceLogoutWithReasonValue>;
  /**
   * Get the state of the agent
   *
   * Returns the current state of the agent and whether the agent is talking.
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 000-002: The address or a parameter of the request is wrong or invalid. Check the request against
   * the description of the interface and send it again.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.onlineagent.getAgentStatus();
   */
  getAgentStatus(options?: CallOptions): GatewayCall<GetAgentStatusValue>;
  /**
   * Set whether the agent takes inbound calls
   *
   * Gives the agent the right to answer inbound calls or takes it away. An agent without it is left out when the
   * agents of a skill queue are queried (agentbyskill).
   *
   * - flag: Whether the agent answers inbound calls.
   *   - 0: The agent does not answer inbound calls
   *   - 1: The agent answers inbound calls
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * await agent.onlineagent.setTalkRight({ flag: 1 });
   */
  setTalkRight(input: SetTalkRightInput, options?: CallOptions): GatewayCall<SetTalkRightValue>;
  /**
   * Get a new session token for a refreshed page
   *
   * Lets an agent page that was refreshed fetch a new session token itself.
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 100-006: The agent is not signed in, or the session token does not belong to the session. Stop
   * polling, forget the session token and sign in again.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * @example
   * const answer = await agent.onlineagent.updateGuid();
   */
  updateGuid(options?: CallOptions): GatewayCall<UpdateGuidValue>;
  /**
   * Restore a refreshed agent page
   *
   * Returns the state of the agent and of the call, so that a refreshed agent page can show them again. Call it
   * only for that, since it empties the event queue of the agent.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed: Issue 24: The response parameter signInMode is added: The sign-in mode.
   *
   * @example
   * const answer = await agent.onlineagent.syncagentinfo();
   */
  syncagentinfo(options?: CallOptions): GatewayCall<SyncagentinfoValue>;
  /**
   * Send a note to other agents
   *
   * Sends a text to one or more other agents.
   *
   * - agentIds: The agents that get the note, at most 100. The documentation calls it an integer; its example
   *   sends an array.
   * - content: The text of the note, at most 1023 bytes, so that fewer than 1023 characters fit if some of them
   *   are not ASCII. It may be empty.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 100-001: A parameter of the sign-in is empty or invalid, or the header service_token has characters that are
   *   not allowed. Check the request against the description of the interface and send it again.
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Events: AgentOther_Note: to the receivers, if they are signed in
   *
   * Since: Issue 04 (2020-06-10)
   *
   * @example
   * const answer = await agent.onlineagent.sendNoteletEx({ agentIds: [1002, 1003], content: 'Team meeting at three.' });
   */
  sendNoteletEx(input: SendNoteletExInput, options?: CallOptions): GatewayCall<SendNoteletExValue>;
  /**
   * Get a token to register the softphone with
   *
   * Returns a temporary token that takes the place of the password when the softphone number registers. It is
   * meant for unified authentication with several accounts.
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 13 (2022-07-30)
   *
   * @example
   * const answer = await agent.onlineagent.loginInfo();
   */
  loginInfo(options?: CallOptions): GatewayCall<LoginInfoValue>;
  /**
   * Give the agent a custom state
   *
   * Gives the agent a custom state, whose meaning the integrator defines.
   *
   * - customstate: The custom state, from 0 to 65534.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
   *   description of the interface and send it again.
   * - 000-003: The caller may not call the interface; the session token may have expired or belong to another
   *   session. Use the newest session token or sign in again; when polling, stop after a few attempts (a client
   *   takes 5).
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-009: The state of the agent cannot be set, because the agent may not or the present state does not allow
   *   it.
   *
   * Since: Issue 14 (2023-01-30)
   *
   * @example
   * await agent.onlineagent.setCustomState({ customstate: 12 });
   */
  setCustomState(input: SetCustomStateInput, options?: CallOptions): GatewayCall<SetCustomStateValue>;
  /**
   * Remove the custom state of the agent
   *
   * Removes the custom state that the agent has been given.
   *
   * Needs:
   * - The agent is signed in.
   * - A custom state is set.
   *
   * Since: Issue 14 (2023-01-30)
   *
   * @example
   * await agent.onlineagent.cancelSetCustomState();
   */
  cancelSetCustomState(options?: CallOptions): GatewayCall<CancelSetCustomStateValue>;
  /**
   * Query the custom state of the agent
   *
   * Returns the custom state that the agent has been given.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 000-003: The caller may not call the interface; the session token may have expired or belong to another
   *   session. Use the newest session token or sign in again; when polling, stop after a few attempts (a client
   *   takes 5).
   * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
   *   forget the session token and sign in again.
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   *
   * Since: Issue 14 (2023-01-30)
   *
   * @example
   * const answer = await agent.onlineagent.queryCustomState();
   */
  queryCustomState(options?: CallOptions): GatewayCall<QueryCustomStateValue>;
}

/** Binds the functions of onlineagent to a session. */
export function agentOnlineagent(session: AgentSession): AgentOnlineagent {
  const { agentId: agentid } = session;
  return {
    handShake: (input = {}, options) =>
      session.call('onlineagent.handShake', (client, init) => onlineagent.handShake(client, { path: { agentid }, headers: input }, init), nothingOf, options),
    queryAgentSkills: (options) =>
      session.call('onlineagent.queryAgentSkills', (client, init) => onlineagent.queryAgentSkills(client, { path: { agentid } }, init), resultOf, options),
    queryAgentSkillsByWorkNo: (input, options) =>
      session.call('onlineagent.queryAgentSkillsByWorkNo', (client, init) => onlineagent.queryAgentSkillsByWorkNo(client, { path: { agentid, ...input } }, init), resultOf, options),
    setAgentAutoAnswer: (input, options) =>
      session.call('onlineagent.setAgentAutoAnswer', (client, init) => onlineagent.setAgentAutoAnswer(client, { path: { agentid, ...input } }, init), nothingOf, options),
    resetSkill: ({ autoflag, ...query }, options) =>
      session.call('onlineagent.resetSkill', (client, init) => onlineagent.resetSkill(client, { path: { agentid, autoflag }, query }, init), nothingOf, options),
    sayFree: (options) =>
      session.call('onlineagent.sayFree', (client, init) => onlineagent.sayFree(client, { path: { agentid } }, init), nothingOf, options),
    sayBusy: (input = {}, options) =>
      session.call('onlineagent.sayBusy', (client, init) => onlineagent.sayBusy(client, { path: { agentid }, query: input }, init), nothingOf, options),
    cancelBusy: (options) =>
      session.call('onlineagent.cancelBusy', (client, init) => onlineagent.cancelBusy(client, { path: { agentid } }, init), nothingOf, options),
    rest: ({ time, restcause, ...query }, options) =>
      session.call('onlineagent.rest', (client, init) => onlineagent.rest(client, { path: { agentid, time, restcause }, query }, init), nothingOf, options),
    cancelRest: (options) =>
      session.call('onlineagent.cancelRest', (client, init) => onlineagent.cancelRest(client, { path: { agentid } }, init), nothingOf, options),
    sayWork: (options) =>
      session.call('onlineagent.sayWork', (client, init) => onlineagent.sayWork(client, { path: { agentid } }, init), nothingOf, options),
    cancelWork: (options) =>
      session.call('onlineagent.cancelWork', (client, init) => onlineagent.cancelWork(client, { path: { agentid } }, init), nothingOf, options),
    modifyAccountPwdEx: (input, options) =>
      session.call('onlineagent.modifyAccountPwdEx', (client, init) => onlineagent.modifyAccountPwdEx(client, { path: { agentid }, body: input }, init), nothingOf, options),
    setAgentAutoEnterIdle: (input, options) =>
      session.call('onlineagent.setAgentAutoEnterIdle', (client, init) => onlineagent.setAgentAutoEnterIdle(client, { path: { agentid, ...input } }, init), nothingOf, options),
    logout: (options) =>
      signOut(session, () => session.call('onlineagent.logout', (client, init) => onlineagent.logout(client, { path: { agentid } }, init), nothingOf, options).outcome()),
    forceLogout: (options) =>
      signOut(session, () => session.call('onlineagent.forceLogout', (client, init) => onlineagent.forceLogout(client, { path: { agentid } }, init), nothingOf, options).outcome()),
    forceLogoutWithReason: (input, options) =>
      signOut(session, () => session.call('onlineagent.forceLogoutWithReason', (client, init) => onlineagent.forceLogoutWithReason(client, { path: { agentid, ...input } }, init), nothingOf, options).outcome()),
    getAgentStatus: (options) =>
      session.call('onlineagent.getAgentStatus', (client, init) => onlineagent.getAgentStatus(client, { path: { agentid } }, init), resultOf, options),
    setTalkRight: (input, options) =>
      session.call('onlineagent.setTalkRight', (client, init) => onlineagent.setTalkRight(client, { path: { agentid }, query: input }, init), nothingOf, options),
    updateGuid: (options) =>
      session.call('onlineagent.updateGuid', (client, init) => onlineagent.updateGuid(client, { path: { agentid } }, init), renewing(session, resultOf), options),
    syncagentinfo: (options) =>
      session.call('onlineagent.syncagentinfo', (client, init) => onlineagent.syncagentinfo(client, { path: { agentid } }, init), resultOf, options),
    sendNoteletEx: (input, options) =>
      session.call('onlineagent.sendNoteletEx', (client, init) => onlineagent.sendNoteletEx(client, { path: { agentid }, body: input }, init), optionalResultOf, options),
    loginInfo: (options) =>
      session.call('onlineagent.loginInfo', (client, init) => onlineagent.loginInfo(client, { path: { agentid } }, init), resultOf, options),
    setCustomState: (input, options) =>
      session.call('onlineagent.setCustomState', (client, init) => onlineagent.setCustomState(client, { path: { agentid }, query: input }, init), nothingOf, options),
    cancelSetCustomState: (options) =>
      session.call('onlineagent.cancelSetCustomState', (client, init) => onlineagent.cancelSetCustomState(client, { path: { agentid } }, init), nothingOf, options),
    queryCustomState: (options) =>
      session.call('onlineagent.queryCustomState', (client, init) => onlineagent.queryCustomState(client, { path: { agentid } }, init), resultOf, options),
  };
}
