// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import * as recordfile from '../recordfile.ts';
import { wholeOf } from './runtime/answer.ts';
import type { CallOptions } from './runtime/session.ts';
import type { AgentSession, GatewayCall } from './session.ts';

/** What {@link AgentRecordfile.downloadRecordFile} is given. */
export type DownloadRecordFileInput = recordfile.DownloadRecordFileRequest['query'];

/** What {@link AgentRecordfile.downloadRecordFile} gives. */
export type DownloadRecordFileValue = Blob;

/** What {@link AgentRecordfile.downloadVideoFile} is given. */
export type DownloadVideoFileInput = recordfile.DownloadVideoFileRequest['query'];

/** What {@link AgentRecordfile.downloadVideoFile} gives. */
export type DownloadVideoFileValue = Blob;

/** What {@link AgentRecordfile.downloadVideoFileEx} is given. */
export type DownloadVideoFileExInput = recordfile.DownloadVideoFileExRequest['query'];

/** What {@link AgentRecordfile.downloadVideoFileEx} gives. */
export type DownloadVideoFileExValue = Blob;

/** What {@link AgentRecordfile.recordfiledownloadEx} is given. */
export type RecordfiledownloadExInput = recordfile.RecordfiledownloadExRequest['query'];

/** What {@link AgentRecordfile.recordfiledownloadEx} gives. */
export type RecordfiledownloadExValue = Blob;

