import { expect, test } from 'vitest';
import type { Place } from '../compare/change.ts';
import { describePlace } from './describe-place.ts';

const json = { step: 'media-type', name: 'application/json' } as const;
const property = (name: string) => ({ step: 'property', name }) as const;

const table: [Place, string][] = [
  [[], 'operation'],
  [[{ step: 'parameter', location: 'query', name: 'limit' }], 'query parameter limit'],
  [[{ step: 'request-body' }, json, property('a'), property('b')], 'request body application/json a.b'],
  [
    [
      { step: 'response', status: '200' },
      json,
      { step: 'keyword', name: 'items' },
      property('a'),
      { step: 'keyword', name: 'not' },
    ],
    'response 200 application/json [].a(not)',
  ],
  [
    [{ step: 'response', status: '200' }, json, { step: 'branch', keyword: 'oneOf', name: 'Cat' }, property('a')],
    'response 200 application/json <Cat>.a',
  ],
  [
    [
      { step: 'response', status: '200' },
      { step: 'header', name: 'ETag' },
    ],
    'response 200 header ETag',
  ],
  [
    [
      { step: 'callback', name: 'push' },
      { step: 'operation', method: 'post', path: '{$url}' },
      { step: 'request-body' },
    ],
    'callback push POST {$url} request body',
  ],
];

test.each(table)('place %#', (place, text) => {
  expect(describePlace(place)).toBe(text);
});
