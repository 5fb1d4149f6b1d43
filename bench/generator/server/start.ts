// A process of its own: starts one kind of server for a description, says when it answers, and ends with its input.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { BODY, description, SCHEMA } from './description.ts';

const [kind = '', count = '', packages = '', output = ''] = process.argv.slice(2);
const operations = Number(count);

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

/** Rivals come from the cache, each from a folder of its own, without types. */
function required(name: string): unknown {
  return createRequire(`${packages}/${name}/index.js`)(name);
}

function call(owner: unknown, member: string, ...args: unknown[]): unknown {
  const method: unknown = member === '' ? owner : Reflect.get(Object(owner), member);
  if (!isFunction(method)) throw new TypeError(`no function '${member}'`);
  return Reflect.apply(method, owner, args);
}

type Start = () => Promise<void>;

async function listenFastify(prepare: (app: unknown) => unknown): Promise<void> {
  const { fastify } = await import('fastify');
  const app = fastify();
  await prepare(app);
  await app.listen({ port: Number(process.env['PORT']) });
}

/** Every server answers the same, from a handler that promises its answer. */
const handle = (): Promise<object> => Promise.resolve(BODY);

/** What the generated server offers, with its handlers as the argument. */
async function generated(member: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(output).href);
  const stubs: unknown = Reflect.get(Object(module), 'unimplemented');
  const resource = Object.fromEntries(Array.from({ length: operations }, (_, index) => [`o${index}`, handle]));
  return call(module, member, { ...Object(stubs), r: resource }, {});
}

const STARTS: Readonly<Record<string, Start>> = {
  'Fastify by hand': () =>
    listenFastify((app) => {
      for (let index = 0; index < operations; index++) {
        const schema = { body: SCHEMA, response: { 200: SCHEMA } };
        call(app, 'post', `/r${index}/:id`, { schema }, handle);
      }
    }),
  'openapi-ts-morph': () => listenFastify(async (app) => call(app, 'register', await generated('createPlugin'))),
  'openapi-ts-morph, node:http': async () => {
    const module: unknown = await import(pathToFileURL(output).href);
    const listener: unknown = call(module, 'createNodeListener', await generated('createServer'));
    if (!isFunction(listener)) throw new TypeError('the generated server has no listener');
    const server = createServer((request, response) => void listener(request, response));
    server.listen(Number(process.env['PORT']));
    await once(server, 'listening');
  },
  'fastify-openapi-glue': () =>
    listenFastify((app) => {
      const specification = description(operations);
      const glue: unknown = Reflect.get(Object(required('fastify-openapi-glue')), 'default');
      return call(app, 'register', glue, { specification, operationResolver: () => handle });
    }),
  'openapi-backend': async () => {
    const express: unknown = required('express');
    const backend: unknown = Reflect.get(Object(required('openapi-backend')), 'default');
    if (!isFunction(backend)) throw new TypeError('openapi-backend exports no class');
    const api: unknown = Reflect.construct(backend, [{ definition: description(operations), quick: true }]);
    const handler = (_: unknown, __: unknown, response: unknown): unknown => call(response, 'json', BODY);
    for (let index = 0; index < operations; index++) call(api, 'register', `r.o${index}`, handler);
    call(api, 'register', 'validationFail', (_: unknown, __: unknown, response: unknown) =>
      call(response, 'sendStatus', 400),
    );
    await call(api, 'init');
    const app = call(express, '');
    call(app, 'use', call(express, 'json'));
    call(app, 'use', (request: unknown, response: unknown) => call(api, 'handleRequest', request, request, response));
    call(app, 'listen', Number(process.env['PORT']));
  },
  'express-openapi-validator': async () => {
    const express: unknown = required('express');
    const validator: unknown = required('express-openapi-validator');
    const app = call(express, '');
    call(app, 'use', call(express, 'json'));
    call(app, 'use', call(validator, 'middleware', { apiSpec: description(operations), validateRequests: true }));
    for (let index = 0; index < operations; index++) {
      call(app, 'post', `/r${index}/:id`, (_: unknown, response: unknown) => call(response, 'json', BODY));
    }
    call(app, 'listen', Number(process.env['PORT']));
    await Promise.resolve();
  },
};

// The framework is loaded before the clock starts: all of them need one.
if (kind === 'openapi-backend' || kind === 'express-openapi-validator') required('express');
else if (kind !== 'openapi-ts-morph, node:http') await import('fastify');
const began = performance.now();
await STARTS[kind]?.();
process.send?.({ started: performance.now() - began });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ processor: user + system });
});
process.on('disconnect', () => process.exit());
