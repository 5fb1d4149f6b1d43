// Generated from Strict 1, input sha256 6ed6caba45af71e9. Do not edit.

import * as items from './items.ts';
import { dropIn, type MediaType, type OperationTable } from '../../../../src/runtime/client/drop-in.ts';
import { wrapAsPathBasedClient, type Client, type ClientOptions, type PathBasedClient } from '../../../../src/runtime/client/openapi-fetch.ts';
import type { paths } from './types.ts';
export * from '../../../../src/runtime/client/openapi-fetch.ts';

const operations: OperationTable = {
  'PUT /items/{id}': items.put,
  'GET /items/latest': items.latest,
  'GET /items/{name}.{extension}': items.file,
  'POST /open': items.open,
  'GET /search': items.search,
  'GET /answers': items.answer,
  'GET /caf%C3%A9 (old)/a-b.c:~*': items.odd,
  'DELETE /caf%C3%A9 (old)/a-b.c:~*': items.removeOdd,
};

/** A client as openapi-fetch makes it, by the types of this document, that sends what the document says. */
export default function createClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): Client<Paths, Media> {
  return dropIn<Paths, Media>(operations, options);
}

/** As {@link createClient}, asked by path: `client['/pets'].GET()`. */
export function createPathBasedClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}
