import { describe, expect, test } from 'vitest';
import { answer, createServer, type Handlers, type items } from '../../cases/strict/expected/server/index.ts';
import { ADAPTERS } from './adapters.ts';

/** The type of the body follows from its media type, without a look at the body. */
async function describeBody(request: items.OpenRequest): Promise<string> {
  switch (request.contentType) {
    case 'application/json':
      return `count ${request.body.count.toFixed(1)}`;
    case 'application/x-www-form-urlencoded':
      return `tags ${request.body.tags?.join('+') ?? 'none'}`;
    case 'multipart/form-data':
      return `file ${request.body.file?.name ?? 'none'}`;
    case 'text/plain':
      return `text ${request.body.toUpperCase()}`;
    case 'application/octet-stream':
      return `bytes ${(await request.body.bytes()).length}`;
    case undefined:
      return `nothing ${typeof request.body}`;
  }
}

const text = (): string => 'text';
const none = (): ReturnType<typeof answer<204, undefined>> => answer(204, undefined);

const handlers: Handlers<string> = {
  items: {
    put: none,
    latest: text,
    file: text,
    open: describeBody,
    search: text,
    answer: () => answer(400, 'none'),
    odd: text,
    removeOdd: none,
  },
};

const PART = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n';

describe.each(Object.entries(ADAPTERS))('a body tells its media type: %s', (_name, mount) => {
  test.each([
    ['application/json; charset=utf-8', '{"count":1}', 'count 1.0'],
    ['application/x-www-form-urlencoded', 'tags=a&tags=b', 'tags a+b'],
    ['multipart/form-data; boundary=b', PART, 'file a.txt'],
    ['text/plain', 'a', 'text A'],
    ['application/octet-stream', 'abc', 'bytes 3'],
    [undefined, undefined, 'nothing undefined'],
  ])('%s', async (type, body, said) => {
    const security = { first: () => 'a', second: () => 'a', third: () => 'a' };
    const server = await mount(createServer(handlers, { security }));
    const headers = type === undefined ? {} : { 'content-type': type };
    const received = await server.send({
      method: 'POST',
      path: '/open',
      headers,
      ...(body === undefined ? {} : { body }),
    });
    await server.close();
    expect([received.status, received.text]).toEqual([200, said]);
  });
});
