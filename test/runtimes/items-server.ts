import {
  answer,
  createServer,
  unimplemented,
  type Handlers,
  type Server,
} from '../../generator/cases/strict/expected/server/index.ts';

async function* countUp(onClosed: () => void): AsyncGenerator<{ readonly count: number }> {
  try {
    for (let count = 1; ; count++) {
      yield { count };
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    onClosed();
  }
}

async function* twoEvents(): AsyncGenerator<{ readonly data: string; readonly id: string; readonly event?: string }> {
  yield { data: 'one\nin two lines', id: '1' };
  await new Promise((resolve) => setTimeout(resolve, 10));
  yield { data: 'zwei – ü', id: '2', event: 'second' };
}

async function describe(value: unknown): Promise<unknown> {
  if (!(value instanceof Blob)) return value;
  return { bytes: [...new Uint8Array(await value.arrayBuffer())], type: value.type };
}

/** What was sent, as JSON text; files by their bytes. */
async function echo(body: object): Promise<string> {
  const members = Object.entries(body).map(async ([name, value]) => [name, await describe(value)] as const);
  return JSON.stringify(Object.fromEntries(await Promise.all(members)));
}

/** A server of the case `strict` with a handler for everything that a runtime may do in its own way. */
export function createItemsServer(): Server {
  let closed = 0;
  const items: Handlers['items'] = {
    ...unimplemented.items,
    put: ({ path, body }) => ({ ...body, nested: [path.id, body.nested], created: 'now' }),
    search: ({ query }) => JSON.stringify(query),
    latest: () => String(closed),
    open: async ({ body }, { mediaType }) => {
      if (body === undefined || typeof body === 'string') return `${mediaType}: ${body}`;
      if (mediaType !== 'application/octet-stream') return `${mediaType}: ${await echo(body)}`;
      const bytes = 'bytes' in body && typeof body.bytes === 'function' ? await body.bytes() : new Uint8Array();
      return `${mediaType}: ${[...bytes].join(' ')}`;
    },
    answer: (_, { request }) => {
      const contentType = String(request.headers['accept']);
      if (contentType === 'text/event-stream') return answer(200, twoEvents(), { contentType });
      if (contentType === 'application/jsonl')
        return answer(
          200,
          countUp(() => closed++),
          { contentType },
        );
      if (contentType === 'application/octet-stream')
        return answer(200, new Uint8Array([0, 255, 128]), { contentType });
      return answer(418, 'none of these', { contentType: 'text/plain' });
    },
  };
  const known = (token: string): string | undefined => (token === 'right' ? 'somebody' : undefined);
  const log = { warn: () => undefined, error: () => undefined };
  return createServer({ items }, { security: { first: known, second: known, third: known }, log });
}
