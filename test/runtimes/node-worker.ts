// What Node.js runs as it is, types and all: the worker behind node:http.
import { createServer } from 'node:http';
import { createNodeListener } from '../../generator/cases/strict/expected/server/index.ts';
import { createItemsServer } from './items-server.ts';
import { report } from './report.ts';

const listener = createNodeListener(createItemsServer());

async function answerReport(url: string): Promise<string> {
  const { searchParams } = new URL(url, 'http://localhost');
  return JSON.stringify(await report(searchParams.get('peer') ?? ''));
}

createServer((request, response) => {
  const { url = '' } = request;
  if (!url.startsWith('/report')) return listener(request, response);
  answerReport(url).then(
    (text) => response.end(text),
    (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
  );
}).listen(Number(process.env['PORT']), '127.0.0.1');
