import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoadedDocument } from '@cc-gateway/loader';
import Fastify from 'fastify';
import { createModel, generateClient, generateServer, writeFiles, type Model } from 'openapi-ts-morph';
import { nodeFetch } from '../../generator/src/runtime/client/node-transport.ts';
import { createFastifyPlugin } from '../../generator/src/runtime/server/adapters/fastify.ts';
import { createNodeListener } from '../../generator/src/runtime/server/adapters/node.ts';
import type { Context } from '../../generator/src/runtime/server/handlers.ts';
import type { Route } from '../../generator/src/runtime/server/route.ts';
import type { Definitions } from '../../generator/src/runtime/shared/schema/schema.ts';
import type { Server } from '../../generator/src/runtime/server/server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNTIME = '../../../generator/src/runtime';

/** What a handler is to do with a call. */
export type Respond = (request: object, context: Context) => unknown;

/** A generated client and a generated server of one document, talking over HTTP. */
export interface Pair {
  readonly model: Model;
  readonly routes: readonly Route[];
  readonly schemas: Definitions;
  readonly baseUrl: string;
  /** Calls an operation by the function that the client has for it. */
  call(resource: string, operation: string, request: object): Promise<Record<string, unknown>>;
  /** Decides what the server's handlers do from now on. */
  answerBy(respond: Respond): void;
  close(): Promise<void>;
}

type Anything = (...parts: unknown[]) => unknown;

function isFunction(value: unknown): value is Anything {
  return typeof value === 'function';
}

function member(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

function call(owner: unknown, name: string, ...parts: unknown[]): unknown {
  const found = member(owner, name);
  if (!isFunction(found)) throw new Error(`${name} is no function of the generated code`);
  return found(...parts);
}

function isServer(value: unknown): value is Server {
  return typeof member(value, 'answer') === 'function';
}

function isRoutes(value: unknown): value is readonly Route[] {
  return Array.isArray(value);
}

function isDefinitions(value: unknown): value is Definitions {
  return typeof value === 'object' && value !== null;
}

async function generate(document: LoadedDocument, model: Model, folder: string): Promise<void> {
  // Types play no part when code runs, and take most of the time of making it.
  const options = (side: string): object => ({ model, types: 'export {};', runtime: `${RUNTIME}/${side}` });
  await writeFiles(join(folder, 'client'), await generateClient(document, options('client')));
  await writeFiles(join(folder, 'server'), await generateServer(document, options('server')));
}

async function load(folder: string, file: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(join(folder, file)).href);
  return module;
}

async function listen(listener: RequestListener): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createHttpServer(listener);
  // A connection that is closed while the next request is on its way makes that one fail.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function securityHandlers(model: Model): object {
  return Object.fromEntries(model.schemes.map(({ name }) => [name, (): string => 'somebody']));
}

function credentials(model: Model): object {
  const given = model.schemes.map(({ name, scheme }): [string, () => unknown] => [name, () => credentialOf(scheme)]);
  return Object.fromEntries(given);
}

function credentialOf(scheme: Model['schemes'][number]['scheme']): unknown {
  if (scheme.type === 'basic') return { username: 'a', password: 'b' };
  return scheme.type === 'http' ? `${scheme.scheme} secret` : 'secret';
}

async function listenFastify(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  const app = Fastify();
  await app.register(createFastifyPlugin(() => server));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.addresses();
  return { port: typeof address === 'object' ? address.port : 0, close: () => app.close() };
}

/** What the server runs on. */
export const PLATFORMS = { node: (server: Server) => listen(createNodeListener(server)), fastify: listenFastify };

/** Generates both sides of a document, loads them and starts the server. */
export async function startPair(document: LoadedDocument, platform: keyof typeof PLATFORMS = 'node'): Promise<Pair> {
  const model = createModel(document);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/round-trip-'));
  await generate(document, model, folder);
  const [client, server, routes, schemas] = await Promise.all([
    load(folder, 'client/index.ts'),
    load(folder, 'server/server.ts'),
    load(folder, 'server/routes.ts').then((module) => member(module, 'routes')),
    load(folder, 'server/schemas.ts').then((module) => member(module, 'schemas')),
  ]);
  if (!isRoutes(routes) || !isDefinitions(schemas)) throw new Error('the generated data is none');
  let respond: Respond = () => undefined;
  const handler: Respond = (request, context) => respond(request, context);
  const handlers = Object.fromEntries(
    model.resources.map(({ name, operations }) => [
      name,
      Object.fromEntries(operations.map((one) => [one.name, handler])),
    ]),
  );
  const settings = { security: securityHandlers(model), log: { warn: () => undefined, error: () => undefined } };
  const made = call(server, 'createServer', handlers, settings);
  if (!isServer(made)) throw new Error('the generated server is none');
  const { port, close } = await PLATFORMS[platform](made);
  const baseUrl = `http://127.0.0.1:${port}`;
  const connection = call(client, 'createClient', {
    baseUrl,
    // Operations with a server of their own are tested here, too.
    server: () => baseUrl,
    security: credentials(model),
    fetch: nodeFetch,
  });
  return {
    model,
    routes,
    schemas,
    baseUrl,
    async call(resource, operation, request) {
      const hasRequest = Object.keys(request).length > 0;
      const given = hasRequest ? [connection, request] : [connection];
      const answer = await call(member(client, resource), operation, ...given);
      return typeof answer === 'object' && answer !== null ? { ...answer } : {};
    },
    answerBy(next) {
      respond = next;
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
