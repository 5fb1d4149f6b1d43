// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as recordplay from '../recordplay.ts';
import { nothingOf, optionalResultOf, resultOf, type ResultOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentRecordplay.beginPlay} is given. */
export type BeginPlayInput = recordplay.BeginPlayRequest['body'];

/** What {@link AgentRecordplay.beginPlay} gives. */
export type BeginPlayValue = void;

/** What {@link AgentRecordplay.pausePlay} gives. */
export type PausePlayValue = void;

/** What {@link AgentRecordplay.resumePlay} gives. */
export type ResumePlayValue = void;

/** What {@link AgentRecordplay.foreFastPlay} is given. */
export type ForeFastPlayInput = Pick<recordplay.ForeFastPlayRequest['path'], 'time'>;

/** What {@link AgentRecordplay.foreFastPlay} gives. */
export type ForeFastPlayValue = void;

/** What {@link AgentRecordplay.backFastPlay} is given. */
export type BackFastPlayInput = Pick<recordplay.BackFastPlayRequest['path'], 'time'>;

/** What {@link AgentRecordplay.backFastPlay} gives. */
export type BackFastPlayValue = void;

/** What {@link AgentRecordplay.stopPlay} gives. */
export type StopPlayValue = void;

/** What {@link AgentRecordplay.startRecordScreen} gives. */
export type StartRecordScreenValue = void;

/** What {@link AgentRecordplay.stopRecordScreen} gives. */
export type StopRecordScreenValue = void;

/** What {@link AgentRecordplay.beginRecord} is given. */
export type BeginRecordInput = recordplay.BeginRecordRequest['body'];

/** What {@link AgentRecordplay.beginRecord} gives. */
export type BeginRecordValue = ResultOf<recordplay.BeginRecordResult>;

/** What {@link AgentRecordplay.stopRecord} gives. */
export type StopRecordValue = void;

/** What {@link AgentRecordplay.beginNetPlay} is given. */
export type BeginNetPlayInput = recordplay.BeginNetPlayRequest['body'];

/** What {@link AgentRecordplay.beginNetPlay} gives. */
export type BeginNetPlayValue = ResultOf<recordplay.BeginNetPlayResult> | undefined;

/** What {@link AgentRecordplay.playRelocation} is given. */
export type PlayRelocationInput = recordplay.PlayRelocationRequest['body'];

/** What {@link AgentRecordplay.playRelocation} gives. */
export type PlayRelocationValue = void;

