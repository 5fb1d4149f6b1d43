// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `beginPlay`. */
export type BeginPlayPath = NonNullable<operations['recordplay.beginPlay']['parameters']['path']>;

/** The body of `beginPlay`. */
export type BeginPlayBody = NonNullable<operations['recordplay.beginPlay']['requestBody']>['content']['application/json'];

/** What the handler `beginPlay` gets, validated. */
export interface BeginPlayRequest {
  readonly path: BeginPlayPath;
  readonly body: BeginPlayBody;
}

/** What the handler `beginPlay` may answer. */
export type BeginPlayAnswer =
  | operations['recordplay.beginPlay']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.beginPlay']['responses'][200]['content']['application/json']>;

/** The path parameters of `pausePlay`. */
export type PausePlayPath = NonNullable<operations['recordplay.pausePlay']['parameters']['path']>;

/** What the handler `pausePlay` gets, validated. */
export interface PausePlayRequest {
  readonly path: PausePlayPath;
}

/** What the handler `pausePlay` may answer. */
export type PausePlayAnswer =
  | operations['recordplay.pausePlay']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.pausePlay']['responses'][200]['content']['application/json']>;

/** The path parameters of `resumePlay`. */
export type ResumePlayPath = NonNullable<operations['recordplay.resumePlay']['parameters']['path']>;

/** What the handler `resumePlay` gets, validated. */
export interface ResumePlayRequest {
  readonly path: ResumePlayPath;
}

/** What the handler `resumePlay` may answer. */
export type ResumePlayAnswer =
  | operations['recordplay.resumePlay']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.resumePlay']['responses'][200]['content']['application/json']>;

/** The path parameters of `foreFastPlay`. */
export type ForeFastPlayPath = NonNullable<operations['recordplay.foreFastPlay']['parameters']['path']>;

/** What the handler `foreFastPlay` gets, validated. */
export interface ForeFastPlayRequest {
  readonly path: ForeFastPlayPath;
}

/** What the handler `foreFastPlay` may answer. */
export type ForeFastPlayAnswer =
  | operations['recordplay.foreFastPlay']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.foreFastPlay']['responses'][200]['content']['application/json']>;

/** The path parameters of `backFastPlay`. */
export type BackFastPlayPath = NonNullable<operations['recordplay.backFastPlay']['parameters']['path']>;

/** What the handler `backFastPlay` gets, validated. */
export interface BackFastPlayRequest {
  readonly path: BackFastPlayPath;
}

/** What the handler `backFastPlay` may answer. */
export type BackFastPlayAnswer =
  | operations['recordplay.backFastPlay']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.backFastPlay']['responses'][200]['content']['application/json']>;

/** The path parameters of `stopPlay`. */
export type StopPlayPath = NonNullable<operations['recordplay.stopPlay']['parameters']['path']>;

/** What the handler `stopPlay` gets, validated. */
export interface StopPlayRequest {
  readonly path: StopPlayPath;
}

/** What the handler `stopPlay` may answer. */
export type StopPlayAnswer =
  | operations['recordplay.stopPlay']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.stopPlay']['responses'][200]['content']['application/json']>;

/** The path parameters of `startRecordScreen`. */
export type StartRecordScreenPath = NonNullable<operations['recordplay.startRecordScreen']['parameters']['path']>;

/** What the handler `startRecordScreen` gets, validated. */
export interface StartRecordScreenRequest {
  readonly path: StartRecordScreenPath;
}

/** What the handler `startRecordScreen` may answer. */
export type StartRecordScreenAnswer =
  | operations['recordplay.startRecordScreen']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.startRecordScreen']['responses'][200]['content']['application/json']>;

/** The path parameters of `stopRecordScreen`. */
export type StopRecordScreenPath = NonNullable<operations['recordplay.stopRecordScreen']['parameters']['path']>;

/** What the handler `stopRecordScreen` gets, validated. */
export interface StopRecordScreenRequest {
  readonly path: StopRecordScreenPath;
}

/** What the handler `stopRecordScreen` may answer. */
export type StopRecordScreenAnswer =
  | operations['recordplay.stopRecordScreen']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.stopRecordScreen']['responses'][200]['content']['application/json']>;

/** The path parameters of `beginRecord`. */
export type BeginRecordPath = NonNullable<operations['recordplay.beginRecord']['parameters']['path']>;

/** The body of `beginRecord`. */
export type BeginRecordBody = NonNullable<operations['recordplay.beginRecord']['requestBody']>['content']['application/json'];

