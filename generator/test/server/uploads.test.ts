import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  unimplemented,
  createNodeListener,
  createServer,
  spoolToDisk,
  type Spool,
} from '../../cases/strict/expected/server/index.ts';
import { ADAPTERS, type Sent } from './adapters.ts';
import { strictServer } from './strict-server.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uploads-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const HEADERS = { 'content-type': 'multipart/form-data; boundary=b' };
const FILE = 'Content-Disposition: form-data; name="file"; filename="a.bin"\r\nContent-Type: image/png\r\n\r\n';

function upload(...parts: readonly string[]): Sent {
  const body = [...parts.map((part) => `--b\r\n${part}\r\n`), '--b--\r\n'].join('');
  return { method: 'POST', path: '/open', headers: HEADERS, body };
}

/** A spool that tells what lies in its folder whenever a file has been kept. */
function watched(seen: string[][]): Spool {
  const spool = spoolToDisk(folder);
  return async (chunks) => {
    const kept = await spool(chunks);
    seen.push(readdirSync(folder).map((name) => name.slice(0, 7)));
    return kept;
  };
}

describe.each(Object.entries(ADAPTERS))('files on disk: %s', (_name, mount) => {
  test.each<[string, Sent, number, RegExp]>([
    ['the handler gets them as files', upload(`${FILE}content`), 200, /"file":"a.bin image\/png content"/],
    ['an empty one', upload(FILE), 200, /"file":"a.bin image\/png "/],
    [
      'a form that does not fit',
      upload(`${FILE}content`, 'Content-Disposition: form-data; name="count"\r\n\r\nx'),
      400,
      /\/count/,
    ],
    [
      'a form that breaks off',
      { ...upload(), body: `--b\r\n${FILE}content\r\n--b\r\n` },
      400,
      /no complete multipart body/,
    ],
    [
      'a form that is too large',
      upload(`${FILE}content`, `${FILE}${'a'.repeat(20_000)}`),
      413,
      /has more than 10000 bytes/,
    ],
    [
      'text that is too large',
      upload(`${FILE}content`, `Content-Disposition: form-data; name="tags"\r\n\r\n${'a'.repeat(200)}`),
      413,
      /has more than 100 bytes/,
    ],
  ])('%s; nothing is left of them', async (_title, sent, status, text) => {
    const seen: string[][] = [];
    const limits = { body: 100, multipart: 10_000 };
    const server = await mount(strictServer(undefined, undefined, { spool: watched(seen), limits }));
    const received = await server.send(sent);
    await server.close();
    expect([received.status, received.text]).toEqual([status, expect.stringMatching(text)]);
    // Bytes beyond the limit of the whole are not even cut into parts.
    expect(seen[0] ?? []).toEqual(/10000/.test(received.text) ? [] : ['upload-']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a file arrives while it is sent', async () => {
  const steps: string[] = [];
  let onFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => (onFirst = resolve));
  const spool: Spool = async (chunks) => {
    let size = 0;
    for await (const chunk of chunks) {
      if (size === 0) steps.push('first chunk');
      size += chunk.length;
      onFirst();
    }
    steps.push(`${size} bytes`);
    return { content: new Blob(['kept']), dispose: () => Promise.resolve(void steps.push('disposed')) };
  };
  const limits = { multipart: 64 * 1024 * 1024 };
  const server = createHttpServer(createNodeListener(strictServer(undefined, undefined, { spool, limits })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const answered = new Promise<void>((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', method: 'POST', path: '/open', headers: HEADERS },
      (response) => {
        response.resume().on('end', resolve);
      },
    );
    request.on('error', reject);
    request.write(`--b\r\n${FILE}${'a'.repeat(1024 * 1024)}`);
    void first.then(() => {
      steps.push('the rest is sent');
      request.end(`${'a'.repeat(1024 * 1024)}\r\n--b--`);
    });
  });
  await answered;
  server.close();
  expect(steps).toEqual(['first chunk', 'the rest is sent', `${2 * 1024 * 1024} bytes`, 'disposed']);
});

test('an answer made of a file is sent before the file goes', async () => {
  const { items } = unimplemented;
  // The document declares text here, which a stream of the file is as well.
  const open = ({ body }: { readonly body?: unknown }): unknown =>
    typeof body === 'object' && body !== null && 'file' in body ? body.file : undefined;
  const accept = (): string => 'a';
  const security = { first: accept, second: accept, third: accept };
  const server = createServer(
    { items: Object.assign({ ...items }, { open }) },
    {
      security,
      spool: spoolToDisk(folder),
      checkAnswers: false,
      log: { warn: () => undefined, error: () => undefined },
    },
  );
  const mounted = await ADAPTERS.node(server);
  const received = await mounted.send(upload(`${FILE}${'x'.repeat(100_000)}`));
  await mounted.close();
  expect([received.status, received.text.length]).toEqual([200, 100_000]);
  expect(readdirSync(folder)).toEqual([]);
});
