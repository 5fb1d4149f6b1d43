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
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.caller: Calling number, at most 24 digits. Empty takes the default of the platform. It has no effect
   *   when the agent is not allowed to fill in the calling number.
   * - body.called: Number to call: 1 to 24 digits, * or #.
   * - body.skillid: Skill queue of the call. Left out, the default skill queue of the platform is taken.
   * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty.
   * - body.mediaability: Media of the call. With 1 a call to a party that has only audio ends when it is answered,
   *   so 2 is the better choice for video. (default 0)
   *   - 0: Audio
   *   - 1: Video
   *   - 2: The highest capability that host and terminal agree on
   * - body.userVideoDirection: The video direction of the user. Usable only with mediaability 1. (default 4)
   *   - 1: The user receives video only
   *   - 2: The user sends video only
   *   - 3: The user sends and receives video
   *   - 4: Not set
   * - body.uuiData: User-to-user information.
   *
   * @example
   * const answer = await callout(client, {
   *   path: { agentid: '1001' },
   *   body: { caller: '40038', called: '40040', skillid: 25, callappdata: '', mediaability: 1 },
   * });
   */
  callout(input: CalloutInput, options?: CallOptions): GatewayCall<CalloutValue>;
  /**
   * Answer a call
   *
   * Answers the call that rings at the agent, when calls are not answered automatically.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.callid: The call to answer. Needed in multimedia calls, where an agent has several.
   *
   * @example
   * const answer = await answer(client, { path: { agentid: '1001' }, query: { callid: '1476838963-224' } });
   */
  answer(input?: AnswerInput, options?: CallOptions): GatewayCall<AnswerValue>;
  /**
   * Call another agent
   *
   * Makes an internal call to another agent.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.called: ID of the agent to call: 1 to 24 digits, * or #.
   * - body.caller: Calling number, at most 24 digits. Empty takes the default of the platform.
   * - body.skillid: Skill queue of the call. Left out, the default skill queue of the platform is taken.
   * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty.
   * - body.mediaability: Has no effect. The call uses the media that both the sign-in of the agent and the default
   *   skill queue support.
   *
   * @example
   * const answer = await callInner(client, { path: { agentid: '1001' }, body: { called: '40040' } });
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
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.dstaddress: ID of the agent or skill queue that is asked.
   * - body.devicetype: What dstaddress names. (default 2)
   *   - 1: Skill queue
   *   - 2: Agent
   * - body.mode: Kind of help. (default 1)
   *   - 1: Two-party help, in which agent and helper talk alone
   *   - 2: Three-party help, in which the customer takes part
   * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty.
   * - body.holdflag: Whether the call is held during a three-party help call. (default true)
   *
   * @example
   * const answer = await innerHelp(client, {
   *   path: { agentid: '1001' },
   *   body: { dstaddress: '49997', devicetype: 2, mode: 1, callappdata: '' },
   * });
   */
  innerHelp(input: InnerHelpInput, options?: CallOptions): GatewayCall<InnerHelpValue>;
  /**
   * Mute the call
   *
   * Mutes the agent in the ongoing call. An internal call cannot be muted.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await beginMute(client, { path: { agentid: '1001' } });
   */
  beginMute(options?: CallOptions): GatewayCall<BeginMuteValue>;
  /**
   * Unmute the call
   *
   * Lifts the mute from the call.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await endMute(client, { path: { agentid: '1001' } });
   */
  endMute(options?: CallOptions): GatewayCall<EndMuteValue>;
  /**
   * Put the call on hold
   *
   * Holds the ongoing call. The event AgentEvent_Hold carries its call ID.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await hold(client, { path: { agentid: '1001' } });
   */
  hold(options?: CallOptions): GatewayCall<HoldValue>;
  /**
   * Take a call off hold
   *
   * Takes a held call back, so that the agent talks to its party again.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.callid: Call ID of the held call.
   *
   * @example
   * const answer = await getHold(client, { path: { agentid: '1001' }, query: { callid: '1476838963-224' } });
   */
  getHold(input?: GetHoldInput, options?: CallOptions): GatewayCall<GetHoldValue>;
  /**
   * Transfer a call
   *
   * Hands the established call on to the target that devicetype and address name. After a talk transfer or a
   * three-party transfer to an external number, cancelTransfer takes the customer back.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.devicetype: Kind of target.
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
   * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty.
   * - body.caller: Calling number, at most 24 digits. Empty takes the default of the platform. It only counts in a
   *   transfer to an external number, and not in a blind one.
   * - body.mediaability: Media of a transfer to an external number. In other transfers the type of the agent
   *   decides. (default 0)
   *   - 0: Audio
   *   - 1: Video
   *   - 2: The highest capability that host and terminal agree on
   * - body.holdflag: Whether the call is held during a three-party transfer. The documentation calls it a boolean;
   *   its example sends a string. (default true)
   *   - true: The call is held
   *   - false: The call is not held
   * - body.skillId: The skill that the call is assigned to. Takes effect only with devicetype 2.
   *
   * @example
   * const answer = await transfer(client, { path: { agentid: '1001' }, body: { devicetype: 2, mode: 2, address: '49998', callappdata: '' } });
   */
  transfer(input: TransferInput, options?: CallOptions): GatewayCall<TransferValue>;
  /**
   * Take a transferred call back
   *
   * Takes the customer back from a talk transfer or a three-party transfer to an external number.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await cancelTransfer(client, { path: { agentid: '1001' } });
   */
  cancelTransfer(options?: CallOptions): GatewayCall<CancelTransferValue>;
  /**
   * Send dialled digits into the call
   *
   * Sends digits into the ongoing call, as the keys of a telephone do, for example to an IVR flow.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.number: What to send: 1 to 24 digits, * or #. In the URL # is written as %23.
   *
   * @example
   * const answer = await secondDialEx(client, { path: { agentid: '1001' }, query: { number: '1' } });
   */
  secondDialEx(input: SecondDialExInput, options?: CallOptions): GatewayCall<SecondDialExValue>;
  /**
   * Join two calls into a three-party call
   *
   * Joins the ongoing call and a held call. When the third party is an agent reached by an internal call,
   * innerHelp is the better way, since the recording of that agent and the customer is missing after the first
   * agent leaves.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.callid: Call ID of the held call; not empty. (at least 1 characters)
   * - body.callappdata: The call-associated data, at most 16 KB (16384 bytes); may be empty.
   *
   * @example
   * const answer = await confJoin(client, { path: { agentid: '1001' }, body: { callid: '1455885056-1095', callappdata: '' } });
   */
  confJoin(input: ConfJoinInput, options?: CallOptions): GatewayCall<ConfJoinValue>;
  /**
   * Hang up a call by its ID
   *
   * Hangs up one of the agent's calls. Error 200-025 says that there is no call to hang up.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: Call ID of the call to hang up.
   *
   * @example
   * const answer = await dropCall(client, { path: { agentid: '1001', callid: '1476838963-224' } });
   */
  dropCall(input: DropCallInput, options?: CallOptions): GatewayCall<DropCallValue>;
  /**
   * Hang up the current call
   *
   * Hangs up the agent's current call. To hang up a certain one of several calls, use dropCall.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await release(client, { path: { agentid: '1001' } });
   */
  release(options?: CallOptions): GatewayCall<ReleaseValue>;
  /**
   * Hang up the current call (compatible path)
   *
   * Does the same as release. It is kept for older clients; new ones use release.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @deprecated
   *
   * @example
   * const answer = await releaseEx(client, { path: { agentid: '1001' } });
   */
  releaseEx(options?: CallOptions): GatewayCall<ReleaseExValue>;
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
   * @example
   * const answer = await disconnect(client, { path: { agentid: '1001', number: '70001' } });
   */
  disconnect(input: DisconnectInput, options?: CallOptions): GatewayCall<DisconnectValue>;
  /**
   * Connect the ongoing call with a held call
   *
   * Connects the parties of the ongoing call and of a held call with each other. The events show that the agent's
   * calls are released.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - path.callid: Call ID of one of the two calls.
   *
   * @example
   * const answer = await connectHold(client, { path: { agentid: '1001', callid: '1476838963-224' } });
   */
  connectHold(input: ConnectHoldInput, options?: CallOptions): GatewayCall<ConnectHoldValue>;
  /**
   * Switch the media of a call
   *
   * Changes the media of the agent's call to the one that mediaType names. It works for an outbound audio call or
   * an inbound call once the parties talk, also after holding, muting or a transfer to an agent or a skill queue.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.mediaType: Media to switch to.
   *   - 1: Voice
   *   - 3: Video
   * - query.videoDirection: The video direction of the user. Usable only with mediaType 3. (default 4)
   *   - 1: The user receives video only
   *   - 2: The user sends video only
   *   - 3: The user sends and receives video
   *   - 4: Not set
   *
   * @example
   * const answer = await mediaSwitch(client, { path: { agentid: '1001' }, query: { mediaType: 3 } });
   */
  mediaSwitch(input: MediaSwitchInput, options?: CallOptions): GatewayCall<MediaSwitchValue>;
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
   * @example
   * const answer = await adjustVideoMode(client, { path: { agentid: '1001' }, body: { mode: '0' } });
   */
  adjustVideoMode(input: AdjustVideoModeInput, options?: CallOptions): GatewayCall<AdjustVideoModeValue>;
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
   * @example
   * const answer = await previewCallout(client, { path: { agentid: '1001' }, body: { called: '10020002', callcontrolid: 1536 } });
   */
  previewCallout(input: PreviewCalloutInput, options?: CallOptions): GatewayCall<PreviewCalloutValue>;
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
   * @example
   * const answer = await requestAppointedCall(client, { path: { agentid: '1001', callid: '1476838963-224', skilltype: 0 }, query: { skillId: 20011 } });
   */
  requestAppointedCall(input: RequestAppointedCallInput, options?: CallOptions): GatewayCall<RequestAppointedCallValue>;
  /**
   * Pick up a call that rings at another agent
   *
   * Takes over a call that rings at another agent of the same group. Internal calls cannot be picked up.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.destWorkNo: The agent whose ringing call is picked up. (from 101 to 999999)
   *
   * @example
   * const answer = await snatchpickup(client, { path: { agentid: '1001' }, query: { destWorkNo: 1002 } });
   */
  snatchpickup(input: SnatchpickupInput, options?: CallOptions): GatewayCall<SnatchpickupValue>;
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
   * @example
   * const answer = await reject(client, { path: { agentid: '1001' }, body: { callid: '1455885056-1095', mode: '1' } });
   */
  reject(input: RejectInput, options?: CallOptions): GatewayCall<RejectValue>;
  /**
   * Take the ringing phone off the hook
   *
   * Answers the ringing desk phone from the application, when phone linkage is in use.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await phonepickup(client, { path: { agentid: '1001' } });
   */
  phonepickup(options?: CallOptions): GatewayCall<PhonepickupValue>;
  /**
   * Reject the call at the ringing phone
   *
   * Rejects the call that rings at the desk phone from the application, when phone linkage is in use.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await phonehangup(client, { path: { agentid: '1001' } });
   */
  phonehangup(options?: CallOptions): GatewayCall<PhonehangupValue>;
  /**
   * Pass dialled digits on in a three-party call
   *
   * Lets keys that the customer presses reach the external IVR in a three-party call, without the tones being
   * recorded on the agent's side.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   *
   * @example
   * const answer = await thirdPartyConfTransmitNum(client, { path: { agentid: '1001' } });
   */
  thirdPartyConfTransmitNum(options?: CallOptions): GatewayCall<ThirdPartyConfTransmitNumValue>;
  /**
   * Call an agent of a skill queue
   *
   * Makes an internal call to an idle agent of a skill queue, for example to consult that team.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - body.skillId: ID of the skill queue to call.
   *
   * @example
   * const answer = await callInnerSkill(client, { path: { agentid: '1001' }, body: { skillId: 20011 } });
   */
  callInnerSkill(input: CallInnerSkillInput, options?: CallOptions): GatewayCall<CallInnerSkillValue>;
  /**
   * Start speech recognition for a call
   *
   * Switches speech recognition on for a call that rings but is not answered yet, when the service side is the one
   * that starts it.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.callId: Call ID of the ringing call.
   *
   * @example
   * const answer = await startASR(client, { path: { agentid: '1001' }, query: { callId: '1476838963-224' } });
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
