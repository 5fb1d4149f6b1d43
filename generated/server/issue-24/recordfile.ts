// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Answer, Binary } from './runtime/answer.ts';
import type { Context } from './runtime/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `downloadRecordFile`. */
export type DownloadRecordFilePath = NonNullable<operations['recordfile.downloadRecordFile']['parameters']['path']>;

/** The query parameters of `downloadRecordFile`. */
export type DownloadRecordFileQuery = NonNullable<operations['recordfile.downloadRecordFile']['parameters']['query']>;

/** What the handler `downloadRecordFile` gets, validated. */
export interface DownloadRecordFileRequest {
  readonly path: DownloadRecordFilePath;
  readonly query: DownloadRecordFileQuery;
}

/** What the handler `downloadRecordFile` may answer. */
export type DownloadRecordFileAnswer =
  | Binary | operations['recordfile.downloadRecordFile']['responses'][200]['content']['application/json']
  | Answer<200, Binary | operations['recordfile.downloadRecordFile']['responses'][200]['content']['application/json']>;

/** The path parameters of `downloadVideoFile`. */
export type DownloadVideoFilePath = NonNullable<operations['recordfile.downloadVideoFile']['parameters']['path']>;

/** The query parameters of `downloadVideoFile`. */
export type DownloadVideoFileQuery = NonNullable<operations['recordfile.downloadVideoFile']['parameters']['query']>;

/** What the handler `downloadVideoFile` gets, validated. */
export interface DownloadVideoFileRequest {
  readonly path: DownloadVideoFilePath;
  readonly query: DownloadVideoFileQuery;
}

/** What the handler `downloadVideoFile` may answer. */
export type DownloadVideoFileAnswer =
  | Binary | operations['recordfile.downloadVideoFile']['responses'][200]['content']['application/json']
  | Answer<200, Binary | operations['recordfile.downloadVideoFile']['responses'][200]['content']['application/json']>;

/** The path parameters of `downloadVideoFileEx`. */
export type DownloadVideoFileExPath = NonNullable<operations['recordfile.downloadVideoFileEx']['parameters']['path']>;

/** The query parameters of `downloadVideoFileEx`. */
export type DownloadVideoFileExQuery = NonNullable<operations['recordfile.downloadVideoFileEx']['parameters']['query']>;

/** What the handler `downloadVideoFileEx` gets, validated. */
export interface DownloadVideoFileExRequest {
  readonly path: DownloadVideoFileExPath;
  readonly query: DownloadVideoFileExQuery;
}

/** What the handler `downloadVideoFileEx` may answer. */
export type DownloadVideoFileExAnswer =
  | Binary | operations['recordfile.downloadVideoFileEx']['responses'][200]['content']['application/json']
  | Answer<200, Binary | operations['recordfile.downloadVideoFileEx']['responses'][200]['content']['application/json']>;

/** The path parameters of `recordfiledownloadEx`. */
export type RecordfiledownloadExPath = NonNullable<operations['recordfile.recordfiledownloadEx']['parameters']['path']>;

/** The query parameters of `recordfiledownloadEx`. */
export type RecordfiledownloadExQuery = NonNullable<operations['recordfile.recordfiledownloadEx']['parameters']['query']>;

/** What the handler `recordfiledownloadEx` gets, validated. */
export interface RecordfiledownloadExRequest {
  readonly path: RecordfiledownloadExPath;
  readonly query: RecordfiledownloadExQuery;
}

/** What the handler `recordfiledownloadEx` may answer. */
export type RecordfiledownloadExAnswer =
  | Binary | operations['recordfile.recordfiledownloadEx']['responses'][200]['content']['application/json']
  | Answer<200, Binary | operations['recordfile.recordfiledownloadEx']['responses'][200]['content']['application/json']>;

export interface RecordfileHandlers<Principal = unknown> {
  /**
   * Download a recording
   *
   * Downloads a recording from the file server; not meant for files over 30 MB. The server setting
   * RECORD_AUDIOENCODING decides the format of the file, and once it is changed older recordings can no longer be
   * downloaded. With SaaS the file is G.711 A-law.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.recordId: Path and name of the recording, as fileName of the event AgentMediaEvent_Record gives it. It
   *   starts with drive:/vdn/directory number/ for a call of an agent, with drive:/vdn/record/ for a message left
   *   in an IVR flow, and with drive:/3rdfile/vdn/record/ for a message left with a third party.
   * - query.filetype: Kind of recording. (default "1")
   *   - 1: Recording of an agent's call
   *   - 2: Message left in an IVR flow or with a third party
   * - query.locationId: ID of the node, as the event AgentMediaEvent_Record gives it; has to be sent if the CTI
   *   runs in pool mode.
   * - query.recordFormat: The format of the recording. Since Issue 24.
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
   */
  downloadRecordFile(request: DownloadRecordFileRequest, context: Context<Principal>): DownloadRecordFileAnswer | Promise<DownloadRecordFileAnswer>;
  /**
   * Download the video of a call recorded by the MCU
   *
   * Downloads the video file of a video call that was recorded in MCU mode, which needs AICC to be connected to
   * CloudVC; not meant for files over 200 MB.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.conferenceId: ID of the conference.
   * - query.recordId: ID of the video recording. Without it the file at the first recording address is downloaded.
   * - query.fileType: Which file of the recording.
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
   */
  downloadVideoFile(request: DownloadVideoFileRequest, context: Context<Principal>): DownloadVideoFileAnswer | Promise<DownloadVideoFileAnswer>;
  /**
   * Download the video of a call from the file server
   *
   * Downloads the video file of a video call from the mounted file server; not meant for files over 200 MB.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.recordId: Path of the video file.
   * - query.locationId: ID of the node; has to be sent if the CTI runs in pool mode.
   *
   * Needs:
   * - The server setting VIDEO_DOWNLOAD_FLAG is ON.
   * - The server setting IF_SUPPORT_VIDEO is ON.
   * - The file server is mounted.
   * - The agent is signed in.
   * - The mount directory is configured.
   *
   * Since: Issue 07 (2020-12-30)
   */
  downloadVideoFileEx(request: DownloadVideoFileExRequest, context: Context<Principal>): DownloadVideoFileExAnswer | Promise<DownloadVideoFileExAnswer>;
  /**
   * Download a dual-track recording
   *
   * Downloads a dual-track recording of voice or video that was made in VoiceCyber recording mode.
   *
   * - path.agentid: The agent that performs the operation. (from 101 to 999999)
   * - query.callId: ID of the recorded call.
   * - query.hwFileName: Path of the video file to download. Without it the audio file is downloaded.
   * - query.workNo: ID of the inspected agent; has to be sent if the agent is an inspector and hwFileName is
   *   empty. Changed in Issue 24. (from 101 to 999999)
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
   */
  recordfiledownloadEx(request: RecordfiledownloadExRequest, context: Context<Principal>): RecordfiledownloadExAnswer | Promise<RecordfiledownloadExAnswer>;
}
