// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
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
 * Make an outbound call
 *
 * Calls a number outside the call centre. Events tell how the call goes on.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.caller: Calling number, at most 24 digits. Empty takes the default of the platform. It has no effect
 *   when the agent is not allowed to fill in the calling number.
 * - body.called: Number to call: 1 to 24 digits, * or #.
 * - body.skillid: Skill queue of the call. Left out, the default skill queue of the platform is taken.
 * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
 * - body.mediaability: Media of the call. With 1 a call to a party that has only audio ends when it is answered,
 *   so 2 is the better choice for video. (default 0)
 *   - 0: Audio
 *   - 1: Video
 *   - 2: The highest capability that host and terminal agree on
 * - body.userVideoDirection: The video direction of the user. Usable only with mediaability 1. Since Issue 20.
 *   (default 4)
 *   - 1: The user receives video only
 *   - 2: The user sends video only
 *   - 3: The user sends and receives video
 *   - 4: Not set
 * - body.uuiData: User-to-user information. Since Issue 23.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not handling a call; a call on hold does not count.
 * - For one-way user video, bit 0 of software parameter P978 of the UAP9600 is 0.
 *
 * Error codes: 200-001: The called number of an outbound call is wrong. Correct the number.
 *
 * Events:
 * - AgentOther_PhoneAlerting: the agent is not permanently off hook
 * - AgentOther_PhoneOffhook: the agent picks up
 * - AgentState_Busy: the agent picks up
 * - AgentEvent_Customer_Alerting: the other party rings
 * - AgentEvent_UserMediaAbility: the other party is being called
 * - AgentEvent_Talking: the other party answers
 * - AgentEvent_Call_Out_Fail: the agent does not pick up or the other party does not answer
 * - AgentEvent_Connect_Fail: the agent does not pick up or the other party does not answer
 * - AgentOther_PhoneRelease: the agent does not pick up or the other party does not answer
 * - OUTBOUND_DETECT_EVENT: the cause of a failed call is known
 * - AgentState_Ready: the other party does not answer
 *
 * Since: Issue 01 (2019-04-10)
 *
 * Changed:
 * - Issue 06: The maximum length of callappdata is changed from 1024 to 16384.
 * - Issue 20: The request parameter userVideoDirection is added: The video direction of the user.
 * - Issue 23: The request parameter uuiData is added: User-to-user information.
 *
 * @example
 * const answer = await callout(client, {
 *   path: { agentid: '1001' },
 *   body: { caller: '40038', called: '40040', skillid: 25, callappdata: '', mediaability: 1 },
 * });
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

/** Parameters of {@link answer}: path. */
export type AnswerPath = NonNullable<operations['voicecall.answer']['parameters']['path']>;

/** Parameters of {@link answer}: query. */
export type AnswerQuery = NonNullable<operations['voicecall.answer']['parameters']['query']>;

/** What {@link answer} needs. */
export interface AnswerRequest {
  readonly path: AnswerPath;
  readonly query?: AnswerQuery;
}

/** What {@link answer} answers. */
export type AnswerResult =
  | Success<200, operations['voicecall.answer']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Answer a call
 *
 * Answers the call that rings at the agent, when calls are not answered automatically.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.callid: The call to answer. Needed in multimedia calls, where an agent has several. Since Issue 02.
 *
 * Needs:
 * - The agent is signed in.
 * - The event AgentEvent_Ringing has been received.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-002: There is no call to answer. Answer only after the event AgentEvent_Ringing.
 *
 * Events: AgentEvent_Talking
 *
 * Since: Issue 01 (2019-04-10)
 *
 * Changed:
 * - Issue 02: The request parameter callid is added: The call to answer.
 * - Issue 12: The phone linkage logic is added.
 *
 * @example
 * const answer = await answer(client, { path: { agentid: '1001' }, query: { callid: '1476838963-224' } });
 */
