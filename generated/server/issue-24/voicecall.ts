// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
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

/** The path parameters of `answer`. */
export type AnswerPath = NonNullable<operations['voicecall.answer']['parameters']['path']>;

/** The query parameters of `answer`. */
export type AnswerQuery = NonNullable<operations['voicecall.answer']['parameters']['query']>;

/** What the handler `answer` gets, validated. */
export interface AnswerRequest {
  readonly path: AnswerPath;
  readonly query: AnswerQuery;
}

/** What the handler `answer` may answer. */
export type AnswerAnswer =
  | operations['voicecall.answer']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.answer']['responses'][200]['content']['application/json']>;

/** The path parameters of `callInner`. */
export type CallInnerPath = NonNullable<operations['voicecall.callInner']['parameters']['path']>;

/** The body of `callInner`. */
export type CallInnerBody = NonNullable<operations['voicecall.callInner']['requestBody']>['content']['application/json'];

/** What the handler `callInner` gets, validated. */
export interface CallInnerRequest {
  readonly path: CallInnerPath;
  readonly body: CallInnerBody;
}

/** What the handler `callInner` may answer. */
export type CallInnerAnswer =
  | operations['voicecall.callInner']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.callInner']['responses'][200]['content']['application/json']>;

/** The path parameters of `innerHelp`. */
export type InnerHelpPath = NonNullable<operations['voicecall.innerHelp']['parameters']['path']>;

/** The body of `innerHelp`. */
export type InnerHelpBody = NonNullable<operations['voicecall.innerHelp']['requestBody']>['content']['application/json'];

/** What the handler `innerHelp` gets, validated. */
export interface InnerHelpRequest {
  readonly path: InnerHelpPath;
  readonly body: InnerHelpBody;
}

/** What the handler `innerHelp` may answer. */
export type InnerHelpAnswer =
  | operations['voicecall.innerHelp']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.innerHelp']['responses'][200]['content']['application/json']>;

/** The path parameters of `beginMute`. */
export type BeginMutePath = NonNullable<operations['voicecall.beginMute']['parameters']['path']>;

/** What the handler `beginMute` gets, validated. */
export interface BeginMuteRequest {
  readonly path: BeginMutePath;
}

/** What the handler `beginMute` may answer. */
export type BeginMuteAnswer =
  | operations['voicecall.beginMute']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.beginMute']['responses'][200]['content']['application/json']>;

/** The path parameters of `endMute`. */
export type EndMutePath = NonNullable<operations['voicecall.endMute']['parameters']['path']>;

/** What the handler `endMute` gets, validated. */
export interface EndMuteRequest {
  readonly path: EndMutePath;
}

/** What the handler `endMute` may answer. */
export type EndMuteAnswer =
  | operations['voicecall.endMute']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.endMute']['responses'][200]['content']['application/json']>;

/** The path parameters of `hold`. */
export type HoldPath = NonNullable<operations['voicecall.hold']['parameters']['path']>;

/** What the handler `hold` gets, validated. */
export interface HoldRequest {
  readonly path: HoldPath;
}

/** What the handler `hold` may answer. */
export type HoldAnswer =
  | operations['voicecall.hold']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.hold']['responses'][200]['content']['application/json']>;

/** The path parameters of `getHold`. */
export type GetHoldPath = NonNullable<operations['voicecall.getHold']['parameters']['path']>;

/** The query parameters of `getHold`. */
export type GetHoldQuery = NonNullable<operations['voicecall.getHold']['parameters']['query']>;

/** What the handler `getHold` gets, validated. */
export interface GetHoldRequest {
  readonly path: GetHoldPath;
  readonly query: GetHoldQuery;
}

/** What the handler `getHold` may answer. */
export type GetHoldAnswer =
  | operations['voicecall.getHold']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.getHold']['responses'][200]['content']['application/json']>;

/** The path parameters of `transfer`. */
export type TransferPath = NonNullable<operations['voicecall.transfer']['parameters']['path']>;

