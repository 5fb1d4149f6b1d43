import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedModule, type GeneratedModule } from './generated-module.ts';
import { startRecording, type Recorded, type RecordingServer } from './recording-server.ts';
import type { Row } from './row.ts';
import { REFUSED, ROWS } from './rows.ts';

type Case = Omit<Row, 'expected'>;

const ANY = {};
const DONE = { responses: { 204: { description: 'Done.' } } };

function pathOf(row: Case, index: number): string {
  return row.in === 'path' ? `/p${index}/{color}/end` : `/p${index}`;
}

function documentOf(version: string, rows: readonly Case[]): object {
  const paths = rows.map((row, index): [string, object] => {
    const { explode, allowReserved, style } = row;
    const name = row.in === 'header' ? 'X-Color' : (row.name ?? 'color');
    const spelling = { style, explode, allowReserved };
    const parameter = { name, in: row.in, required: row.in === 'path', ...spelling, schema: ANY };
    return [pathOf(row, index), { get: { operationId: `rows.op${index}`, parameters: [parameter], ...DONE } }];
  });
  return { openapi: version, info: { title: 'Wire', version: '1' }, paths: Object.fromEntries(paths) };
}

function requestOf(row: Case): object {
  if (row.in === 'header') return { headers: { 'X-Color': row.value } };
  return { [row.in === 'cookie' ? 'cookies' : row.in]: Object.fromEntries([[row.name ?? 'color', row.value]]) };
}

function receivedAt(row: Case, { url, headers }: Recorded): unknown {
  if (row.in === 'header') return headers['x-color'];
  if (row.in === 'cookie') return headers['cookie'];
  if (row.in === 'path') return /^\/p\d+\/(.*)\/end$/.exec(url)?.[1];
  return url.includes('?') ? url.slice(url.indexOf('?') + 1) : undefined;
}

let server: RecordingServer;

beforeAll(async () => {
  server = await startRecording();
});

afterAll(() => server.close());

describe.each(['3.0.4', '3.1.1', '3.2.0'])('OpenAPI %s', (version) => {
  const isOf = ({ versions }: Case): boolean => versions.includes(version);
  const rows = ROWS.filter(isOf);
  const refused = REFUSED.filter(isOf);
  let module: GeneratedModule;
  let client: unknown;

  beforeAll(async () => {
    module = await generatedModule(documentOf(version, [...rows, ...refused]));
    client = await module.call('createClient', { baseUrl: server.url });
  });

  afterAll(() => module.remove());

  test.each(rows.map((row, index): [string, Row, number] => [label(row), row, index]))(
    '%s',
    async (_label, row, index) => {
      expect(await module.call(`rows.op${index}`, client, requestOf(row))).toMatchObject({ ok: true, status: 204 });
      const [request] = server.take();
      expect(request === undefined ? 'nothing was sent' : receivedAt(row, request)).toBe(row.expected);
    },
  );

  const offset = rows.length;
  test.each(refused.map((row, index): [string, Case, number] => [label(row), row, offset + index]))(
    'refused: %s',
    async (_label, row, index) => {
      await expect(module.call(`rows.op${index}`, client, requestOf(row))).rejects.toMatchObject({
        name: 'ParameterError',
      });
      expect(server.take()).toEqual([]);
    },
  );
});

function label({ in: place, name = '', style = '', explode, allowReserved, value }: Case): string {
  const options = [explode === true ? 'exploded' : '', allowReserved === true ? 'reserved' : ''];
  const shown = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
  return [place, name, style, ...options, shown].filter((part) => part !== '').join(' ');
}
