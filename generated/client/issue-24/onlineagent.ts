// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link login}: path. */
export type LoginPath = NonNullable<operations['onlineagent.login']['parameters']['path']>;

/** Body of {@link login}. */
export type LoginBody = NonNullable<operations['onlineagent.login']['requestBody']>['content']['application/json'];

/** What {@link login} needs. */
export interface LoginRequest {
  readonly path: LoginPath;
  readonly body: LoginBody;
}

/** What {@link login} answers. */
export type LoginResult =
  | Success<200, operations['onlineagent.login']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await login(client, {
 *   path: { agentid: '1001' },
 *   body: { password: '<password>', phonenum: '40038', status: '4', releasephone: 'true', agenttype: '4' },
 * });
 */
export function login(client: Client, request: LoginRequest, options?: CallOptions): Promise<LoginResult> {
  return send(client, {
    method: 'PUT',
    path: '/onlineagent/{agentid}',
    parts: [wire.path(), wire.body('application/json', wire.jsonBody)],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceLogin}: path. */
export type ForceLoginPath = NonNullable<operations['onlineagent.forceLogin']['parameters']['path']>;

/** Body of {@link forceLogin}. */
export type ForceLoginBody = NonNullable<operations['onlineagent.forceLogin']['requestBody']>['content']['application/json'];

/** What {@link forceLogin} needs. */
export interface ForceLoginRequest {
  readonly path: ForceLoginPath;
  readonly body: ForceLoginBody;
}

/** What {@link forceLogin} answers. */
export type ForceLoginResult =
  | Success<200, operations['onlineagent.forceLogin']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await forceLogin(client, {
 *   path: { agentid: '1001' },
 *   body: { password: '<password>', phonenum: '40038', status: '4', releasephone: 'false', agenttype: '4' },
 * });
 */
export function forceLogin(client: Client, request: ForceLoginRequest, options?: CallOptions): Promise<ForceLoginResult> {
  return send(client, {
    method: 'PUT',
    path: '/onlineagent/{agentid}/forcelogin',
    parts: [wire.path(), wire.body('application/json', wire.jsonBody)],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link loginEx}: path. */
export type LoginExPath = NonNullable<operations['onlineagent.loginEx']['parameters']['path']>;

/** Body of {@link loginEx}. */
export type LoginExBody = NonNullable<operations['onlineagent.loginEx']['requestBody']>['content']['application/json'];

/** What {@link loginEx} needs. */
export interface LoginExRequest {
  readonly path: LoginExPath;
  readonly body: LoginExBody;
}

/** What {@link loginEx} answers. */
export type LoginExResult =
  | Success<200, operations['onlineagent.loginEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await loginEx(client, {
 *   path: { agentid: '1001' },
 *   body: { password: '', phonenum: '40038', status: '4', releasephone: 'false', agenttype: '4' },
 * });
 */
export function loginEx(client: Client, request: LoginExRequest, options?: CallOptions): Promise<LoginExResult> {
  return send(client, {
    method: 'PUT',
    path: '/onlineagent/{agentid}/loginex',
    parts: [wire.path(), wire.body('application/json', wire.jsonBody)],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link handShake}: path. */
export type HandShakePath = NonNullable<operations['onlineagent.handShake']['parameters']['path']>;

/** Parameters of {@link handShake}: headers. */
export type HandShakeHeaders = NonNullable<operations['onlineagent.handShake']['parameters']['header']>;

/** What {@link handShake} needs. */
export interface HandShakeRequest {
  readonly path: HandShakePath;
  readonly headers?: HandShakeHeaders;
}

/** What {@link handShake} answers. */
export type HandShakeResult =
  | Success<200, operations['onlineagent.handShake']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await handShake(client, { path: { agentid: '1001' }, headers: { service_token: '7c1e42b09d' } });
 */
export function handShake(client: Client, request: HandShakeRequest, options?: CallOptions): Promise<HandShakeResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/handshake',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.headers()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryAgentSkills}: path. */
export type QueryAgentSkillsPath = NonNullable<operations['onlineagent.queryAgentSkills']['parameters']['path']>;

/** What {@link queryAgentSkills} needs. */
export interface QueryAgentSkillsRequest {
  readonly path: QueryAgentSkillsPath;
}

/** What {@link queryAgentSkills} answers. */
export type QueryAgentSkillsResult =
  | Success<200, operations['onlineagent.queryAgentSkills']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryAgentSkills(client, { path: { agentid: '1001' } });
 */
export function queryAgentSkills(client: Client, request: QueryAgentSkillsRequest, options?: CallOptions): Promise<QueryAgentSkillsResult> {
  return send(client, {
    method: 'GET',
    path: '/onlineagent/{agentid}/agentskills',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryAgentSkillsByWorkNo}: path. */
export type QueryAgentSkillsByWorkNoPath = NonNullable<operations['onlineagent.queryAgentSkillsByWorkNo']['parameters']['path']>;

/** What {@link queryAgentSkillsByWorkNo} needs. */
export interface QueryAgentSkillsByWorkNoRequest {
  readonly path: QueryAgentSkillsByWorkNoPath;
}

/** What {@link queryAgentSkillsByWorkNo} answers. */
export type QueryAgentSkillsByWorkNoResult =
  | Success<200, operations['onlineagent.queryAgentSkillsByWorkNo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryAgentSkillsByWorkNo(client, { path: { agentid: '1001', workno: '1002' } });
 */
export function queryAgentSkillsByWorkNo(client: Client, request: QueryAgentSkillsByWorkNoRequest, options?: CallOptions): Promise<QueryAgentSkillsByWorkNoResult> {
  return send(client, {
    method: 'GET',
    path: '/onlineagent/{agentid}/agentskillsbyworkno/{workno}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link setAgentAutoAnswer}: path. */
export type SetAgentAutoAnswerPath = NonNullable<operations['onlineagent.setAgentAutoAnswer']['parameters']['path']>;

/** What {@link setAgentAutoAnswer} needs. */
export interface SetAgentAutoAnswerRequest {
  readonly path: SetAgentAutoAnswerPath;
}

/** What {@link setAgentAutoAnswer} answers. */
export type SetAgentAutoAnswerResult =
  | Success<200, operations['onlineagent.setAgentAutoAnswer']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await setAgentAutoAnswer(client, { path: { agentid: '1001', isautoanswer: 'true' } });
 */
export function setAgentAutoAnswer(client: Client, request: SetAgentAutoAnswerRequest, options?: CallOptions): Promise<SetAgentAutoAnswerResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/autoanswer/{isautoanswer}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link resetSkill}: path. */
export type ResetSkillPath = NonNullable<operations['onlineagent.resetSkill']['parameters']['path']>;

/** Parameters of {@link resetSkill}: query. */
export type ResetSkillQuery = NonNullable<operations['onlineagent.resetSkill']['parameters']['query']>;

/** What {@link resetSkill} needs. */
export interface ResetSkillRequest {
  readonly path: ResetSkillPath;
  readonly query?: ResetSkillQuery;
}

/** What {@link resetSkill} answers. */
export type ResetSkillResult =
  | Success<200, operations['onlineagent.resetSkill']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await resetSkill(client, { path: { agentid: '1001', autoflag: false }, query: { skillid: '20011;20012' } });
 */
export function resetSkill(client: Client, request: ResetSkillRequest, options?: CallOptions): Promise<ResetSkillResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/resetskill/{autoflag}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link sayFree}: path. */
export type SayFreePath = NonNullable<operations['onlineagent.sayFree']['parameters']['path']>;

/** What {@link sayFree} needs. */
export interface SayFreeRequest {
  readonly path: SayFreePath;
}

/** What {@link sayFree} answers. */
export type SayFreeResult =
  | Success<200, operations['onlineagent.sayFree']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await sayFree(client, { path: { agentid: '1001' } });
 */
export function sayFree(client: Client, request: SayFreeRequest, options?: CallOptions): Promise<SayFreeResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/sayfree',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link sayBusy}: path. */
export type SayBusyPath = NonNullable<operations['onlineagent.sayBusy']['parameters']['path']>;

/** Parameters of {@link sayBusy}: query. */
export type SayBusyQuery = NonNullable<operations['onlineagent.sayBusy']['parameters']['query']>;

/** What {@link sayBusy} needs. */
export interface SayBusyRequest {
  readonly path: SayBusyPath;
  readonly query?: SayBusyQuery;
}

/** What {@link sayBusy} answers. */
export type SayBusyResult =
  | Success<200, operations['onlineagent.sayBusy']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await sayBusy(client, { path: { agentid: '1001' }, query: { reason: 200 } });
 */
export function sayBusy(client: Client, request: SayBusyRequest, options?: CallOptions): Promise<SayBusyResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/saybusy',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link cancelBusy}: path. */
export type CancelBusyPath = NonNullable<operations['onlineagent.cancelBusy']['parameters']['path']>;

/** What {@link cancelBusy} needs. */
export interface CancelBusyRequest {
  readonly path: CancelBusyPath;
}

/** What {@link cancelBusy} answers. */
export type CancelBusyResult =
  | Success<200, operations['onlineagent.cancelBusy']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await cancelBusy(client, { path: { agentid: '1001' } });
 */
export function cancelBusy(client: Client, request: CancelBusyRequest, options?: CallOptions): Promise<CancelBusyResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelbusy',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link rest}: path. */
export type RestPath = NonNullable<operations['onlineagent.rest']['parameters']['path']>;

/** Parameters of {@link rest}: query. */
export type RestQuery = NonNullable<operations['onlineagent.rest']['parameters']['query']>;

/** What {@link rest} needs. */
export interface RestRequest {
  readonly path: RestPath;
  readonly query?: RestQuery;
}

/** What {@link rest} answers. */
export type RestResult =
  | Success<200, operations['onlineagent.rest']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await rest(client, { path: { agentid: '1001', time: 600, restcause: 0 } });
 */
export function rest(client: Client, request: RestRequest, options?: CallOptions): Promise<RestResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/rest/{time}/{restcause}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link cancelRest}: path. */
export type CancelRestPath = NonNullable<operations['onlineagent.cancelRest']['parameters']['path']>;

/** What {@link cancelRest} needs. */
export interface CancelRestRequest {
  readonly path: CancelRestPath;
}

/** What {@link cancelRest} answers. */
export type CancelRestResult =
  | Success<200, operations['onlineagent.cancelRest']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await cancelRest(client, { path: { agentid: '1001' } });
 */
export function cancelRest(client: Client, request: CancelRestRequest, options?: CallOptions): Promise<CancelRestResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelrest',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link sayWork}: path. */
export type SayWorkPath = NonNullable<operations['onlineagent.sayWork']['parameters']['path']>;

/** What {@link sayWork} needs. */
export interface SayWorkRequest {
  readonly path: SayWorkPath;
}

/** What {@link sayWork} answers. */
export type SayWorkResult =
  | Success<200, operations['onlineagent.sayWork']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await sayWork(client, { path: { agentid: '1001' } });
 */
export function sayWork(client: Client, request: SayWorkRequest, options?: CallOptions): Promise<SayWorkResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/work',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link cancelWork}: path. */
export type CancelWorkPath = NonNullable<operations['onlineagent.cancelWork']['parameters']['path']>;

/** What {@link cancelWork} needs. */
export interface CancelWorkRequest {
  readonly path: CancelWorkPath;
}

/** What {@link cancelWork} answers. */
export type CancelWorkResult =
  | Success<200, operations['onlineagent.cancelWork']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await cancelWork(client, { path: { agentid: '1001' } });
 */
export function cancelWork(client: Client, request: CancelWorkRequest, options?: CallOptions): Promise<CancelWorkResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelwork',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link modifyAccountPwdEx}: path. */
export type ModifyAccountPwdExPath = NonNullable<operations['onlineagent.modifyAccountPwdEx']['parameters']['path']>;

/** Body of {@link modifyAccountPwdEx}. */
export type ModifyAccountPwdExBody = NonNullable<operations['onlineagent.modifyAccountPwdEx']['requestBody']>['content']['application/json'];

/** What {@link modifyAccountPwdEx} needs. */
export interface ModifyAccountPwdExRequest {
  readonly path: ModifyAccountPwdExPath;
  readonly body: ModifyAccountPwdExBody;
}

/** What {@link modifyAccountPwdEx} answers. */
export type ModifyAccountPwdExResult =
  | Success<200, operations['onlineagent.modifyAccountPwdEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await modifyAccountPwdEx(client, {
 *   path: { agentid: '1001' },
 *   body: { oldPassword: '<old password>', newPassword: '<new password>' },
 * });
 */
export function modifyAccountPwdEx(client: Client, request: ModifyAccountPwdExRequest, options?: CallOptions): Promise<ModifyAccountPwdExResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/modifyaccountpwdex',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link setAgentAutoEnterIdle}: path. */
export type SetAgentAutoEnterIdlePath = NonNullable<operations['onlineagent.setAgentAutoEnterIdle']['parameters']['path']>;

/** What {@link setAgentAutoEnterIdle} needs. */
export interface SetAgentAutoEnterIdleRequest {
  readonly path: SetAgentAutoEnterIdlePath;
}

/** What {@link setAgentAutoEnterIdle} answers. */
export type SetAgentAutoEnterIdleResult =
  | Success<200, operations['onlineagent.setAgentAutoEnterIdle']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await setAgentAutoEnterIdle(client, { path: { agentid: '1001', flag: 'true' } });
 */
export function setAgentAutoEnterIdle(client: Client, request: SetAgentAutoEnterIdleRequest, options?: CallOptions): Promise<SetAgentAutoEnterIdleResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/autoenteridle/{flag}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link logout}: path. */
export type LogoutPath = NonNullable<operations['onlineagent.logout']['parameters']['path']>;

/** What {@link logout} needs. */
export interface LogoutRequest {
  readonly path: LogoutPath;
}

/** What {@link logout} answers. */
export type LogoutResult =
  | Success<200, operations['onlineagent.logout']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await logout(client, { path: { agentid: '1001' } });
 */
export function logout(client: Client, request: LogoutRequest, options?: CallOptions): Promise<LogoutResult> {
  return send(client, {
    method: 'DELETE',
    path: '/onlineagent/{agentid}/logout',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceLogout}: path. */
export type ForceLogoutPath = NonNullable<operations['onlineagent.forceLogout']['parameters']['path']>;

/** What {@link forceLogout} needs. */
export interface ForceLogoutRequest {
  readonly path: ForceLogoutPath;
}

/** What {@link forceLogout} answers. */
export type ForceLogoutResult =
  | Success<200, operations['onlineagent.forceLogout']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await forceLogout(client, { path: { agentid: '1001' } });
 */
export function forceLogout(client: Client, request: ForceLogoutRequest, options?: CallOptions): Promise<ForceLogoutResult> {
  return send(client, {
    method: 'DELETE',
    path: '/onlineagent/{agentid}/forcelogout',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link forceLogoutWithReason}: path. */
export type ForceLogoutWithReasonPath = NonNullable<operations['onlineagent.forceLogoutWithReason']['parameters']['path']>;

/** What {@link forceLogoutWithReason} needs. */
export interface ForceLogoutWithReasonRequest {
  readonly path: ForceLogoutWithReasonPath;
}

/** What {@link forceLogoutWithReason} answers. */
export type ForceLogoutWithReasonResult =
  | Success<200, operations['onlineagent.forceLogoutWithReason']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await forceLogoutWithReason(client, { path: { agentid: '1001', reason: 1 } });
 */
export function forceLogoutWithReason(client: Client, request: ForceLogoutWithReasonRequest, options?: CallOptions): Promise<ForceLogoutWithReasonResult> {
  return send(client, {
    method: 'DELETE',
    path: '/onlineagent/{agentid}/forcelogoutwithreason/{reason}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link getAgentStatus}: path. */
export type GetAgentStatusPath = NonNullable<operations['onlineagent.getAgentStatus']['parameters']['path']>;

/** What {@link getAgentStatus} needs. */
export interface GetAgentStatusRequest {
  readonly path: GetAgentStatusPath;
}

/** What {@link getAgentStatus} answers. */
export type GetAgentStatusResult =
  | Success<200, operations['onlineagent.getAgentStatus']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await getAgentStatus(client, { path: { agentid: '1001' } });
 */
export function getAgentStatus(client: Client, request: GetAgentStatusRequest, options?: CallOptions): Promise<GetAgentStatusResult> {
  return send(client, {
    method: 'GET',
    path: '/onlineagent/{agentid}/agentstatus',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link setTalkRight}: path. */
export type SetTalkRightPath = NonNullable<operations['onlineagent.setTalkRight']['parameters']['path']>;

/** Parameters of {@link setTalkRight}: query. */
export type SetTalkRightQuery = NonNullable<operations['onlineagent.setTalkRight']['parameters']['query']>;

/** What {@link setTalkRight} needs. */
export interface SetTalkRightRequest {
  readonly path: SetTalkRightPath;
  readonly query: SetTalkRightQuery;
}

/** What {@link setTalkRight} answers. */
export type SetTalkRightResult =
  | Success<200, operations['onlineagent.setTalkRight']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await setTalkRight(client, { path: { agentid: '1001' }, query: { flag: 1 } });
 */
export function setTalkRight(client: Client, request: SetTalkRightRequest, options?: CallOptions): Promise<SetTalkRightResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/settalkright',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link updateGuid}: path. */
export type UpdateGuidPath = NonNullable<operations['onlineagent.updateGuid']['parameters']['path']>;

/** What {@link updateGuid} needs. */
export interface UpdateGuidRequest {
  readonly path: UpdateGuidPath;
}

/** What {@link updateGuid} answers. */
export type UpdateGuidResult =
  | Success<200, operations['onlineagent.updateGuid']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await updateGuid(client, { path: { agentid: '1001' } });
 */
export function updateGuid(client: Client, request: UpdateGuidRequest, options?: CallOptions): Promise<UpdateGuidResult> {
  return send(client, {
    method: 'PUT',
    path: '/onlineagent/{agentid}/updateGuid',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link syncagentinfo}: path. */
export type SyncagentinfoPath = NonNullable<operations['onlineagent.syncagentinfo']['parameters']['path']>;

/** What {@link syncagentinfo} needs. */
export interface SyncagentinfoRequest {
  readonly path: SyncagentinfoPath;
}

/** What {@link syncagentinfo} answers. */
export type SyncagentinfoResult =
  | Success<200, operations['onlineagent.syncagentinfo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await syncagentinfo(client, { path: { agentid: '1001' } });
 */
export function syncagentinfo(client: Client, request: SyncagentinfoRequest, options?: CallOptions): Promise<SyncagentinfoResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/syncagentinfo',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link sendNoteletEx}: path. */
export type SendNoteletExPath = NonNullable<operations['onlineagent.sendNoteletEx']['parameters']['path']>;

/** Body of {@link sendNoteletEx}. */
export type SendNoteletExBody = NonNullable<operations['onlineagent.sendNoteletEx']['requestBody']>['content']['application/json'];

/** What {@link sendNoteletEx} needs. */
export interface SendNoteletExRequest {
  readonly path: SendNoteletExPath;
  readonly body: SendNoteletExBody;
}

/** What {@link sendNoteletEx} answers. */
export type SendNoteletExResult =
  | Success<200, operations['onlineagent.sendNoteletEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await sendNoteletEx(client, { path: { agentid: '1001' }, body: { agentIds: [1002, 1003], content: 'Team meeting at three.' } });
 */
export function sendNoteletEx(client: Client, request: SendNoteletExRequest, options?: CallOptions): Promise<SendNoteletExResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/sendnoteletex',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link loginInfo}: path. */
export type LoginInfoPath = NonNullable<operations['onlineagent.loginInfo']['parameters']['path']>;

/** What {@link loginInfo} needs. */
export interface LoginInfoRequest {
  readonly path: LoginInfoPath;
}

/** What {@link loginInfo} answers. */
export type LoginInfoResult =
  | Success<200, operations['onlineagent.loginInfo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await loginInfo(client, { path: { agentid: '1001' } });
 */
export function loginInfo(client: Client, request: LoginInfoRequest, options?: CallOptions): Promise<LoginInfoResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/logininfo',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link setCustomState}: path. */
export type SetCustomStatePath = NonNullable<operations['onlineagent.setCustomState']['parameters']['path']>;

/** Parameters of {@link setCustomState}: query. */
export type SetCustomStateQuery = NonNullable<operations['onlineagent.setCustomState']['parameters']['query']>;

/** What {@link setCustomState} needs. */
export interface SetCustomStateRequest {
  readonly path: SetCustomStatePath;
  readonly query: SetCustomStateQuery;
}

/** What {@link setCustomState} answers. */
export type SetCustomStateResult =
  | Success<200, operations['onlineagent.setCustomState']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await setCustomState(client, { path: { agentid: '1001' }, query: { customstate: 12 } });
 */
export function setCustomState(client: Client, request: SetCustomStateRequest, options?: CallOptions): Promise<SetCustomStateResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/setcustomstate',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link cancelSetCustomState}: path. */
export type CancelSetCustomStatePath = NonNullable<operations['onlineagent.cancelSetCustomState']['parameters']['path']>;

/** What {@link cancelSetCustomState} needs. */
export interface CancelSetCustomStateRequest {
  readonly path: CancelSetCustomStatePath;
}

/** What {@link cancelSetCustomState} answers. */
export type CancelSetCustomStateResult =
  | Success<200, operations['onlineagent.cancelSetCustomState']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await cancelSetCustomState(client, { path: { agentid: '1001' } });
 */
export function cancelSetCustomState(client: Client, request: CancelSetCustomStateRequest, options?: CallOptions): Promise<CancelSetCustomStateResult> {
  return send(client, {
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelsetcustomstate',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link queryCustomState}: path. */
export type QueryCustomStatePath = NonNullable<operations['onlineagent.queryCustomState']['parameters']['path']>;

/** What {@link queryCustomState} needs. */
export interface QueryCustomStateRequest {
  readonly path: QueryCustomStatePath;
}

/** What {@link queryCustomState} answers. */
export type QueryCustomStateResult =
  | Success<200, operations['onlineagent.queryCustomState']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await queryCustomState(client, { path: { agentid: '1001' } });
 */
export function queryCustomState(client: Client, request: QueryCustomStateRequest, options?: CallOptions): Promise<QueryCustomStateResult> {
  return send(client, {
    method: 'GET',
    path: '/onlineagent/{agentid}/querycustomstate',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