export function answer(client: Client, request: AnswerRequest, options?: CallOptions): Promise<AnswerResult> {
  return send(client, {
    method: 'PUT',
    path: '/voicecall/{agentid}/answer',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link callInner}: path. */
export type CallInnerPath = NonNullable<operations['voicecall.callInner']['parameters']['path']>;

/** Body of {@link callInner}. */
export type CallInnerBody = NonNullable<operations['voicecall.callInner']['requestBody']>['content']['application/json'];

/** What {@link callInner} needs. */
export interface CallInnerRequest {
  readonly path: CallInnerPath;
  readonly body: CallInnerBody;
}

/** What {@link callInner} answers. */
export type CallInnerResult =
  | Success<200, operations['voicecall.callInner']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Call another agent
 *
 * Makes an internal call to another agent.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.called: ID of the agent to call: 1 to 24 digits, * or #.
 * - body.caller: Calling number, at most 24 digits. Empty takes the default of the platform.
 * - body.skillid: Skill queue of the call. Left out, the default skill queue of the platform is taken.
 * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
 * - body.mediaability: Has no effect. The call uses the media that both the sign-in of the agent and the default
 *   skill queue support.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not handling a call; a call on hold does not count.
 *
 * Events:
 * - AgentOther_PhoneAlerting
 * - AgentOther_PhoneOffhook
 * - AgentState_Busy
 * - AgentEvent_Customer_Alerting: the called agent rings
 * - AgentEvent_Inside_Call_Fail: the call fails
 *
 * Since: Issue 01 (2019-04-10)
 *
 * Changed:
 * - Issue 06: The maximum length of callappdata is changed from 1024 to 16384.
 * - Issue 09: The description of mediaability is modified.
 *
 * @example
 * const answer = await callInner(client, { path: { agentid: '1001' }, body: { called: '40040' } });
 */
export function callInner(client: Client, request: CallInnerRequest, options?: CallOptions): Promise<CallInnerResult> {
  return send(client, {
    method: 'PUT',
    path: '/voicecall/{agentid}/callinner',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link innerHelp}: path. */
export type InnerHelpPath = NonNullable<operations['voicecall.innerHelp']['parameters']['path']>;

/** Body of {@link innerHelp}. */
export type InnerHelpBody = NonNullable<operations['voicecall.innerHelp']['requestBody']>['content']['application/json'];

/** What {@link innerHelp} needs. */
export interface InnerHelpRequest {
  readonly path: InnerHelpPath;
  readonly body: InnerHelpBody;
}

/** What {@link innerHelp} answers. */
export type InnerHelpResult =
  | Success<200, operations['voicecall.innerHelp']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Ask an agent or a skill queue for help
 *
 * Consults a helper alone while the customer is on hold, or brings the helper into a three-party call. To take
 * the customer back, drop the help call with dropCall (two-party help) or the helper's agent ID with disconnect
 * (three-party help). In two-party help the customer returns to the agent when the helper hangs up first, and
 * goes to the helper when the agent hangs up first.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.dstaddress: ID of the agent or skill queue that is asked.
 * - body.devicetype: What dstaddress names. (default 2)
 *   - 1: Skill queue
 *   - 2: Agent
 * - body.mode: Kind of help. (default 1)
 *   - 1: Two-party help, in which agent and helper talk alone
 *   - 2: Three-party help, in which the customer takes part
 * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
 * - body.holdflag: Whether the call is held during a three-party help call. Since Issue 11. (default true)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is in a call with a customer.
 *
 * Error codes: 200-018: There is no call to ask for internal help in.
 *
 * Events:
 * - AgentEvent_Hold: mode is 1
 * - AgentEvent_Customer_Alerting: mode is 1 and the helper rings
 * - AgentEvent_Talking: mode is 1 and the helper answers
 * - AgentEvent_Consult_Fail: the request fails
 *
 * Since: Issue 01 (2019-04-10)
 *
 * Changed:
 * - Issue 06: The maximum length of callappdata is changed from 1024 to 16384.
 * - Issue 11: The request parameter holdflag is added: Whether the call is held during a three-party help call.
 *
 * @example
 * const answer = await innerHelp(client, {
 *   path: { agentid: '1001' },
 *   body: { dstaddress: '49997', devicetype: 2, mode: 1, callappdata: '' },
 * });
 */
export function innerHelp(client: Client, request: InnerHelpRequest, options?: CallOptions): Promise<InnerHelpResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/innerhelp',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link beginMute}: path. */
export type BeginMutePath = NonNullable<operations['voicecall.beginMute']['parameters']['path']>;

/** What {@link beginMute} needs. */
export interface BeginMuteRequest {
  readonly path: BeginMutePath;
}

/** What {@link beginMute} answers. */
export type BeginMuteResult =
  | Success<200, operations['voicecall.beginMute']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Mute the call
 *
 * Mutes the agent in the ongoing call. An internal call cannot be muted.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an ongoing call.
 * - The call is not a peer-to-peer video call of the UAP.
 *
 * Error codes:
 * - 200-003: There is no call to mute.
 * - 200-004: The state of the call does not allow muting it.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await beginMute(client, { path: { agentid: '1001' } });
 */
export function beginMute(client: Client, request: BeginMuteRequest, options?: CallOptions): Promise<BeginMuteResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/beginmute',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link endMute}: path. */
export type EndMutePath = NonNullable<operations['voicecall.endMute']['parameters']['path']>;

/** What {@link endMute} needs. */
export interface EndMuteRequest {
  readonly path: EndMutePath;
}

/** What {@link endMute} answers. */
export type EndMuteResult =
  | Success<200, operations['voicecall.endMute']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Unmute the call
 *
 * Lifts the mute from the call.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has muted an ongoing voice call.
 *
 * Error codes:
 * - 200-007: There is no call to unmute.
 * - 200-008: The state of the call does not allow unmuting it.
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await endMute(client, { path: { agentid: '1001' } });
 */
export function endMute(client: Client, request: EndMuteRequest, options?: CallOptions): Promise<EndMuteResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/endmute',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link hold}: path. */
export type HoldPath = NonNullable<operations['voicecall.hold']['parameters']['path']>;

/** What {@link hold} needs. */
export interface HoldRequest {
  readonly path: HoldPath;
}

/** What {@link hold} answers. */
export type HoldResult =
  | Success<200, operations['voicecall.hold']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Put the call on hold
 *
 * Holds the ongoing call. The event AgentEvent_Hold carries its call ID.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an ongoing call.
 *
 * Error codes:
 * - 200-013: There is no call to put on hold.
 * - 200-014: The state of the call does not allow putting it on hold.
 *
 * Events: AgentEvent_Hold
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await hold(client, { path: { agentid: '1001' } });
 */
export function hold(client: Client, request: HoldRequest, options?: CallOptions): Promise<HoldResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/hold',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link getHold}: path. */
export type GetHoldPath = NonNullable<operations['voicecall.getHold']['parameters']['path']>;

/** Parameters of {@link getHold}: query. */
export type GetHoldQuery = NonNullable<operations['voicecall.getHold']['parameters']['query']>;

/** What {@link getHold} needs. */
export interface GetHoldRequest {
  readonly path: GetHoldPath;
  readonly query?: GetHoldQuery;
}

/** What {@link getHold} answers. */
export type GetHoldResult =
  | Success<200, operations['voicecall.getHold']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Take a call off hold
 *
 * Takes a held call back, so that the agent talks to its party again.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.callid: Call ID of the held call.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has a call on hold.
 *
 * Error codes:
 * - 200-015: There is no held call to take back.
 * - 200-016: The state of the call does not allow taking it back from hold.
 *
 * Events: AgentEvent_Talking
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await getHold(client, { path: { agentid: '1001' }, query: { callid: '1476838963-224' } });
 */
export function getHold(client: Client, request: GetHoldRequest, options?: CallOptions): Promise<GetHoldResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/gethold',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link transfer}: path. */
export type TransferPath = NonNullable<operations['voicecall.transfer']['parameters']['path']>;

/** Body of {@link transfer}. */
export type TransferBody = NonNullable<operations['voicecall.transfer']['requestBody']>['content']['application/json'];

/** What {@link transfer} needs. */
export interface TransferRequest {
  readonly path: TransferPath;
  readonly body: TransferBody;
}

/** What {@link transfer} answers. */
export type TransferResult =
  | Success<200, operations['voicecall.transfer']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Transfer a call
 *
 * Hands the established call on to the target that devicetype and address name. After a talk transfer or a
 * three-party transfer to an external number, cancelTransfer takes the customer back.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.devicetype: Kind of target. Changed in Issue 13.
 *   - 1: Skill queue; address is its ID
 *   - 2: Agent; address is the agent ID
 *   - 3: IVR flow; address is its access code
 *   - 4: System access code; address is the code
 *   - 5: External number; address is the number
 * - body.address: The target, in the form that devicetype asks for, at most 24 characters; digits only, unless
 *   it is an external number.
 * - body.mode: Kind of transfer. An agent takes 0, 2 or 3; an IVR flow 0 or 1; an external number 1, 2, 3 or 4;
 *   any other target 0 or 2.
 *   - 0: Blind (release) transfer: the agent leaves at once; not for external numbers
 *   - 1: To an IVR flow: suspending transfer, after which the call comes back, for audio and video flows only. To
 *   an external number: blind (release) transfer
 *   - 2: Success transfer; not for IVR flows
 *   - 3: To an external number: talk transfer. To an agent: transfer to the agent's private skill queue, which is
 *   not open to third parties
 *   - 4: Three-party transfer; for external numbers only
 * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
 * - body.caller: Calling number, at most 24 digits. Empty takes the default of the platform. It only counts in a
 *   transfer to an external number, and not in a blind one.
 * - body.mediaability: Media of a transfer to an external number. In other transfers the type of the agent
 *   decides. Changed in Issue 04. (default 0)
 *   - 0: Audio
 *   - 1: Video
 *   - 2: The highest capability that host and terminal agree on
 * - body.holdflag: Whether the call is held during a three-party transfer. The documentation calls it a boolean;
 *   its example sends a string. Since Issue 11. (default true)
 *   - true: The call is held
 *   - false: The call is not held
 * - body.skillId: The skill that the call is assigned to. Takes effect only with devicetype 2. Since Issue 14.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an ongoing voice call.
 * - For a blind transfer to an external number, the call is not an outbound call.
 * - For a blind transfer to an external number, the call is not a video call.
 *
 * Error codes: 200-012: There is no call to transfer.
 *
 * Events:
 * - AgentEvent_Customer_Alerting: the target rings
 * - AgentEvent_Talking
 * - AgentEvent_Connect_Fail: the transfer fails
 * - AgentEvent_Call_Release
 * - AgentEvent_Customer_Release: blind transfer
 * - AgentOther_PhoneRelease: blind transfer
 * - AgentState_Ready: blind transfer
 * - AgentEvent_SuccTransResult: success transfer
 * - AgentMediaEvent_StopRecordDone: success transfer
 * - AgentEvent_Conference: talk transfer or three-party transfer
 * - AgentEvent_ReturnFromIvr: the call comes back from a suspending transfer
 *
 * Since: Issue 01 (2019-04-10)
 *
 * Changed:
 * - Issue 04: The value 2 (The highest capability that host and terminal agree on) is added for the request
 *   parameter mediaability.
 * - Issue 06: The maximum length of callappdata is changed from 1024 to 16384.
 * - Issue 11: The request parameter holdflag is added: Whether the call is held during a three-party transfer.
 * - Issue 13: The value 4 (System access code; address is the code) is added for the request parameter
 *   devicetype.
 * - Issue 14: The request parameter skillId is added: The skill that the call is assigned to.
 * - Issue 20: The verification of the request parameter address is modified: only digits are allowed.
 *
 * @example
 * const answer = await transfer(client, { path: { agentid: '1001' }, body: { devicetype: 2, mode: 2, address: '49998', callappdata: '' } });
 */
export function transfer(client: Client, request: TransferRequest, options?: CallOptions): Promise<TransferResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/transfer',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link cancelTransfer}: path. */
export type CancelTransferPath = NonNullable<operations['voicecall.cancelTransfer']['parameters']['path']>;

/** What {@link cancelTransfer} needs. */
export interface CancelTransferRequest {
  readonly path: CancelTransferPath;
}

/** What {@link cancelTransfer} answers. */
export type CancelTransferResult =
  | Success<200, operations['voicecall.cancelTransfer']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Take a transferred call back
 *
 * Takes the customer back from a talk transfer or a three-party transfer to an external number.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has transferred a call to an external number by a talk transfer or a three-party transfer.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-012: There is no call to transfer.
 *
 * Events:
 * - AgentEvent_Talking
 * - AgentEvent_Customer_Release
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await cancelTransfer(client, { path: { agentid: '1001' } });
 */
export function cancelTransfer(client: Client, request: CancelTransferRequest, options?: CallOptions): Promise<CancelTransferResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/canceltransfer',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link secondDialEx}: path. */
export type SecondDialExPath = NonNullable<operations['voicecall.secondDialEx']['parameters']['path']>;

/** Parameters of {@link secondDialEx}: query. */
export type SecondDialExQuery = NonNullable<operations['voicecall.secondDialEx']['parameters']['query']>;

/** What {@link secondDialEx} needs. */
export interface SecondDialExRequest {
  readonly path: SecondDialExPath;
  readonly query: SecondDialExQuery;
}

/** What {@link secondDialEx} answers. */
export type SecondDialExResult =
  | Success<200, operations['voicecall.secondDialEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Send dialled digits into the call
 *
 * Sends digits into the ongoing call, as the keys of a telephone do, for example to an IVR flow.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.number: What to send: 1 to 24 digits, * or #. In the URL # is written as %23.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an established call.
 * - The call is not a video call.
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
 * const answer = await secondDialEx(client, { path: { agentid: '1001' }, query: { number: '1' } });
 */
export function secondDialEx(client: Client, request: SecondDialExRequest, options?: CallOptions): Promise<SecondDialExResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/seconddialex',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link confJoin}: path. */
export type ConfJoinPath = NonNullable<operations['voicecall.confJoin']['parameters']['path']>;

/** Body of {@link confJoin}. */
export type ConfJoinBody = NonNullable<operations['voicecall.confJoin']['requestBody']>['content']['application/json'];

/** What {@link confJoin} needs. */
export interface ConfJoinRequest {
  readonly path: ConfJoinPath;
  readonly body: ConfJoinBody;
}

/** What {@link confJoin} answers. */
export type ConfJoinResult =
  | Success<200, operations['voicecall.confJoin']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Join two calls into a three-party call
 *
 * Joins the ongoing call and a held call. When the third party is an agent reached by an internal call,
 * innerHelp is the better way, since the recording of that agent and the customer is missing after the first
 * agent leaves.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.callid: Call ID of the held call; not empty. (at least 1 character)
 * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an established call.
 * - The agent has a call on hold.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-010: There is no active call to turn into a three-party call.
 * - 200-011: There is no held call to add to a three-party call. Put the first call on hold before.
 *
 * Events:
 * - AgentEvent_Conference
 * - AgentEvent_Customer_Release: one of the other two parties leaves
 *
 * Since: Issue 01 (2019-04-10)
 *
 * Changed: Issue 06: The maximum length of callappdata is changed from 1024 to 16384.
 *
 * @example
 * const answer = await confJoin(client, { path: { agentid: '1001' }, body: { callid: '1455885056-1095', callappdata: '' } });
 */
export function confJoin(client: Client, request: ConfJoinRequest, options?: CallOptions): Promise<ConfJoinResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/confjoin',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link dropCall}: path. */
export type DropCallPath = NonNullable<operations['voicecall.dropCall']['parameters']['path']>;

/** What {@link dropCall} needs. */
export interface DropCallRequest {
  readonly path: DropCallPath;
}

/** What {@link dropCall} answers. */
export type DropCallResult =
  | Success<200, operations['voicecall.dropCall']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Hang up a call by its ID
 *
 * Hangs up one of the agent's calls. Error 200-025 says that there is no call to hang up.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.callid: Call ID of the call to hang up.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is in a call.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-025: There is no call to drop. Take it as a success, since the call is gone.
 *
 * Events:
 * - AgentEvent_Call_Release
 * - AgentEvent_Customer_Release
 * - AgentOther_PhoneRelease
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await dropCall(client, { path: { agentid: '1001', callid: '1476838963-224' } });
 */
export function dropCall(client: Client, request: DropCallRequest, options?: CallOptions): Promise<DropCallResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/dropcall/{callid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link release}: path. */
export type ReleasePath = NonNullable<operations['voicecall.release']['parameters']['path']>;

/** What {@link release} needs. */
export interface ReleaseRequest {
  readonly path: ReleasePath;
}

/** What {@link release} answers. */
export type ReleaseResult =
  | Success<200, operations['voicecall.release']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Hang up the current call
 *
 * Hangs up the agent's current call. To hang up a certain one of several calls, use dropCall.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an ongoing call.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-017: There is no call to release.
 *
 * Events:
 * - AgentEvent_Call_Release
 * - AgentEvent_Customer_Release
 * - AgentOther_PhoneRelease
 * - AgentState_Ready: the agent does not go to wrap-up
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await release(client, { path: { agentid: '1001' } });
 */
export function release(client: Client, request: ReleaseRequest, options?: CallOptions): Promise<ReleaseResult> {
  return send(client, {
    method: 'DELETE',
    path: '/voicecall/{agentid}/release',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link releaseEx}: path. */
export type ReleaseExPath = NonNullable<operations['voicecall.releaseEx']['parameters']['path']>;

/** What {@link releaseEx} needs. */
export interface ReleaseExRequest {
  readonly path: ReleaseExPath;
}

/** What {@link releaseEx} answers. */
export type ReleaseExResult =
  | Success<200, operations['voicecall.releaseEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Hang up the current call (compatible path)
 *
 * Does the same as release. It is kept for older clients; new ones use release.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an ongoing call.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-017: There is no call to release.
 *
 * Events:
 * - AgentEvent_Call_Release
 * - AgentEvent_Customer_Release
 * - AgentOther_PhoneRelease
 * - AgentState_Ready: the agent does not go to wrap-up
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @deprecated
 *
 * @example
 * const answer = await releaseEx(client, { path: { agentid: '1001' } });
 */
export function releaseEx(client: Client, request: ReleaseExRequest, options?: CallOptions): Promise<ReleaseExResult> {
  return send(client, {
    method: 'DELETE',
    path: '/voicecall/{agentid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link disconnect}: path. */
export type DisconnectPath = NonNullable<operations['voicecall.disconnect']['parameters']['path']>;

/** What {@link disconnect} needs. */
export interface DisconnectRequest {
  readonly path: DisconnectPath;
}

/** What {@link disconnect} answers. */
export type DisconnectResult =
  | Success<200, operations['voicecall.disconnect']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Drop one party of the call by its number
 *
 * Drops one party, mainly in internal help and three-party calls. Only parties of the agent's last call can be
 * dropped; a customer who is on hold during two-party help cannot.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.number: Number of the party to drop, 1 to 24 digits. In internal help this is the agent ID of the
 *   helper, or the softphone number of the agent itself; a helper can only drop itself.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an ongoing call.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-023: There is no call from which a party could be dropped by its number.
 * - 200-024: There is no party with the number that was to be dropped.
 *
 * Events:
 * - AgentEvent_Call_Release
 * - AgentEvent_Customer_Release
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await disconnect(client, { path: { agentid: '1001', number: '70001' } });
 */
export function disconnect(client: Client, request: DisconnectRequest, options?: CallOptions): Promise<DisconnectResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/disconnect/{number}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link connectHold}: path. */
export type ConnectHoldPath = NonNullable<operations['voicecall.connectHold']['parameters']['path']>;

/** What {@link connectHold} needs. */
export interface ConnectHoldRequest {
  readonly path: ConnectHoldPath;
}

/** What {@link connectHold} answers. */
export type ConnectHoldResult =
  | Success<200, operations['voicecall.connectHold']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Connect the ongoing call with a held call
 *
 * Connects the parties of the ongoing call and of a held call with each other. The events show that the agent's
 * calls are released.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.callid: Call ID of one of the two calls.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has an established call.
 * - The agent has a call on hold.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-013: There is no call to put on hold.
 * - 200-014: The state of the call does not allow putting it on hold.
 *
 * Events:
 * - AgentEvent_Call_Release
 * - AgentEvent_Customer_Release
 * - AgentOther_PhoneRelease
 * - AgentMediaEvent_StopRecordDone
 *
 * Since: Issue 03 (2020-01-22)
 *
 * @example
 * const answer = await connectHold(client, { path: { agentid: '1001', callid: '1476838963-224' } });
 */
export function connectHold(client: Client, request: ConnectHoldRequest, options?: CallOptions): Promise<ConnectHoldResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/connecthold/{callid}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link mediaSwitch}: path. */
export type MediaSwitchPath = NonNullable<operations['voicecall.mediaSwitch']['parameters']['path']>;

/** Parameters of {@link mediaSwitch}: query. */
export type MediaSwitchQuery = NonNullable<operations['voicecall.mediaSwitch']['parameters']['query']>;

/** What {@link mediaSwitch} needs. */
export interface MediaSwitchRequest {
  readonly path: MediaSwitchPath;
  readonly query: MediaSwitchQuery;
}

/** What {@link mediaSwitch} answers. */
export type MediaSwitchResult =
  | Success<200, operations['voicecall.mediaSwitch']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Switch the media of a call
 *
 * Changes the media of the agent's call to the one that mediaType names. It works for an outbound audio call or
 * an inbound call once the parties talk, also after holding, muting or a transfer to an agent or a skill queue.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.mediaType: Media to switch to. Changed in Issue 07.
 *   - 1: Voice
 *   - 3: Video
 * - query.videoDirection: The video direction of the user. Usable only with mediaType 3. Since Issue 20.
 *   (default 4)
 *   - 1: The user receives video only
 *   - 2: The user sends video only
 *   - 3: The user sends and receives video
 *   - 4: Not set
 *
 * Needs:
 * - The agent is signed in as a video agent.
 * - The agent has an ongoing voice call.
 * - For one-way user video, bit 0 of software parameter P978 of the UAP9600 is 0.
 *
 * Error codes:
 * - 200-027: Meaning not published.
 * - 200-028: Meaning not published.
 * - 200-029: Meaning not published.
 * - 200-030: Meaning not published.
 *
 * Events:
 * - AgentEvent_MediaSwith
 * - AgentMediaEvent_StopRecordDone
 * - AgentEvent_Call_Release
 *
 * Since: Issue 06 (2020-09-30)
 *
 * Changed:
 * - Issue 07: The value 1 (Voice) is added for the request parameter mediaType.
 * - Issue 20: The request parameter videoDirection is added: The video direction of the user.
 *
 * @example
 * const answer = await mediaSwitch(client, { path: { agentid: '1001' }, query: { mediaType: 3 } });
 */
export function mediaSwitch(client: Client, request: MediaSwitchRequest, options?: CallOptions): Promise<MediaSwitchResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/mediaswitch',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link adjustVideoMode}: path. */
export type AdjustVideoModePath = NonNullable<operations['voicecall.adjustVideoMode']['parameters']['path']>;

/** Body of {@link adjustVideoMode}. */
export type AdjustVideoModeBody = NonNullable<operations['voicecall.adjustVideoMode']['requestBody']>['content']['application/json'];

/** What {@link adjustVideoMode} needs. */
export interface AdjustVideoModeRequest {
  readonly path: AdjustVideoModePath;
  readonly body: AdjustVideoModeBody;
}

/** What {@link adjustVideoMode} answers. */
export type AdjustVideoModeResult =
  | Success<200, operations['voicecall.adjustVideoMode']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Lay out the pictures of a three-party video call
 *
 * Sets how the three pictures are shown. It works in a three-party video call, in three-party internal help with
 * video and in a three-party transfer to an external number.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.mode: Layout of the pictures. The documentation calls it an integer; its example sends a string.
 *   - 0: Three pictures of equal size
 *   - 1: The user is shown large
 *   - 2: The agent is shown large
 *   - 3: The third party is shown large
 *
 * Needs:
 * - The agent is signed in as a video agent.
 * - The agent has an ongoing video call.
 *
 * Error codes:
 * - 200-031: Meaning not published.
 * - 200-032: Meaning not published.
 * - 200-033: Meaning not published.
 * - 200-034: Meaning not published.
 * - 200-035: Meaning not published.
 *
 * Since: Issue 07 (2020-12-30)
 *
 * @example
 * const answer = await adjustVideoMode(client, { path: { agentid: '1001' }, body: { mode: '0' } });
 */
export function adjustVideoMode(client: Client, request: AdjustVideoModeRequest, options?: CallOptions): Promise<AdjustVideoModeResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/adjustvideomode',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link previewCallout}: path. */
export type PreviewCalloutPath = NonNullable<operations['voicecall.previewCallout']['parameters']['path']>;

/** Body of {@link previewCallout}. */
export type PreviewCalloutBody = NonNullable<operations['voicecall.previewCallout']['requestBody']>['content']['application/json'];

/** What {@link previewCallout} needs. */
export interface PreviewCalloutRequest {
  readonly path: PreviewCalloutPath;
  readonly body: PreviewCalloutBody;
}

/** What {@link previewCallout} answers. */
export type PreviewCalloutResult =
  | Success<200, operations['voicecall.previewCallout']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Make a previewed outbound call
 *
 * Calls one of the numbers that the preview event AgentEvent_Preview_CallOut or AgentEvent_Preview_CallOut_Ex
 * offered.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.called: Number to call: one of those in dialeddigits of the preview event. Other numbers cannot be
 *   called.
 * - body.callcontrolid: Number of the preview, which the event carries as a string in controlid.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not handling a call; a call on hold does not count.
 * - The event AgentEvent_Preview_CallOut or AgentEvent_Preview_CallOut_Ex has been received.
 *
 * Error codes: 000-002: The address or a parameter of the request is wrong or invalid. Check the request against
 * the description of the interface and send it again.
 *
 * Events:
 * - AgentOther_PhoneAlerting
 * - AgentOther_PhoneOffhook
 * - AgentEvent_Talking: the other party answers
 * - AgentEvent_Call_Out_Fail: the call fails
 *
 * Since: Issue 08 (2021-03-31)
 *
 * @example
 * const answer = await previewCallout(client, { path: { agentid: '1001' }, body: { called: '10020002', callcontrolid: 1536 } });
 */
export function previewCallout(client: Client, request: PreviewCalloutRequest, options?: CallOptions): Promise<PreviewCalloutResult> {
  return send(client, {
    method: 'PUT',
    path: '/voicecall/{agentid}/previewCallout',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link requestAppointedCall}: path. */
export type RequestAppointedCallPath = NonNullable<operations['voicecall.requestAppointedCall']['parameters']['path']>;

/** Parameters of {@link requestAppointedCall}: query. */
export type RequestAppointedCallQuery = NonNullable<operations['voicecall.requestAppointedCall']['parameters']['query']>;

/** What {@link requestAppointedCall} needs. */
export interface RequestAppointedCallRequest {
  readonly path: RequestAppointedCallPath;
  readonly query: RequestAppointedCallQuery;
}

/** What {@link requestAppointedCall} answers. */
export type RequestAppointedCallResult =
  | Success<200, operations['voicecall.requestAppointedCall']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Ask for a certain queued call
 *
 * Has a call that waits in a skill queue given to the agent.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.callid: Call ID of the waiting call.
 * - path.skilltype: Type of the skill queue. Only 0 is supported.
 *   - 0: Public skill queue
 * - query.skillId: ID of the skill queue, which has to be a public one.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not recording itself outside a call.
 * - The agent has no call on hold.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 *
 * Events:
 * - AgentOther_PhoneAlerting
 * - AgentOther_PhoneOffhook
 * - AgentEvent_Talking
 *
 * Since: Issue 08 (2021-03-31)
 *
 * @example
 * const answer = await requestAppointedCall(client, { path: { agentid: '1001', callid: '1476838963-224', skilltype: 0 }, query: { skillId: 20011 } });
 */
export function requestAppointedCall(client: Client, request: RequestAppointedCallRequest, options?: CallOptions): Promise<RequestAppointedCallResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/requestcall/{callid}/{skilltype}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link snatchpickup}: path. */
export type SnatchpickupPath = NonNullable<operations['voicecall.snatchpickup']['parameters']['path']>;

/** Parameters of {@link snatchpickup}: query. */
export type SnatchpickupQuery = NonNullable<operations['voicecall.snatchpickup']['parameters']['query']>;

/** What {@link snatchpickup} needs. */
export interface SnatchpickupRequest {
  readonly path: SnatchpickupPath;
  readonly query: SnatchpickupQuery;
}

/** What {@link snatchpickup} answers. */
export type SnatchpickupResult =
  | Success<200, operations['voicecall.snatchpickup']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Pick up a call that rings at another agent
 *
 * Takes over a call that rings at another agent of the same group. Internal calls cannot be picked up.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.destWorkNo: The agent whose ringing call is picked up. Changed in Issue 24. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in and idle.
 * - The phone of the other agent is ringing.
 * - The call is not an internal call.
 * - Both agents belong to the same group.
 * - The agent has the permission to pick up calls of its group.
 *
 * Error codes:
 * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
 *   description of the interface and send it again.
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 *
 * Events:
 * - AgentOther_PhoneAlerting
 * - AgentOther_PhoneOffhook: the agent takes the phone
 * - AgentEvent_Talking: the agent takes the phone
 * - AgentEvent_Incoming_CallInfo: the agent takes the phone
 * - AgentMediaEvent_Record: the agent takes the phone
 * - AgentOther_PhoneRelease: the agent takes the phone
 *
 * Since: Issue 10 (2021-08-23)
 *
 * @example
 * const answer = await snatchpickup(client, { path: { agentid: '1001' }, query: { destWorkNo: 1002 } });
 */
export function snatchpickup(client: Client, request: SnatchpickupRequest, options?: CallOptions): Promise<SnatchpickupResult> {
  return send(client, {
    method: 'PUT',
    path: '/voicecall/{agentid}/snatchpickup',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link reject}: path. */
export type RejectPath = NonNullable<operations['voicecall.reject']['parameters']['path']>;

/** Body of {@link reject}. */
export type RejectBody = NonNullable<operations['voicecall.reject']['requestBody']>['content']['application/json'];

/** What {@link reject} needs. */
export interface RejectRequest {
  readonly path: RejectPath;
  readonly body: RejectBody;
}

/** What {@link reject} answers. */
export type RejectResult =
  | Success<200, operations['voicecall.reject']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Reject a ringing call
 *
 * Declines the call that rings at the agent. What happens to the call depends on mode.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.callid: Call ID of the ringing call.
 * - body.mode: What happens to a plain inbound call; internal help and transfers may end otherwise. The
 *   documentation calls it an integer; its example sends a string.
 *   - 1: The call returns to its queue and the agent becomes busy
 *   - 2: The call is released and the agent becomes idle
 *
 * Needs:
 * - The agent is signed in.
 * - The event AgentEvent_Ringing has been received.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 200-002: There is no call to answer. Answer only after the event AgentEvent_Ringing.
 * - 200-037: Meaning not published.
 * - 200-038: Meaning not published.
 * - 200-039: Meaning not published.
 *
 * Events:
 * - AgentEvent_No_Answer
 * - AgentState_SetNotReady_Success: mode is 1
 * - AgentOther_PhoneRelease
 * - AgentState_Ready: mode is 2
 *
 * Since: Issue 10 (2021-08-23)
 *
 * @example
 * const answer = await reject(client, { path: { agentid: '1001' }, body: { callid: '1455885056-1095', mode: '1' } });
 */
export function reject(client: Client, request: RejectRequest, options?: CallOptions): Promise<RejectResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/reject',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link phonepickup}: path. */
export type PhonepickupPath = NonNullable<operations['voicecall.phonepickup']['parameters']['path']>;

/** What {@link phonepickup} needs. */
export interface PhonepickupRequest {
  readonly path: PhonepickupPath;
}

/** What {@link phonepickup} answers. */
export type PhonepickupResult =
  | Success<200, operations['voicecall.phonepickup']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Take the ringing phone off the hook
 *
 * Answers the ringing desk phone from the application, when phone linkage is in use.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - Phone linkage is enabled.
 * - The event AgentOther_PhoneAlerting has been received.
 * - The phone is an eSpace 7910.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 *
 * Events:
 * - AgentOther_PhoneOffhook
 * - AgentEvent_Talking
 *
 * Since: Issue 12 (2022-01-30)
 *
 * @example
 * const answer = await phonepickup(client, { path: { agentid: '1001' } });
 */
export function phonepickup(client: Client, request: PhonepickupRequest, options?: CallOptions): Promise<PhonepickupResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/phonepickup',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link phonehangup}: path. */
export type PhonehangupPath = NonNullable<operations['voicecall.phonehangup']['parameters']['path']>;

/** What {@link phonehangup} needs. */
export interface PhonehangupRequest {
  readonly path: PhonehangupPath;
}

/** What {@link phonehangup} answers. */
export type PhonehangupResult =
  | Success<200, operations['voicecall.phonehangup']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Reject the call at the ringing phone
 *
 * Rejects the call that rings at the desk phone from the application, when phone linkage is in use.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - Phone linkage is enabled.
 * - The event AgentOther_PhoneAlerting has been received.
 * - The phone is an eSpace 7910.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 *
 * Events:
 * - AgentOther_PhoneRelease
 * - AgentEvent_No_Answer
 *
 * Since: Issue 12 (2022-01-30)
 *
 * @example
 * const answer = await phonehangup(client, { path: { agentid: '1001' } });
 */
export function phonehangup(client: Client, request: PhonehangupRequest, options?: CallOptions): Promise<PhonehangupResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/phonehangup',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link thirdPartyConfTransmitNum}: path. */
export type ThirdPartyConfTransmitNumPath = NonNullable<operations['voicecall.thirdPartyConfTransmitNum']['parameters']['path']>;

/** What {@link thirdPartyConfTransmitNum} needs. */
export interface ThirdPartyConfTransmitNumRequest {
  readonly path: ThirdPartyConfTransmitNumPath;
}

/** What {@link thirdPartyConfTransmitNum} answers. */
export type ThirdPartyConfTransmitNumResult =
  | Success<200, operations['voicecall.thirdPartyConfTransmitNum']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Pass dialled digits on in a three-party call
 *
 * Lets keys that the customer presses reach the external IVR in a three-party call, without the tones being
 * recorded on the agent's side.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is in a three-party call with a customer number and the number of an external IVR.
 *
 * Error codes: 10001: Meaning not published.
 *
 * Since: Issue 14 (2023-01-30)
 *
 * @example
 * const answer = await thirdPartyConfTransmitNum(client, { path: { agentid: '1001' } });
 */
export function thirdPartyConfTransmitNum(client: Client, request: ThirdPartyConfTransmitNumRequest, options?: CallOptions): Promise<ThirdPartyConfTransmitNumResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/thirdPartyConfTransmitNum',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link callInnerSkill}: path. */
export type CallInnerSkillPath = NonNullable<operations['voicecall.callInnerSkill']['parameters']['path']>;

/** Body of {@link callInnerSkill}. */
export type CallInnerSkillBody = NonNullable<operations['voicecall.callInnerSkill']['requestBody']>['content']['application/json'];

/** What {@link callInnerSkill} needs. */
export interface CallInnerSkillRequest {
  readonly path: CallInnerSkillPath;
  readonly body: CallInnerSkillBody;
}

/** What {@link callInnerSkill} answers. */
export type CallInnerSkillResult =
  | Success<200, operations['voicecall.callInnerSkill']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Call an agent of a skill queue
 *
 * Makes an internal call to an idle agent of a skill queue, for example to consult that team.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.skillId: ID of the skill queue to call.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not handling a call; a call on hold does not count.
 * - The skill queue has an idle agent.
 *
 * Error codes:
 * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
 *   description of the interface and send it again.
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 *
 * Events:
 * - AgentOther_PhoneAlerting
 * - AgentOther_PhoneOffhook
 * - AgentState_Busy
 * - AgentEvent_Customer_Alerting: the called agent rings
 * - AgentEvent_Talking: the called agent answers
 * - AgentEvent_Inside_Call_Fail: the call fails
 *
 * Since: Issue 21 (2024-09-30)
 *
 * @example
 * const answer = await callInnerSkill(client, { path: { agentid: '1001' }, body: { skillId: 20011 } });
 */
export function callInnerSkill(client: Client, request: CallInnerSkillRequest, options?: CallOptions): Promise<CallInnerSkillResult> {
  return send(client, {
    method: 'PUT',
    path: '/voicecall/{agentid}/callinnerskill',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link startASR}: path. */
export type StartASRPath = NonNullable<operations['voicecall.startASR']['parameters']['path']>;

/** Parameters of {@link startASR}: query. */
export type StartASRQuery = NonNullable<operations['voicecall.startASR']['parameters']['query']>;

/** What {@link startASR} needs. */
export interface StartASRRequest {
  readonly path: StartASRPath;
  readonly query: StartASRQuery;
}

/** What {@link startASR} answers. */
export type StartASRResult =
  | Success<200, operations['voicecall.startASR']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Start speech recognition for a call
 *
 * Switches speech recognition on for a call that rings but is not answered yet, when the service side is the one
 * that starts it.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - query.callId: Call ID of the ringing call.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has a ringing call that is not answered yet.
 * - Speech recognition on the service side is enabled in the WAS console.
 * - The UAP9600 has version V300R025, and the bit of its software parameter P909 for this is set.
 *
 * Error codes: 200-040: Meaning not published; the interface that switches on speech recognition returns it.
 *
 * Since: Issue 24 (2025-06-30)
 *
 * @example
 * const answer = await startASR(client, { path: { agentid: '1001' }, query: { callId: '1476838963-224' } });
 */
export function startASR(client: Client, request: StartASRRequest, options?: CallOptions): Promise<StartASRResult> {
  return send(client, {
    method: 'POST',
    path: '/voicecall/{agentid}/startasrbycallid',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
