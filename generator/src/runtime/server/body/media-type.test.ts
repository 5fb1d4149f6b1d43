import { expect, test } from 'vitest';
import { declaredContent, parseMediaType } from './media-type.ts';

test.each<[received: string, declared: readonly string[], found: string | undefined]>([
  ['application/json', ['application/json'], 'application/json'],
  ['application/json; charset=utf-8', ['*/*', 'application/json'], 'application/json'],
  ['application/json', ['application/json; charset=utf-8'], 'application/json; charset=utf-8'],
  [
    'application/json;version=2',
    ['application/json;version=1', 'application/json; Version=2'],
    'application/json; Version=2',
  ],
  ['application/json;version=2', ['application/json', 'application/json;version=2'], 'application/json;version=2'],
  ['application/json;version=3', ['application/json;version=1', 'application/json'], 'application/json'],
  ['application/json;version=3', ['application/*', 'application/json;version=1'], 'application/json;version=1'],
  ['text/csv', ['*/*', 'text/*'], 'text/*'],
  ['text/csv', ['application/json'], undefined],
])('%s among %j is %s', (received, declared, found) => {
  const contents = Object.fromEntries(declared.map((mediaType) => [mediaType, mediaType]));
  const parsed = parseMediaType(received);
  expect(parsed && declaredContent(contents, parsed)?.[0]).toBe(found);
});
