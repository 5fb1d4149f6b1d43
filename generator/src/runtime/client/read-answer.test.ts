import { expect, test } from 'vitest';
import { EmptyRefusal, UnexpectedAnswer } from './answer.ts';
import { binary } from './binary-answer.ts';
import { jsonOrText, text } from './bodies.ts';
import { mediaType, noContent, statusRange } from './find-answer.ts';
import type { Operation } from './operation.ts';
import { json, readAnswer } from './read-answer.ts';

type Row = [string, Operation['responses'], BodyInit | null, ResponseInit, unknown];

const BYTES = new Uint8Array([0x89, 0x50, 0xff]);
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function answerOf(responses: Operation['responses'], body: BodyInit | null, init: ResponseInit): Promise<unknown> {
  const operation = { method: 'GET', path: '/', responses, findStatus: statusRange, findMediaType: mediaType };
  return readAnswer(operation, new Response(body, init)).then(({ ok, status, data, error }) => ({
    ok,
    status,
    ...(data === undefined ? {} : { data }),
    ...(error === undefined ? {} : { error: error instanceof UnexpectedAnswer ? ['unexpected', error.body] : error }),
  }));
}

test('bytes that nobody has declared are kept', async () => {
  const operation = { method: 'GET', path: '/', responses: { 200: { 'application/json': json } } };
  const answer = await readAnswer(operation, new Response(BYTES, { headers: { 'content-type': 'image/png' } }));
  const body = answer.unexpected === true ? answer.error.body : undefined;
  expect(body instanceof Blob && new Uint8Array(await body.arrayBuffer())).toEqual(BYTES);
});

