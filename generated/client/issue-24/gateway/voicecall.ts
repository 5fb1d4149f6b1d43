// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as voicecall from '../voicecall.ts';
import { nothingOf, resultOf, type ResultOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentVoicecall.callout} is given. */
export type CalloutInput = voicecall.CalloutRequest['body'];

/** What {@link AgentVoicecall.callout} gives. */
export type CalloutValue = ResultOf<voicecall.CalloutResult>;

/** What {@link AgentVoicecall.answer} is given. */
export type AnswerInput = NonNullable<voicecall.AnswerRequest['query']>;

/** What {@link AgentVoicecall.answer} gives. */
export type AnswerValue = void;

/** What {@link AgentVoicecall.callInner} is given. */
export type CallInnerInput = voicecall.CallInnerRequest['body'];

/** What {@link AgentVoicecall.callInner} gives. */
export type CallInnerValue = ResultOf<voicecall.CallInnerResult>;

/** What {@link AgentVoicecall.innerHelp} is given. */
export type InnerHelpInput = voicecall.InnerHelpRequest['body'];

/** What {@link AgentVoicecall.innerHelp} gives. */
export type InnerHelpValue = ResultOf<voicecall.InnerHelpResult>;

/** What {@link AgentVoicecall.beginMute} gives. */
export type BeginMuteValue = void;

/** What {@link AgentVoicecall.endMute} gives. */
export type EndMuteValue = void;

/** What {@link AgentVoicecall.hold} gives. */
export type HoldValue = void;

/** What {@link AgentVoicecall.getHold} is given. */
export type GetHoldInput = NonNullable<voicecall.GetHoldRequest['query']>;

/** What {@link AgentVoicecall.getHold} gives. */
export type GetHoldValue = void;

/** What {@link AgentVoicecall.transfer} is given. */
export type TransferInput = voicecall.TransferRequest['body'];

/** What {@link AgentVoicecall.transfer} gives. */
export type TransferValue = void;

/** What {@link AgentVoicecall.cancelTransfer} gives. */
export type CancelTransferValue = void;

/** What {@link AgentVoicecall.secondDialEx} is given. */
export type SecondDialExInput = voicecall.SecondDialExRequest['query'];

/** What {@link AgentVoicecall.secondDialEx} gives. */
export type SecondDialExValue = void;

/** What {@link AgentVoicecall.confJoin} is given. */
export type ConfJoinInput = voicecall.ConfJoinRequest['body'];

/** What {@link AgentVoicecall.confJoin} gives. */
export type ConfJoinValue = void;

/** What {@link AgentVoicecall.dropCall} is given. */
export type DropCallInput = Pick<voicecall.DropCallRequest['path'], 'callid'>;

/** What {@link AgentVoicecall.dropCall} gives. */
export type DropCallValue = void;

/** What {@link AgentVoicecall.release} gives. */
export type ReleaseValue = void;

/** What {@link AgentVoicecall.releaseEx} gives. */
export type ReleaseExValue = void;

/** What {@link AgentVoicecall.disconnect} is given. */
export type DisconnectInput = Pick<voicecall.DisconnectRequest['path'], 'number'>;

/** What {@link AgentVoicecall.disconnect} gives. */
export type DisconnectValue = void;

/** What {@link AgentVoicecall.connectHold} is given. */
export type ConnectHoldInput = Pick<voicecall.ConnectHoldRequest['path'], 'callid'>;

/** What {@link AgentVoicecall.connectHold} gives. */
export type ConnectHoldValue = void;

/** What {@link AgentVoicecall.mediaSwitch} is given. */
export type MediaSwitchInput = voicecall.MediaSwitchRequest['query'];

/** What {@link AgentVoicecall.mediaSwitch} gives. */
export type MediaSwitchValue = void;

/** What {@link AgentVoicecall.adjustVideoMode} is given. */
export type AdjustVideoModeInput = voicecall.AdjustVideoModeRequest['body'];

/** What {@link AgentVoicecall.adjustVideoMode} gives. */
export type AdjustVideoModeValue = void;

/** What {@link AgentVoicecall.previewCallout} is given. */
export type PreviewCalloutInput = voicecall.PreviewCalloutRequest['body'];

/** What {@link AgentVoicecall.previewCallout} gives. */
export type PreviewCalloutValue = ResultOf<voicecall.PreviewCalloutResult>;

