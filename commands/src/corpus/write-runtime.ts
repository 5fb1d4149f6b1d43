import path from 'node:path';
import { loadText } from '@cc-gateway/loader';
import { generateClient, generateServer, writeFiles } from 'openapi-ts-morph';

/** Writes the runtimes that the outputs of all documents share into `client` and `server` of a folder. */
export async function writeRuntime(folder: string): Promise<void> {
  // Of the client's runtime, the transport on node:http comes only where a GET has a body.
  const operation = { requestBody: { content: { 'application/json': {} } }, responses: { 204: { description: '' } } };
  const paths = { '/': { get: operation } };
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: '', version: '' }, paths });
  const document = loadText(text, { name: 'empty.json' });
  for (const [side, files] of [
    ['client', await generateClient(document)],
    ['server', await generateServer(document)],
  ] as const) {
    const own = files.filter((file) => file.path.startsWith('runtime/'));
    const moved = own.map((file) => ({ ...file, path: file.path.slice('runtime/'.length) }));
    await writeFiles(path.join(folder, side), moved);
  }
}