/** What an agent who is signed in can do: recordplay. */
export interface AgentRecordplay {
  /**
   * Play a recording to the agent
   *
   * Calls the agent's phone and plays a file once the agent answers. The gateway plays any file it can reach, so
   * the caller has to check the path.
   *
   * - voicepath: Path of the file, at most 100 characters.
   * - startpostion: Where to start in the file, in seconds. The API spells the name this way.
   * - volumechange: Volume, up to 5 digits. The documentation calls it a string; a published client sends a
   *   number. (from 0 to 99999; default "50")
   * - speedchange: Speed, up to 5 digits. The documentation calls it a string; a published client sends a number.
   *   (from 0 to 99999; default "50")
   * - times: How often the file is played. Values that the gateway does not know count as 1. (default 1)
   * - codeformat: Coding format of the file. (default 0)
   *   - 0: The only format that is supported
   * - locationId: ID of the node of a distributed call centre that holds the file; the event
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
   * await agent.recordplay.beginPlay({
   *   voicepath: 'Y:/1/0/20240101/1001/1000000.V3',
   *   startpostion: 0,
   *   volumechange: '50',
   *   speedchange: '50',
   *   times: 1,
   *   codeformat: 0,
   *   locationId: 256,
   * });
   */
  beginPlay(input: BeginPlayInput, options?: CallOptions): GatewayCall<BeginPlayValue>;
  /**
   * Pause the playback
   *
   * Pauses the recording that is being played to the agent.
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
   * await agent.recordplay.pausePlay();
   */
  pausePlay(options?: CallOptions): GatewayCall<PausePlayValue>;
  /**
   * Resume the playback
   *
   * Goes on playing a recording that was paused.
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
   * await agent.recordplay.resumePlay();
   */
  resumePlay(options?: CallOptions): GatewayCall<ResumePlayValue>;
  /**
   * Skip forward in the playback
   *
   * Skips forward from the current position of the recording that is being played.
   *
   * - time: How far to skip forward, in seconds.
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
   * await agent.recordplay.foreFastPlay({ time: '10' });
   */
  foreFastPlay(input: ForeFastPlayInput, options?: CallOptions): GatewayCall<ForeFastPlayValue>;
  /**
   * Skip back in the playback
   *
   * Skips back from the current position of the recording that is being played.
   *
   * - time: How far to skip back, in seconds.
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
   * await agent.recordplay.backFastPlay({ time: '10' });
   */
  backFastPlay(input: BackFastPlayInput, options?: CallOptions): GatewayCall<BackFastPlayValue>;
  /**
   * Stop the playback
   *
   * Stops the recording that is being played to the agent.
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
   * await agent.recordplay.stopPlay();
   */
  stopPlay(options?: CallOptions): GatewayCall<StopPlayValue>;
  /**
   * Start recording the screen
   *
   * Starts recording the agent's screen. Only private deployments offer it.
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
   * await agent.recordplay.startRecordScreen();
   */
  startRecordScreen(options?: CallOptions): GatewayCall<StartRecordScreenValue>;
  /**
   * Stop recording the screen
   *
   * Stops recording the agent's screen.
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
   * await agent.recordplay.stopRecordScreen();
   */
  stopRecordScreen(options?: CallOptions): GatewayCall<StopRecordScreenValue>;
  /**
   * Start recording the agent's voice
   *
   * Starts recording the agent's voice, without video. Only private clouds offer it, when the server setting
   * IF_ENABLE_AGENT_SELFRECORD is on, and not to an inspector who is inserting, listening or whispering.
   *
   * - fileName: Path of the file to write, at most 100 characters. If empty or absent, the gateway makes it from
   *   the drive (server setting MAPPINGDISK, usually Y), the virtual call centre, the media type, the date, the
   *   agent and a file name.
   * - mediaType: What is recorded.
   *   - 5: Common voice
   * - recordMode: What happens to a file that exists. Other values count as 0. (default 0)
   *   - 0: Overwrite the file
   *   - 1: Append to the file
   * - recordFormat: Format of the file. An environment can use only one format, the one that is set on the UAP.
   *   (default 0)
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
   * const answer = await agent.recordplay.beginRecord({ fileName: 'Y:/15/0/20201119/186/142702.V3', mediaType: 5, recordMode: 0, recordFormat: 0 });
   */
  beginRecord(input: BeginRecordInput, options?: CallOptions): GatewayCall<BeginRecordValue>;
  /**
   * Stop recording the agent's voice
   *
   * Stops recording the agent's voice.
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
   * await agent.recordplay.stopRecord();
   */
  stopRecord(options?: CallOptions): GatewayCall<StopRecordValue>;
  /**
   * Play a recording of a networked call centre
   *
   * Calls the agent's phone and, once the agent answers, plays a file that a call centre of the network holds.
   *
   * - fileName: Path of the file, at most 100 characters.
   * - position: Where to start in the file, in seconds.
   * - playTime: How often the file is played. Other values count as 1. (default 1)
   *   - 0: In an endless loop
   *   - 1: Once
   * - fileFormat: Coding format of the file. (default 0)
   *   - 0: Default format of the resource side
   *   - 1: 24K VOX
   *   - 2: 32K VOX
   * - ccId: ID of the call centre that holds the file, that is the client ID of its CCS client in NIRC.
   * - locationId: Number of the distributed node, from 0 to 65535. It has an effect only with a single UAP and
   *   distribution set up.
   *
   * Needs:
   * - The call centre is a networked call centre.
   * - The agent is signed in.
   * - The agent is not in a three-party call.
   *
   * Since: Issue 12 (2022-01-30)
   *
   * @example
   * const answer = await agent.recordplay.beginNetPlay({
   *   fileName: 'Y:/1/0/20240101/1001/1000000.V3',
   *   position: 0,
   *   playTime: 1,
   *   fileFormat: 0,
   *   ccId: 1,
   *   locationId: 0,
   * });
   */
  beginNetPlay(input: BeginNetPlayInput, options?: CallOptions): GatewayCall<BeginNetPlayValue>;
  /**
   * Jump to a position in the playback
   *
   * Jumps to a position in the file while the ACD plays a recording or a ring-back tone.
   *
   * - seekdirection: Direction of the jump. It has an effect only if seekposition is 1.
   *   - 0: Forward
   *   - 1: Backward
   * - seekseconds: How far to jump, in seconds.
   * - seekposition: Where the jump starts.
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
   * await agent.recordplay.playRelocation({ seekdirection: 0, seekseconds: 10, seekposition: 1 });
   */
  playRelocation(input: PlayRelocationInput, options?: CallOptions): GatewayCall<PlayRelocationValue>;
}

/** Binds the functions of recordplay to a session. */
export function agentRecordplay(session: AgentSession): AgentRecordplay {
  const { agentId: agentid } = session;
  return {
    beginPlay: (input, options) =>
      session.call('recordplay.beginPlay', (client, init) => recordplay.beginPlay(client, { path: { agentid }, body: input }, init), nothingOf, options),
    pausePlay: (options) =>
      session.call('recordplay.pausePlay', (client, init) => recordplay.pausePlay(client, { path: { agentid } }, init), nothingOf, options),
    resumePlay: (options) =>
      session.call('recordplay.resumePlay', (client, init) => recordplay.resumePlay(client, { path: { agentid } }, init), nothingOf, options),
    foreFastPlay: (input, options) =>
      session.call('recordplay.foreFastPlay', (client, init) => recordplay.foreFastPlay(client, { path: { agentid, ...input } }, init), nothingOf, options),
    backFastPlay: (input, options) =>
      session.call('recordplay.backFastPlay', (client, init) => recordplay.backFastPlay(client, { path: { agentid, ...input } }, init), nothingOf, options),
    stopPlay: (options) =>
      session.call('recordplay.stopPlay', (client, init) => recordplay.stopPlay(client, { path: { agentid } }, init), nothingOf, options),
    startRecordScreen: (options) =>
      session.call('recordplay.startRecordScreen', (client, init) => recordplay.startRecordScreen(client, { path: { agentid } }, init), nothingOf, options),
    stopRecordScreen: (options) =>
      session.call('recordplay.stopRecordScreen', (client, init) => recordplay.stopRecordScreen(client, { path: { agentid } }, init), nothingOf, options),
    beginRecord: (input, options) =>
      session.call('recordplay.beginRecord', (client, init) => recordplay.beginRecord(client, { path: { agentid }, body: input }, init), resultOf, options),
    stopRecord: (options) =>
      session.call('recordplay.stopRecord', (client, init) => recordplay.stopRecord(client, { path: { agentid } }, init), nothingOf, options),
    beginNetPlay: (input, options) =>
      session.call('recordplay.beginNetPlay', (client, init) => recordplay.beginNetPlay(client, { path: { agentid }, body: input }, init), optionalResultOf, options),
    playRelocation: (input, options) =>
      session.call('recordplay.playRelocation', (client, init) => recordplay.playRelocation(client, { path: { agentid }, body: input }, init), nothingOf, options),
  };
}
