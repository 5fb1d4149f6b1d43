import { answer, createServer, type Handlers, type ServerSettings } from '../../cases/strict/expected/server/index.ts';
import type { Server } from '../../src/runtime/server/server.ts';

/** What the server has done, in order: the tests look at what must not have happened. */
export interface Log {
  readonly steps: unknown[];
}

async function show(body: unknown): Promise<unknown> {
  if (typeof body !== 'object' || body === null) return body;
  if ('bytes' in body && typeof body.bytes === 'function') {
    const bytes: unknown = await Reflect.apply(body.bytes, body, []);
    return bytes instanceof Uint8Array ? `${bytes.length} bytes` : 'none';
  }
  const entries: [string, unknown][] = Object.entries(body);
  const shown = entries.map(async ([name, value]): Promise<[string, unknown]> => [
    name,
    value instanceof File ? `${value.name} ${value.type} ${await value.text()}` : value,
  ]);
  return Object.fromEntries(await Promise.all(shown));
}

const SECURITY: ServerSettings<string>['security'] = {
  first: (key) => {
    if (key === 'throws') throw new Error('the store of keys is down');
    return key === 'good' ? 'first' : undefined;
  },
  second: async (key) => ((await Promise.resolve(key)) === 'good' ? 'second' : undefined),
  third: (token, _request, { scopes }) =>
    scopes?.['third']?.join() !== 'read,write'
      ? undefined
      : token === 'rejects'
        ? Promise.reject(new Error('no'))
        : token === 'good'
          ? 'third'
          : undefined,
};

/** The server of `cases/strict`. @param respond - what `GET /answers` does */
export function strictServer(
  log: Log = { steps: [] },
  respond?: () => unknown,
  settings: Partial<ServerSettings<string>> = {},
): Server {
  const told = (what: string) => (): string => {
    log.steps.push(what);
    return what;
  };
  const handlers: Handlers<string>['items'] = {
    put: ({ path, query, body }, { principal }) => {
      log.steps.push({ path, query, body, principal });
      return answer(204, undefined);
    },
    latest: told('latest'),
    file: ({ path }) => `${path.name} + ${path.extension}`,
    open: async ({ body }, { principal, mediaType }) => {
      log.steps.push(mediaType ?? 'no body');
      return JSON.stringify([await show(body), principal ?? null]);
    },
    search: ({ query }) => JSON.stringify(query),
    answer: () => answer(400, 'none'),
    odd: told('odd'),
    removeOdd: () => answer(204, undefined),
  };
  return createServer<string>(
    // What TypeScript would not let a handler answer; a real one gets there by data that it did not make.
    { items: respond === undefined ? handlers : Object.assign(handlers, { answer: respond }) },
    {
      security: SECURITY,
      log: { warn: () => undefined, error: (details) => log.steps.push(details) },
      limits: { body: 10_000, multipart: 10_000, binary: 20_000, parts: 5, pairs: 20, depth: 10 },
      ...settings,
    },
  );
}
