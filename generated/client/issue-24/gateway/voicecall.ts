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
   * - path.agentid: The agent that performs the operation.
   */
  callout(input: CalloutInput, options?: CallOptions): GatewayCall<CalloutValue>;
  /**
   * Answer a call
   *
   * Answers the call that rings at the agent, when calls are not answered automatically.
   *
   * - path.agentid: The agent that performs the operation.
   * - query.callid: The call to answer. Needed in multimedia calls, where an agent has several.
   */
  answer(input?: AnswerInput, options?: CallOptions): GatewayCall<AnswerValue>;
  /**
   * Call another agent
   *
   * Makes an internal call to another agent.
   *
   * - path.agentid: The agent that performs the operation.
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
   * - path.agentid: The agent that performs the operation.
   */
  innerHelp(input: InnerHelpInput, options?: CallOptions): GatewayCall<InnerHelpValue>;
  /**
   * Mute the call
   *
   * Mutes the agent in the ongoing call. An internal call cannot be muted.
   *
   * - path.agentid: The agent that performs the operation.
   */
  beginMute(options?: CallOptions): GatewayCall<BeginMuteValue>;
  /**
   * Unmute the call
   *
   * Lifts the mute from the call.
   *
   * - path.agentid: The agent that performs the operation.
   */
  endMute(options?: CallOptions): GatewayCall<EndMuteValue>;
  /**
   * Put the call on hold
   *
   * Holds the ongoing call. The event AgentEvent_Hold carries its call ID.
   *
   * - path.agentid: The agent that performs the operation.
   */
  hold(options?: CallOptions): GatewayCall<HoldValue>;
  /**
   * Take a call off hold
   *
   * Takes a held call back, so that the agent talks to its party again.
   *
   * - path.agentid: The agent that performs the operation.
   * - query.callid: Call ID of the held call.
   */
  getHold(input?: GetHoldInput, options?: CallOptions): GatewayCall<GetHoldValue>;
  /**
   * Transfer a call
   *
   * Hands the established call on to the target that devicetype and address name. After a talk transfer or a
   * three-party transfer to an external number, cancelTransfer takes the customer back.
   *
   * - path.agentid: The agent that performs the operation.
   */
  transfer(input: TransferInput, options?: CallOptions): GatewayCall<TransferValue>;
  /**
   * Take a transferred call back
   *
   * Takes the customer back from a talk transfer or a three-party transfer to an external number.
   *
   * - path.agentid: The agent that performs the operation.
   */
  cancelTransfer(options?: CallOptions): GatewayCall<CancelTransferValue>;
  /**
   * Send dialled digits into the call
   *
   * Sends digits into the ongoing call, as the keys of a telephone do, for example to an IVR flow.
   *
   * - path.agentid: The agent that performs the operation.
   * - query.number: What to send: 1 to 24 digits, * or #. In the URL # is written as %23.
   */
  secondDialEx(input: SecondDialExInput, options?: CallOptions): GatewayCall<SecondDialExValue>;
  /**
   * Join two calls into a three-party call
   *
   * Joins the ongoing call and a held call. When the third party is an agent reached by an internal call,
   * innerHelp is the better way, since the recording of that agent and the customer is missing after the first
   * agent leaves.
   *
   * - path.agentid: The agent that performs the operation.
   */
  confJoin(input: ConfJoinInput, options?: CallOptions): GatewayCall<ConfJoinValue>;
  /**
   * Hang up a call by its ID
   *
   * Hangs up one of the agent's calls. Error 200-025 says that there is no call to hang up.
   *
   * - path.agentid: The agent that performs the operation.
   * - path.callid: Call ID of the call to hang up.
   */
  dropCall(input: DropCallInput, options?: CallOptions): GatewayCall<DropCallValue>;
  /**
   * Hang up the current call
   *
   * Hangs up the agent's current call. To hang up a certain one of several calls, use dropCall.
   *
   * - path.agentid: The agent that performs the operation.
   */
  release(options?: CallOptions): GatewayCall<ReleaseValue>;
  /**
   * Hang up the current call (compatible path)
   *
   * Does the same as release. It is kept for older clients; new ones use release.
   *
   * - path.agentid: The agent that performs the operation.
   *
   * @deprecated
   */
  releaseEx(options?: CallOptions): GatewayCall<ReleaseExValue>;
  /**
   * Drop one party of the call by its number
   *
   * Drops one party, mainly in internal help and three-party calls. Only parties of the agent's last call can be
   * dropped; a customer who is on hold during two-party help cannot.
   *
   * - path.agentid: The agent that performs the operation.
   * - path.number: Number of the party to drop, 1 to 24 digits. In internal help this is the agent ID of the
   *   helper, or the softphone number of the agent itself; a helper can only drop itself.
   */
  disconnect(input: DisconnectInput, options?: CallOptions): GatewayCall<DisconnectValue>;
  /**
   * Connect the ongoing call with a held call
   *
   * Connects the parties of the ongoing call and of a held call with each other. The events show that the agent's
   * calls are released.
   *
   * - path.agentid: The agent that performs the operation.
   * - path.callid: Call ID of one of the two calls.
   */
  connectHold(input: ConnectHoldInput, options?: CallOptions): GatewayCall<ConnectHoldValue>;
  /**
   * Switch the media of a call
   *
   * Changes the media of the agent's call to the one that mediaType names. It works for an outbound audio call or
   * an inbound call once the parties talk, also after holding, muting or a transfer to an agent or a skill queue.
   *
   * - path.agentid: The agent that performs the operation.
   * - query.mediaType: Media to switch to.
   * - query.videoDirection: The video direction of the user. Usable only with mediaType 3.
   */
  mediaSwitch(input: MediaSwitchInput, options?: CallOptions): GatewayCall<MediaSwitchValue>;
  /**
   * Lay out the pictures of a three-party video call
   *
   * Sets how the three pictures are shown. It works in a three-party video call, in three-party internal help with
   * video and in a three-party transfer to an external number.
   *
   * - path.agentid: The agent that performs the operation.
   */
  adjustVideoMode(input: AdjustVideoModeInput, options?: CallOptions): GatewayCall<AdjustVideoModeValue>;
  /**
   * Make a previewed outbound call
   *
   * Calls one of the numbers that the preview event AgentEvent_Preview_CallOut or AgentEvent_Preview_CallOut_Ex
   * offered.
   *
   * - path.agentid: The agent that performs the operation.
   */
  previewCallout(input: PreviewCalloutInput, options?: CallOptions): GatewayCall<PreviewCalloutValue>;
  /**
   * Ask for a certain queued call
   *
   * Has a call that waits in a skill queue given to the agent.
   *
   * - path.agentid: The agent that performs the operation.
   * - path.callid: Call ID of the waiting call.
   * - path.skilltype: Type of the skill queue. Only 0 is supported.
   * - query.skillId: ID of the skill queue, which has to be a public one.
   */
  requestAppointedCall(input: RequestAppointedCallInput, options?: CallOptions): GatewayCall<RequestAppointedCallValue>;
  /**
   * Pick up a call that rings at another agent
   *
   * Takes over a call that rings at another agent of the same group. Internal calls cannot be picked up.
   *
   * - path.agentid: The agent that performs the operation.
   * - query.destWorkNo: The agent whose ringing call is picked up.
   */
  snatchpickup(input: SnatchpickupInput, options?: CallOptions): GatewayCall<SnatchpickupValue>;
  /**
   * Reject a ringing call
   *
   * Declines the call that rings at the agent. What happens to the call depends on mode.
   *
   * - path.agentid: The agent that performs the operation.
   */
  reject(input: RejectInput, options?: CallOptions): GatewayCall<RejectValue>;
  /**
   * Take the ringing phone off the hook
   *
   * Answers the ringing desk phone from the application, when phone linkage is in use.
   *
   * - path.agentid: The agent that performs the operation.
   */
  phonepickup(options?: CallOptions): GatewayCall<PhonepickupValue>;
  /**
   * Reject the call at the ringing phone
   *
   * Rejects the call that rings at the desk phone from the application, when phone linkage is in use.
   *
   * - path.agentid: The agent that performs the operation.
   */
  phonehangup(options?: CallOptions): GatewayCall<PhonehangupValue>;
  /**
   * Pass dialled digits on in a three-party call
   *
   * Lets keys that the customer presses reach the external IVR in a three-party call, without the tones being
   * recorded on the agent's side.
   *
   * - path.agentid: The agent that performs the operation.
   */
  thirdPartyConfTransmitNum(options?: CallOptions): GatewayCall<ThirdPartyConfTransmitNumValue>;
  /**
   * Call an agent of a skill queue
   *
   * Makes an internal call to an idle agent of a skill queue, for example to consult that team.
   *
   * - path.agentid: The agent that performs the operation.
   */
  callInnerSkill(input: CallInnerSkillInput, options?: CallOptions): GatewayCall<CallInnerSkillValue>;
  /**
   * Start speech recognition for a call
   *
   * Switches speech recognition on for a call that rings but is not answered yet, when the service side is the one
   * that starts it.
   *
   * - path.agentid: The agent that performs the operation.
   * - query.callId: Call ID of the ringing call.
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
