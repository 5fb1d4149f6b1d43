import { expect, test } from 'vitest';
import { createRouter } from './router.ts';

function find(
  templates: readonly string[],
  path: string,
): [template: string | undefined, ...values: string[]] | string {
  const routes = templates.map((one) => ({ resource: 'r', operation: one, method: 'GET', path: one, responses: {} }));
  const match = createRouter(routes).find(path);
  if (match === undefined || match === 'invalid') return match ?? 'none';
  return [match.routes.get('GET')?.path, ...match.values];
}

// What a way that led nowhere has taken for a value is not one.
test.each<[string, readonly string[], string, ReturnType<typeof find>]>([
  ['fixed before parameter', ['/{a}', '/b'], '/b', ['/b']],
  ['a parameter', ['/{a}', '/b'], '/c', ['/{a}', 'c']],
  ['back from a fixed segment', ['/a/{x}/c', '/{y}/b/d'], '/a/b/d', ['/{y}/b/d', 'a']],
  ['back from a parameter', ['/{x}/b/{z}/e', '/{x}/{y}/c/d'], '/a/b/c/d', ['/{x}/{y}/c/d', 'a', 'b']],
  ['back from a mixed segment', ['/{a}.{b}/x', '/{c}/y'], '/1.2/y', ['/{c}/y', '1.2']],
  ['from one mixed segment to another', ['/v{a}-{b}/x', '/{c}-{d}/y'], '/v1-2/y', ['/{c}-{d}/y', 'v1', '2']],
  ['encoded text of a value', ['/{a}'], '/a%2Fb', ['/{a}', 'a%2Fb']],
  ['encoded text of a fixed segment', ['/ä'], '/%C3%A4', ['/ä']],
  ['encoded text beside a parameter', ['/é-{a}'], '/%C3%A9-x%20y', ['/é-{a}', 'x%20y']],
  ['and in lower case', ['/{a}-é-{b}'], '/%F0%9F%90%88-%c3%a9-%2F', ['/{a}-é-{b}', '%F0%9F%90%88', '%2F']],
  ['encoded text that need not be', ['/{a}:batch'], '/5%3Abatch', ['/{a}:batch', '5']],
  [
    'text that is encoded in the document',
    ['/users(name=%27{a}%27)'],
    "/users(name='x')",
    ['/users(name=%27{a}%27)', 'x'],
  ],
  ['what a value has encoded is not cut', ['/{a}:{b}'], '/x%3Ay:z', ['/{a}:{b}', 'x%3Ay', 'z']],
  ['nor is an encoded comma one', ['/v{a}'], '/%76a%2Cb,c', ['/v{a}', 'a%2Cb,c']],
  ['encoded text around nothing', ['/{a}:batch'], '/%3Abatch', 'none'],
  ['a slash in a name', ['/v/{a=b/*}:c', '/v/{d}'], '/v/x:c', ['/v/{a=b/*}:c', 'x']],
  ['an empty segment is no value', ['/{a}/b'], '//b', 'none'],
  ['a slash at the end counts', ['/{a}'], '/x/', 'none'],
  ['a path inside another', ['/a/b'], '/a', 'none'],
  ['dots', ['/{a}'], '/%2E%2e', 'invalid'],
])('%s', (_what, templates, path, expected) => {
  expect(find(templates, path)).toEqual(expected);
});
