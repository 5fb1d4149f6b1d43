import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { readMediaType } from '../body/media-type.ts';
import { problem } from '../failures.ts';
import type { Logger } from '../logger.ts';
import { behindSegments } from '../mount.ts';
import type { OutgoingAnswer } from '../outgoing.ts';
import { refusalWithoutRoute } from '../refusal-without-route.ts';
import { decodeSegment } from '../router.ts';
import type { Server } from '../server.ts';
import { StartError } from '../start-error.ts';
import { readNodeRequest, toNodeStream } from './node-request.ts';

const CONTENT_TYPE = 'content-type';

/** Fastify adds the charset to every JSON type whose content it sees; to do it once costs less, and HEAD has none. */
function withCharset(type: string): string {
  return type.endsWith('json') ? `${type}; charset=utf-8` : type;
}

/** `reply.header` replaces what it has of a name: fields that repeat one are given at once. */
function addFields(reply: FastifyReply, headers: OutgoingAnswer['headers']): void {
  const fields = new Map<string, string[]>();
  for (const [written, value] of headers) {
    const name = written.toLowerCase();
    const values = fields.get(name);
    if (name === CONTENT_TYPE) reply.header(name, withCharset(value));
    else if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  for (const [name, values] of fields) reply.header(name, values.length > 1 ? values : values[0]);
}

function addHeaders(reply: FastifyReply, headers: OutgoingAnswer['headers']): void {
  const [only, ...others] = headers;
  // Nearly every answer has its content type and nothing else.
  if (only !== undefined && others.length === 0 && only[0] === CONTENT_TYPE) {
    reply.header(CONTENT_TYPE, withCharset(only[1]));
  } else addFields(reply, headers);
}

function sendAnswer(reply: FastifyReply, { status, headers, content }: OutgoingAnswer): void {
  reply.code(status);
  addHeaders(reply, headers);
  if (status === 413) reply.header('connection', 'close');
  if (content === undefined || typeof content === 'string') reply.send(content);
  else if (content instanceof Uint8Array) {
    reply.send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  } else {
    // The first chunk may be long in coming. Of a stream of Node that fails before it Fastify makes an answer.
    if (!('destroy' in content)) reply.raw.once('pipe', () => reply.raw.flushHeaders());
    reply.send(toNodeStream(content));
  }
}

async function sendWhenAnswered(reply: FastifyReply, answering: Promise<OutgoingAnswer>): Promise<void> {
  try {
    sendAnswer(reply, await answering);
  } catch (error) {
    reply.log.error(error);
    sendAnswer(reply, refusalWithoutRoute(problem(500)));
  }
}

/** Every method that Node reads: what the document does not allow has to be answered too. */
function allMethods(fastify: FastifyInstance): string[] {
  // Asked for and not imported, so that a bundle for a runtime without Node's modules names none.
  const { METHODS } = process.getBuiltinModule('node:http');
  const methods = METHODS.filter((method) => method !== 'CONNECT');
  for (const method of methods) {
    if (!fastify.supportedMethods.includes(method)) fastify.addHttpMethod(method, { hasBody: true });
  }
  return methods;
}

/**
 * Nobody else reads bodies: the server does, once it knows the caller. One that a hook has put in the place of the
 * request's own (it may have been compressed) is handed on.
 */
function leaveBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const leave = (
    request: FastifyRequest,
    payload: IncomingMessage,
    done: (error: null, body?: unknown) => void,
  ): void => (payload === request.raw ? done(null) : done(null, payload));
  // Not only '*': which parser that leads to is looked up anew for every request.
  fastify.addContentTypeParser(/^/, leave);
  fastify.addContentTypeParser('*', leave);
}

/**
 * Fastify refuses requests for their content type, before some of the hooks that may have to refuse them first; whether
 * it matters is not known before the operation is. It is not shown such a type; the server reads the request's own.
 */
function hideUnreadableType(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const type = request.raw.headers[CONTENT_TYPE];
  if (type === undefined ? request.method === 'QUERY' : readMediaType(type) === undefined) {
    request.headers = { [CONTENT_TYPE]: 'application/octet-stream' };
  }
  done();
}

/**
 * A Fastify plugin around a server. One route takes every path below the prefix of the plugin; other routes of the
 * application win over it, and its hooks run around it.
 */
export function createFastifyPlugin(createServer: (log: Logger) => Server): FastifyPluginAsync {
  return (fastify) =>
    Promise.resolve().then(() => {
      const server = createServer(fastify.log);
      leaveBodies(fastify);
      addRoute(fastify, server);
    });
}

/** @throws StartError because no path would ever be below it: Fastify compares it with what has been decoded */
function refuseEncoded(prefix: string): void {
  const plain = decodeSegment(prefix) ?? prefix;
  if (plain !== prefix) throw new StartError([`the prefix ${prefix} is percent-encoded: write ${plain}`]);
}

function addRoute(fastify: FastifyInstance, server: Server): void {
  // Asked for and not imported, so that a bundle for a runtime without Node's modules names none.
  const { Readable } = process.getBuiltinModule('node:stream');
  refuseEncoded(fastify.prefix);
  const behind = behindSegments(fastify.prefix);
  // Nothing is returned: Fastify would wait for the promise, only to find that the answer is sent.
  const handle = (request: FastifyRequest, reply: FastifyReply): void => {
    const url = behind(request.raw.url ?? '/');
    const content = request.body instanceof Readable ? request.body : request.raw;
    const answering =
      url === undefined ? undefined : server.answer(readNodeRequest(request.raw, reply.raw, url, request, content));
    if (answering === undefined) reply.callNotFound();
    else void sendWhenAnswered(reply, answering);
  };
  fastify.route({
    method: allMethods(fastify),
    url: '/*',
    exposeHeadRoute: false,
    onRequest: hideUnreadableType,
    handler: handle,
  });
}