/** What {@link AgentVoicecall.requestAppointedCall} is given. */
export type RequestAppointedCallInput = Pick<voicecall.RequestAppointedCallRequest['path'], 'callid' | 'skilltype'> & voicecall.RequestAppointedCallRequest['query'];

/** What {@link AgentVoicecall.requestAppointedCall} gives. */
export type RequestAppointedCallValue = void;

/** What {@link AgentVoicecall.snatchpickup} is given. */
export type SnatchpickupInput = voicecall.SnatchpickupRequest['query'];

/** What {@link AgentVoicecall.snatchpickup} gives. */
export type SnatchpickupValue = void;

/** What {@link AgentVoicecall.reject} is given. */
export type RejectInput = voicecall.RejectRequest['body'];

/** What {@link AgentVoicecall.reject} gives. */
export type RejectValue = void;

/** What {@link AgentVoicecall.phonepickup} gives. */
export type PhonepickupValue = void;

/** What {@link AgentVoicecall.phonehangup} gives. */
export type PhonehangupValue = void;

/** What {@link AgentVoicecall.thirdPartyConfTransmitNum} gives. */
export type ThirdPartyConfTransmitNumValue = void;

/** What {@link AgentVoicecall.callInnerSkill} is given. */
export type CallInnerSkillInput = voicecall.CallInnerSkillRequest['body'];

/** What {@link AgentVoicecall.callInnerSkill} gives. */
export type CallInnerSkillValue = ResultOf<voicecall.CallInnerSkillResult>;

/** What {@link AgentVoicecall.startASR} is given. */
export type StartASRInput = voicecall.StartASRRequest['query'];

/** What {@link AgentVoicecall.startASR} gives. */
export type StartASRValue = void;

