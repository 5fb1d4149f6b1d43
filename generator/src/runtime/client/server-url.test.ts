import { expect, test } from 'vitest';
import { fillServerUrl } from './server-url.ts';

const TEMPLATE = 'https://{region}.{host}/{base}/v1';
const VARIABLES = {
  region: { default: 'eu', values: ['eu', 'us'] },
  host: { default: 'api.example' },
  base: { default: 'a/b' },
};

test.each<[Record<string, string>, string]>([
  [{}, 'https://eu.api.example/a/b/v1'],
  [{ region: 'us', host: 'x.example:8443' }, 'https://us.x.example:8443/a/b/v1'],
  [{ base: 'c' }, 'https://eu.api.example/c/v1'],
])('%j', (given, url) => {
  expect(fillServerUrl(TEMPLATE, VARIABLES, given)).toBe(url);
});

test.each<[Record<string, string>, string]>([
  [{ region: 'asia' }, "server.region: 'asia' is none of eu, us"],
  [{ region: '' }, 'server.region'],
  [{ host: 'x@evil' }, 'server.host'],
  [{ host: 'evil/' }, 'server.host'],
  [{ host: 'evil#' }, 'server.host'],
  [{ base: '../x' }, 'server.base'],
  [{ base: '..' }, 'server.base'],
  [{ base: 'a?b' }, 'server.base'],
  [{ base: 'a\\b' }, 'server.base'],
])('%j is refused', (given, message) => {
  expect(() => fillServerUrl(TEMPLATE, VARIABLES, given)).toThrow(message);
});
