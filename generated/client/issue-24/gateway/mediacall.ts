// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as mediacall from '../mediacall.ts';
import { nothingOf, resultOf, type ResultOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentMediacall.transfer} is given. */
export type TransferInput = mediacall.TransferRequest['body'];

/** What {@link AgentMediacall.transfer} gives. */
export type TransferValue = void;

/** What {@link AgentMediacall.sendMessage} is given. */
export type SendMessageInput = mediacall.SendMessageRequest['body'];

/** What {@link AgentMediacall.sendMessage} gives. */
export type SendMessageValue = void;

/** What {@link AgentMediacall.setCallNums} is given. */
export type SetCallNumsInput = mediacall.SetCallNumsRequest['body'];

/** What {@link AgentMediacall.setCallNums} gives. */
export type SetCallNumsValue = void;

/** What {@link AgentMediacall.getConnectInfo} is given. */
export type GetConnectInfoInput = mediacall.GetConnectInfoRequest['body'];

/** What {@link AgentMediacall.getConnectInfo} gives. */
export type GetConnectInfoValue = ResultOf<mediacall.GetConnectInfoResult>;

/** What {@link AgentMediacall.imageCapture} is given. */
export type ImageCaptureInput = mediacall.ImageCaptureRequest['body'];

/** What {@link AgentMediacall.imageCapture} gives. */
export type ImageCaptureValue = void;

/** What {@link AgentMediacall.setCallNumsByMediaType} is given. */
export type SetCallNumsByMediaTypeInput = mediacall.SetCallNumsByMediaTypeRequest['body'];

/** What {@link AgentMediacall.setCallNumsByMediaType} gives. */
export type SetCallNumsByMediaTypeValue = void;

