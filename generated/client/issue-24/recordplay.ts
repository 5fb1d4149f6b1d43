// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import { send, type CallOptions, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link beginPlay}: path. */
export type BeginPlayPath = NonNullable<operations['recordplay.beginPlay']['parameters']['path']>;

/** Body of {@link beginPlay}. */
export type BeginPlayBody = NonNullable<operations['recordplay.beginPlay']['requestBody']>['content']['application/json'];

/** What {@link beginPlay} needs. */
export interface BeginPlayRequest {
  readonly path: BeginPlayPath;
  readonly body: BeginPlayBody;
}

/** What {@link beginPlay} answers. */
export type BeginPlayResult =
  | Success<200, operations['recordplay.beginPlay']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Play a recording to the agent
 *
 * Calls the agent's phone and plays a file once the agent answers. The gateway plays any file it can reach, so
 * the caller has to check the path.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.voicepath: Path of the file, at most 100 characters.
 * - body.startpostion: Where to start in the file, in seconds. The API spells the name this way.
 * - body.volumechange: Volume, up to 5 digits. The documentation calls it a string; a published client sends a
 *   number. (from 0 to 99999; default "50")
 * - body.speedchange: Speed, up to 5 digits. The documentation calls it a string; a published client sends a
 *   number. (from 0 to 99999; default "50")
 * - body.times: How often the file is played. Values that the gateway does not know count as 1. (default 1)
 * - body.codeformat: Coding format of the file. (default 0)
 *   - 0: The only format that is supported
 * - body.locationId: ID of the node of a distributed call centre that holds the file; the event
 *   AgentMediaEvent_Record carries it.
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not in a call.
 *
 * Events:
 * - AgentMediaEvent_Play
 * - AgentMediaEvent_Play_Succ
 * - AgentMediaEvent_Play_Fail
 * - AgentMediaEvent_StopPlayDone
 * - AgentState_Busy
 * - AgentOther_PhoneAlerting
 * - AgentOther_PhoneOffhook
 * - AgentOther_PhoneRelease
 * - AgentState_Ready
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await beginPlay(client, {
 *   path: { agentid: '1001' },
 *   body: {
 *     voicepath: 'Y:/1/0/20240101/1001/1000000.V3',
 *     startpostion: 0,
 *     volumechange: '50',
 *     speedchange: '50',
 *     times: 1,
 *     codeformat: 0,
 *     locationId: 256,
 *   },
 * });
 */