test.each<Row>([
  [
    'declared',
    { 200: { 'application/json': json } },
    '{"a":1}',
    { headers: JSON_TYPE },
    { ok: true, status: 200, data: { a: 1 } },
  ],
  [
    'range',
    { '2XX': { 'text/*': text } },
    'a',
    { status: 202, headers: { 'content-type': 'text/csv' } },
    { ok: true, status: 202, data: 'a' },
  ],
  ['default as success', { default: { '*/*': json } }, '1', { headers: JSON_TYPE }, { ok: true, status: 200, data: 1 }],
  [
    'any media type: JSON',
    { 200: { '*/*': jsonOrText } },
    '"a"',
    { headers: JSON_TYPE },
    { ok: true, status: 200, data: 'a' },
  ],
  [
    'any media type: text',
    { 200: { '*/*': jsonOrText } },
    '"a"',
    { headers: { 'content-type': 'text/plain' } },
    { ok: true, status: 200, data: '"a"' },
  ],
  [
    'any media type: several JSON texts',
    { 200: { '*/*': jsonOrText } },
    '\u001e1\n',
    { headers: { 'content-type': 'application/json-seq' } },
    { ok: true, status: 200, data: '\u001e1\n' },
  ],
  [
    'any media type: JSON with a suffix and parameters',
    { 200: { '*/*': jsonOrText } },
    '1',
    { headers: { 'content-type': 'application/hal+json; charset=utf-8' } },
    { ok: true, status: 200, data: 1 },
  ],
  [
    'any media type: broken JSON',
    { 200: { '*/*': jsonOrText } },
    'a',
    { headers: JSON_TYPE },
    { ok: false, status: 200, error: ['unexpected', 'a'] },
  ],
  ['no content', { 204: noContent }, null, { status: 204 }, { ok: true, status: 204 }],
  ['content where none is declared', { 200: noContent }, 'x', {}, { ok: true, status: 200 }],
  [
    'declared error',
    { 200: noContent, 404: { 'application/problem+json': json } },
    '{}',
    { status: 404, headers: { 'content-type': 'application/problem+json' } },
    { ok: false, status: 404, error: {} },
  ],
  [
    'default as error',
    { 200: noContent, default: { 'application/json': json } },
    '"no"',
    { status: 500, headers: JSON_TYPE },
    { ok: false, status: 500, error: 'no' },
  ],
  [
    'empty error',
    { 200: noContent, default: { 'application/json': json } },
    '',
    { status: 500, headers: JSON_TYPE },
    { ok: false, status: 500, error: ['unexpected', undefined] },
  ],
  [
    'an empty text as an error, in JSON',
    { 200: noContent, default: { 'application/json': json } },
    '""',
    { status: 500, headers: JSON_TYPE },
    { ok: false, status: 500, error: '' },
  ],
  [
    'an empty text as an error',
    { 200: noContent, default: { 'text/plain': text } },
    '',
    { status: 500, headers: { 'content-type': 'text/plain' } },
    { ok: false, status: 500, error: ['unexpected', undefined] },
  ],
  [
    'error without content',
    { 200: noContent, 404: noContent },
    null,
    { status: 404 },
    { ok: false, status: 404, error: new EmptyRefusal(404) },
  ],
  [
    'redirect without content',
    { 200: { 'application/json': json }, 304: noContent },
    null,
    { status: 304 },
    { ok: false, status: 304, error: new EmptyRefusal(304) },
  ],
  [
    'default without content, of a server that names a media type all the same',
    { 200: noContent, default: noContent },
    '',
    { status: 503, headers: JSON_TYPE },
    { ok: false, status: 503, error: new EmptyRefusal(503) },
  ],
  [
    'error with content where none is declared',
    { 200: noContent, 404: noContent },
    '{"a":1}',
    { status: 404, headers: JSON_TYPE },
    { ok: false, status: 404, error: ['unexpected', { a: 1 }] },
  ],
  [
    'undeclared error',
    { 200: noContent },
    '<p>',
    { status: 502, headers: { 'content-type': 'text/html' } },
    { ok: false, status: 502, error: ['unexpected', '<p>'] },
  ],
  [
    'undeclared success',
    { 200: noContent, default: { 'application/json': json } },
    '{}',
    { status: 201, headers: JSON_TYPE },
    { ok: false, status: 201, error: ['unexpected', {}] },
  ],
  [
    'JSON labelled as text',
    { 200: { 'application/json': json } },
    '{"a":1}',
    { headers: { 'content-type': 'text/html' } },
    { ok: true, status: 200, data: { a: 1 } },
  ],
  [
    'text where JSON is declared',
    { 200: { 'application/json': json } },
    'busy',
    { headers: { 'content-type': 'text/html' } },
    { ok: false, status: 200, error: ['unexpected', 'busy'] },
  ],
  [
    'invalid JSON',
    { 200: { 'application/json': json } },
    '{',
    { headers: JSON_TYPE },
    { ok: false, status: 200, error: ['unexpected', '{'] },
  ],
  [
    'text in another charset',
    { 200: { 'text/csv': text } },
    new Uint8Array([71, 114, 246, 223, 101]),
    { headers: { 'content-type': 'text/csv; charset=iso-8859-1' } },
    { ok: true, status: 200, data: 'Größe' },
  ],
  [
    'text in a charset that nobody knows',
    { 200: { 'text/csv': text } },
    '\ufeffö',
    { headers: { 'content-type': 'text/csv; charset="x-none"' } },
    { ok: true, status: 200, data: 'ö' },
  ],
  ...['', 'binary/octet-stream'].map((label): Row => [
    `bytes labelled '${label}'`,
    { 200: { 'application/octet-stream': binary('arrayBuffer') } },
    BYTES,
    { headers: label === '' ? {} : { 'content-type': label } },
    { ok: true, status: 200, data: BYTES.buffer },
  ]),
  [
    'a page where bytes are declared',
    { 200: { 'application/octet-stream': binary('stream') } },
    '<p>',
    { headers: { 'content-type': 'text/html' } },
    { ok: false, status: 200, error: ['unexpected', '<p>'] },
  ],
  ['redirect', { 200: noContent }, null, { status: 302 }, { ok: false, status: 302, error: ['unexpected', undefined] }],
])('%s', async (_name, responses, body, init, expected) => {
  expect(await answerOf(responses, body, init)).toEqual(expected);
});
