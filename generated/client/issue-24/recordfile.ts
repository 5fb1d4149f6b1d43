// Generated from CC-Gateway agent API, Issue 24 25.200.0, input sha256 1895e9825ac3f8bd. Do not edit.

import type { Success, Unexpected } from './runtime/answer.ts';
import type { BinaryForm, BinaryForms, BinaryOptions } from './runtime/binary-answer.ts';
import { send, type Client } from './runtime/client.ts';
import * as wire from './runtime/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link downloadRecordFile}: path. */
export type DownloadRecordFilePath = NonNullable<operations['recordfile.downloadRecordFile']['parameters']['path']>;

/** Parameters of {@link downloadRecordFile}: query. */
export type DownloadRecordFileQuery = NonNullable<operations['recordfile.downloadRecordFile']['parameters']['query']>;

/** What {@link downloadRecordFile} needs. */
export interface DownloadRecordFileRequest {
  readonly path: DownloadRecordFilePath;
  readonly query: DownloadRecordFileQuery;
}

/** What {@link downloadRecordFile} answers. */
export type DownloadRecordFileResult<As extends BinaryForm = 'blob'> =
  | Success<200, BinaryForms[As], 'application/octet-stream'>
  | Success<200, operations['recordfile.downloadRecordFile']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await downloadRecordFile(client, {
 *   path: { agentid: '1001' },
 *   query: { recordId: 'y:/1/0/20181217/120/1524488.V3', locationId: 256 },
 * });
 */
export function downloadRecordFile<As extends BinaryForm = 'blob'>(client: Client, request: DownloadRecordFileRequest, options?: BinaryOptions<As>): Promise<DownloadRecordFileResult<As>> {
  return send(client, {
    method: 'GET',
    path: '/recordfile/{agentid}',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.query({ recordFormat: wire.form() }),
    ],
    accept: 'application/octet-stream, application/json',
    responses: { '200': { 'application/octet-stream': wire.binary(options?.as), 'application/json': wire.json } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Parameters of {@link downloadVideoFile}: path. */
export type DownloadVideoFilePath = NonNullable<operations['recordfile.downloadVideoFile']['parameters']['path']>;

/** Parameters of {@link downloadVideoFile}: query. */
export type DownloadVideoFileQuery = NonNullable<operations['recordfile.downloadVideoFile']['parameters']['query']>;

/** What {@link downloadVideoFile} needs. */
export interface DownloadVideoFileRequest {
  readonly path: DownloadVideoFilePath;
  readonly query: DownloadVideoFileQuery;
}

/** What {@link downloadVideoFile} answers. */
export type DownloadVideoFileResult<As extends BinaryForm = 'blob'> =
  | Success<200, BinaryForms[As], 'application/octet-stream'>
  | Success<200, operations['recordfile.downloadVideoFile']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await downloadVideoFile(client, {
 *   path: { agentid: '1001' },
 *   query: {
 *     conferenceId: '7a008307-34ad-435b-bccd-222be5ac5385',
 *     recordId: '0a08082d-df1e-4c06-9a97-c7c6f7a4724e',
 *     fileType: '0',
 *   },
 * });
 */
export function downloadVideoFile<As extends BinaryForm = 'blob'>(client: Client, request: DownloadVideoFileRequest, options?: BinaryOptions<As>): Promise<DownloadVideoFileResult<As>> {
  return send(client, {
    method: 'GET',
    path: '/recordfile/{agentid}/videofiledownload',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/octet-stream, application/json',
    responses: { '200': { 'application/octet-stream': wire.binary(options?.as), 'application/json': wire.json } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Parameters of {@link downloadVideoFileEx}: path. */
export type DownloadVideoFileExPath = NonNullable<operations['recordfile.downloadVideoFileEx']['parameters']['path']>;

/** Parameters of {@link downloadVideoFileEx}: query. */
export type DownloadVideoFileExQuery = NonNullable<operations['recordfile.downloadVideoFileEx']['parameters']['query']>;

/** What {@link downloadVideoFileEx} needs. */
export interface DownloadVideoFileExRequest {
  readonly path: DownloadVideoFileExPath;
  readonly query: DownloadVideoFileExQuery;
}

/** What {@link downloadVideoFileEx} answers. */
export type DownloadVideoFileExResult<As extends BinaryForm = 'blob'> =
  | Success<200, BinaryForms[As], 'application/octet-stream'>
  | Success<200, operations['recordfile.downloadVideoFileEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await downloadVideoFileEx(client, {
 *   path: { agentid: '1001' },
 *   query: { recordId: 'Y:/90/0/20210519/4977/1642329.mp4', locationId: 256 },
 * });
 */
export function downloadVideoFileEx<As extends BinaryForm = 'blob'>(client: Client, request: DownloadVideoFileExRequest, options?: BinaryOptions<As>): Promise<DownloadVideoFileExResult<As>> {
  return send(client, {
    method: 'GET',
    path: '/recordfile/{agentid}/videofiledownloadEx',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/octet-stream, application/json',
    responses: { '200': { 'application/octet-stream': wire.binary(options?.as), 'application/json': wire.json } },
    findMediaType: wire.mediaType,
  }, request, options);
}

/** Parameters of {@link recordfiledownloadEx}: path. */
export type RecordfiledownloadExPath = NonNullable<operations['recordfile.recordfiledownloadEx']['parameters']['path']>;

/** Parameters of {@link recordfiledownloadEx}: query. */
export type RecordfiledownloadExQuery = NonNullable<operations['recordfile.recordfiledownloadEx']['parameters']['query']>;

/** What {@link recordfiledownloadEx} needs. */
export interface RecordfiledownloadExRequest {
  readonly path: RecordfiledownloadExPath;
  readonly query: RecordfiledownloadExQuery;
}

/** What {@link recordfiledownloadEx} answers. */
export type RecordfiledownloadExResult<As extends BinaryForm = 'blob'> =
  | Success<200, BinaryForms[As], 'application/octet-stream'>
  | Success<200, operations['recordfile.recordfiledownloadEx']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

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
 *
 * @example
 * const answer = await recordfiledownloadEx(client, {
 *   path: { agentid: '1001' },
 *   query: { callId: '1476838963-224', hwFileName: 'Y:/90/0/20210519/4977/1642329.mp4', workNo: '1002' },
 * });
 */
export function recordfiledownloadEx<As extends BinaryForm = 'blob'>(client: Client, request: RecordfiledownloadExRequest, options?: BinaryOptions<As>): Promise<RecordfiledownloadExResult<As>> {
  return send(client, {
    method: 'GET',
    path: '/recordfile/{agentid}/recordfiledownloadEx',
    parts: [wire.path(), wire.security([{ Guid: wire.keyInHeader('Guid') }]), wire.query()],
    accept: 'application/octet-stream, application/json',
    responses: { '200': { 'application/octet-stream': wire.binary(options?.as), 'application/json': wire.json } },
    findMediaType: wire.mediaType,
  }, request, options);
}
