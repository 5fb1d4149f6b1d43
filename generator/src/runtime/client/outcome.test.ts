import { expect, test } from 'vitest';
import { connect, send } from './client.ts';
import { outcome } from './outcome.ts';
import type { RequestPart, RequestParts } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
import { dateTime } from '../shared/values/formats.ts';
import * as wire from './wire.ts';

test.each([
  [new DOMException('late', 'TimeoutError'), 'timeout'],
  [new DOMException('stop', 'AbortError'), 'aborted'],
  [new TypeError('fetch failed'), 'network'],
  [new Error('a reason of its own'), 'network'],
])('%s is a value', async (error, kind) => {
  const call = Promise.reject(error);
  expect(await outcome(call)).toEqual({ ok: false, status: undefined, kind, error });
});

test('an answer is itself, a mistake is thrown', async () => {
  expect(await outcome(Promise.resolve({ ok: true, status: 200 }))).toEqual({ ok: true, status: 200 });
  const mistake = new ParameterError('path.id', 'a value is needed');
  await expect(outcome(Promise.reject(mistake))).rejects.toBe(mistake);
});

const NO_DATE = new Date(Number.NaN);
const LONE = '\ud800';
const unreadable = { toString: () => LONE };

function failing(): never {
  throw new Error('not signed in');
}

const oneKey = (scheme: Parameters<typeof wire.security>[0][number][string]): RequestPart =>
  wire.security([{ key: scheme }]);

test.each<[string, RequestPart, RequestParts, object | undefined, string]>([
  ['a lone surrogate in a path', wire.path(), { path: { id: LONE } }, {}, 'path.id: URI malformed'],
  [
    'a lone surrogate in a style',
    wire.query({ q: wire.form() }),
    { query: { q: [LONE] } },
    {},
    'query.q: URI malformed',
  ],
  [
    'an invalid date in the query',
    wire.query({ q: wire.encodedStyle(dateTime, wire.form()) }),
    { query: { q: NO_DATE } },
    {},
    'query.q: a date-time has to be a valid Date in the years 0 to 9999',
  ],
  [
    'an invalid date in a header',
    wire.headers({ q: wire.encodedStyle(dateTime, wire.headerList()) }),
    { headers: { q: NO_DATE } },
    {},
    'headers.q: a date-time has to be a valid Date in the years 0 to 9999',
  ],
  [
    'an invalid date as a body',
    wire.body('application/json', wire.encoded(dateTime, wire.jsonBody)),
    { body: NO_DATE },
    {},
    'body: a date-time has to be a valid Date in the years 0 to 9999',
  ],
  [
    'a body of another type',
    wire.body('text/plain', wire.textBody),
    { body: 1 },
    {},
    'body: a body of media type text/plain has to be a string',
  ],
  [
    'a media type that is not declared',
    wire.bodies({ 'text/plain': wire.textBody }),
    { body: '', contentType: 'text/html' },
    {},
    'contentType: text/html is not declared for this body',
  ],
  [
    'bytes of an unknown type',
    wire.body('image/*', wire.binaryBody),
    { body: new Uint8Array() },
    {},
    'contentType: which media type of image/* does the body have?',
  ],
  [
    'a query that is no text',
    wire.querystring(wire.textQuerystring),
    { querystring: unreadable },
    {},
    'querystring: URI malformed',
  ],
  ['a key that is no string', oneKey(wire.bearer), {}, { key: () => 1 }, 'security.key: has to be a string'],
  [
    'a key that cannot be escaped',
    oneKey(wire.keyInQuery('k')),
    {},
    { key: () => LONE },
    'security.key: URI malformed',
  ],
])('%s is a mistake, no failure of the network', async (_title, part, parts, security = {}, message) => {
  const client = connect({ baseUrl: 'https://host', security, fetch: () => Promise.reject(new Error('sent')) });
  const operation = { method: 'POST', path: '/{id}', parts: [part], responses: {} };
  const failure: unknown = await outcome(send(client, operation, parts)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ParameterError);
  expect(failure).toMatchObject({ message });
});

test('so is a header field of the call that cannot be sent', async () => {
  const client = connect({ baseUrl: 'https://host' });
  const operation = { method: 'GET', path: '/', responses: {} };
  const call = send(client, operation, {}, { headers: { 'X-User': '\u6392' } });
  await expect(outcome(call)).rejects.toMatchObject({ name: 'ParameterError', parameter: 'headers.X-User' });
});

test('what a security source throws is thrown as it is', async () => {
  const client = connect({ baseUrl: 'https://host', security: { key: failing } });
  const operation = { method: 'GET', path: '/', parts: [oneKey(wire.bearer)], responses: {} };
  await expect(outcome(send(client, operation, {}))).rejects.toThrow(/^not signed in$/);
});
