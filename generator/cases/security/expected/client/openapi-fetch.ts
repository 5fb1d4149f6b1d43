// Generated from Security 1, input sha256 f8dd732d0d8718e7. Do not edit.

import * as calls from './calls.ts';
import { dropIn, type MediaType, type OperationTable } from '../../../../src/runtime/client/drop-in.ts';
import { wrapAsPathBasedClient, type Client, type ClientOptions, type PathBasedClient } from '../../../../src/runtime/client/openapi-fetch.ts';
import type { paths } from './types.ts';
export * from '../../../../src/runtime/client/openapi-fetch.ts';

const operations: OperationTable = {
  'GET /basic': calls.basic,
  'GET /bearer': calls.bearer,
  'GET /digest': calls.digest,
  'GET /header': calls.header,
  'GET /query': calls.query,
  'GET /cookie': calls.cookie,
  'GET /oauth2': calls.oauth2,
  'GET /openid': calls.openid,
  'GET /certificate': calls.certificate,
  'GET /both': calls.both,
  'GET /either': calls.either,
};

/** A client as openapi-fetch makes it, by the types of this document, that sends what the document says. */
export default function createClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): Client<Paths, Media> {
  return dropIn<Paths, Media>(operations, options);
}

/** As {@link createClient}, asked by path: `client['/pets'].GET()`. */
export function createPathBasedClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}