/** What an agent who is signed in can do: recordfile. */
export interface AgentRecordfile {
  /**
   * Download a recording
   *
   * Downloads a recording from the file server; not meant for files over 30 MB. The server setting
   * RECORD_AUDIOENCODING decides the format of the file, and once it is changed older recordings can no longer be
   * downloaded. With SaaS the file is G.711 A-law.
   *
   * - recordId: Path and name of the recording, as fileName of the event AgentMediaEvent_Record gives it. It
   *   starts with drive:/vdn/directory number/ for a call of an agent, with drive:/vdn/record/ for a message left
   *   in an IVR flow, and with drive:/3rdfile/vdn/record/ for a message left with a third party.
   * - filetype: Kind of recording. (default "1")
   *   - 1: Recording of an agent's call
   *   - 2: Message left in an IVR flow or with a third party
   * - locationId: ID of the node, as the event AgentMediaEvent_Record gives it; has to be sent if the CTI runs in
   *   pool mode.
   * - recordFormat: The format of the recording. Since Issue 24.
   *
   * Needs:
   * - The file server is mounted and the download of recordings is switched on.
   * - The drive mapping is configured on the gateway.
   * - The mount directory is configured.
   * - The agent is signed in.
   *
   * Error codes: 000-003: The caller may not call the interface; the session token may have expired or belong to
   * another session. Use the newest session token or sign in again; when polling, stop after a few attempts (a
   * client takes 5).
   *
   * Since: Issue 02 (2019-07-03)
   *
   * Changed:
   * - Issue 24: The request parameter recordFormat is added: The format of the recording.
   * - Issue 24: The parameter recordFormat is added to the event AgentMediaEvent_StopRecordDone.
   *
   * @example
   * const answer = await agent.recordfile.downloadRecordFile({ recordId: 'y:/1/0/20181217/120/1524488.V3', locationId: 256 });
   */
  downloadRecordFile(input: DownloadRecordFileInput, options?: CallOptions): GatewayCall<DownloadRecordFileValue>;
  /**
   * Download the video of a call recorded by the MCU
   *
   * Downloads the video file of a video call that was recorded in MCU mode, which needs AICC to be connected to
   * CloudVC; not meant for files over 200 MB.
   *
   * - conferenceId: ID of the conference.
   * - recordId: ID of the video recording. Without it the file at the first recording address is downloaded.
   * - fileType: Which file of the recording.
   *   - 0: High definition
   *   - 1: Standard definition
   *   - 2: Auxiliary stream
   *
   * Needs:
   * - The server setting VIDEO_DOWNLOAD_FLAG is ON.
   * - The server setting IF_SUPPORT_VIDEO is ON.
   * - The agent is signed in.
   *
   * Error codes: 000-003: The caller may not call the interface; the session token may have expired or belong to
   * another session. Use the newest session token or sign in again; when polling, stop after a few attempts (a
   * client takes 5).
   *
   * Since: Issue 06 (2020-09-30)
   *
   * @example
   * const answer = await agent.recordfile.downloadVideoFile({
   *   conferenceId: '7a008307-34ad-435b-bccd-222be5ac5385',
   *   recordId: '0a08082d-df1e-4c06-9a97-c7c6f7a4724e',
   *   fileType: '0',
   * });
   */
  downloadVideoFile(input: DownloadVideoFileInput, options?: CallOptions): GatewayCall<DownloadVideoFileValue>;
  /**
   * Download the video of a call from the file server
   *
   * Downloads the video file of a video call from the mounted file server; not meant for files over 200 MB.
   *
   * - recordId: Path of the video file.
   * - locationId: ID of the node; has to be sent if the CTI runs in pool mode.
   *
   * Needs:
   * - The server setting VIDEO_DOWNLOAD_FLAG is ON.
   * - The server setting IF_SUPPORT_VIDEO is ON.
   * - The file server is mounted.
   * - The agent is signed in.
   * - The mount directory is configured.
   *
   * Since: Issue 07 (2020-12-30)
   *
   * @example
   * const answer = await agent.recordfile.downloadVideoFileEx({ recordId: 'Y:/90/0/20210519/4977/1642329.mp4', locationId: 256 });
   */
  downloadVideoFileEx(input: DownloadVideoFileExInput, options?: CallOptions): GatewayCall<DownloadVideoFileExValue>;
  /**
   * Download a dual-track recording
   *
   * Downloads a dual-track recording of voice or video that was made in VoiceCyber recording mode.
   *
   * - callId: ID of the recorded call.
   * - hwFileName: Path of the video file to download. Without it the audio file is downloaded.
   * - workNo: ID of the inspected agent; has to be sent if the agent is an inspector and hwFileName is empty.
   *   Changed in Issue 24. (from 101 to 999999)
   *
   * Needs:
   * - The server setting VIDEO_DOWNLOAD_FLAG is ON.
   * - The agent is signed in.
   * - The VoiceCyber recording mode is on and its recording server is connected.
   *
   * Error codes: 000-003: The caller may not call the interface; the session token may have expired or belong to
   * another session. Use the newest session token or sign in again; when polling, stop after a few attempts (a
   * client takes 5).
   *
   * Since: Issue 09 (2021-06-30)
   *
   * @example
   * const answer = await agent.recordfile.recordfiledownloadEx({ callId: '1476838963-224', hwFileName: 'Y:/90/0/20210519/4977/1642329.mp4', workNo: '1002' });
   */
  recordfiledownloadEx(input: RecordfiledownloadExInput, options?: CallOptions): GatewayCall<RecordfiledownloadExValue>;
}

/** Binds the functions of recordfile to a session. */
export function agentRecordfile(session: AgentSession): AgentRecordfile {
  const { agentId: agentid } = session;
  return {
    downloadRecordFile: (input, options) =>
      session.call('recordfile.downloadRecordFile', (client, init) => recordfile.downloadRecordFile(client, { path: { agentid }, query: input }, init), wholeOf, options),
    downloadVideoFile: (input, options) =>
      session.call('recordfile.downloadVideoFile', (client, init) => recordfile.downloadVideoFile(client, { path: { agentid }, query: input }, init), wholeOf, options),
    downloadVideoFileEx: (input, options) =>
      session.call('recordfile.downloadVideoFileEx', (client, init) => recordfile.downloadVideoFileEx(client, { path: { agentid }, query: input }, init), wholeOf, options),
    recordfiledownloadEx: (input, options) =>
      session.call('recordfile.recordfiledownloadEx', (client, init) => recordfile.recordfiledownloadEx(client, { path: { agentid }, query: input }, init), wholeOf, options),
  };
}
