import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadText } from '@cc-gateway/loader';
import { createModel, generateClient, generateServer, writeFiles, type GenerateOptions } from '../../src/index.ts';

/** A generated client and a generated server of one document, without a network between them. */
export interface ValuePair {
  /** Calls an operation; its handler gets the request and answers what `respond` makes of it. */
  readonly call: (
    operation: string,
    request: object,
    respond: (request: Readonly<Record<string, unknown>>) => unknown,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Sends a request as it is to the server, whose handlers answer what `respond` makes of theirs. */
  readonly send: (path: string, init?: RequestInit, respond?: (request: object) => unknown) => Promise<Response>;
  /** `answer` of the generated server. */
  readonly answer: (status: number, body: unknown) => unknown;
  readonly remove: () => void;
}

const QUIET = { warn: (): void => undefined, error: (): void => undefined };

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function functionAt(owner: unknown, path: string): (...parts: unknown[]) => unknown {
  const found = path.split('.').reduce((at: unknown, name) => (isRecord(at) ? at[name] : undefined), owner);
  if (typeof found !== 'function') throw new Error(`no function ${path}`);
  return (...parts) => {
    const result: unknown = Reflect.apply(found, undefined, parts);
    return result;
  };
}

/** The text of `cases/values`. */
export const VALUES = readFileSync(new URL('../../cases/values/input.yaml', import.meta.url), 'utf8');

/**
 * Generates both sides with the same options, with their runtimes, and imports them.
 *
 * @param text - a document whose operations are all of the resource `values`
 */
export async function valuePair(options: GenerateOptions, text = VALUES): Promise<ValuePair> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'values-'));
  const document = loadText(text, { name: 'values.yaml' });
  // Types play no part when code runs.
  const own = { ...options, model: createModel(document), types: 'export {};' };
  await writeFiles(join(folder, 'client'), await generateClient(document, own));
  await writeFiles(join(folder, 'server'), await generateServer(document, own));
  const load = async (file: string): Promise<unknown> => {
    const module: unknown = await import(pathToFileURL(join(folder, file)).href);
    return module;
  };
  const [client, server] = [await load('client/index.ts'), await load('server/index.ts')];
  let respond: (request: Readonly<Record<string, unknown>>) => unknown = () => undefined;
  const operations = own.model.resources.flatMap((one) => one.operations);
  const handler = (request: Readonly<Record<string, unknown>>): unknown => respond(request);
  const handlers = { values: Object.fromEntries(operations.map(({ name }) => [name, handler])) };
  const created = functionAt(server, 'createServer')(handlers, { checkAnswers: true, log: QUIET });
  const serve = functionAt(server, 'createFetchHandler')(created);
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const response: unknown = await functionAt({ serve }, 'serve')(new Request(url, init));
    if (!(response instanceof Response)) throw new Error('the server answers with no Response');
    return response;
  };
  const connection = functionAt(client, 'createClient')({ baseUrl: 'http://localhost', fetch: send });
  return {
    call: async (operation, request, answering) => {
      respond = answering;
      const answer = await functionAt(client, `values.${operation}`)(connection, request);
      if (!isRecord(answer)) throw new Error('no answer');
      return answer;
    },
    send: (path, init, answering = () => undefined) => {
      respond = answering;
      return send(`http://localhost${path}`, init);
    },
    answer: functionAt(server, 'answer'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
