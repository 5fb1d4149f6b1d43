// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `login`. */
export type LoginPath = NonNullable<operations['onlineagent.login']['parameters']['path']>;

/** The body of `login`. */
export type LoginBody = NonNullable<operations['onlineagent.login']['requestBody']>['content']['application/json'];

/** What the handler `login` gets, validated. */
export interface LoginRequest {
  readonly path: LoginPath;
  readonly body: LoginBody;
}

/** What the handler `login` may answer. */
export type LoginAnswer =
  | operations['onlineagent.login']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.login']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceLogin`. */
export type ForceLoginPath = NonNullable<operations['onlineagent.forceLogin']['parameters']['path']>;

/** The body of `forceLogin`. */
export type ForceLoginBody = NonNullable<operations['onlineagent.forceLogin']['requestBody']>['content']['application/json'];

/** What the handler `forceLogin` gets, validated. */
export interface ForceLoginRequest {
  readonly path: ForceLoginPath;
  readonly body: ForceLoginBody;
}

/** What the handler `forceLogin` may answer. */
export type ForceLoginAnswer =
  | operations['onlineagent.forceLogin']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.forceLogin']['responses'][200]['content']['application/json']>;

/** The path parameters of `loginEx`. */
export type LoginExPath = NonNullable<operations['onlineagent.loginEx']['parameters']['path']>;

/** The body of `loginEx`. */
export type LoginExBody = NonNullable<operations['onlineagent.loginEx']['requestBody']>['content']['application/json'];

/** What the handler `loginEx` gets, validated. */
export interface LoginExRequest {
  readonly path: LoginExPath;
  readonly body: LoginExBody;
}

