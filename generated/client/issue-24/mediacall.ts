// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link transfer}: path. */
export type TransferPath = NonNullable<operations['mediacall.transfer']['parameters']['path']>;

/** Body of {@link transfer}. */
export type TransferBody = NonNullable<operations['mediacall.transfer']['requestBody']>['content']['application/json'];

/** What {@link transfer} needs. */
export interface TransferRequest {
  readonly path: TransferPath;
  readonly body: TransferBody;
}

/** What {@link transfer} answers. */
export type TransferResult =
  | Success<200, operations['mediacall.transfer']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Transfer a multimedia session
 *
 * Hands a multimedia session on to the target that devicetype and address name.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.callid: Call ID of the session.
 * - body.caller: Calling number.
 * - body.devicetype: Kind of target. Changed in Issue 13.
 *   - 1: Skill queue; address is its ID
 *   - 2: Agent; address is the agent ID
 *   - 4: System access code; address is the code
 * - body.mode: Kind of transfer. Every target takes both.
 *   - 0: Release (blind) transfer: the agent lets go of the session whether or not the transfer works
 *   - 2: Success transfer: the agent lets go only when the transfer worked, and else keeps the session
 * - body.address: The target, in the form that devicetype asks for, at most 24 characters.
 * - body.calldata: Data for the agent that takes over, at most 2048 bytes.
 * - body.skillId: The skill that the call is assigned to. Takes effect only with devicetype 2. Since Issue 14.
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
 * const answer = await transfer(client, {
 *   path: { agentid: '1001' },
 *   body: { callid: '1476838963-224', devicetype: 2, mode: 2, address: '1002', calldata: 'order 4711' },
 * });
 */
