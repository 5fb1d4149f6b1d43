// Generated from the server runtime of openapi-ts-morph. Do not edit.

import type { FastifyError, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { OutgoingAnswer } from './answer.ts';
import { createDispatcher, type Dispatcher, type ReceivedBody, type ServerDescription } from './dispatch.ts';
import { problem, type FailureHooks } from './failures.ts';
import { templateParameters, toFastifyPath } from './fastify-path.ts';
import type { IncomingRequest, Route } from './route.ts';
import type { Identity } from './security.ts';
import type { Issue } from './validate.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readRequest(route: Route, request: FastifyRequest): IncomingRequest {
  const given = new Map<string, unknown>(Object.entries(request.params ?? {}));
  const names = templateParameters(route.path);
  const path = names.map((name, index): [string, string] => [name, textOf(given.get(`p${index}`))]);
  return { method: request.method, url: request.url, headers: request.headers, path: Object.fromEntries(path) };
}

function readBody(request: FastifyRequest): ReceivedBody | undefined {
  if (request.body === undefined || request.body === null) return undefined;
  return { mediaType: request.headers['content-type'] ?? '', value: request.body };
}

function sendAnswer(reply: FastifyReply, answer: OutgoingAnswer): void {
  reply.code(answer.status).headers(answer.headers);
  const { content } = answer;
  void reply.send(
    content instanceof Uint8Array ? Buffer.from(content.buffer, content.byteOffset, content.length) : content,
  );
}

/** Bodies arrive as they are: JSON parsed (prototype keys refused), forms as fields, text as text, the rest as bytes. */
function addBodyParsers(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  for (const json of [/^application\/json\s*(?:;|$)/i, /^[^/]+\/[^/;]+\+json\s*(?:;|$)/i]) {
    fastify.addContentTypeParser(json, { parseAs: 'string' }, (request, text, done) => {
      // Clients label bodies as JSON that they then leave out: that is no body, not a broken one.
      if (text === '') done(null, undefined);
      else void parseJson(request, text.toString(), done);
    });
  }
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text, done) => {
    done(null, Object.fromEntries(new URLSearchParams(text.toString())));
  });
  fastify.addContentTypeParser(/^text\//, { parseAs: 'string' }, (_request, text, done) => done(null, text));
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, bytes, done) => {
    done(null, bytes.length === 0 ? undefined : bytes);
  });
}

function addRoute(fastify: FastifyInstance, dispatcher: Dispatcher, route: Route): void {
  const identities = new WeakMap<FastifyRequest, Identity>();
  fastify.route({
    method: route.method,
    url: toFastifyPath(route.path),
    exposeHeadRoute: false,
    // Before the body is read: who may not call has no business sending one.
    async onRequest(request, reply) {
      const incoming = readRequest(route, request);
      const identity = await dispatcher.identify(route, incoming);
      if (identity.allowed) {
        identities.set(request, identity);
        return undefined;
      }
      sendAnswer(reply, dispatcher.refuse(route, incoming));
      return reply;
    },
    async handler(request, reply) {
      const identity = identities.get(request) ?? { allowed: false };
      const body = readBody(request);
      sendAnswer(reply, await dispatcher.respond(route, readRequest(route, request), identity, body));
      return reply;
    },
    errorHandler(error: FastifyError, request, reply) {
      const incoming = readRequest(route, request);
      const isClients = error.statusCode !== undefined && error.statusCode < 500;
      const issue: Issue = { in: 'body', name: '', message: error.message };
      sendAnswer(
        reply,
        isClients ? dispatcher.refuseInvalid(route, incoming, [issue]) : dispatcher.fail(route, incoming, error),
      );
    },
  });
}

/** Other methods of a known path are refused with the list of the allowed ones (RFC 9110 section 15.5.6). */
function addMethodNotAllowed(fastify: FastifyInstance, routes: readonly Route[]): void {
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const url = toFastifyPath(route.path);
    methods.set(url, [...(methods.get(url) ?? []), route.method]);
  }
  for (const [url, allowed] of methods) {
    const others = METHODS.filter((method) => !allowed.includes(method));
    fastify.route({
      method: others,
      url,
      exposeHeadRoute: false,
      async onRequest(_request, reply) {
        const { body } = problem(405, 'Method Not Allowed');
        return reply.code(405).header('allow', allowed.join(', ')).type('application/problem+json').send(body);
      },
      handler: () => undefined,
    });
  }
}

function serve(fastify: FastifyInstance, dispatcher: Dispatcher): void {
  const { routes, unimplemented } = dispatcher;
  if (unimplemented.length > 0) fastify.log.warn({ unimplemented }, 'operations that answer 501');
  addBodyParsers(fastify);
  for (const route of routes) addRoute(fastify, dispatcher, route);
  addMethodNotAllowed(fastify, routes);
}

/**
 * A Fastify plugin that serves a description. Registering it fails when an operation or a security scheme has no
 * handler; what answers 501 is named in the log.
 */
export function createFastifyPlugin(
  description: ServerDescription,
  handlers: object,
  security: object,
  hooks: FailureHooks,
): FastifyPluginAsync {
  const loggingHooks = (fastify: FastifyInstance): FailureHooks => ({
    ...hooks,
    onError(error, call) {
      fastify.log.error(error);
      return hooks.onError?.(error, call) ?? problem(500, 'Internal Server Error');
    },
  });
  return (fastify) =>
    Promise.resolve().then(() =>
      serve(fastify, createDispatcher(description, handlers, security, loggingHooks(fastify))),
    );
}