/** What an agent who is signed in can do: voicecall. */
export interface AgentVoicecall {
  /**
   * Make an outbound call
   *
   * Calls a number outside the call centre. Events tell how the call goes on.
   *
   * - caller: Calling number, at most 24 digits. Empty takes the default of the platform. It has no effect when
   *   the agent is not allowed to fill in the calling number.
   * - called: Number to call: 1 to 24 digits, * or #.
   * - skillid: Skill queue of the call. Left out, the default skill queue of the platform is taken.
   * - callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
   * - mediaability: Media of the call. With 1 a call to a party that has only audio ends when it is answered, so 2
   *   is the better choice for video. (default 0)
   *   - 0: Audio
   *   - 1: Video
   *   - 2: The highest capability that host and terminal agree on
   * - userVideoDirection: The video direction of the user. Usable only with mediaability 1. Since Issue 20.
   *   (default 4)
   *   - 1: The user receives video only
   *   - 2: The user sends video only
   *   - 3: The user sends and receives video
   *   - 4: Not set
   * - uuiData: User-to-user information. Since Issue 23.
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
   * const answer = await agent.voicecall.callout({ caller: '40038', called: '40040', skillid: 25, callappdata: '', mediaability: 1 });
   */
  callout(input: CalloutInput, options?: CallOptions): GatewayCall<CalloutValue>;
  /**
   * Answer a call
   *
   * Answers the call that rings at the agent, when calls are not answered automatically.
   *
   * - callid: The call to answer. Needed in multimedia calls, where an agent has several. Since Issue 02.
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
   * await agent.voicecall.answer({ callid: '1476838963-224' });
   */
  answer(input?: AnswerInput, options?: CallOptions): GatewayCall<AnswerValue>;
  /**
   * Call another agent
   *
   * Makes an internal call to another agent.
   *
   * - called: ID of the agent to call: 1 to 24 digits, * or #.
   * - caller: Calling number, at most 24 digits. Empty takes the default of the platform.
   * - skillid: Skill queue of the call. Left out, the default skill queue of the platform is taken.
   * - callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
   * - mediaability: Has no effect. The call uses the media that both the sign-in of the agent and the default
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
   * const answer = await agent.voicecall.callInner({ called: '40040' });
   */
  callInner(input: CallInnerInput, options?: CallOptions): GatewayCall<CallInnerValue>;
  /**
   * Ask an agent or a skill queue for help
   *
   * Consults a helper alone while the customer is on hold, or brings the helper into a three-party call. To take
   * the customer back, drop the help call with dropCall (two-party help) or the helper's agent ID with disconnect
   * (three-party help). In two-party help the customer returns to the agent when the helper hangs up first, and
   * goes to the helper when the agent hangs up first.
   *
   * - dstaddress: ID of the agent or skill queue that is asked.
   * - devicetype: What dstaddress names. (default 2)
   *   - 1: Skill queue
   *   - 2: Agent
   * - mode: Kind of help. (default 1)
   *   - 1: Two-party help, in which agent and helper talk alone
   *   - 2: Three-party help, in which the customer takes part
   * - callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
   * - holdflag: Whether the call is held during a three-party help call. Since Issue 11. (default true)
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
   * const answer = await agent.voicecall.innerHelp({ dstaddress: '49997', devicetype: 2, mode: 1, callappdata: '' });
   */
  innerHelp(input: InnerHelpInput, options?: CallOptions): GatewayCall<InnerHelpValue>;
  /**
   * Mute the call
   *
   * Mutes the agent in the ongoing call. An internal call cannot be muted.
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
   * await agent.voicecall.beginMute();
   */
  beginMute(options?: CallOptions): GatewayCall<BeginMuteValue>;
  /**
   * Unmute the call
   *
   * Lifts the mute from the call.
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
   * await agent.voicecall.endMute();
   */
  endMute(options?: CallOptions): GatewayCall<EndMuteValue>;
  /**
   * Put the call on hold
   *
   * Holds the ongoing call. The event AgentEvent_Hold carries its call ID.
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
   * await agent.voicecall.hold();
   */
  hold(options?: CallOptions): GatewayCall<HoldValue>;
  /**
   * Take a call off hold
   *
   * Takes a held call back, so that the agent talks to its party again.
   *
   * - callid: Call ID of the held call.
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
   * await agent.voicecall.getHold({ callid: '1476838963-224' });
   */
  getHold(input?: GetHoldInput, options?: CallOptions): GatewayCall<GetHoldValue>;
  /**
   * Transfer a call
   *
   * Hands the established call on to the target that devicetype and address name. After a talk transfer or a
   * three-party transfer to an external number, cancelTransfer takes the customer back.
   *
   * - devicetype: Kind of target. Changed in Issue 13.
   *   - 1: Skill queue; address is its ID
   *   - 2: Agent; address is the agent ID
   *   - 3: IVR flow; address is its access code
   *   - 4: System access code; address is the code
   *   - 5: External number; address is the number
   * - address: The target, in the form that devicetype asks for, at most 24 characters; digits only, unless it is
   *   an external number.
   * - mode: Kind of transfer. An agent takes 0, 2 or 3; an IVR flow 0 or 1; an external number 1, 2, 3 or 4; any
   *   other target 0 or 2.
   *   - 0: Blind (release) transfer: the agent leaves at once; not for external numbers
   *   - 1: To an IVR flow: suspending transfer, after which the call comes back, for audio and video flows only. To
   *   an external number: blind (release) transfer
   *   - 2: Success transfer; not for IVR flows
   *   - 3: To an external number: talk transfer. To an agent: transfer to the agent's private skill queue, which is
   *   not open to third parties
   *   - 4: Three-party transfer; for external numbers only
   * - callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
   * - caller: Calling number, at most 24 digits. Empty takes the default of the platform. It only counts in a
   *   transfer to an external number, and not in a blind one.
   * - mediaability: Media of a transfer to an external number. In other transfers the type of the agent decides.
   *   Changed in Issue 04. (default 0)
   *   - 0: Audio
   *   - 1: Video
   *   - 2: The highest capability that host and terminal agree on
   * - holdflag: Whether the call is held during a three-party transfer. The documentation calls it a boolean; its
   *   example sends a string. Since Issue 11. (default true)
   *   - true: The call is held
   *   - false: The call is not held
   * - skillId: The skill that the call is assigned to. Takes effect only with devicetype 2. Since Issue 14.
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
   * await agent.voicecall.transfer({ devicetype: 2, mode: 2, address: '49998', callappdata: '' });
   */
  transfer(input: TransferInput, options?: CallOptions): GatewayCall<TransferValue>;
  /**
   * Take a transferred call back
   *
   * Takes the customer back from a talk transfer or a three-party transfer to an external number.
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
   * await agent.voicecall.cancelTransfer();
   */
  cancelTransfer(options?: CallOptions): GatewayCall<CancelTransferValue>;
  /**
   * Send dialled digits into the call
   *
   * Sends digits into the ongoing call, as the keys of a telephone do, for example to an IVR flow.
   *
   * - number: What to send: 1 to 24 digits, * or #. In the URL # is written as %23.
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
   * await agent.voicecall.secondDialEx({ number: '1' });
   */
  secondDialEx(input: SecondDialExInput, options?: CallOptions): GatewayCall<SecondDialExValue>;
  /**
   * Join two calls into a three-party call
   *
   * Joins the ongoing call and a held call. When the third party is an agent reached by an internal call,
   * innerHelp is the better way, since the recording of that agent and the customer is missing after the first
   * agent leaves.
   *
   * - callid: Call ID of the held call; not empty. (at least 1 character)
   * - callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty. Changed in Issue 06.
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
   * await agent.voicecall.confJoin({ callid: '1455885056-1095', callappdata: '' });
   */
  confJoin(input: ConfJoinInput, options?: CallOptions): GatewayCall<ConfJoinValue>;
  /**
   * Hang up a call by its ID
   *
   * Hangs up one of the agent's calls. Error 200-025 says that there is no call to hang up.
   *
   * - callid: Call ID of the call to hang up.
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
   * await agent.voicecall.dropCall({ callid: '1476838963-224' });
   */
  dropCall(input: DropCallInput, options?: CallOptions): GatewayCall<DropCallValue>;
  /**
   * Hang up the current call
   *
   * Hangs up the agent's current call. To hang up a certain one of several calls, use dropCall.
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
   * await agent.voicecall.release();
   */
  release(options?: CallOptions): GatewayCall<ReleaseValue>;
  /**
   * Hang up the current call (compatible path)
   *
   * Does the same as release. It is kept for older clients; new ones use release.
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
   * await agent.voicecall.releaseEx();
   */
  releaseEx(options?: CallOptions): GatewayCall<ReleaseExValue>;
  /**
   * Drop one party of the call by its number
   *
   * Drops one party, mainly in internal help and three-party calls. Only parties of the agent's last call can be
   * dropped; a customer who is on hold during two-party help cannot.
   *
   * - number: Number of the party to drop, 1 to 24 digits. In internal help this is the agent ID of the helper, or
   *   the softphone number of the agent itself; a helper can only drop itself.
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
   * await agent.voicecall.disconnect({ number: '70001' });
   */
  disconnect(input: DisconnectInput, options?: CallOptions): GatewayCall<DisconnectValue>;
  /**
   * Connect the ongoing call with a held call
   *
   * Connects the parties of the ongoing call and of a held call with each other. The events show that the agent's
   * calls are released.
   *
   * - callid: Call ID of one of the two calls.
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
   * await agent.voicecall.connectHold({ callid: '1476838963-224' });
   */
  connectHold(input: ConnectHoldInput, options?: CallOptions): GatewayCall<ConnectHoldValue>;
  /**
   * Switch the media of a call
   *
   * Changes the media of the agent's call to the one that mediaType names. It works for an outbound audio call or
   * an inbound call once the parties talk, also after holding, muting or a transfer to an agent or a skill queue.
   *
   * - mediaType: Media to switch to. Changed in Issue 07.
   *   - 1: Voice
   *   - 3: Video
   * - videoDirection: The video direction of the user. Usable only with mediaType 3. Since Issue 20. (default 4)
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
   * await agent.voicecall.mediaSwitch({ mediaType: 3 });
   */
  mediaSwitch(input: MediaSwitchInput, options?: CallOptions): GatewayCall<MediaSwitchValue>;
  /**
   * Lay out the pictures of a three-party video call
   *
   * Sets how the three pictures are shown. It works in a three-party video call, in three-party internal help with
   * video and in a three-party transfer to an external number.
   *
   * - mode: Layout of the pictures. The documentation calls it an integer; its example sends a string.
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
   * await agent.voicecall.adjustVideoMode({ mode: '0' });
   */
  adjustVideoMode(input: AdjustVideoModeInput, options?: CallOptions): GatewayCall<AdjustVideoModeValue>;
  /**
   * Make a previewed outbound call
   *
   * Calls one of the numbers that the preview event AgentEvent_Preview_CallOut or AgentEvent_Preview_CallOut_Ex
   * offered.
   *
   * - called: Number to call: one of those in dialeddigits of the preview event. Other numbers cannot be called.
   * - callcontrolid: Number of the preview, which the event carries as a string in controlid.
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
   * const answer = await agent.voicecall.previewCallout({ called: '10020002', callcontrolid: 1536 });
   */
  previewCallout(input: PreviewCalloutInput, options?: CallOptions): GatewayCall<PreviewCalloutValue>;
  /**
   * Ask for a certain queued call
   *
   * Has a call that waits in a skill queue given to the agent.
   *
   * - callid: Call ID of the waiting call.
   * - skilltype: Type of the skill queue. Only 0 is supported.
   *   - 0: Public skill queue
   * - skillId: ID of the skill queue, which has to be a public one.
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
   * await agent.voicecall.requestAppointedCall({ callid: '1476838963-224', skilltype: 0, skillId: 20011 });
   */
  requestAppointedCall(input: RequestAppointedCallInput, options?: CallOptions): GatewayCall<RequestAppointedCallValue>;
  /**
   * Pick up a call that rings at another agent
   *
   * Takes over a call that rings at another agent of the same group. Internal calls cannot be picked up.
   *
   * - destWorkNo: The agent whose ringing call is picked up. Changed in Issue 24. (from 101 to 999999)
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
   * await agent.voicecall.snatchpickup({ destWorkNo: 1002 });
   */
  snatchpickup(input: SnatchpickupInput, options?: CallOptions): GatewayCall<SnatchpickupValue>;
  /**
   * Reject a ringing call
   *
   * Declines the call that rings at the agent. What happens to the call depends on mode.
   *
   * - callid: Call ID of the ringing call.
   * - mode: What happens to a plain inbound call; internal help and transfers may end otherwise. The documentation
   *   calls it an integer; its example sends a string.
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
   * await agent.voicecall.reject({ callid: '1455885056-1095', mode: '1' });
   */
  reject(input: RejectInput, options?: CallOptions): GatewayCall<RejectValue>;
  /**
   * Take the ringing phone off the hook
   *
   * Answers the ringing desk phone from the application, when phone linkage is in use.
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
   * await agent.voicecall.phonepickup();
   */
  phonepickup(options?: CallOptions): GatewayCall<PhonepickupValue>;
  /**
   * Reject the call at the ringing phone
   *
   * Rejects the call that rings at the desk phone from the application, when phone linkage is in use.
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
   * await agent.voicecall.phonehangup();
   */
  phonehangup(options?: CallOptions): GatewayCall<PhonehangupValue>;
  /**
   * Pass dialled digits on in a three-party call
   *
   * Lets keys that the customer presses reach the external IVR in a three-party call, without the tones being
   * recorded on the agent's side.
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
   * await agent.voicecall.thirdPartyConfTransmitNum();
   */
  thirdPartyConfTransmitNum(options?: CallOptions): GatewayCall<ThirdPartyConfTransmitNumValue>;
  /**
   * Call an agent of a skill queue
   *
   * Makes an internal call to an idle agent of a skill queue, for example to consult that team.
   *
   * - skillId: ID of the skill queue to call.
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
   * const answer = await agent.voicecall.callInnerSkill({ skillId: 20011 });
   */
  callInnerSkill(input: CallInnerSkillInput, options?: CallOptions): GatewayCall<CallInnerSkillValue>;
  /**
   * Start speech recognition for a call
   *
   * Switches speech recognition on for a call that rings but is not answered yet, when the service side is the one
   * that starts it.
   *
   * - callId: Call ID of the ringing call.
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
   * await agent.voicecall.startASR({ callId: '1476838963-224' });
   */
  startASR(input: StartASRInput, options?: CallOptions): GatewayCall<StartASRValue>;
}

