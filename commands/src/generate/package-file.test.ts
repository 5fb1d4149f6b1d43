import { expect, test } from 'vitest';
import { packageFile } from './package-file.ts';

const issues = [
  { name: '01', aiccVersion: 'unpublished' },
  { name: '09', aiccVersion: '8.15.0' },
  { name: '10', aiccVersion: '8.15.1' },
  { name: '23', aiccVersion: '25.100.0' },
];

function exportsOf(target: 'client' | 'server'): unknown {
  const content: unknown = JSON.parse(packageFile(target, issues).content);
  return typeof content === 'object' && content !== null ? Reflect.get(content, 'exports') : undefined;
}

test('the client has an entry by Issue and one by version of AICC', () => {
  expect(exportsOf('client')).toEqual({
    '.': './issue-23/gateway/index.ts',
    './issue-*': './issue-*/gateway/index.ts',
    './aicc-8.15': './issue-09/gateway/index.ts',
    './aicc-8.15.1': './issue-10/gateway/index.ts',
    './aicc-25.100': './issue-23/gateway/index.ts',
    './check-answers': './issue-23/check-answers.ts',
    './issue-*/check-answers': './issue-*/check-answers.ts',
    './node-transport': './issue-23/runtime/node-transport.ts',
  });
});

test('the server has the same, without a gateway', () => {
  expect(exportsOf('server')).toMatchObject({ '.': './issue-23/index.ts', './aicc-8.15': './issue-09/index.ts' });
});