export function transfer(client: Client, request: TransferRequest, options?: CallOptions): Promise<TransferResult> {
  return send(client, {
    method: 'POST',
    path: '/mediacall/{agentid}/transfer',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link sendMessage}: path. */
export type SendMessagePath = NonNullable<operations['mediacall.sendMessage']['parameters']['path']>;

/** Body of {@link sendMessage}. */
export type SendMessageBody = NonNullable<operations['mediacall.sendMessage']['requestBody']>['content']['application/json'];

/** What {@link sendMessage} needs. */
export interface SendMessageRequest {
  readonly path: SendMessagePath;
  readonly body: SendMessageBody;
}

/** What {@link sendMessage} answers. */
export type SendMessageResult =
  | Success<200, operations['mediacall.sendMessage']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Send a message in a multimedia session
 *
 * Sends what the agent wrote to the application of the channel, which passes it on to the user.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.callid: Call ID of the multimedia session.
 * - body.userid: Number of the user.
 * - body.data: What to send. A plain string is the text itself; in the public cloud it is a string that holds
 *   JSON, in which clients send the keys from, to, channel, controlType, mediaType, messageCode and content. The
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
 * const answer = await sendMessage(client, {
 *   path: { agentid: '1001' },
 *   body: {
 *     callid: '1552524689-16797284',
 *     userid: '1001',
 *     data: '{"from": "1001", "to": "2001", "channel": "EMAIL", "controlType": "CHAT", "mediaType": "EMAIL", "messageCode": "1", "content": "Hello"}',
 *   },
 * });
 */
export function sendMessage(client: Client, request: SendMessageRequest, options?: CallOptions): Promise<SendMessageResult> {
  return send(client, {
    method: 'POST',
    path: '/mediacall/{agentid}/sendmessage',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link setCallNums}: path. */
export type SetCallNumsPath = NonNullable<operations['mediacall.setCallNums']['parameters']['path']>;

/** Body of {@link setCallNums}. */
export type SetCallNumsBody = NonNullable<operations['mediacall.setCallNums']['requestBody']>['content']['application/json'];

/** What {@link setCallNums} needs. */
export interface SetCallNumsRequest {
  readonly path: SetCallNumsPath;
  readonly body: SetCallNumsBody;
}

/** What {@link setCallNums} answers. */
export type SetCallNumsResult =
  | Success<200, operations['mediacall.setCallNums']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Limit concurrent sessions of one media type
 *
 * Sets how many sessions of one media type the signed-in agent may have at the same time.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.mediaType: Media type. It has to be the type of a skill queue that the agent is signed in to.
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
 * - body.callnums: Largest number of sessions at the same time, from 1 to 60, as digits in a string.
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
 * const answer = await setCallNums(client, { path: { agentid: '1001' }, body: { mediaType: '53', callnums: '1' } });
 */
export function setCallNums(client: Client, request: SetCallNumsRequest, options?: CallOptions): Promise<SetCallNumsResult> {
  return send(client, {
    method: 'POST',
    path: '/mediacall/{agentid}/setcallnums',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link getConnectInfo}: path. */
export type GetConnectInfoPath = NonNullable<operations['mediacall.getConnectInfo']['parameters']['path']>;

/** Body of {@link getConnectInfo}. */
export type GetConnectInfoBody = NonNullable<operations['mediacall.getConnectInfo']['requestBody']>['content']['application/json'];

/** What {@link getConnectInfo} needs. */
export interface GetConnectInfoRequest {
  readonly path: GetConnectInfoPath;
  readonly body: GetConnectInfoBody;
}

/** What {@link getConnectInfo} answers. */
export type GetConnectInfoResult =
  | Success<200, operations['mediacall.getConnectInfo']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Get the data to rejoin an H5 video call
 *
 * Returns what an agent whose connection was lost needs to join the video room of an H5 (web) video call again.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.userType: Whose data is asked for. (default "agent")
 *   - agent: The data of the agent is asked for
 * - body.callid: Call ID of the H5 video call.
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
 * const answer = await getConnectInfo(client, { path: { agentid: '1001' }, body: { userType: 'agent', callid: '1476838963-224' } });
 */
export function getConnectInfo(client: Client, request: GetConnectInfoRequest, options?: CallOptions): Promise<GetConnectInfoResult> {
  return send(client, {
    method: 'POST',
    path: '/mediacall/{agentid}/getconnectinfo',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link imageCapture}: path. */
export type ImageCapturePath = NonNullable<operations['mediacall.imageCapture']['parameters']['path']>;

/** Body of {@link imageCapture}. */
export type ImageCaptureBody = NonNullable<operations['mediacall.imageCapture']['requestBody']>['content']['application/json'];

/** What {@link imageCapture} needs. */
export interface ImageCaptureRequest {
  readonly path: ImageCapturePath;
  readonly body: ImageCaptureBody;
}

/** What {@link imageCapture} answers. */
export type ImageCaptureResult =
  | Success<200, operations['mediacall.imageCapture']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Take a screenshot in an H5 video call
 *
 * Takes a picture of the user's video in an H5 (web) video call. The outcome and the name of the file arrive as
 * the event AgentEvent_ImageCapture.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.userType: Whose video is captured. (default "user")
 *   - user: The video of the user is captured
 * - body.callid: Call ID of the H5 video call.
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
 * const answer = await imageCapture(client, { path: { agentid: '1001' }, body: { callid: '1552524689-16797284', userType: 'user' } });
 */
export function imageCapture(client: Client, request: ImageCaptureRequest, options?: CallOptions): Promise<ImageCaptureResult> {
  return send(client, {
    method: 'POST',
    path: '/mediacall/{agentid}/imagecapture',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link setCallNumsByMediaType}: path. */
export type SetCallNumsByMediaTypePath = NonNullable<operations['mediacall.setCallNumsByMediaType']['parameters']['path']>;

/** Body of {@link setCallNumsByMediaType}. */
export type SetCallNumsByMediaTypeBody = NonNullable<operations['mediacall.setCallNumsByMediaType']['requestBody']>['content']['application/json'];

/** What {@link setCallNumsByMediaType} needs. */
export interface SetCallNumsByMediaTypeRequest {
  readonly path: SetCallNumsByMediaTypePath;
  readonly body: SetCallNumsByMediaTypeBody;
}

/** What {@link setCallNumsByMediaType} answers. */
export type SetCallNumsByMediaTypeResult =
  | Success<200, operations['mediacall.setCallNumsByMediaType']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Limit concurrent multimedia sessions
 *
 * Sets how many multimedia sessions the agent may have at the same time, in total and for each channel.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.totalCallNum: Largest number of multimedia sessions at the same time, from 1 to 60.
 * - body.agentMediaCallNums: Limit of each channel.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has a skill queue of each channel that is set.
 *
 * Since: Issue 24 (2025-06-30)
 *
 * @example
 * const answer = await setCallNumsByMediaType(client, {
 *   path: { agentid: '1001' },
 *   body: { totalCallNum: 10, agentMediaCallNums: [{ mediaType: 51 }, { mediaType: 53 }] },
 * });
 */
export function setCallNumsByMediaType(client: Client, request: SetCallNumsByMediaTypeRequest, options?: CallOptions): Promise<SetCallNumsByMediaTypeResult> {
  return send(client, {
    method: 'POST',
    path: '/mediacall/{agentid}/setcallnumsbymediatype',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
