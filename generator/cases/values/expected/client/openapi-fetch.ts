// Generated from Values 1, input sha256 d8af8bdb21055139. Do not edit.

import * as values from './values.ts';
import { dropIn, type MediaType, type OperationTable } from '../../../../src/runtime/client/drop-in.ts';
import { wrapAsPathBasedClient, type Client, type ClientOptions, type PathBasedClient } from '../../../../src/runtime/client/openapi-fetch.ts';
import type { paths } from './types.ts';
export * from '../../../../src/runtime/client/openapi-fetch.ts';

const operations: OperationTable = {
  'GET /places/{at}/{ids}': values.places,
  'POST /json': values.json,
  'POST /list': values.list,
  'POST /form': values.form,
  'POST /multipart': values.multipart,
  'POST /lines': values.lines,
  'GET /whole': values.whole,
  'GET /events': values.events,
  'POST /marks': values.marks,
  'POST /choices': values.choices,
};

/** A client as openapi-fetch makes it, by the types of this document, that sends what the document says. */
export default function createClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): Client<Paths, Media> {
  return dropIn<Paths, Media>(operations, options);
}

/** As {@link createClient}, asked by path: `client['/pets'].GET()`. */
export function createPathBasedClient<Paths extends object = paths, Media extends MediaType = MediaType>(options?: ClientOptions): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}
