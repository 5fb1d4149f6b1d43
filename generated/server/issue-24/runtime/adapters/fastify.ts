// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { FastifyError, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../failures.ts';
import type { Logger } from '../logger.ts';
import { withoutPrefix } from '../mount.ts';
import type { OutgoingAnswer } from '../outgoing.ts';
import { refusalWithoutRoute } from '../refusal-without-route.ts';
import type { Server } from '../server.ts';
import { readNodeRequest, toNodeStream } from './node-request.ts';

/** Fastify adds the charset to every JSON type whose content it sees; to do it once costs less, and HEAD has none. */
function withCharset(name: string, value: string): string {
  if (value === 'application/json') return 'application/json; charset=utf-8';
  return name === 'content-type' && value.endsWith('json') ? `${value}; charset=utf-8` : value;
}

function sendAnswer(reply: FastifyReply, { status, headers, content }: OutgoingAnswer): void {
  reply.code(status);
  for (const [name, value] of headers) reply.header(name, withCharset(name, value));
  if (status === 413) reply.header('connection', 'close');
  if (content === undefined || typeof content === 'string') reply.send(content);
  else if (content instanceof Uint8Array) {
    reply.send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  } else reply.send(toNodeStream(content));
}

async function sendWhenAnswered(reply: FastifyReply, answering: Promise<OutgoingAnswer>): Promise<void> {
  try {
    sendAnswer(reply, await answering);
  } catch (error) {
    reply.send(error);
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

/** Nobody else reads bodies: the server does, once it knows the caller. */
function leaveBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  // Not '*': which parser that leads to is looked up anew for every request.
  fastify.addContentTypeParser(/^/, (_request, _payload, done) => done(null));
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

function addRoute(fastify: FastifyInstance, server: Server): void {
  const { prefix } = fastify;
  // Nothing is returned: Fastify would wait for the promise, only to find that the answer is sent.
  const handle = (request: FastifyRequest, reply: FastifyReply): void => {
    const url = withoutPrefix(request.raw.url ?? '/', prefix);
    const answering = url === undefined ? undefined : server.answer(readNodeRequest(request.raw, url, request));
    if (answering === undefined) reply.callNotFound();
    else void sendWhenAnswered(reply, answering);
  };
  fastify.route({
    method: allMethods(fastify),
    url: '/*',
    exposeHeadRoute: false,
    handler: handle,
    errorHandler(error: FastifyError, request, reply) {
      // Fastify has an opinion on content types, but whether that matters is not known before the caller is.
      if (/^FST_ERR_(?:CTP_|ROUTE_MISSING_CONTENT_TYPE$)/.test(error.code)) {
        handle(request, reply);
        return;
      }
      request.log.error(error);
      sendAnswer(reply, refusalWithoutRoute(problem(500)));
    },
  });
}
