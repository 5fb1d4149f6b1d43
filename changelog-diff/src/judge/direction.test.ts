import { expect, test } from 'vitest';
import type { Place, Subject } from '../compare/change.ts';
import { directionOf, statusOf } from './direction.ts';
import type { Direction } from './finding.ts';

const body: Place = [{ step: 'request-body' }, { step: 'media-type', name: 'application/json' }];
const response: Place = [{ step: 'response', status: '200' }];
const parameter: Place = [{ step: 'parameter', location: 'query', name: 'limit' }];
const header: Place = [...response, { step: 'header', name: 'ETag' }];
const callback: Place = [
  { step: 'callback', name: 'onEvent' },
  { step: 'operation', method: 'post', path: '{$request.body#/url}' },
];
const keyword: Subject = { kind: 'keyword', object: 'schema', name: 'maximum' };
const status: Subject = { kind: 'response', status: '404' };

test.each<[string, Place, Subject, Direction, Direction]>([
  ['the operation', [], keyword, 'request', 'response'],
  ['a request body', body, keyword, 'request', 'response'],
  ['a parameter', parameter, keyword, 'request', 'response'],
  ['a response', response, keyword, 'response', 'request'],
  ['a response header', header, keyword, 'response', 'request'],
  ['a response that came or went', [], status, 'response', 'request'],
  ['a request body of a callback', [...callback, ...body], keyword, 'response', 'request'],
  ['a response of a callback', [...callback, ...response], keyword, 'request', 'response'],
  ['a response of a callback that came or went', callback, status, 'request', 'response'],
  ['a request body of a callback in a callback', [...callback, ...callback, ...body], keyword, 'request', 'response'],
])('%s', (_, place, subject, inPath, inWebhook) => {
  const operation = { method: 'post', path: '/events' };
  expect(directionOf(operation, place, subject)).toBe(inPath);
  expect(directionOf({ ...operation, webhook: true }, place, subject)).toBe(inWebhook);
});

test('the status is that of the innermost response', () => {
  expect(statusOf(header, keyword)).toBe('200');
  expect(statusOf([...callback, { step: 'response', status: '500' }], keyword)).toBe('500');
  expect(statusOf([], status)).toBe('404');
  expect(statusOf(body, keyword)).toBe(undefined);
});
