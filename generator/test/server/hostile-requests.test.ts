import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADAPTERS, NETWORK, type Mounted, type Sent } from './adapters.ts';
import { strictServer } from './strict-server.ts';

const GOOD = { 'x-first': 'good' };
const ITEM = JSON.stringify({ count: 1 });

function json(body: string, headers: Sent['headers'] = {}): Sent {
  return { method: 'POST', path: '/open', headers: { 'content-type': 'application/json', ...headers }, body };
}

function form(body: string): Sent {
  return json(body, { 'content-type': 'application/x-www-form-urlencoded' });
}

function multipart(...parts: string[]): Sent {
  const body = [...parts.map((part) => `--b\r\nContent-Disposition: form-data; ${part}\r\n`), '--b--\r\n'].join('');
  return json(body, { 'content-type': 'multipart/form-data; boundary=b' });
}

function put(headers: Sent['headers'], query = '', body = '{'): Sent {
  return { method: 'PUT', path: `/items/1${query}`, headers: { 'content-type': 'application/json', ...headers }, body };
}

function search(query: string): Sent {
  return { path: `/search?${query}` };
}

type Row = [title: string, sent: Sent, status: number, text?: string | RegExp];

// The numbers are those of the rows of the list of hostile requests that this suite follows.
const ROWS: readonly Row[] = [
  // S01: a body whose type is not exactly what is declared is never parsed as if it were.
  ['S01 a type in capitals', json(ITEM, { 'content-type': 'APPLICATION/JSON' }), 200, '[{"count":1},null]'],
  ['S01 a type with an empty parameter', json(ITEM, { 'content-type': 'application/json ;' }), 200],
  ['S01 a type with a charset', json(ITEM, { 'content-type': 'application/json; charset=UTF-8' }), 200],
  ['S01 a type with another charset', json(ITEM, { 'content-type': 'application/json; charset=utf-16' }), 415],
  ['S01 a parameter without value', json(ITEM, { 'content-type': 'application/json\t;x' }), 415],
  ['S01 two types in one', json(ITEM, { 'content-type': 'application/json, text/plain' }), 415],
  ['S01 a longer type', json(ITEM, { 'content-type': 'application/jsonx' }), 415],
  ['S01 a type that is not declared', json('<a/>', { 'content-type': 'application/xml' }), 415],
  ['S01 no type', { method: 'POST', path: '/open', body: ITEM }, 415],
  ['S01 no type and no body', { method: 'POST', path: '/open', body: '' }, 200, '[null,null]'],
  ['S01 two headers', json(ITEM, { 'content-type': ['application/json', 'text/plain'] }), 415],
  ['S01 a coding', json(ITEM, { 'content-encoding': 'gzip' }), 415],
  ['S01 a body that has no place', { method: 'DELETE', path: '/caf%C3%A9%20(old)/a-b.c:~*', body: 'x' }, 400],
  // S02: every alternative and every part of it.
  ['S02 nothing', put({}), 401, /"status":401/],
  ['S02 half of an AND', put({ 'x-first': 'good' }), 401],
  ['S02 the other half', put({}, '?second=good'), 401],
  ['S02 a wrong half', put({ 'x-first': 'good' }, '?second=bad'), 401],
  ['S02 a credential twice', put({ 'x-first': 'good' }, '?second=good&second=bad'), 401],
  ['S02 the other alternative, wrong', put({ authorization: 'Bearer bad' }), 401],
  ['S02 another scheme', put({ authorization: 'Basic good' }), 401],
  ['S02 two headers, both good', put({ authorization: ['Bearer good', 'Bearer good'] }, '', ITEM), 401],
  ['S02 both of an AND', put({ 'x-first': 'good' }, '?second=good', ITEM), 204],
  ['S02 the other alternative', put({ authorization: 'bearer good' }, '', ITEM), 204],
  ['S02 a handler that throws', put({ 'x-first': 'throws' }, '?second=good', ITEM), 500],
  ['S02 a handler that rejects', put({ authorization: 'Bearer rejects' }, '', ITEM), 500],
  ['S02 nothing is needed', json(ITEM), 200, '[{"count":1},null]'],
  ['S02 nothing is needed but something is there', json(ITEM, GOOD), 200, '[{"count":1},"first"]'],
  // S03: who may not call learns nothing of what is wrong with the request.
  ['S03 a caller nobody knows, with a broken body', put({}, '?id=x', '{"'), 401],
  ['S03 and with a type that is none', put({ 'content-type': 'none' }), 401],
  // S04: JSON values are taken as they are or not at all.
  ['S04 a read-only member', json('{"count":1,"created":"now"}'), 400, /"name":"\/created","message":"is read-only"/],
  ['S04 an unknown member', json('{"count":1,"other":1}'), 400, /"\/other","message":"is not a known member"/],
  ['S04 text for a number', json('{"count":"7"}'), 400, /"name":"\/count"/],
  ['S04 a number for text', json('{"count":1,"text":true}'), 400, /"name":"\/text"/],
  ['S04 an integer with a fraction of zero', json('{"count":1.0}'), 200],
  ['S04 an integer with an exponent', json('{"count":1e2}'), 200],
  ['S04 a fraction', json('{"count":1.5}'), 400],
  ['S04 an integer that loses digits', json('{"count":9007199254740993}'), 400],
  ['S04 a missing member', json('{}'), 400, /"name":"\/count","message":"is missing"/],
  ['S04 null', json('null'), 400],
  // S05: names and places do not get mixed up.
  ['S05 one name in two places', put({ authorization: 'Bearer good' }, '?id=7', ITEM), 204],
  ['S05 the wrong type in one of them', put({ authorization: 'Bearer good' }, '?id=x', ITEM), 400, /"in":"query"/],
  ['S05 fixed text wins', { path: '/items/latest' }, 200, 'latest'],
  ['S05 two parameters in one segment', { path: '/items/a.b' }, 200, 'a + b'],
  ['S05 and with an escaped slash', { path: '/items/a%2Fb.c%20d' }, 200, 'a/b + c d'],
  ['S05 signs in fixed text', { path: '/caf%C3%A9%20(old)/a-b.c:~*' }, 200, 'odd'],
  ['S05 the same with other escapes', { path: '/caf%c3%a9%20%28old%29/a%2Db.c%3A~*' }, 200, 'odd'],
  ['S05 a sign is no wildcard', { path: '/caf%C3%A9%20(old)/a-bXc:~*' }, 404],
  // S06: paths that mean different things to different readers.
  ['S06 a double slash', { path: '/items//latest' }, 404],
  ['S06 an empty segment', { path: '/items/' }, 404],
  ['S06 a slash at the end', { path: '/items/latest/' }, 404],
  ['S06 another case', { path: '/Items/latest' }, 404],
  ['S06 NUL', { path: '/items/a%00.b' }, 400],
  ['S06 an overlong escape', { path: '/items/%c0%ae.b' }, 400],
  ['S06 a broken escape', { path: '/items/%zz.b' }, 400],
  ['S06 a semicolon is a sign', { path: '/items/a;x=1.b' }, 200, 'a;x=1 + b'],
  // S08
  ['S08 a method that is not declared', { method: 'PATCH', path: '/items/latest' }, 405],
  ['S08 HEAD', { method: 'HEAD', path: '/items/latest' }, 200, ''],
  ['S08 OPTIONS', { method: 'OPTIONS', path: '/items/latest' }, 405],
  ['S08 an override', { method: 'POST', path: '/items/latest', headers: { 'x-http-method-override': 'GET' } }, 405],
  // S09
  ['S09 markup in a path', { path: '/<script>alert(1)</script>' }, 404],
  ['S09 broken JSON', json('{"<b>'), 400, /"message":"is no valid JSON"/],
  // S10: a query is what it says.
  ['S10 a scalar twice', search('text=1&text=2'), 400, /"name":"text"/],
  ['S10 a scalar and a member', search('text=1&text[b]=2'), 400, /"name":"text\[b\]"/],
  ['S10 an unknown name', search('other=1'), 400, /"name":"other","message":"is not a known parameter"/],
  ['S10 an empty value', search('text='), 200, '{"text":""}'],
  ['S10 no value', search('text'), 200, '{"text":""}'],
  ['S10 an empty number', search('count='), 400],
  ['S10 a plus sign', search('text=a+b%2Bc'), 200, '{"text":"a b+c"}'],
  ['S10 text that is no UTF-8', search('text=%ff'), 400, /"name":"text"/],
  ['S10 a list', search('tags=a&tags=b'), 200, '{"tags":["a","b"]}'],
  ['S10 a hexadecimal number', search('count=0x10'), 400],
  ['S10 a boolean that is none', search('all=yes'), 400],
  // N04: names that reach a prototype.
  ['N04 in JSON', json('{"count":1,"nested":{"__proto__":{"a":1}}}'), 400],
  ['N04 in JSON, escaped', json('{"count":1,"nested":{"\\u005f_proto__":{"a":1}}}'), 400],
  ['N04 by the constructor', json('{"count":1,"nested":{"constructor":{"prototype":{"a":1}}}}'), 400],
  ['N04 in a query', search('__proto__=1'), 400],
  ['N04 in a form', form('__proto__=1'), 400],
  ['N04 in a part', multipart('name="__proto__"\r\n\r\n1'), 400],
  // D09: text that a backtracking engine never finishes with.
  ['D09', json(JSON.stringify({ count: 1, text: 'a'.repeat(5000) })), 400, /"name":"\/text"/],
  // D12: what costs more than it should.
  ['D12 a body too large', json(JSON.stringify({ count: 1, text: 'a'.repeat(20_000) })), 413],
  ['D12 JSON too deep', json(`{"count":1,"nested":${'['.repeat(3000)}${']'.repeat(3000)}}`), 400],
  ['D12 JSON with many brackets that is not deep', json(`{"count":1,"nested":[${'{},'.repeat(30)}"[[{{"]}`), 200],
  ['D12 too many pairs', search('text&'.repeat(30)), 400],
  ['D12 too many fields', form('a=1&'.repeat(30)), 413],
  ['D12 too many parts', multipart(...Array<string>(9).fill('name="tags"\r\n\r\n1')), 413],
  ['D12 a binary body too large', json('a'.repeat(30_000), { 'content-type': 'application/octet-stream' }), 413],
  // Bodies that are what they should be.
  ['a form', form('count=1&tags=a&tags=b'), 200, '[{"count":1,"tags":["a","b"]},null]'],
  ['a form with an object', form('options=%7B%22deep%22%3Atrue%7D'), 200, '[{"options":{"deep":true}},null]'],
  ['a form with an unknown field', form('other=1'), 400, /"name":"\/other"/],
  ['a form with a wrong field', form('count=x'), 400, /"name":"\/count"/],
  ['a form that is not encoded', form('tags=%zz'), 400, /"name":"\/tags"/],
  ['text', json('é', { 'content-type': 'text/plain' }), 200, '["é",null]'],
  ['text that is too long', json('a'.repeat(21), { 'content-type': 'text/plain' }), 400],
  ['text that is no text', { ...json('', { 'content-type': 'text/plain' }), body: new Uint8Array([255]) }, 400],
  ['bytes', json('abc', { 'content-type': 'application/octet-stream' }), 200, '["3 bytes",null]'],
  ['parts', multipart('name="count"\r\n\r\n1', 'name="tags"\r\n\r\na'), 200, '[{"count":1,"tags":["a"]},null]'],
  [
    'a file',
    multipart('name="file"; filename="a%22b.txt"\r\nContent-Type: text/plain\r\n\r\ncontent'),
    200,
    '[{"file":"a\\"b.txt text/plain content"},null]',
  ],
  ['a part without a name', multipart('filename="a"\r\n\r\n1'), 400],
  ['parts without an end', { ...multipart(), body: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1' }, 400],
  ['parts without a boundary', json('--b--', { 'content-type': 'multipart/form-data' }), 415],
];

const RAW: readonly Row[] = [
  ['S01 a blank before the type', json(ITEM, { 'content-type': ' application/json' }), 200],
  ['S06 dots', { path: '/items/../items/latest' }, 400],
  ['S06 escaped dots', { path: '/items/%2e%2e/items/latest' }, 400],
  ['S06 a dot', { path: '/items/./latest' }, 400],
  ['S06 not below the prefix', { path: 'x/items/latest' }, 404],
  ['S08 TRACE', { method: 'TRACE', path: '/items/latest' }, 405],
  ['S08 a method that few know', { method: 'PROPFIND', path: '/items/latest' }, 405],
  [
    'D12 a body too large, in chunks',
    { ...json('a'.repeat(20_000)), headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
    413,
  ],
];

const SILENT = /node_modules|\bat .*\.ts|Error:|\$defs|additionalProperties/;

describe.each(Object.entries(ADAPTERS))('%s', (name, mount) => {
  const log = { steps: new Array<unknown>() };
  let server: Mounted;
  beforeAll(async () => {
    server = await mount(strictServer(log));
  });
  beforeEach(() => void log.steps.splice(0));
  afterAll(() => server.close());

  test.each<Row>([...ROWS, ...(name in NETWORK ? RAW : [])])('%s', async (_title, sent, status, text = /(?:)/) => {
    const received = await server.send(sent);
    expect([received.status, received.text]).toEqual([
      status,
      expect.stringMatching(text instanceof RegExp ? text : /(?:)/),
    ]);
    if (typeof text === 'string') expect(received.text).toBe(text);
    expect(received.text).not.toMatch(SILENT);
    if (/html/.test(String(received.headers['content-type']))) expect(received.text).not.toContain('<script>');
    if (status >= 400 && sent.method !== 'HEAD' && received.text !== '') {
      expect(received.headers['content-type']).toMatch(/^application\/(?:problem\+)?json|^text\/html/);
    }
  });

  test('what is allowed is said', async () => {
    const { headers } = await server.send({ method: 'PATCH', path: '/caf%C3%A9%20(old)/a-b.c:~*' });
    expect(headers['allow']).toBe('DELETE, GET, HEAD');
    const refused = await server.send(put({}));
    expect(refused.headers['www-authenticate']).toBe('Bearer');
  });

  test('a handler is told which of the declared media types a body has', async () => {
    await server.send(json(ITEM, { 'content-type': 'application/JSON; charset=utf-8' }));
    await server.send({ method: 'POST', path: '/open' });
    expect(log.steps).toEqual(['application/json', 'no body']);
  });

  test('a handler gets what was sent', async () => {
    await server.send(put({ authorization: 'Bearer good' }, '?id=7', ITEM));
    expect(log.steps).toEqual([{ path: { id: '1' }, query: { id: 7 }, body: { count: 1 }, principal: 'third' }]);
  });
});
