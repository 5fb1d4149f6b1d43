import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

let folder: string;
let served: ServedFolder;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'served-'));
  await mkdir(path.join(folder, 'site', 'sub'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'site', 'index.html'), '<p>start</p>');
  await writeFile(path.join(folder, 'site', 'sub', 'a.yaml'), 'a: 1');
  served = await serveFolder(path.join(folder, 'site'));
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path as it stands; `fetch` would resolve its dots first. */
function get(address: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const asked = request({ hostname, port, path: address }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['/', 200, '<p>start</p>'],
  ['/index.html', 200, '<p>start</p>'],
  ['/sub/a.yaml', 200, 'a: 1'],
  ['/nothing.html', 404, ''],
  ['/../secret.txt', 404, ''],
  ['/%2e%2e/secret.txt', 404, ''],
  ['/sub/..%2f..%2fsecret.txt', 404, ''],
  ['/sub/%2e%2e%2f%2e%2e%2fsecret.txt', 404, ''],
])('answers %s with %i', async (address, status, body) => {
  expect(await get(address)).toEqual({ status, body });
});

test('listens on this machine only', () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});