export function beginPlay(client: Client, request: BeginPlayRequest, options?: CallOptions): Promise<BeginPlayResult> {
  return send(client, {
    method: 'PUT',
    path: '/recordplay/{agentid}/play',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link pausePlay}: path. */
export type PausePlayPath = NonNullable<operations['recordplay.pausePlay']['parameters']['path']>;

/** What {@link pausePlay} needs. */
export interface PausePlayRequest {
  readonly path: PausePlayPath;
}

/** What {@link pausePlay} answers. */
export type PausePlayResult =
  | Success<200, operations['recordplay.pausePlay']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Pause the playback
 *
 * Pauses the recording that is being played to the agent.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not talking.
 * - A recording is being played to the agent.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 500-003: The present state does not allow pausing the playback. Call the interface only in the matching
 *   state of the playback.
 *
 * Events: AgentMediaEvent_PausePlayDone
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await pausePlay(client, { path: { agentid: '1001' } });
 */
export function pausePlay(client: Client, request: PausePlayRequest, options?: CallOptions): Promise<PausePlayResult> {
  return send(client, {
    method: 'POST',
    path: '/recordplay/{agentid}/pauseplay',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link resumePlay}: path. */
export type ResumePlayPath = NonNullable<operations['recordplay.resumePlay']['parameters']['path']>;

/** What {@link resumePlay} needs. */
export interface ResumePlayRequest {
  readonly path: ResumePlayPath;
}

/** What {@link resumePlay} answers. */
export type ResumePlayResult =
  | Success<200, operations['recordplay.resumePlay']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Resume the playback
 *
 * Goes on playing a recording that was paused.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent is not in a call.
 * - The agent has paused a playback.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 500-005: The present state does not allow resuming the playback. Call the interface only in the matching
 *   state of the playback.
 *
 * Events: AgentMediaEvent_ResumePlayDone
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await resumePlay(client, { path: { agentid: '1001' } });
 */
export function resumePlay(client: Client, request: ResumePlayRequest, options?: CallOptions): Promise<ResumePlayResult> {
  return send(client, {
    method: 'POST',
    path: '/recordplay/{agentid}/resumeplay',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link foreFastPlay}: path. */
export type ForeFastPlayPath = NonNullable<operations['recordplay.foreFastPlay']['parameters']['path']>;

/** What {@link foreFastPlay} needs. */
export interface ForeFastPlayRequest {
  readonly path: ForeFastPlayPath;
}

/** What {@link foreFastPlay} answers. */
export type ForeFastPlayResult =
  | Success<200, operations['recordplay.foreFastPlay']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Skip forward in the playback
 *
 * Skips forward from the current position of the recording that is being played.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.time: How far to skip forward, in seconds.
 *
 * Needs:
 * - The agent is signed in.
 * - A recording is being played to the agent.
 *
 * Events: AgentMediaEvent_JumpPlayDone
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await foreFastPlay(client, { path: { agentid: '1001', time: '10' } });
 */
export function foreFastPlay(client: Client, request: ForeFastPlayRequest, options?: CallOptions): Promise<ForeFastPlayResult> {
  return send(client, {
    method: 'POST',
    path: '/recordplay/{agentid}/forefast/{time}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link backFastPlay}: path. */
export type BackFastPlayPath = NonNullable<operations['recordplay.backFastPlay']['parameters']['path']>;

/** What {@link backFastPlay} needs. */
export interface BackFastPlayRequest {
  readonly path: BackFastPlayPath;
}

/** What {@link backFastPlay} answers. */
export type BackFastPlayResult =
  | Success<200, operations['recordplay.backFastPlay']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Skip back in the playback
 *
 * Skips back from the current position of the recording that is being played.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - path.time: How far to skip back, in seconds.
 *
 * Needs:
 * - The agent is signed in.
 * - A recording is being played to the agent.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 500-001: The present state does not allow rewinding. Call the interface only in the matching state of the
 *   playback.
 *
 * Events: AgentMediaEvent_JumpPlayDone
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await backFastPlay(client, { path: { agentid: '1001', time: '10' } });
 */
export function backFastPlay(client: Client, request: BackFastPlayRequest, options?: CallOptions): Promise<BackFastPlayResult> {
  return send(client, {
    method: 'POST',
    path: '/recordplay/{agentid}/backfast/{time}',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link stopPlay}: path. */
export type StopPlayPath = NonNullable<operations['recordplay.stopPlay']['parameters']['path']>;

/** What {@link stopPlay} needs. */
export interface StopPlayRequest {
  readonly path: StopPlayPath;
}

/** What {@link stopPlay} answers. */
export type StopPlayResult =
  | Success<200, operations['recordplay.stopPlay']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Stop the playback
 *
 * Stops the recording that is being played to the agent.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - A recording is being played to the agent.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 500-009: The present state does not allow stopping the playback. Call the interface only in the matching
 *   state of the playback.
 *
 * Events: AgentMediaEvent_StopPlayDone
 *
 * Since: Issue 01 (2019-04-10)
 *
 * @example
 * const answer = await stopPlay(client, { path: { agentid: '1001' } });
 */
export function stopPlay(client: Client, request: StopPlayRequest, options?: CallOptions): Promise<StopPlayResult> {
  return send(client, {
    method: 'DELETE',
    path: '/recordplay/{agentid}/stopplay',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link startRecordScreen}: path. */
export type StartRecordScreenPath = NonNullable<operations['recordplay.startRecordScreen']['parameters']['path']>;

/** What {@link startRecordScreen} needs. */
export interface StartRecordScreenRequest {
  readonly path: StartRecordScreenPath;
}

/** What {@link startRecordScreen} answers. */
export type StartRecordScreenResult =
  | Success<200, operations['recordplay.startRecordScreen']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Start recording the screen
 *
 * Starts recording the agent's screen. Only private deployments offer it.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The VRC component on the agent's computer is initialised.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 *
 * Events:
 * - AgentMediaEvent_StartRecordScreen_Succ
 * - AgentMediaEvent_StartRecordScreen_Fail
 *
 * Since: Issue 05 (2020-06-10)
 *
 * @example
 * const answer = await startRecordScreen(client, { path: { agentid: '1001' } });
 */
export function startRecordScreen(client: Client, request: StartRecordScreenRequest, options?: CallOptions): Promise<StartRecordScreenResult> {
  return send(client, {
    method: 'PUT',
    path: '/recordplay/{agentid}/startrecordscreen',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link stopRecordScreen}: path. */
export type StopRecordScreenPath = NonNullable<operations['recordplay.stopRecordScreen']['parameters']['path']>;

/** What {@link stopRecordScreen} needs. */
export interface StopRecordScreenRequest {
  readonly path: StopRecordScreenPath;
}

/** What {@link stopRecordScreen} answers. */
export type StopRecordScreenResult =
  | Success<200, operations['recordplay.stopRecordScreen']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Stop recording the screen
 *
 * Stops recording the agent's screen.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The VRC component on the agent's computer is initialised.
 * - The agent's screen is being recorded.
 *
 * Error codes:
 * - 100-006: The agent is not signed in, or the session token does not belong to the session. Stop polling,
 *   forget the session token and sign in again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 *
 * Events:
 * - AgentMediaEvent_StopRecordScreen_Succ
 * - AgentMediaEvent_StopRecordScreen_Fail
 *
 * Since: Issue 05 (2020-06-10)
 *
 * @example
 * const answer = await stopRecordScreen(client, { path: { agentid: '1001' } });
 */
export function stopRecordScreen(client: Client, request: StopRecordScreenRequest, options?: CallOptions): Promise<StopRecordScreenResult> {
  return send(client, {
    method: 'DELETE',
    path: '/recordplay/{agentid}/stoprecordscreen',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link beginRecord}: path. */
export type BeginRecordPath = NonNullable<operations['recordplay.beginRecord']['parameters']['path']>;

/** Body of {@link beginRecord}. */
export type BeginRecordBody = NonNullable<operations['recordplay.beginRecord']['requestBody']>['content']['application/json'];

/** What {@link beginRecord} needs. */
export interface BeginRecordRequest {
  readonly path: BeginRecordPath;
  readonly body: BeginRecordBody;
}

/** What {@link beginRecord} answers. */
export type BeginRecordResult =
  | Success<200, operations['recordplay.beginRecord']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Start recording the agent's voice
 *
 * Starts recording the agent's voice, without video. Only private clouds offer it, when the server setting
 * IF_ENABLE_AGENT_SELFRECORD is on, and not to an inspector who is inserting, listening or whispering.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.fileName: Path of the file to write, at most 100 characters. If empty or absent, the gateway makes it
 *   from the drive (server setting MAPPINGDISK, usually Y), the virtual call centre, the media type, the date,
 *   the agent and a file name.
 * - body.mediaType: What is recorded.
 *   - 5: Common voice
 * - body.recordMode: What happens to a file that exists. Other values count as 0. (default 0)
 *   - 0: Overwrite the file
 *   - 1: Append to the file
 * - body.recordFormat: Format of the file. An environment can use only one format, the one that is set on the
 *   UAP. (default 0)
 *   - 0: Default format of the resource side
 *   - 1: 24K VOX
 *   - 2: 32K VOX
 *   - 3: 64K A-law
 *
 * Needs:
 * - The agent is signed in.
 * - The agent has no recording task.
 *
 * Events:
 * - AgentMediaEvent_Record
 * - AgentMediaEvent_Record_Fail
 *
 * Since: Issue 07 (2020-12-30)
 *
 * @example
 * const answer = await beginRecord(client, {
 *   path: { agentid: '1001' },
 *   body: { fileName: 'Y:/15/0/20201119/186/142702.V3', mediaType: 5, recordMode: 0, recordFormat: 0 },
 * });
 */
export function beginRecord(client: Client, request: BeginRecordRequest, options?: CallOptions): Promise<BeginRecordResult> {
  return send(client, {
    method: 'PUT',
    path: '/recordplay/{agentid}/record',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link stopRecord}: path. */
export type StopRecordPath = NonNullable<operations['recordplay.stopRecord']['parameters']['path']>;

/** What {@link stopRecord} needs. */
export interface StopRecordRequest {
  readonly path: StopRecordPath;
}

/** What {@link stopRecord} answers. */
export type StopRecordResult =
  | Success<200, operations['recordplay.stopRecord']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Stop recording the agent's voice
 *
 * Stops recording the agent's voice.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 *
 * Needs:
 * - The agent is signed in.
 * - The agent's voice is being recorded.
 *
 * Events: AgentMediaEvent_StopRecordDone
 *
 * Since: Issue 07 (2020-12-30)
 *
 * @example
 * const answer = await stopRecord(client, { path: { agentid: '1001' } });
 */
export function stopRecord(client: Client, request: StopRecordRequest, options?: CallOptions): Promise<StopRecordResult> {
  return send(client, {
    method: 'DELETE',
    path: '/recordplay/{agentid}/stoprecord',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }])],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link beginNetPlay}: path. */
export type BeginNetPlayPath = NonNullable<operations['recordplay.beginNetPlay']['parameters']['path']>;

/** Body of {@link beginNetPlay}. */
export type BeginNetPlayBody = NonNullable<operations['recordplay.beginNetPlay']['requestBody']>['content']['application/json'];

/** What {@link beginNetPlay} needs. */
export interface BeginNetPlayRequest {
  readonly path: BeginNetPlayPath;
  readonly body: BeginNetPlayBody;
}

/** What {@link beginNetPlay} answers. */
export type BeginNetPlayResult =
  | Success<200, operations['recordplay.beginNetPlay']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Play a recording of a networked call centre
 *
 * Calls the agent's phone and, once the agent answers, plays a file that a call centre of the network holds.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.fileName: Path of the file, at most 100 characters.
 * - body.position: Where to start in the file, in seconds.
 * - body.playTime: How often the file is played. Other values count as 1. (default 1)
 *   - 0: In an endless loop
 *   - 1: Once
 * - body.fileFormat: Coding format of the file. (default 0)
 *   - 0: Default format of the resource side
 *   - 1: 24K VOX
 *   - 2: 32K VOX
 * - body.ccId: ID of the call centre that holds the file, that is the client ID of its CCS client in NIRC.
 * - body.locationId: Number of the distributed node, from 0 to 65535. It has an effect only with a single UAP
 *   and distribution set up.
 *
 * Needs:
 * - The call centre is a networked call centre.
 * - The agent is signed in.
 * - The agent is not in a three-party call.
 *
 * Since: Issue 12 (2022-01-30)
 *
 * @example
 * const answer = await beginNetPlay(client, {
 *   path: { agentid: '1001' },
 *   body: {
 *     fileName: 'Y:/1/0/20240101/1001/1000000.V3',
 *     position: 0,
 *     playTime: 1,
 *     fileFormat: 0,
 *     ccId: 1,
 *     locationId: 0,
 *   },
 * });
 */
export function beginNetPlay(client: Client, request: BeginNetPlayRequest, options?: CallOptions): Promise<BeginNetPlayResult> {
  return send(client, {
    method: 'POST',
    path: '/recordplay/{agentid}/netplay',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}

/** Parameters of {@link playRelocation}: path. */
export type PlayRelocationPath = NonNullable<operations['recordplay.playRelocation']['parameters']['path']>;

/** Body of {@link playRelocation}. */
export type PlayRelocationBody = NonNullable<operations['recordplay.playRelocation']['requestBody']>['content']['application/json'];

/** What {@link playRelocation} needs. */
export interface PlayRelocationRequest {
  readonly path: PlayRelocationPath;
  readonly body: PlayRelocationBody;
}

/** What {@link playRelocation} answers. */
export type PlayRelocationResult =
  | Success<200, operations['recordplay.playRelocation']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Jump to a position in the playback
 *
 * Jumps to a position in the file while the ACD plays a recording or a ring-back tone.
 *
 * - path.agentid: The agent that performs the operation. (from 101 to 999999)
 * - body.seekdirection: Direction of the jump. It has an effect only if seekposition is 1.
 *   - 0: Forward
 *   - 1: Backward
 * - body.seekseconds: How far to jump, in seconds.
 * - body.seekposition: Where the jump starts.
 *   - 0: From the start of the file
 *   - 1: From the current position
 *   - 2: From the end of the file
 *
 * Needs:
 * - The agent is signed in.
 * - A playback to the agent has started.
 *
 * Error codes:
 * - 000-002: The address or a parameter of the request is wrong or invalid. Check the request against the
 *   description of the interface and send it again.
 * - 100-007: The operation failed because the CTI platform cannot be reached or an internal error happened. Try
 *   again; check the gateway and its connection to the CTI platform.
 * - 500-012: Meaning not published.
 * - 500-013: Meaning not published.
 *
 * Since: Issue 22 (2025-01-15)
 *
 * @example
 * const answer = await playRelocation(client, { path: { agentid: '1001' }, body: { seekdirection: 0, seekseconds: 10, seekposition: 1 } });
 */
export function playRelocation(client: Client, request: PlayRelocationRequest, options?: CallOptions): Promise<PlayRelocationResult> {
  return send(client, {
    method: 'POST',
    path: '/recordplay/{agentid}/playrelocation',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.body('application/json', wire.jsonBody),
    ],
    accept: 'application/json',
    responses: { '200': { 'application/json': wire.json } },
  }, request, options);
}
