// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { problem } from '../failures.ts';
import { behindPrefix } from '../mount.ts';
import type { OutgoingAnswer } from '../outgoing.ts';
import { refusalWithoutRoute } from '../refusal-without-route.ts';
import type { Server } from '../server.ts';
import { readNodeRequest, toNodeStream } from './node-request.ts';

/** A listener for `http.createServer`, and a middleware for Express: `next` is called for paths that are not ours. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

function send(response: ServerResponse, { status, headers, content }: OutgoingAnswer): void {
  response.statusCode = status;
  for (const [name, value] of headers) response.appendHeader(name, value);
  // The rest of the body is not worth waiting for.
  if (status === 413) response.setHeader('Connection', 'close');
  if (content === undefined || typeof content === 'string' || content instanceof Uint8Array) {
    response.end(content);
    return;
  }
  // The first chunk may be long in coming.
  response.flushHeaders();
  const { pipeline } = process.getBuiltinModule('node:stream');
  // An answer that breaks off is cut, so that nobody takes it for complete.
  pipeline(toNodeStream(content), response, () => undefined);
}

async function sendWhenAnswered(response: ServerResponse, answering: Promise<OutgoingAnswer>): Promise<void> {
  try {
    send(response, await answering);
  } catch {
    response.destroy();
  }
}

/**
 * Serves over Node's own HTTP server.
 *
 * @param prefix - what paths start with that the document does not name, for example `/api`
 */
export function createNodeListener(server: Server, prefix = ''): NodeListener {
  const behind = behindPrefix(prefix);
  return (request, response, next) => {
    const url = behind(request.url ?? '/');
    const answering = url === undefined ? undefined : server.answer(readNodeRequest(request, response, url));
    if (answering !== undefined) void sendWhenAnswered(response, answering);
    else if (next !== undefined) next();
    else send(response, refusalWithoutRoute(problem(404)));
  };
}
