// Generated from Media 1, input sha256 c93e6ee9b49487f7. Do not edit.

import * as media from './media.ts';
import { dropIn, type MediaType, type OperationTable } from '../../../../src/runtime/client/drop-in.ts';
import { wrapAsPathBasedClient, type Client, type ClientOptions, type PathBasedClient } from '../../../../src/runtime/client/openapi-fetch.ts';
import type { paths } from './types.ts';
export * from '../../../../src/runtime/client/openapi-fetch.ts';

const operations: OperationTable = {
  'PUT /any': media.putAny,
  'PUT /note': media.putNote,
  'PUT /json': media.putJson,
  'PUT /image': media.putImage,
  'PUT /form': media.putForm,
};

/** A client as openapi-fetch makes it, by the types of this document, that sends what the document says. */
export default function createClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): Client<Paths, Media> {
  return dropIn<Paths, Media>(operations, options);
}

/** As {@link createClient}, asked by path: `client['/pets'].GET()`. */
export function createPathBasedClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}