/** What the handler `beginRecord` gets, validated. */
export interface BeginRecordRequest {
  readonly path: BeginRecordPath;
  readonly body: BeginRecordBody;
}

/** What the handler `beginRecord` may answer. */
export type BeginRecordAnswer =
  | operations['recordplay.beginRecord']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.beginRecord']['responses'][200]['content']['application/json']>;

/** The path parameters of `stopRecord`. */
export type StopRecordPath = NonNullable<operations['recordplay.stopRecord']['parameters']['path']>;

/** What the handler `stopRecord` gets, validated. */
export interface StopRecordRequest {
  readonly path: StopRecordPath;
}

/** What the handler `stopRecord` may answer. */
export type StopRecordAnswer =
  | operations['recordplay.stopRecord']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.stopRecord']['responses'][200]['content']['application/json']>;

/** The path parameters of `beginNetPlay`. */
export type BeginNetPlayPath = NonNullable<operations['recordplay.beginNetPlay']['parameters']['path']>;

/** The body of `beginNetPlay`. */
export type BeginNetPlayBody = NonNullable<operations['recordplay.beginNetPlay']['requestBody']>['content']['application/json'];

/** What the handler `beginNetPlay` gets, validated. */
export interface BeginNetPlayRequest {
  readonly path: BeginNetPlayPath;
  readonly body: BeginNetPlayBody;
}

/** What the handler `beginNetPlay` may answer. */
export type BeginNetPlayAnswer =
  | operations['recordplay.beginNetPlay']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.beginNetPlay']['responses'][200]['content']['application/json']>;

/** The path parameters of `playRelocation`. */
export type PlayRelocationPath = NonNullable<operations['recordplay.playRelocation']['parameters']['path']>;

/** The body of `playRelocation`. */
export type PlayRelocationBody = NonNullable<operations['recordplay.playRelocation']['requestBody']>['content']['application/json'];

/** What the handler `playRelocation` gets, validated. */
export interface PlayRelocationRequest {
  readonly path: PlayRelocationPath;
  readonly body: PlayRelocationBody;
}

/** What the handler `playRelocation` may answer. */
export type PlayRelocationAnswer =
  | operations['recordplay.playRelocation']['responses'][200]['content']['application/json']
  | Answer<200, operations['recordplay.playRelocation']['responses'][200]['content']['application/json']>;

export interface RecordplayHandlers<Principal = unknown> {
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
   */
  beginPlay(request: BeginPlayRequest, context: Context<Principal>): BeginPlayAnswer | Promise<BeginPlayAnswer>;
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
   */
  pausePlay(request: PausePlayRequest, context: Context<Principal>): PausePlayAnswer | Promise<PausePlayAnswer>;
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
   */
  resumePlay(request: ResumePlayRequest, context: Context<Principal>): ResumePlayAnswer | Promise<ResumePlayAnswer>;
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
   */
  foreFastPlay(request: ForeFastPlayRequest, context: Context<Principal>): ForeFastPlayAnswer | Promise<ForeFastPlayAnswer>;
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
   */
  backFastPlay(request: BackFastPlayRequest, context: Context<Principal>): BackFastPlayAnswer | Promise<BackFastPlayAnswer>;
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
   */
  stopPlay(request: StopPlayRequest, context: Context<Principal>): StopPlayAnswer | Promise<StopPlayAnswer>;
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
   */
  startRecordScreen(request: StartRecordScreenRequest, context: Context<Principal>): StartRecordScreenAnswer | Promise<StartRecordScreenAnswer>;
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
   */
  stopRecordScreen(request: StopRecordScreenRequest, context: Context<Principal>): StopRecordScreenAnswer | Promise<StopRecordScreenAnswer>;
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
   */
  beginRecord(request: BeginRecordRequest, context: Context<Principal>): BeginRecordAnswer | Promise<BeginRecordAnswer>;
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
   */
  stopRecord(request: StopRecordRequest, context: Context<Principal>): StopRecordAnswer | Promise<StopRecordAnswer>;
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
   */
  beginNetPlay(request: BeginNetPlayRequest, context: Context<Principal>): BeginNetPlayAnswer | Promise<BeginNetPlayAnswer>;
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
   */
  playRelocation(request: PlayRelocationRequest, context: Context<Principal>): PlayRelocationAnswer | Promise<PlayRelocationAnswer>;
}
