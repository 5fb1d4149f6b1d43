import { expect, test } from 'vitest';
import type { Fetch } from './fetch.ts';
import { SizeLimitError, withSizeLimit } from './size-limit.ts';

const INIT = { method: 'GET', headers: {} };
const URL_SENT = 'https://host/a/b?key=secret';

/** A body of chunks of ten bytes that ends only when nobody wants more. */
function endless(): { body: ReadableStream<Uint8Array>; pulled: () => number; cancelled: () => boolean } {
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled++;
      controller.enqueue(new Uint8Array(10));
    },
    cancel: () => void (cancelled = true),
  });
  return { body, pulled: () => pulled, cancelled: () => cancelled };
}

function answering(response: Response): Fetch {
  return () => Promise.resolve(response);
}

test.each([
  ['text', (response: Response) => response.text()],
  ['a Blob', (response: Response) => response.blob()],
  ['a stream', async (response: Response) => response.body?.pipeTo(new WritableStream())],
])('an answer without end, read as %s', async (_title, read) => {
  const { body, pulled, cancelled } = endless();
  const response = await withSizeLimit(95, answering(new Response(body)))(URL_SENT, INIT);
  const failure: unknown = await read(response).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SizeLimitError);
  expect(failure).toMatchObject({
    limit: 95,
    method: 'GET',
    url: 'https://host/a/b',
    message: 'GET https://host/a/b: the answer is larger than 95 bytes',
  });
  expect(pulled()).toBeLessThan(15);
  expect(cancelled()).toBe(true);
});

test('a length that is announced is refused at once', async () => {
  const { body, pulled, cancelled } = endless();
  const response = new Response(body, { headers: { 'Content-Length': '96' } });
  await expect(withSizeLimit(95, answering(response))(URL_SENT, INIT)).rejects.toThrow('larger than 95 bytes');
  expect([pulled() < 3, cancelled()]).toEqual([true, true]);
});

test.each([
  ['as large as it may be', new Response('x'.repeat(95), { status: 201, headers: { 'X-A': '1' } }), 95],
  ['without a body', new Response(null, { status: 204, headers: { 'Content-Length': '96', 'X-A': '1' } }), 0],
])('an answer %s is as it was', async (_title, given, length) => {
  Object.defineProperty(given, 'url', { value: 'https://host/other' });
  const response = await withSizeLimit(95, answering(given))(URL_SENT, INIT);
  const { status, url, headers } = response;
  expect([status, url, headers.get('x-a'), (await response.text()).length]).toEqual([
    given.status,
    'https://host/other',
    '1',
    length,
  ]);
});
