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
   * - path.agentid: The agent that performs the operation.
   */
  transfer(input: TransferInput, options?: CallOptions): GatewayCall<TransferValue>;
  /**
   * Send a message in a multimedia session
   *
   * Sends what the agent wrote to the application of the channel, which passes it on to the user.
   *
   * - path.agentid: The agent that performs the operation.
   */
  sendMessage(input: SendMessageInput, options?: CallOptions): GatewayCall<SendMessageValue>;
  /**
   * Limit concurrent sessions of one media type
   *
   * Sets how many sessions of one media type the signed-in agent may have at the same time.
   *
   * - path.agentid: The agent that performs the operation.
   */
  setCallNums(input: SetCallNumsInput, options?: CallOptions): GatewayCall<SetCallNumsValue>;
  /**
   * Get the data to rejoin an H5 video call
   *
   * Returns what an agent whose connection was lost needs to join the video room of an H5 (web) video call again.
   *
   * - path.agentid: The agent that performs the operation.
   */
  getConnectInfo(input: GetConnectInfoInput, options?: CallOptions): GatewayCall<GetConnectInfoValue>;
  /**
   * Take a screenshot in an H5 video call
   *
   * Takes a picture of the user's video in an H5 (web) video call. The outcome and the name of the file arrive as
   * the event AgentEvent_ImageCapture.
   *
   * - path.agentid: The agent that performs the operation.
   */
  imageCapture(input: ImageCaptureInput, options?: CallOptions): GatewayCall<ImageCaptureValue>;
  /**
   * Limit concurrent multimedia sessions
   *
   * Sets how many multimedia sessions the agent may have at the same time, in total and for each channel.
   *
   * - path.agentid: The agent that performs the operation.
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
