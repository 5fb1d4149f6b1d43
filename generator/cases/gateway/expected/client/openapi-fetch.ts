// Generated from Small gateway 1.2.0, input sha256 22a7394f9a1d718b. Do not edit.

import * as onlineagent from './onlineagent.ts';
import * as recordfile from './recordfile.ts';
import * as voicecall from './voicecall.ts';
import { dropIn, type MediaType, type OperationTable } from '../../../../src/runtime/client/drop-in.ts';
import { wrapAsPathBasedClient, type Client, type ClientOptions, type PathBasedClient } from '../../../../src/runtime/client/openapi-fetch.ts';
import type { paths } from './types.ts';
export * from '../../../../src/runtime/client/openapi-fetch.ts';

const operations: OperationTable = {
  'PUT /onlineagent/{agentid}': onlineagent.signIn,
  'DELETE /onlineagent/{agentid}': onlineagent.signOut,
  'GET /recordfile/{agentid}/download': recordfile.download,
  'PUT /voicecall/{agentid}/callout': voicecall.callout,
};

/** A client as openapi-fetch makes it, by the types of this document, that sends what the document says. */
export default function createClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): Client<Paths, Media> {
  return dropIn<Paths, Media>(operations, options);
}

/** As {@link createClient}, asked by path: `client['/pets'].GET()`. */
export function createPathBasedClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}
