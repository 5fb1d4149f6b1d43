// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import type { Answer, Binary } from '../../../../src/runtime/server/answer.ts';
import type { Context } from '../../../../src/runtime/server/handlers.ts';
import type { operations } from './types.ts';

/** The path parameters of `download`. */
export type DownloadPath = NonNullable<operations['recordfile.download']['parameters']['path']>;

/** The query parameters of `download`. */
export type DownloadQuery = NonNullable<operations['recordfile.download']['parameters']['query']>;

/** What the handler `download` gets, validated. */
export interface DownloadRequest {
  readonly path: DownloadPath;
  readonly query: DownloadQuery;
}

/** What the handler `download` may answer. */
export type DownloadAnswer =
  | Binary | operations['recordfile.download']['responses'][200]['content']['application/json']
  | Answer<200, Binary | operations['recordfile.download']['responses'][200]['content']['application/json']>;

export interface RecordfileHandlers<Principal = unknown> {
  /**
   * Downloads a recording.
   *
   * - path.agentid: ID of the agent.
   * - query.record: at least 1
   */
  download(request: DownloadRequest, context: Context<Principal>): DownloadAnswer | Promise<DownloadAnswer>;
}
