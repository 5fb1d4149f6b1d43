import { METHODS } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../failures.ts';
import { withoutPrefix } from '../mount.ts';
import type { OutgoingAnswer } from '../outgoing.ts';
import { isAnswer, refusalWithoutRoute, type Admitted, type Logger, type Server } from '../server.ts';
import { readNodeRequest, toNodeStream } from './node-request.ts';

function sendAnswer(reply: FastifyReply, { status, headers, content }: OutgoingAnswer): FastifyReply {
  reply.code(status);
  for (const [name, value] of headers) reply.header(name, value);
  if (status === 413) reply.header('connection', 'close');
  if (content === undefined || typeof content === 'string') return reply.send(content);
  if (content instanceof Uint8Array) {
    return reply.send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  }
  return reply.send(toNodeStream(content));
}

/** Every method that Node reads: what the document does not allow has to be answered too. */
function allMethods(fastify: FastifyInstance): string[] {
  const methods = METHODS.filter((method) => method !== 'CONNECT');
  for (const method of methods) {
    if (!fastify.supportedMethods.includes(method)) fastify.addHttpMethod(method, { hasBody: true });
  }
  return methods;
}

/** Nobody else reads bodies: the server does, once it knows the caller. */
function leaveBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (_request, _payload, done) => done(null));
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
  const admitted = new WeakMap<FastifyRequest, Admitted>();
  fastify.route({
    method: allMethods(fastify),
    url: '/*',
    exposeHeadRoute: false,
    // Before Fastify looks at the body: who may not call has no business sending one.
    async onRequest(request, reply) {
      const url = withoutPrefix(request.raw.url ?? '/', fastify.prefix);
      const admission = url === undefined ? undefined : await server.admit(readNodeRequest(request.raw, url, request));
      if (admission === undefined) {
        reply.callNotFound();
        return reply;
      }
      if (isAnswer(admission)) return sendAnswer(reply, admission);
      admitted.set(request, admission);
      return undefined;
    },
    async handler(request, reply) {
      const answer = await admitted.get(request)?.respond();
      return sendAnswer(reply, answer ?? refusalWithoutRoute(problem(500)));
    },
    errorHandler(error: FastifyError, request, reply) {
      const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
      if (status === 500) request.log.error(error);
      void sendAnswer(reply, refusalWithoutRoute(problem(status)));
    },
  });
}
