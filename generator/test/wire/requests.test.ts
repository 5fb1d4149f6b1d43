import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedModule, type GeneratedModule } from './generated-module.ts';
import { startRecording, type Recorded, type RecordingServer } from './recording-server.ts';
import { REQUESTS, type RequestRow } from './requests.ts';

const FIXED = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

function documentOf(version: string, rows: readonly RequestRow[]): object {
  const paths = rows.map(({ method = 'post', operation = {} }, index): [string, object] => {
    const responses = { 204: { description: 'Done.' } };
    const item = { [method]: { operationId: `rows.op${index}`, ...operation, responses } };
    return [`/p${index}`, FIXED.includes(method) ? item : { additionalOperations: item }];
  });
  return { openapi: version, info: { title: 'Wire', version: '1' }, paths: Object.fromEntries(paths) };
}

/** What arrived, as far as the row says something of it. */
function received({ method, url, headers, body }: Recorded, expected: RequestRow['expected']): object {
  const type = String(headers['content-type'] ?? '');
  const boundary = /boundary=(\w+)/.exec(type)?.[1] ?? 'BOUNDARY';
  const all = {
    method,
    query: url.includes('?') ? url.slice(url.indexOf('?') + 1) : '',
    type: type.replace(boundary, 'BOUNDARY'),
    body: body.replaceAll(boundary, 'BOUNDARY'),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(expected, key)));
}

let server: RecordingServer;

beforeAll(async () => {
  server = await startRecording();
});

afterAll(() => server.close());

describe.each(['3.0.4', '3.1.1', '3.2.0'])('OpenAPI %s', (version) => {
  const rows = REQUESTS.filter(({ versions }) => versions.includes(version));
  let module: GeneratedModule;
  let client: unknown;

  beforeAll(async () => {
    module = await generatedModule(documentOf(version, rows));
    client = await module.call('createClient', { baseUrl: server.url });
  });

  afterAll(() => module.remove());

  test.each(rows.map((row, index): [string, RequestRow, number] => [row.title, row, index]))(
    '%s',
    async (_title, { request, expected }, index) => {
      const given = request === undefined ? [] : [request];
      expect(await module.call(`rows.op${index}`, client, ...given)).toMatchObject({ ok: true, status: 204 });
      const [arrived] = server.take();
      expect(arrived === undefined ? 'nothing was sent' : received(arrived, expected)).toEqual(expected);
    },
  );
});