/** Binds the functions of voicecall to a session. */
export function agentVoicecall(session: AgentSession): AgentVoicecall {
  const { agentId: agentid } = session;
  return {
    callout: (input, options) =>
      session.call('voicecall.callout', (client, init) => voicecall.callout(client, { path: { agentid }, body: input }, init), resultOf, options),
    answer: (input = {}, options) =>
      session.call('voicecall.answer', (client, init) => voicecall.answer(client, { path: { agentid }, query: input }, init), nothingOf, options),
    callInner: (input, options) =>
      session.call('voicecall.callInner', (client, init) => voicecall.callInner(client, { path: { agentid }, body: input }, init), resultOf, options),
    innerHelp: (input, options) =>
      session.call('voicecall.innerHelp', (client, init) => voicecall.innerHelp(client, { path: { agentid }, body: input }, init), resultOf, options),
    beginMute: (options) =>
      session.call('voicecall.beginMute', (client, init) => voicecall.beginMute(client, { path: { agentid } }, init), nothingOf, options),
    endMute: (options) =>
      session.call('voicecall.endMute', (client, init) => voicecall.endMute(client, { path: { agentid } }, init), nothingOf, options),
    hold: (options) =>
      session.call('voicecall.hold', (client, init) => voicecall.hold(client, { path: { agentid } }, init), nothingOf, options),
    getHold: (input = {}, options) =>
      session.call('voicecall.getHold', (client, init) => voicecall.getHold(client, { path: { agentid }, query: input }, init), nothingOf, options),
    transfer: (input, options) =>
      session.call('voicecall.transfer', (client, init) => voicecall.transfer(client, { path: { agentid }, body: input }, init), nothingOf, options),
    cancelTransfer: (options) =>
      session.call('voicecall.cancelTransfer', (client, init) => voicecall.cancelTransfer(client, { path: { agentid } }, init), nothingOf, options),
    secondDialEx: (input, options) =>
      session.call('voicecall.secondDialEx', (client, init) => voicecall.secondDialEx(client, { path: { agentid }, query: input }, init), nothingOf, options),
    confJoin: (input, options) =>
      session.call('voicecall.confJoin', (client, init) => voicecall.confJoin(client, { path: { agentid }, body: input }, init), nothingOf, options),
    dropCall: (input, options) =>
      session.call('voicecall.dropCall', (client, init) => voicecall.dropCall(client, { path: { agentid, ...input } }, init), nothingOf, options),
    release: (options) =>
      session.call('voicecall.release', (client, init) => voicecall.release(client, { path: { agentid } }, init), nothingOf, options),
    releaseEx: (options) =>
      session.call('voicecall.releaseEx', (client, init) => voicecall.releaseEx(client, { path: { agentid } }, init), nothingOf, options),
    disconnect: (input, options) =>
      session.call('voicecall.disconnect', (client, init) => voicecall.disconnect(client, { path: { agentid, ...input } }, init), nothingOf, options),
    connectHold: (input, options) =>
      session.call('voicecall.connectHold', (client, init) => voicecall.connectHold(client, { path: { agentid, ...input } }, init), nothingOf, options),
    mediaSwitch: (input, options) =>
      session.call('voicecall.mediaSwitch', (client, init) => voicecall.mediaSwitch(client, { path: { agentid }, query: input }, init), nothingOf, options),
    adjustVideoMode: (input, options) =>
      session.call('voicecall.adjustVideoMode', (client, init) => voicecall.adjustVideoMode(client, { path: { agentid }, body: input }, init), nothingOf, options),
    previewCallout: (input, options) =>
      session.call('voicecall.previewCallout', (client, init) => voicecall.previewCallout(client, { path: { agentid }, body: input }, init), resultOf, options),
    requestAppointedCall: ({ callid, skilltype, ...query }, options) =>
      session.call('voicecall.requestAppointedCall', (client, init) => voicecall.requestAppointedCall(client, { path: { agentid, callid, skilltype }, query }, init), nothingOf, options),
    snatchpickup: (input, options) =>
      session.call('voicecall.snatchpickup', (client, init) => voicecall.snatchpickup(client, { path: { agentid }, query: input }, init), nothingOf, options),
    reject: (input, options) =>
      session.call('voicecall.reject', (client, init) => voicecall.reject(client, { path: { agentid }, body: input }, init), nothingOf, options),
    phonepickup: (options) =>
      session.call('voicecall.phonepickup', (client, init) => voicecall.phonepickup(client, { path: { agentid } }, init), nothingOf, options),
    phonehangup: (options) =>
      session.call('voicecall.phonehangup', (client, init) => voicecall.phonehangup(client, { path: { agentid } }, init), nothingOf, options),
    thirdPartyConfTransmitNum: (options) =>
      session.call('voicecall.thirdPartyConfTransmitNum', (client, init) => voicecall.thirdPartyConfTransmitNum(client, { path: { agentid } }, init), nothingOf, options),
    callInnerSkill: (input, options) =>
      session.call('voicecall.callInnerSkill', (client, init) => voicecall.callInnerSkill(client, { path: { agentid }, body: input }, init), resultOf, options),
    startASR: (input, options) =>
      session.call('voicecall.startASR', (client, init) => voicecall.startASR(client, { path: { agentid }, query: input }, init), nothingOf, options),
  };
}