/** The body of `transfer`. */
export type TransferBody = NonNullable<operations['voicecall.transfer']['requestBody']>['content']['application/json'];

/** What the handler `transfer` gets, validated. */
export interface TransferRequest {
  readonly path: TransferPath;
  readonly body: TransferBody;
}

/** What the handler `transfer` may answer. */
export type TransferAnswer =
  | operations['voicecall.transfer']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.transfer']['responses'][200]['content']['application/json']>;

/** The path parameters of `cancelTransfer`. */
export type CancelTransferPath = NonNullable<operations['voicecall.cancelTransfer']['parameters']['path']>;

/** What the handler `cancelTransfer` gets, validated. */
export interface CancelTransferRequest {
  readonly path: CancelTransferPath;
}

/** What the handler `cancelTransfer` may answer. */
export type CancelTransferAnswer =
  | operations['voicecall.cancelTransfer']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.cancelTransfer']['responses'][200]['content']['application/json']>;

/** The path parameters of `secondDialEx`. */
export type SecondDialExPath = NonNullable<operations['voicecall.secondDialEx']['parameters']['path']>;

/** The query parameters of `secondDialEx`. */
export type SecondDialExQuery = NonNullable<operations['voicecall.secondDialEx']['parameters']['query']>;

/** What the handler `secondDialEx` gets, validated. */
export interface SecondDialExRequest {
  readonly path: SecondDialExPath;
  readonly query: SecondDialExQuery;
}