/** What an agent who is signed in can do: mediacall. */
export interface AgentMediacall {
  /**
   * Transfer a multimedia session
   *
   * Hands a multimedia session on to the target that devicetype and address name.
   *
   * - callid: Call ID of the session.
   * - caller: Calling number.
   * - devicetype: Kind of target. Changed in Issue 13.
   *   - 1: Skill queue; address is its ID
   *   - 2: Agent; address is the agent ID
   *   - 4: System access code; address is the code
   * - mode: Kind of transfer. Every target takes both.
   *   - 0: Release (blind) transfer: the agent lets go of the session whether or not the transfer works
   *   - 2: Success transfer: the agent lets go only when the transfer worked, and else keeps the session
   * - address: The target, in the form that devicetype asks for, at most 24 characters.
   * - calldata: Data for the agent that takes over, at most 2048 bytes.
   * - skillId: The skill that the call is assigned to. Takes effect only with devicetype 2. Since Issue 14.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent has a multimedia session.
   *
   * Events:
   * - AgentEvent_Connect_Fail: the transfer fails
   * - AgentEvent_SuccTransResult: success transfer
   *
   * Since: Issue 02 (2019-07-03)
   *
   * Changed:
   * - Issue 13: The value 4 (System access code; address is the code) is added for the request parameter
   *   devicetype.
   * - Issue 14: The request parameter skillId is added: The skill that the call is assigned to.
   *
   * @example
   * await agent.mediacall.transfer({ callid: '1476838963-224', devicetype: 2, mode: 2, address: '1002', calldata: 'order 4711' });
   */
  transfer(input: TransferInput, options?: CallOptions): GatewayCall<TransferValue>;
  /**
   * Send a message in a multimedia session
   *
   * Sends what the agent wrote to the application of the channel, which passes it on to the user.
   *
   * - callid: Call ID of the multimedia session.
   * - userid: Number of the user.
   * - data: What to send. A plain string is the text itself; in the public cloud it is a string that holds JSON,
   *   in which clients send the keys from, to, channel, controlType, mediaType, messageCode and content. The
   *   documentation calls it an object; its clients send a string.
   *
   * Needs:
   * - The agent is signed in to the platform and to its multimedia server.
   * - The agent has been given a multimedia call.
   *
   * Since: Issue 02 (2019-07-03)
   *
   * Changed: Issue 14: The restrictions on the request parameter data are modified.
   *
   * @example
   * await agent.mediacall.sendMessage({
   *   callid: '1552524689-16797284',
   *   userid: '1001',
   *   data: '{"from": "1001", "to": "2001", "channel": "EMAIL", "controlType": "CHAT", "mediaType": "EMAIL", "messageCode": "1", "content": "Hello"}',
   * });
   */
  sendMessage(input: SendMessageInput, options?: CallOptions): GatewayCall<SendMessageValue>;
  /**
   * Limit concurrent sessions of one media type
   *
   * Sets how many sessions of one media type the signed-in agent may have at the same time.
   *
   * - mediaType: Media type. It has to be the type of a skill queue that the agent is signed in to.
   *   - 1: Text chat
   *   - 2: Click-to-dial
   *   - 4: Callback request
   *   - 5: Ordinary audio or video call
   *   - 15: Predicted outbound call
   *   - 16: Previewed outbound call
   *   - 17: Message call
   *   - 19: Ordinary video call
   *   - 51: Multimedia web chat
   *   - 53: Social chat
   * - callnums: Largest number of sessions at the same time, from 1 to 60, as digits in a string.
   *
   * Needs: The agent is signed in.
   *
   * Error codes:
   * - 106-003: The number of sessions exceeds the maximum of 60.
   * - 106-008: Meaning not published.
   * - 106-012: Meaning not published.
   *
   * Since: Issue 02 (2019-07-03)
   *
   * @example
   * await agent.mediacall.setCallNums({ mediaType: '53', callnums: '1' });
   */
  setCallNums(input: SetCallNumsInput, options?: CallOptions): GatewayCall<SetCallNumsValue>;
  /**
   * Get the data to rejoin an H5 video call
   *
   * Returns what an agent whose connection was lost needs to join the video room of an H5 (web) video call again.
   *
   * - userType: Whose data is asked for. (default "agent")
   *   - agent: The data of the agent is asked for
   * - callid: Call ID of the H5 video call.
   *
   * Needs:
   * - The agent is signed in.
   * - The call is an H5 video call.
   *
   * Error codes:
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 106-011: Meaning not published.
   * - 106-015: Meaning not published.
   *
   * Since: Issue 13 (2022-07-30)
   *
   * @example
   * const answer = await agent.mediacall.getConnectInfo({ userType: 'agent', callid: '1476838963-224' });
   */
  getConnectInfo(input: GetConnectInfoInput, options?: CallOptions): GatewayCall<GetConnectInfoValue>;
  /**
   * Take a screenshot in an H5 video call
   *
   * Takes a picture of the user's video in an H5 (web) video call. The outcome and the name of the file arrive as
   * the event AgentEvent_ImageCapture.
   *
   * - userType: Whose video is captured. (default "user")
   *   - user: The video of the user is captured
   * - callid: Call ID of the H5 video call.
   *
   * Needs:
   * - The agent is signed in.
   * - The call is an H5 video call.
   *
   * Error codes:
   * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
   *   again; check the gateway and its connection to the CTI platform.
   * - 106-011: Meaning not published.
   * - 106-015: Meaning not published.
   *
   * Events: AgentEvent_ImageCapture
   *
   * Since: Issue 13 (2022-07-30)
   *
   * @example
   * await agent.mediacall.imageCapture({ callid: '1552524689-16797284', userType: 'user' });
   */
  imageCapture(input: ImageCaptureInput, options?: CallOptions): GatewayCall<ImageCaptureValue>;
  /**
   * Limit concurrent multimedia sessions
   *
   * Sets how many multimedia sessions the agent may have at the same time, in total and for each channel.
   *
   * - totalCallNum: Largest number of multimedia sessions at the same time, from 1 to 60.
   * - agentMediaCallNums: Limit of each channel.
   *
   * Needs:
   * - The agent is signed in.
   * - The agent has a skill queue of each channel that is set.
   *
   * Since: Issue 24 (2025-06-30)
   *
   * @example
   * await agent.mediacall.setCallNumsByMediaType({ totalCallNum: 10, agentMediaCallNums: [{ mediaType: 51 }, { mediaType: 53 }] });
   */
  setCallNumsByMediaType(input: SetCallNumsByMediaTypeInput, options?: CallOptions): GatewayCall<SetCallNumsByMediaTypeValue>;
}

/** Binds the functions of mediacall to a session. */
export function agentMediacall(session: AgentSession): AgentMediacall {
  const { agentId: agentid } = session;
  return {
    transfer: (input, options) =>
      session.call('mediacall.transfer', (client, init) => mediacall.transfer(client, { path: { agentid }, body: input }, init), nothingOf, options),
    sendMessage: (input, options) =>
      session.call('mediacall.sendMessage', (client, init) => mediacall.sendMessage(client, { path: { agentid }, body: input }, init), nothingOf, options),
    setCallNums: (input, options) =>
      session.call('mediacall.setCallNums', (client, init) => mediacall.setCallNums(client, { path: { agentid }, body: input }, init), nothingOf, options),
    getConnectInfo: (input, options) =>
      session.call('mediacall.getConnectInfo', (client, init) => mediacall.getConnectInfo(client, { path: { agentid }, body: input }, init), resultOf, options),
    imageCapture: (input, options) =>
      session.call('mediacall.imageCapture', (client, init) => mediacall.imageCapture(client, { path: { agentid }, body: input }, init), nothingOf, options),
    setCallNumsByMediaType: (input, options) =>
      session.call('mediacall.setCallNumsByMediaType', (client, init) => mediacall.setCallNumsByMediaType(client, { path: { agentid }, body: input }, init), nothingOf, options),
  };
}
