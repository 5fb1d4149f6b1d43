// Generated from Methods 1, input sha256 16791659971a799c. Do not edit.

import * as close from './close.ts';
import * as things from './things.ts';
import { dropIn, type MediaType, type OperationTable } from '../../../../src/runtime/client/drop-in.ts';
import { wrapAsPathBasedClient, type Client, type ClientOptions, type PathBasedClient } from '../../../../src/runtime/client/openapi-fetch.ts';
import type { paths } from './types.ts';
export * from '../../../../src/runtime/client/openapi-fetch.ts';

const operations: OperationTable = {
  'GET /close/{first}': close.get,
  'GET /close/{second}': close.never,
  'PUT /close/{second}': close.put,
  'GET /close/fixed': close.fixed,
  'GET /close/fixed/': close.slash,
  'GET /things': things.list,
  'GET /json': things.json,
  'GET /head': things.body,
  'HEAD /head': things.head,
  'GET /stream': things.stream,
  'PUT /sink': things.drop,
  'POST /open/{id}/{name=a/*}:cancel': things.cancel,
};

/** A client as openapi-fetch makes it, by the types of this document, that sends what the document says. */
export default function createClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): Client<Paths, Media> {
  return dropIn<Paths, Media>(operations, options);
}

/** As {@link createClient}, asked by path: `client['/pets'].GET()`. */
export function createPathBasedClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}
