// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Success, Unexpected } from '../../../../src/runtime/client/answer.ts';
import type { BinaryForm, BinaryForms, BinaryOptions } from '../../../../src/runtime/client/binary-answer.ts';
import { send, type Client } from '../../../../src/runtime/client/client.ts';
import * as wire from '../../../../src/runtime/client/wire.ts';
import type { operations } from './types.ts';

/** Parameters of {@link download}: path. */
export type DownloadPath = NonNullable<operations['recordfile.download']['parameters']['path']>;

/** Parameters of {@link download}: query. */
export type DownloadQuery = NonNullable<operations['recordfile.download']['parameters']['query']>;

/** What {@link download} needs. */
export interface DownloadRequest {
  readonly path: DownloadPath;
  readonly query: DownloadQuery;
}

/** What {@link download} answers. */
export type DownloadResult<As extends BinaryForm = 'blob'> =
  | Success<200, BinaryForms[As], 'application/octet-stream'>
  | Success<200, operations['recordfile.download']['responses'][200]['content']['application/json'], 'application/json'>
  | Unexpected;

/**
 * Downloads a recording.
 *
 * - path.agentid: ID of the agent.
 * - query.record: at least 1
 */
export function download<As extends BinaryForm = 'blob'>(client: Client, request: DownloadRequest, options?: BinaryOptions<As>): Promise<DownloadResult<As>> {
  return send(client, {
    method: 'GET',
    path: '/recordfile/{agentid}/download',
    parts: [
      wire.path(),
      wire.security([{ Guid: wire.keyInHeader('Guid') }]),
      wire.query({ formats: wire.form({ explode: false }) }),
    ],
    accept: 'application/octet-stream, application/json',
    responses: { '200': { 'application/octet-stream': wire.binary(options?.as), 'application/json': wire.json } },
    findMediaType: wire.mediaType,
  }, request, options);
}