/** What the handler `loginEx` may answer. */
export type LoginExAnswer =
  | operations['onlineagent.loginEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.loginEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `handShake`. */
export type HandShakePath = NonNullable<operations['onlineagent.handShake']['parameters']['path']>;

/** The headers parameters of `handShake`. */
export type HandShakeHeaders = NonNullable<operations['onlineagent.handShake']['parameters']['header']>;

/** What the handler `handShake` gets, validated. */
export interface HandShakeRequest {
  readonly path: HandShakePath;
  readonly headers: HandShakeHeaders;
}

/** What the handler `handShake` may answer. */
export type HandShakeAnswer =
  | operations['onlineagent.handShake']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.handShake']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryAgentSkills`. */
export type QueryAgentSkillsPath = NonNullable<operations['onlineagent.queryAgentSkills']['parameters']['path']>;

/** What the handler `queryAgentSkills` gets, validated. */
export interface QueryAgentSkillsRequest {
  readonly path: QueryAgentSkillsPath;
}

/** What the handler `queryAgentSkills` may answer. */
export type QueryAgentSkillsAnswer =
  | operations['onlineagent.queryAgentSkills']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.queryAgentSkills']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryAgentSkillsByWorkNo`. */
export type QueryAgentSkillsByWorkNoPath = NonNullable<operations['onlineagent.queryAgentSkillsByWorkNo']['parameters']['path']>;

/** What the handler `queryAgentSkillsByWorkNo` gets, validated. */
export interface QueryAgentSkillsByWorkNoRequest {
  readonly path: QueryAgentSkillsByWorkNoPath;
}

/** What the handler `queryAgentSkillsByWorkNo` may answer. */
export type QueryAgentSkillsByWorkNoAnswer =
  | operations['onlineagent.queryAgentSkillsByWorkNo']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.queryAgentSkillsByWorkNo']['responses'][200]['content']['application/json']>;

/** The path parameters of `setAgentAutoAnswer`. */
export type SetAgentAutoAnswerPath = NonNullable<operations['onlineagent.setAgentAutoAnswer']['parameters']['path']>;

/** What the handler `setAgentAutoAnswer` gets, validated. */
export interface SetAgentAutoAnswerRequest {
  readonly path: SetAgentAutoAnswerPath;
}

/** What the handler `setAgentAutoAnswer` may answer. */
export type SetAgentAutoAnswerAnswer =
  | operations['onlineagent.setAgentAutoAnswer']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.setAgentAutoAnswer']['responses'][200]['content']['application/json']>;

/** The path parameters of `resetSkill`. */
export type ResetSkillPath = NonNullable<operations['onlineagent.resetSkill']['parameters']['path']>;

/** The query parameters of `resetSkill`. */
export type ResetSkillQuery = NonNullable<operations['onlineagent.resetSkill']['parameters']['query']>;

/** What the handler `resetSkill` gets, validated. */
export interface ResetSkillRequest {
  readonly path: ResetSkillPath;
  readonly query: ResetSkillQuery;
}

/** What the handler `resetSkill` may answer. */
export type ResetSkillAnswer =
  | operations['onlineagent.resetSkill']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.resetSkill']['responses'][200]['content']['application/json']>;

/** The path parameters of `sayFree`. */
export type SayFreePath = NonNullable<operations['onlineagent.sayFree']['parameters']['path']>;

/** What the handler `sayFree` gets, validated. */
export interface SayFreeRequest {
  readonly path: SayFreePath;
}

/** What the handler `sayFree` may answer. */
export type SayFreeAnswer =
  | operations['onlineagent.sayFree']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.sayFree']['responses'][200]['content']['application/json']>;

/** The path parameters of `sayBusy`. */
export type SayBusyPath = NonNullable<operations['onlineagent.sayBusy']['parameters']['path']>;

/** The query parameters of `sayBusy`. */
export type SayBusyQuery = NonNullable<operations['onlineagent.sayBusy']['parameters']['query']>;

/** What the handler `sayBusy` gets, validated. */
export interface SayBusyRequest {
  readonly path: SayBusyPath;
  readonly query: SayBusyQuery;
}

/** What the handler `sayBusy` may answer. */
export type SayBusyAnswer =
  | operations['onlineagent.sayBusy']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.sayBusy']['responses'][200]['content']['application/json']>;

/** The path parameters of `cancelBusy`. */
export type CancelBusyPath = NonNullable<operations['onlineagent.cancelBusy']['parameters']['path']>;

/** What the handler `cancelBusy` gets, validated. */
export interface CancelBusyRequest {
  readonly path: CancelBusyPath;
}

/** What the handler `cancelBusy` may answer. */
export type CancelBusyAnswer =
  | operations['onlineagent.cancelBusy']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.cancelBusy']['responses'][200]['content']['application/json']>;

/** The path parameters of `rest`. */
export type RestPath = NonNullable<operations['onlineagent.rest']['parameters']['path']>;

/** The query parameters of `rest`. */
export type RestQuery = NonNullable<operations['onlineagent.rest']['parameters']['query']>;

/** What the handler `rest` gets, validated. */
export interface RestRequest {
  readonly path: RestPath;
  readonly query: RestQuery;
}

/** What the handler `rest` may answer. */
export type RestAnswer =
  | operations['onlineagent.rest']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.rest']['responses'][200]['content']['application/json']>;

/** The path parameters of `cancelRest`. */
export type CancelRestPath = NonNullable<operations['onlineagent.cancelRest']['parameters']['path']>;

/** What the handler `cancelRest` gets, validated. */
export interface CancelRestRequest {
  readonly path: CancelRestPath;
}

/** What the handler `cancelRest` may answer. */
export type CancelRestAnswer =
  | operations['onlineagent.cancelRest']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.cancelRest']['responses'][200]['content']['application/json']>;

/** The path parameters of `sayWork`. */
export type SayWorkPath = NonNullable<operations['onlineagent.sayWork']['parameters']['path']>;

/** What the handler `sayWork` gets, validated. */
export interface SayWorkRequest {
  readonly path: SayWorkPath;
}

/** What the handler `sayWork` may answer. */
export type SayWorkAnswer =
  | operations['onlineagent.sayWork']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.sayWork']['responses'][200]['content']['application/json']>;

/** The path parameters of `cancelWork`. */
export type CancelWorkPath = NonNullable<operations['onlineagent.cancelWork']['parameters']['path']>;

/** What the handler `cancelWork` gets, validated. */
export interface CancelWorkRequest {
  readonly path: CancelWorkPath;
}

/** What the handler `cancelWork` may answer. */
export type CancelWorkAnswer =
  | operations['onlineagent.cancelWork']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.cancelWork']['responses'][200]['content']['application/json']>;

/** The path parameters of `modifyAccountPwdEx`. */
export type ModifyAccountPwdExPath = NonNullable<operations['onlineagent.modifyAccountPwdEx']['parameters']['path']>;

/** The body of `modifyAccountPwdEx`. */
export type ModifyAccountPwdExBody = NonNullable<operations['onlineagent.modifyAccountPwdEx']['requestBody']>['content']['application/json'];

/** What the handler `modifyAccountPwdEx` gets, validated. */
export interface ModifyAccountPwdExRequest {
  readonly path: ModifyAccountPwdExPath;
  readonly body: ModifyAccountPwdExBody;
}

/** What the handler `modifyAccountPwdEx` may answer. */
export type ModifyAccountPwdExAnswer =
  | operations['onlineagent.modifyAccountPwdEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.modifyAccountPwdEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `setAgentAutoEnterIdle`. */
export type SetAgentAutoEnterIdlePath = NonNullable<operations['onlineagent.setAgentAutoEnterIdle']['parameters']['path']>;

/** What the handler `setAgentAutoEnterIdle` gets, validated. */
export interface SetAgentAutoEnterIdleRequest {
  readonly path: SetAgentAutoEnterIdlePath;
}

/** What the handler `setAgentAutoEnterIdle` may answer. */
export type SetAgentAutoEnterIdleAnswer =
  | operations['onlineagent.setAgentAutoEnterIdle']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.setAgentAutoEnterIdle']['responses'][200]['content']['application/json']>;

/** The path parameters of `logout`. */
export type LogoutPath = NonNullable<operations['onlineagent.logout']['parameters']['path']>;

/** What the handler `logout` gets, validated. */
export interface LogoutRequest {
  readonly path: LogoutPath;
}

/** What the handler `logout` may answer. */
export type LogoutAnswer =
  | operations['onlineagent.logout']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.logout']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceLogout`. */
export type ForceLogoutPath = NonNullable<operations['onlineagent.forceLogout']['parameters']['path']>;

/** What the handler `forceLogout` gets, validated. */
export interface ForceLogoutRequest {
  readonly path: ForceLogoutPath;
}

/** What the handler `forceLogout` may answer. */
export type ForceLogoutAnswer =
  | operations['onlineagent.forceLogout']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.forceLogout']['responses'][200]['content']['application/json']>;

/** The path parameters of `forceLogoutWithReason`. */
export type ForceLogoutWithReasonPath = NonNullable<operations['onlineagent.forceLogoutWithReason']['parameters']['path']>;

/** What the handler `forceLogoutWithReason` gets, validated. */
export interface ForceLogoutWithReasonRequest {
  readonly path: ForceLogoutWithReasonPath;
}

/** What the handler `forceLogoutWithReason` may answer. */
export type ForceLogoutWithReasonAnswer =
  | operations['onlineagent.forceLogoutWithReason']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.forceLogoutWithReason']['responses'][200]['content']['application/json']>;

/** The path parameters of `getAgentStatus`. */
export type GetAgentStatusPath = NonNullable<operations['onlineagent.getAgentStatus']['parameters']['path']>;

/** What the handler `getAgentStatus` gets, validated. */
export interface GetAgentStatusRequest {
  readonly path: GetAgentStatusPath;
}

/** What the handler `getAgentStatus` may answer. */
export type GetAgentStatusAnswer =
  | operations['onlineagent.getAgentStatus']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.getAgentStatus']['responses'][200]['content']['application/json']>;

/** The path parameters of `setTalkRight`. */
export type SetTalkRightPath = NonNullable<operations['onlineagent.setTalkRight']['parameters']['path']>;

/** The query parameters of `setTalkRight`. */
export type SetTalkRightQuery = NonNullable<operations['onlineagent.setTalkRight']['parameters']['query']>;

/** What the handler `setTalkRight` gets, validated. */
export interface SetTalkRightRequest {
  readonly path: SetTalkRightPath;
  readonly query: SetTalkRightQuery;
}

/** What the handler `setTalkRight` may answer. */
export type SetTalkRightAnswer =
  | operations['onlineagent.setTalkRight']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.setTalkRight']['responses'][200]['content']['application/json']>;

/** The path parameters of `updateGuid`. */
export type UpdateGuidPath = NonNullable<operations['onlineagent.updateGuid']['parameters']['path']>;

/** What the handler `updateGuid` gets, validated. */
export interface UpdateGuidRequest {
  readonly path: UpdateGuidPath;
}

/** What the handler `updateGuid` may answer. */
export type UpdateGuidAnswer =
  | operations['onlineagent.updateGuid']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.updateGuid']['responses'][200]['content']['application/json']>;

/** The path parameters of `syncagentinfo`. */
export type SyncagentinfoPath = NonNullable<operations['onlineagent.syncagentinfo']['parameters']['path']>;

/** What the handler `syncagentinfo` gets, validated. */
export interface SyncagentinfoRequest {
  readonly path: SyncagentinfoPath;
}

/** What the handler `syncagentinfo` may answer. */
export type SyncagentinfoAnswer =
  | operations['onlineagent.syncagentinfo']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.syncagentinfo']['responses'][200]['content']['application/json']>;

/** The path parameters of `sendNoteletEx`. */
export type SendNoteletExPath = NonNullable<operations['onlineagent.sendNoteletEx']['parameters']['path']>;

/** The body of `sendNoteletEx`. */
export type SendNoteletExBody = NonNullable<operations['onlineagent.sendNoteletEx']['requestBody']>['content']['application/json'];

/** What the handler `sendNoteletEx` gets, validated. */
export interface SendNoteletExRequest {
  readonly path: SendNoteletExPath;
  readonly body: SendNoteletExBody;
}

/** What the handler `sendNoteletEx` may answer. */
export type SendNoteletExAnswer =
  | operations['onlineagent.sendNoteletEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.sendNoteletEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `loginInfo`. */
export type LoginInfoPath = NonNullable<operations['onlineagent.loginInfo']['parameters']['path']>;

/** What the handler `loginInfo` gets, validated. */
export interface LoginInfoRequest {
  readonly path: LoginInfoPath;
}

/** What the handler `loginInfo` may answer. */
export type LoginInfoAnswer =
  | operations['onlineagent.loginInfo']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.loginInfo']['responses'][200]['content']['application/json']>;

/** The path parameters of `setCustomState`. */
export type SetCustomStatePath = NonNullable<operations['onlineagent.setCustomState']['parameters']['path']>;

/** The query parameters of `setCustomState`. */
export type SetCustomStateQuery = NonNullable<operations['onlineagent.setCustomState']['parameters']['query']>;

/** What the handler `setCustomState` gets, validated. */
export interface SetCustomStateRequest {
  readonly path: SetCustomStatePath;
  readonly query: SetCustomStateQuery;
}

/** What the handler `setCustomState` may answer. */
export type SetCustomStateAnswer =
  | operations['onlineagent.setCustomState']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.setCustomState']['responses'][200]['content']['application/json']>;

/** The path parameters of `cancelSetCustomState`. */
export type CancelSetCustomStatePath = NonNullable<operations['onlineagent.cancelSetCustomState']['parameters']['path']>;

/** What the handler `cancelSetCustomState` gets, validated. */
export interface CancelSetCustomStateRequest {
  readonly path: CancelSetCustomStatePath;
}

/** What the handler `cancelSetCustomState` may answer. */
export type CancelSetCustomStateAnswer =
  | operations['onlineagent.cancelSetCustomState']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.cancelSetCustomState']['responses'][200]['content']['application/json']>;

/** The path parameters of `queryCustomState`. */
export type QueryCustomStatePath = NonNullable<operations['onlineagent.queryCustomState']['parameters']['path']>;

/** What the handler `queryCustomState` gets, validated. */
export interface QueryCustomStateRequest {
  readonly path: QueryCustomStatePath;
}

/** What the handler `queryCustomState` may answer. */
export type QueryCustomStateAnswer =
  | operations['onlineagent.queryCustomState']['responses'][200]['content']['application/json']
  | Answer<200, operations['onlineagent.queryCustomState']['responses'][200]['content']['application/json']>;

export interface OnlineagentHandlers<Principal = unknown> {
  /**
   * Sign in
   *
   * Signs an agent in and opens its session, whose token comes back in the header Set-GUID. From then on the
   * client has to poll for events or, when they are pushed, to send heartbeats: an agent that does neither for 2
   * minutes is signed out. An agent who is signed in already is answered with 100-002; forced sign-in replaces the
   * old session.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.password: The password of the agent on the CTI platform, at most 32 characters.
   * - body.phonenum: The softphone number, at most 24 characters.
   * - body.autoanswer: How calls are answered; true answers them automatically, false leaves it to the agent.
   *   (default true)
   * - body.autoenteridle: What follows the end of a call. The documentation calls it a boolean; clients also send
   *   a string. (default true)
   *   - true: The agent becomes idle
   *   - false: The agent goes to wrap-up
   * - body.releasephone: What happens to the phone when a call ends. The documentation calls it a boolean; its
   *   example sends a string. (default true)
   *   - true: The phone is hung up
   *   - false: The phone stays off the hook (always-off-hook mode)
   * - body.agenttype: The type that the agent signs in as. The documentation calls it an integer; its example
   *   sends a string. (default 4)
   *   - 4: Agent with PC and phone
   *   - 11: Agent with PC and video phone
   * - body.status: The state of the agent right after the sign-in. The documentation calls it an integer; its
   *   example sends a string. Changed in Issue 08, 24. (default 4)
   *   - 3: Busy
   *   - 4: Idle
   *   - 5: Wrap-up
   *   - 8: Rest
   * - body.ip: The IPv4 address of the agent, at most 15 characters. IPv6 is not supported. (default "127.0.0.1")
   * - body.entryIp: The IP address of the application gateway on the side of the agent's client.
   * - body.phonelinkage: Phone linkage. With true the softphone bar and the desk phone control the same call, with
   *   false they do not. Works only with eSpace 7910 phones in CC networking. (default false)
   * - body.checkInWebm: Whether the agent also signs in to the media server WebM. True signs in, false does not.
   *   (default true)
   * - body.checkInMailm: Whether the agent also signs in to the media server MailM. True signs in, false does not.
   *   (default false)
   * - body.vcPhoneNumber: The VC number, at most 24 characters.
   * - body.listenStatus: Whether an inspector follows the sign-in and sign-out operations of agents. True follows
   *   them, false does not. (default false)
   * - body.callBackUri: The address that events are pushed to, at most 200 characters. Events are pushed only if
   *   serviceToken is there as well; otherwise they have to be polled.
   * - body.serviceToken: The token that comes with pushed events and proves where they come from. At most 50
   *   characters without special ones. Takes effect only together with callBackUri.
   * - body.signInMode: The sign-in mode. Since Issue 24.
   * - body.time: How long the agent rests, with status 8. Since Issue 24.
   * - body.restcause: Why the agent rests, with status 8. Since Issue 24.
   *
   * Needs: No other sign-in or sign-out of the agent is under way.
   *
   * Error codes:
   * - 100-001: A parameter of the sign-in is empty or invalid, or the header service_token has characters that are
   *   not allowed. Check the request against the description of the interface and send it again.
   * - 100-002: The agent is signed in already. Send the same body to forced sign-in.
   * - 100-003: The agent cannot sign in because a resource or a provider fails; only the message tells when
   *   licences or limits of the virtual call centre are used up. Check the connection to the CTI platform and the
   *   agent limits of the virtual call centre (VDN).
   * - 100-004: The agent ID or the password is wrong. Correct the agent ID or the password; repeated failures lock
   *   the account (110-016).
   * - 100-011: A parameter of the sign-in is invalid. Check the request against the description of the interface
   *   and send it again.
   * - 100-012: The type that the agent signs in as does not fit the agent. Check the agent type that is configured
   *   for the agent.
   * - 100-013: The phone number that is bound to the agent is invalid. Check the phone number.
   * - 100-014: The phone number is outside the configured range. Use a number in the range, or extend the range.
   * - 100-015: The agent is signed in already and cannot be forced out.
   * - 100-016: The IP address of the sign-in is invalid. Correct the field ip.
   * - 100-017: uPortal did not authenticate the agent.
   * - 110-016: The account is locked. Wait until the lock ends, or have the account unlocked.
   * - 100-020: The password of the agent has expired. Change the password, then sign in again.
   *
   * Events:
   * - AgentOther_InService
   * - AgentState_Ready
   * - AgentState_Work: status is 5
   * - AgentState_SetNotReady_Success: status is 3
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed:
   * - Issue 05: The response parameter timeRemaining is added: How many days the password of the agent stays
   *   valid, from 0 to 180.
   * - Issue 07: A request parameter is added: The business employee ID of the agent.
   * - Issue 08: The value 3 (Busy) is added for the request parameter status.
   * - Issue 12: The phone linkage logic is added.
   * - Issue 22: The response parameter detailCode is added: A code that tells more about the outcome than retcode
   *   does.
   * - Issue 22: The error code 100-020 is added.
   * - Issue 24: The request parameter signInMode is added: The sign-in mode.
   * - Issue 24: The request parameters restcause and time are added.
   * - Issue 24: The value 8 (Rest) is added for the request parameter status.
   */
  login(request: LoginRequest, context: Context<Principal | undefined>): LoginAnswer | Promise<LoginAnswer>;
  /**
   * Sign in and replace the old session
   *
   * Signs in an agent who is already signed in, here or elsewhere, and replaces the old session. It is the usual
   * reaction to the answer 100-002 of a sign-in and takes the same body.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.password: The password of the agent on the CTI platform, at most 32 characters.
   * - body.phonenum: The softphone number, at most 24 characters.
   * - body.autoanswer: How calls are answered; true answers them automatically, false leaves it to the agent.
   *   (default true)
   * - body.autoenteridle: What follows the end of a call. The documentation calls it a boolean; clients also send
   *   a string. (default true)
   *   - true: The agent becomes idle
   *   - false: The agent goes to wrap-up
   * - body.releasephone: What happens to the phone when a call ends. The documentation calls it a boolean; its
   *   example sends a string. (default false)
   *   - true: The phone is hung up
   *   - false: The phone stays off the hook (always-off-hook mode)
   * - body.agenttype: The type that the agent signs in as. The documentation calls it an integer; its example
   *   sends a string. (default 4)
   *   - 4: Agent with PC and phone
   *   - 11: Agent with PC and video phone
   * - body.status: The state of the agent right after the sign-in. The documentation calls it an integer; its
   *   example sends a string. Changed in Issue 08, 24. (default 4)
   *   - 3: Busy
   *   - 4: Idle
   *   - 5: Wrap-up
   *   - 8: Rest
   * - body.ip: The IPv4 address of the agent, at most 15 characters. IPv6 is not supported. (default "127.0.0.1")
   * - body.entryIp: The IP address of the application gateway on the side of the agent's client.
   * - body.phonelinkage: Phone linkage. With true the softphone bar and the desk phone control the same call, with
   *   false they do not. Works only with eSpace 7910 phones in CC networking. (default false)
   * - body.checkInWebm: Whether the agent also signs in to the media server WebM. True signs in, false does not.
   *   (default true)
   * - body.checkInMailm: Whether the agent also signs in to the media server MailM. True signs in, false does not.
   *   (default false)
   * - body.vcPhoneNumber: The VC number, at most 24 characters.
   * - body.listenStatus: Whether an inspector follows the sign-in and sign-out operations of agents. True follows
   *   them, false does not. (default false)
   * - body.callBackUri: The address that events are pushed to, at most 200 characters. Events are pushed only if
   *   serviceToken is there as well; otherwise they have to be polled.
   * - body.serviceToken: The token that comes with pushed events and proves where they come from. At most 50
   *   characters without special ones. Takes effect only together with callBackUri.
   * - body.signInMode: The sign-in mode. Since Issue 24.
   * - body.time: How long the agent rests, with status 8. Since Issue 24.
   * - body.restcause: Why the agent rests, with status 8. Since Issue 24.
   *
   * Needs: No other sign-in or sign-out of the agent is under way.
   *
   * Error codes:
   * - 100-001: A parameter of the sign-in is empty or invalid, or the header service_token has characters that are
   *   not allowed. Check the request against the description of the interface and send it again.
   * - 100-003: The agent cannot sign in because a resource or a provider fails; only the message tells when
   *   licences or limits of the virtual call centre are used up. Check the connection to the CTI platform and the
   *   agent limits of the virtual call centre (VDN).
   * - 100-004: The agent ID or the password is wrong. Correct the agent ID or the password; repeated failures lock
   *   the account (110-016).
   * - 100-011: A parameter of the sign-in is invalid. Check the request against the description of the interface
   *   and send it again.
   * - 100-012: The type that the agent signs in as does not fit the agent. Check the agent type that is configured
   *   for the agent.
   * - 100-013: The phone number that is bound to the agent is invalid. Check the phone number.
   * - 100-014: The phone number is outside the configured range. Use a number in the range, or extend the range.
   * - 100-015: The agent is signed in already and cannot be forced out.
   * - 100-016: The IP address of the sign-in is invalid. Correct the field ip.
   * - 110-016: The account is locked. Wait until the lock ends, or have the account unlocked.
   * - 100-020: The password of the agent has expired. Change the password, then sign in again.
   *
   * Events:
   * - AgentOther_InService
   * - AgentState_Ready
   * - AgentState_Work: status is 5
   * - AgentState_SetNotReady_Success: status is 3
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed:
   * - Issue 05: The response parameter timeRemaining is added: How many days the password of the agent stays
   *   valid, from 0 to 180.
   * - Issue 07: A request parameter is added: The business employee ID of the agent.
   * - Issue 08: The value 3 (Busy) is added for the request parameter status.
   * - Issue 12: The phone linkage logic is added.
   * - Issue 22: The response parameter detailCode is added: A code that tells more about the outcome than retcode
   *   does.
   * - Issue 22: The error code 100-020 is added.
   * - Issue 24: The request parameter signInMode is added: The sign-in mode.
   * - Issue 24: The request parameters restcause and time are added.
   * - Issue 24: The value 8 (Rest) is added for the request parameter status.
   */
  forceLogin(request: ForceLoginRequest, context: Context<Principal | undefined>): ForceLoginAnswer | Promise<ForceLoginAnswer>;
  /**
   * Sign in to the platform only
   *
   * Signs an agent in to the platform (CCS), which gives it voice, but to no media server, so that no license is
   * used.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.password: The password of the agent, at most 32 characters. It may be empty.
   * - body.phonenum: The softphone number, at most 24 characters.
   * - body.autoanswer: How calls are answered; true answers them automatically, false leaves it to the agent.
   *   (default true)
   * - body.autoenteridle: What follows the end of a call. The documentation calls it a boolean; clients also send
   *   a string. (default true)
   *   - true: The agent becomes idle
   *   - false: The agent goes to wrap-up
   * - body.releasephone: What happens to the phone when a call ends. The documentation calls it a boolean; its
   *   example sends a string. (default true)
   *   - true: The phone is hung up
   *   - false: The phone stays off the hook (always-off-hook mode)
   * - body.agenttype: The type that the agent signs in as. The documentation calls it an integer; its example
   *   sends a string. (default 4)
   *   - 4: Agent with PC and phone
   *   - 11: Agent with PC and video phone
   * - body.status: The state of the agent right after the sign-in. The documentation calls it an integer; its
   *   example sends a string. Changed in Issue 08. (default 4)
   *   - 3: Busy
   *   - 4: Idle
   *   - 5: Wrap-up
   * - body.ip: The IPv4 address of the agent, at most 15 characters. IPv6 is not supported. (default "127.0.0.1")
   * - body.entryIp: The IP address of the application gateway on the side of the agent's client.
   * - body.phonelinkage: Phone linkage. With true the softphone bar and the desk phone control the same call, with
   *   false they do not. Works only with eSpace 7910 phones in CC networking. (default false)
   * - body.checkInWebm: Whether the agent also signs in to the media server WebM. True signs in, false does not.
   *   (default true)
   * - body.checkInMailm: Whether the agent also signs in to the media server MailM. True signs in, false does not.
   *   (default false)
   * - body.vcPhoneNumber: The VC number, at most 24 characters.
   * - body.listenStatus: Whether an inspector follows the sign-in and sign-out operations of agents. True follows
   *   them, false does not. (default false)
   *
   * Events:
   * - AgentOther_InService
   * - AgentState_Ready
   * - AgentState_Work: status is 5
   * - AgentState_SetNotReady_Success: status is 3
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed:
   * - Issue 05: The response parameter timeRemaining is added: How many days the password of the agent stays
   *   valid, from 0 to 180.
   * - Issue 08: The value 3 (Busy) is added for the request parameter status.
   */
  loginEx(request: LoginExRequest, context: Context<Principal | undefined>): LoginExAnswer | Promise<LoginExAnswer>;
  /**
   * Keep the session alive while events are pushed
   *
   * Tells the gateway that the client is there while events are pushed. Call it about every 30 seconds; an agent
   * without a heartbeat for 2 minutes is signed out. A renewed session token comes back in the header Set-GUID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - headers.service_token: A new token for pushed events in place of the serviceToken of the sign-in. Freely
   *   chosen, at most 50 characters without special ones, which are answered with 100-001. It should change about
   *   every minute.
   *
   * Needs: The agent is signed in with callBackUri and serviceToken, so that events are pushed.
   *
   * Error codes: 100-001: A parameter of the sign-in is empty or invalid, or the header service_token has
   * characters that are not allowed. Check the request against the description of the interface and send it again.
   *
   * Since: Issue 01 (2019-04-10)
   */
  handShake(request: HandShakeRequest, context: Context<Principal>): HandShakeAnswer | Promise<HandShakeAnswer>;
  /**
   * List the skill queues configured for the agent
   *
   * Lists the skill queues that are configured for the agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   */
  queryAgentSkills(request: QueryAgentSkillsRequest, context: Context<Principal>): QueryAgentSkillsAnswer | Promise<QueryAgentSkillsAnswer>;
  /**
   * List the skill queues configured for another agent
   *
   * Lists the skill queues that are configured for another agent of the same virtual call centre (VDN).
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.workno: The agent asked about; an agent of the same virtual call centre. Changed in Issue 24. (from 101
   *   to 999999)
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
   */
  queryAgentSkillsByWorkNo(request: QueryAgentSkillsByWorkNoRequest, context: Context<Principal>): QueryAgentSkillsByWorkNoAnswer | Promise<QueryAgentSkillsByWorkNoAnswer>;
  /**
   * Switch automatic answering on or off
   *
   * Sets whether calls for the agent are answered automatically.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.isautoanswer: The text true has calls answered automatically; any other text, at most 5 characters,
   *   leaves it to the agent.
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
   */
  setAgentAutoAnswer(request: SetAgentAutoAnswerRequest, context: Context<Principal>): SetAgentAutoAnswerAnswer | Promise<SetAgentAutoAnswerAnswer>;
  /**
   * Choose the skill queues to work for
   *
   * Signs the agent in to all or to some of the configured skill queues. It is normally the first call after the
   * sign-in.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.autoflag: True signs the agent in to every configured skill queue. Anything else counts as false and
   *   signs in to those of skillid.
   * - query.skillid: IDs of skill queues with a semicolon between two, at most 4000 characters. Used with autoflag
   *   false; the agent is signed in to those of them that are configured, and to none if it is empty.
   * - query.phonelinkage: Whether the softphone bar and the desk phone control the same call. Works with eSpace
   *   7910 phones only. Since Issue 12.
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
   */
  resetSkill(request: ResetSkillRequest, context: Context<Principal>): ResetSkillAnswer | Promise<ResetSkillAnswer>;
  /**
   * Show idle
   *
   * Puts a busy agent, or one in wrap-up, in the idle state, in which calls are distributed to the agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
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
   */
  sayFree(request: SayFreeRequest, context: Context<Principal>): SayFreeAnswer | Promise<SayFreeAnswer>;
  /**
   * Show busy
   *
   * Puts the agent in the busy state. During a call it takes effect when the call has ended.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.reason: The busy cause code, from 200 to 250; empty or 0 gives none. Since Issue 05.
   * - query.prolong: Whether a busy agent shows busy anew. Needs to be true in that case, together with reason.
   *   Since Issue 11. (default false)
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
   */
  sayBusy(request: SayBusyRequest, context: Context<Principal>): SayBusyAnswer | Promise<SayBusyAnswer>;
  /**
   * End the busy state
   *
   * Ends the busy state of the agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
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
   */
  cancelBusy(request: CancelBusyRequest, context: Context<Principal>): CancelBusyAnswer | Promise<CancelBusyAnswer>;
  /**
   * Ask for a rest
   *
   * Asks for a rest of a given length. The answer says only that the request was taken; the rest is granted when
   * the event AgentState_SetRest_Success comes.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.time: The length of the rest in seconds, from 1 to 86399.
   * - path.restcause: The cause of the rest, from 0 to 255, as configured on the platform; 0 gives none.
   * - query.prolong: Whether a resting agent asks for rest anew. Needs to be true in that case. Since Issue 11.
   *   (default false)
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
   */
  rest(request: RestRequest, context: Context<Principal>): RestAnswer | Promise<RestAnswer>;
  /**
   * End the rest
   *
   * Ends the rest of the agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - The agent is resting.
   *
   * Events: AgentState_CancelRest_Success
   *
   * Since: Issue 01 (2019-04-10)
   */
  cancelRest(request: CancelRestRequest, context: Context<Principal>): CancelRestAnswer | Promise<CancelRestAnswer>;
  /**
   * Enter the wrap-up state
   *
   * Puts the agent in the wrap-up (work) state, in which no calls are distributed to the agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Events: AgentState_SetWork_Success
   *
   * Since: Issue 01 (2019-04-10)
   */
  sayWork(request: SayWorkRequest, context: Context<Principal>): SayWorkAnswer | Promise<SayWorkAnswer>;
  /**
   * End the wrap-up state
   *
   * Ends the wrap-up (work) state of the agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
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
   */
  cancelWork(request: CancelWorkRequest, context: Context<Principal>): CancelWorkAnswer | Promise<CancelWorkAnswer>;
  /**
   * Change the password of the agent
   *
   * Changes the password of the agent. The AICC sign-in password stays as it was, so users of the AICC workbench
   * must not call it.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.oldPassword: The password so far, at most 32 characters.
   * - body.newPassword: The new password, 8 to 32 characters. It has at least three of upper case letters, lower
   *   case letters, digits and special characters, no equal characters in a row, no three or more characters in a
   *   row of the agent ID, and differs from the last passwords, of which the server (WAS) remembers five or as
   *   many as it is configured to.
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
   */
  modifyAccountPwdEx(request: ModifyAccountPwdExRequest, context: Context<Principal>): ModifyAccountPwdExAnswer | Promise<ModifyAccountPwdExAnswer>;
  /**
   * Set whether the agent is idle after a call
   *
   * Sets whether the agent becomes idle or goes to wrap-up when a call has ended. An agent that is not always off
   * the hook has to go to wrap-up.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.flag: The text true makes the agent idle; any other text, 1 to 5 characters, leads to wrap-up.
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
   */
  setAgentAutoEnterIdle(request: SetAgentAutoEnterIdleRequest, context: Context<Principal>): SetAgentAutoEnterIdleAnswer | Promise<SetAgentAutoEnterIdleAnswer>;
  /**
   * Sign out
   *
   * Signs the agent out and ends the session; no other interface may be called afterwards, so polling has to stop.
   * An agent that is talking or answering stays signed in.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
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
   */
  logout(request: LogoutRequest, context: Context<Principal>): LogoutAnswer | Promise<LogoutAnswer>;
  /**
   * Sign out even during a call
   *
   * Signs the agent out even while talking or answering. The call is released.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   */
  forceLogout(request: ForceLogoutRequest, context: Context<Principal>): ForceLogoutAnswer | Promise<ForceLogoutAnswer>;
  /**
   * Sign out even during a call, with a cause
   *
   * Signs the agent out as forced signing out does, and records a cause.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.reason: The cause of the sign-out, from 1 to 255. The caller chooses its meaning; the platform knows
   *   none.
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 100-005: A parameter of the sign-out is empty or invalid. Check the request against the
   * description of the interface and send it again.
   *
   * Since: Issue 01 (2019-04-10)
   */
  forceLogoutWithReason(request: ForceLogoutWithReasonRequest, context: Context<Principal>): ForceLogoutWithReasonAnswer | Promise<ForceLogoutWithReasonAnswer>;
  /**
   * Get the state of the agent
   *
   * Returns the current state of the agent and whether the agent is talking.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 000-002: The address or a parameter of the request is wrong or invalid. Check the request against
   * the description of the interface and send it again.
   *
   * Since: Issue 01 (2019-04-10)
   */
  getAgentStatus(request: GetAgentStatusRequest, context: Context<Principal>): GetAgentStatusAnswer | Promise<GetAgentStatusAnswer>;
  /**
   * Set whether the agent takes inbound calls
   *
   * Gives the agent the right to answer inbound calls or takes it away. An agent without it is left out when the
   * agents of a skill queue are queried (agentbyskill).
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.flag: Whether the agent answers inbound calls.
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
   */
  setTalkRight(request: SetTalkRightRequest, context: Context<Principal>): SetTalkRightAnswer | Promise<SetTalkRightAnswer>;
  /**
   * Get a new session token for a refreshed page
   *
   * Lets an agent page that was refreshed fetch a new session token itself.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Error codes: 100-006: The agent is not signed in, or the session token does not belong to the session. Stop
   * polling, forget the session token and sign in again.
   *
   * Since: Issue 01 (2019-04-10)
   */
  updateGuid(request: UpdateGuidRequest, context: Context<Principal>): UpdateGuidAnswer | Promise<UpdateGuidAnswer>;
  /**
   * Restore a refreshed agent page
   *
   * Returns the state of the agent and of the call, so that a refreshed agent page can show them again. Call it
   * only for that, since it empties the event queue of the agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 01 (2019-04-10)
   *
   * Changed: Issue 24: The response parameter signInMode is added: The sign-in mode.
   */
  syncagentinfo(request: SyncagentinfoRequest, context: Context<Principal>): SyncagentinfoAnswer | Promise<SyncagentinfoAnswer>;
  /**
   * Send a note to other agents
   *
   * Sends a text to one or more other agents.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.agentIds: The agents that get the note, at most 100. The documentation calls it an integer; its example
   *   sends an array.
   * - body.content: The text of the note, at most 1023 bytes, so that fewer than 1023 characters fit if some of
   *   them are not ASCII. It may be empty.
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
   */
  sendNoteletEx(request: SendNoteletExRequest, context: Context<Principal>): SendNoteletExAnswer | Promise<SendNoteletExAnswer>;
  /**
   * Get a token to register the softphone with
   *
   * Returns a temporary token that takes the place of the password when the softphone number registers. It is
   * meant for unified authentication with several accounts.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs: The agent is signed in.
   *
   * Since: Issue 13 (2022-07-30)
   */
  loginInfo(request: LoginInfoRequest, context: Context<Principal>): LoginInfoAnswer | Promise<LoginInfoAnswer>;
  /**
   * Give the agent a custom state
   *
   * Gives the agent a custom state, whose meaning the integrator defines.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.customstate: The custom state, from 0 to 65534.
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
   */
  setCustomState(request: SetCustomStateRequest, context: Context<Principal>): SetCustomStateAnswer | Promise<SetCustomStateAnswer>;
  /**
   * Remove the custom state of the agent
   *
   * Removes the custom state that the agent has been given.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * Needs:
   * - The agent is signed in.
   * - A custom state is set.
   *
   * Since: Issue 14 (2023-01-30)
   */
  cancelSetCustomState(request: CancelSetCustomStateRequest, context: Context<Principal>): CancelSetCustomStateAnswer | Promise<CancelSetCustomStateAnswer>;
  /**
   * Query the custom state of the agent
   *
   * Returns the custom state that the agent has been given.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
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
   */
  queryCustomState(request: QueryCustomStateRequest, context: Context<Principal>): QueryCustomStateAnswer | Promise<QueryCustomStateAnswer>;
}