/** What the handler `secondDialEx` may answer. */
export type SecondDialExAnswer =
  | operations['voicecall.secondDialEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.secondDialEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `confJoin`. */
export type ConfJoinPath = NonNullable<operations['voicecall.confJoin']['parameters']['path']>;

/** The body of `confJoin`. */
export type ConfJoinBody = NonNullable<operations['voicecall.confJoin']['requestBody']>['content']['application/json'];

/** What the handler `confJoin` gets, validated. */
export interface ConfJoinRequest {
  readonly path: ConfJoinPath;
  readonly body: ConfJoinBody;
}

/** What the handler `confJoin` may answer. */
export type ConfJoinAnswer =
  | operations['voicecall.confJoin']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.confJoin']['responses'][200]['content']['application/json']>;

/** The path parameters of `dropCall`. */
export type DropCallPath = NonNullable<operations['voicecall.dropCall']['parameters']['path']>;

/** What the handler `dropCall` gets, validated. */
export interface DropCallRequest {
  readonly path: DropCallPath;
}

/** What the handler `dropCall` may answer. */
export type DropCallAnswer =
  | operations['voicecall.dropCall']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.dropCall']['responses'][200]['content']['application/json']>;

/** The path parameters of `release`. */
export type ReleasePath = NonNullable<operations['voicecall.release']['parameters']['path']>;

/** What the handler `release` gets, validated. */
export interface ReleaseRequest {
  readonly path: ReleasePath;
}

/** What the handler `release` may answer. */
export type ReleaseAnswer =
  | operations['voicecall.release']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.release']['responses'][200]['content']['application/json']>;

/** The path parameters of `releaseEx`. */
export type ReleaseExPath = NonNullable<operations['voicecall.releaseEx']['parameters']['path']>;

/** What the handler `releaseEx` gets, validated. */
export interface ReleaseExRequest {
  readonly path: ReleaseExPath;
}

/** What the handler `releaseEx` may answer. */
export type ReleaseExAnswer =
  | operations['voicecall.releaseEx']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.releaseEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `disconnect`. */
export type DisconnectPath = NonNullable<operations['voicecall.disconnect']['parameters']['path']>;

/** What the handler `disconnect` gets, validated. */
export interface DisconnectRequest {
  readonly path: DisconnectPath;
}

/** What the handler `disconnect` may answer. */
export type DisconnectAnswer =
  | operations['voicecall.disconnect']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.disconnect']['responses'][200]['content']['application/json']>;

/** The path parameters of `connectHold`. */
export type ConnectHoldPath = NonNullable<operations['voicecall.connectHold']['parameters']['path']>;

/** What the handler `connectHold` gets, validated. */
export interface ConnectHoldRequest {
  readonly path: ConnectHoldPath;
}

/** What the handler `connectHold` may answer. */
export type ConnectHoldAnswer =
  | operations['voicecall.connectHold']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.connectHold']['responses'][200]['content']['application/json']>;

/** The path parameters of `mediaSwitch`. */
export type MediaSwitchPath = NonNullable<operations['voicecall.mediaSwitch']['parameters']['path']>;

/** The query parameters of `mediaSwitch`. */
export type MediaSwitchQuery = NonNullable<operations['voicecall.mediaSwitch']['parameters']['query']>;

/** What the handler `mediaSwitch` gets, validated. */
export interface MediaSwitchRequest {
  readonly path: MediaSwitchPath;
  readonly query: MediaSwitchQuery;
}

/** What the handler `mediaSwitch` may answer. */
export type MediaSwitchAnswer =
  | operations['voicecall.mediaSwitch']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.mediaSwitch']['responses'][200]['content']['application/json']>;

/** The path parameters of `adjustVideoMode`. */
export type AdjustVideoModePath = NonNullable<operations['voicecall.adjustVideoMode']['parameters']['path']>;

/** The body of `adjustVideoMode`. */
export type AdjustVideoModeBody = NonNullable<operations['voicecall.adjustVideoMode']['requestBody']>['content']['application/json'];

/** What the handler `adjustVideoMode` gets, validated. */
export interface AdjustVideoModeRequest {
  readonly path: AdjustVideoModePath;
  readonly body: AdjustVideoModeBody;
}

/** What the handler `adjustVideoMode` may answer. */
export type AdjustVideoModeAnswer =
  | operations['voicecall.adjustVideoMode']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.adjustVideoMode']['responses'][200]['content']['application/json']>;

/** The path parameters of `previewCallout`. */
export type PreviewCalloutPath = NonNullable<operations['voicecall.previewCallout']['parameters']['path']>;

/** The body of `previewCallout`. */
export type PreviewCalloutBody = NonNullable<operations['voicecall.previewCallout']['requestBody']>['content']['application/json'];

/** What the handler `previewCallout` gets, validated. */
export interface PreviewCalloutRequest {
  readonly path: PreviewCalloutPath;
  readonly body: PreviewCalloutBody;
}

/** What the handler `previewCallout` may answer. */
export type PreviewCalloutAnswer =
  | operations['voicecall.previewCallout']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.previewCallout']['responses'][200]['content']['application/json']>;

/** The path parameters of `requestAppointedCall`. */
export type RequestAppointedCallPath = NonNullable<operations['voicecall.requestAppointedCall']['parameters']['path']>;

/** The query parameters of `requestAppointedCall`. */
export type RequestAppointedCallQuery = NonNullable<operations['voicecall.requestAppointedCall']['parameters']['query']>;

/** What the handler `requestAppointedCall` gets, validated. */
export interface RequestAppointedCallRequest {
  readonly path: RequestAppointedCallPath;
  readonly query: RequestAppointedCallQuery;
}

/** What the handler `requestAppointedCall` may answer. */
export type RequestAppointedCallAnswer =
  | operations['voicecall.requestAppointedCall']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.requestAppointedCall']['responses'][200]['content']['application/json']>;

/** The path parameters of `snatchpickup`. */
export type SnatchpickupPath = NonNullable<operations['voicecall.snatchpickup']['parameters']['path']>;

/** The query parameters of `snatchpickup`. */
export type SnatchpickupQuery = NonNullable<operations['voicecall.snatchpickup']['parameters']['query']>;

/** What the handler `snatchpickup` gets, validated. */
export interface SnatchpickupRequest {
  readonly path: SnatchpickupPath;
  readonly query: SnatchpickupQuery;
}

/** What the handler `snatchpickup` may answer. */
export type SnatchpickupAnswer =
  | operations['voicecall.snatchpickup']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.snatchpickup']['responses'][200]['content']['application/json']>;

/** The path parameters of `reject`. */
export type RejectPath = NonNullable<operations['voicecall.reject']['parameters']['path']>;

/** The body of `reject`. */
export type RejectBody = NonNullable<operations['voicecall.reject']['requestBody']>['content']['application/json'];

/** What the handler `reject` gets, validated. */
export interface RejectRequest {
  readonly path: RejectPath;
  readonly body: RejectBody;
}

/** What the handler `reject` may answer. */
export type RejectAnswer =
  | operations['voicecall.reject']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.reject']['responses'][200]['content']['application/json']>;

/** The path parameters of `phonepickup`. */
export type PhonepickupPath = NonNullable<operations['voicecall.phonepickup']['parameters']['path']>;

/** What the handler `phonepickup` gets, validated. */
export interface PhonepickupRequest {
  readonly path: PhonepickupPath;
}

/** What the handler `phonepickup` may answer. */
export type PhonepickupAnswer =
  | operations['voicecall.phonepickup']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.phonepickup']['responses'][200]['content']['application/json']>;

/** The path parameters of `phonehangup`. */
export type PhonehangupPath = NonNullable<operations['voicecall.phonehangup']['parameters']['path']>;

/** What the handler `phonehangup` gets, validated. */
export interface PhonehangupRequest {
  readonly path: PhonehangupPath;
}

/** What the handler `phonehangup` may answer. */
export type PhonehangupAnswer =
  | operations['voicecall.phonehangup']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.phonehangup']['responses'][200]['content']['application/json']>;

/** The path parameters of `thirdPartyConfTransmitNum`. */
export type ThirdPartyConfTransmitNumPath = NonNullable<operations['voicecall.thirdPartyConfTransmitNum']['parameters']['path']>;

/** What the handler `thirdPartyConfTransmitNum` gets, validated. */
export interface ThirdPartyConfTransmitNumRequest {
  readonly path: ThirdPartyConfTransmitNumPath;
}

/** What the handler `thirdPartyConfTransmitNum` may answer. */
export type ThirdPartyConfTransmitNumAnswer =
  | operations['voicecall.thirdPartyConfTransmitNum']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.thirdPartyConfTransmitNum']['responses'][200]['content']['application/json']>;

/** The path parameters of `callInnerSkill`. */
export type CallInnerSkillPath = NonNullable<operations['voicecall.callInnerSkill']['parameters']['path']>;

/** The body of `callInnerSkill`. */
export type CallInnerSkillBody = NonNullable<operations['voicecall.callInnerSkill']['requestBody']>['content']['application/json'];

/** What the handler `callInnerSkill` gets, validated. */
export interface CallInnerSkillRequest {
  readonly path: CallInnerSkillPath;
  readonly body: CallInnerSkillBody;
}

/** What the handler `callInnerSkill` may answer. */
export type CallInnerSkillAnswer =
  | operations['voicecall.callInnerSkill']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.callInnerSkill']['responses'][200]['content']['application/json']>;

/** The path parameters of `startASR`. */
export type StartASRPath = NonNullable<operations['voicecall.startASR']['parameters']['path']>;

/** The query parameters of `startASR`. */
export type StartASRQuery = NonNullable<operations['voicecall.startASR']['parameters']['query']>;

/** What the handler `startASR` gets, validated. */
export interface StartASRRequest {
  readonly path: StartASRPath;
  readonly query: StartASRQuery;
}

/** What the handler `startASR` may answer. */
export type StartASRAnswer =
  | operations['voicecall.startASR']['responses'][200]['content']['application/json']
  | Answer<200, operations['voicecall.startASR']['responses'][200]['content']['application/json']>;

export interface VoicecallHandlers<Principal = unknown> {
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
   */
  callout(request: CalloutRequest, context: Context<Principal>): CalloutAnswer | Promise<CalloutAnswer>;
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
   */
  answer(request: AnswerRequest, context: Context<Principal>): AnswerAnswer | Promise<AnswerAnswer>;
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
   */
  callInner(request: CallInnerRequest, context: Context<Principal>): CallInnerAnswer | Promise<CallInnerAnswer>;
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
   */
  innerHelp(request: InnerHelpRequest, context: Context<Principal>): InnerHelpAnswer | Promise<InnerHelpAnswer>;
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
   */
  beginMute(request: BeginMuteRequest, context: Context<Principal>): BeginMuteAnswer | Promise<BeginMuteAnswer>;
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
   */
  endMute(request: EndMuteRequest, context: Context<Principal>): EndMuteAnswer | Promise<EndMuteAnswer>;
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
   */
  hold(request: HoldRequest, context: Context<Principal>): HoldAnswer | Promise<HoldAnswer>;
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
   */
  getHold(request: GetHoldRequest, context: Context<Principal>): GetHoldAnswer | Promise<GetHoldAnswer>;
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
   */
  transfer(request: TransferRequest, context: Context<Principal>): TransferAnswer | Promise<TransferAnswer>;
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
   */
  cancelTransfer(request: CancelTransferRequest, context: Context<Principal>): CancelTransferAnswer | Promise<CancelTransferAnswer>;
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
   */
  secondDialEx(request: SecondDialExRequest, context: Context<Principal>): SecondDialExAnswer | Promise<SecondDialExAnswer>;
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
   */
  confJoin(request: ConfJoinRequest, context: Context<Principal>): ConfJoinAnswer | Promise<ConfJoinAnswer>;
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
   */
  dropCall(request: DropCallRequest, context: Context<Principal>): DropCallAnswer | Promise<DropCallAnswer>;
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
   */
  release(request: ReleaseRequest, context: Context<Principal>): ReleaseAnswer | Promise<ReleaseAnswer>;
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
   */
  releaseEx(request: ReleaseExRequest, context: Context<Principal>): ReleaseExAnswer | Promise<ReleaseExAnswer>;
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
   */
  disconnect(request: DisconnectRequest, context: Context<Principal>): DisconnectAnswer | Promise<DisconnectAnswer>;
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
   */
  connectHold(request: ConnectHoldRequest, context: Context<Principal>): ConnectHoldAnswer | Promise<ConnectHoldAnswer>;
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
   */
  mediaSwitch(request: MediaSwitchRequest, context: Context<Principal>): MediaSwitchAnswer | Promise<MediaSwitchAnswer>;
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
   */
  adjustVideoMode(request: AdjustVideoModeRequest, context: Context<Principal>): AdjustVideoModeAnswer | Promise<AdjustVideoModeAnswer>;
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
   */
  previewCallout(request: PreviewCalloutRequest, context: Context<Principal>): PreviewCalloutAnswer | Promise<PreviewCalloutAnswer>;
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
   */
  requestAppointedCall(request: RequestAppointedCallRequest, context: Context<Principal>): RequestAppointedCallAnswer | Promise<RequestAppointedCallAnswer>;
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
   */
  snatchpickup(request: SnatchpickupRequest, context: Context<Principal>): SnatchpickupAnswer | Promise<SnatchpickupAnswer>;
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
   */
  reject(request: RejectRequest, context: Context<Principal>): RejectAnswer | Promise<RejectAnswer>;
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
   */
  phonepickup(request: PhonepickupRequest, context: Context<Principal>): PhonepickupAnswer | Promise<PhonepickupAnswer>;
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
   */
  phonehangup(request: PhonehangupRequest, context: Context<Principal>): PhonehangupAnswer | Promise<PhonehangupAnswer>;
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
   */
  thirdPartyConfTransmitNum(request: ThirdPartyConfTransmitNumRequest, context: Context<Principal>): ThirdPartyConfTransmitNumAnswer | Promise<ThirdPartyConfTransmitNumAnswer>;
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
   */
  callInnerSkill(request: CallInnerSkillRequest, context: Context<Principal>): CallInnerSkillAnswer | Promise<CallInnerSkillAnswer>;
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
   */
  startASR(request: StartASRRequest, context: Context<Principal>): StartASRAnswer | Promise<StartASRAnswer>;
}
