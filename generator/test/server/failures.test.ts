import { describe, expect, test } from 'vitest';
import { formFailures } from '../../src/runtime/server/form-failures.ts';
import { ADAPTERS, type Sent } from './adapters.ts';
import { strictServer } from './strict-server.ts';

const FORMS = {
  invalid: { status: 200, body: { retcode: '000-002', message: '{message}' } },
  unauthorized: { body: { retcode: '100-006' } },
};

function open(body: string, type = 'application/json'): Sent {
  return { method: 'POST', path: '/open', headers: { 'content-type': type }, body };
}

type Row = [title: string, sent: Sent, status: number, text: string];

const ROWS: readonly Row[] = [
  ['a wrong value', open('{}'), 200, '{"retcode":"000-002","message":"/count is missing"}'],
  [
    'a body that is too large',
    open('a'.repeat(20_000)),
    413,
    '{"retcode":"000-002","message":"has more than 10000 bytes"}',
  ],
  [
    'a body of another type',
    open('a', 'application/xml'),
    415,
    '{"retcode":"000-002","message":"has a media type that the operation does not take"}',
  ],
  ['a caller nobody knows', { method: 'PUT', path: '/items/1' }, 401, '{"retcode":"100-006"}'],
];

describe.each(Object.entries(ADAPTERS))('words of the API, statuses of HTTP: %s', (_name, mount) => {
  test.each<Row>(ROWS)('%s', async (_title, sent, status, text) => {
    const server = await mount(strictServer(undefined, undefined, formFailures(FORMS)));
    const received = await server.send(sent);
    await server.close();
    expect([received.status, received.text]).toEqual([status, text]);
    if (status === 401) expect(received.headers['www-authenticate']).toBe('Bearer');
  });
});
