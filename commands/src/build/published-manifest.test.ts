import { expect, test } from 'vitest';
import { publishedManifest } from './published-manifest.ts';

test('exports and commands lead to what was built; what concerns the sources only is gone', () => {
  const manifest = {
    name: 'shop',
    exports: { '.': './src/index.ts', './issue-*': './issue-*/index.ts', './schemas/*': './schemas/*' },
    bin: { shop: './bin/shop.mjs' },
    dependencies: { yaml: '^2.0.0' },
    files: ['schemas', 'src/runtime'],
    rest: {
      version: '1.0.0',
      private: true,
      type: 'module',
      exports: {},
      bin: {},
      dependencies: { yaml: '^2.0.0' },
      devDependencies: { tsx: '^4.0.0' },
    },
  };
  const entries = [
    { key: '.', name: 'index', source: './src/index.ts' },
    { key: './issue-02', name: 'issue-02', source: './issue-02/index.ts' },
  ];
  expect(publishedManifest(manifest, entries, { node: '>=20' })).toEqual({
    name: 'shop',
    engines: { node: '>=20' },
    version: '1.0.0',
    type: 'module',
    bin: { shop: './bin.js' },
    dependencies: { yaml: '^2.0.0' },
    exports: {
      '.': { types: './types/index.d.ts', default: './index.js' },
      './issue-02': { types: './types/issue-02/index.d.ts', default: './issue-02.js' },
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    },
    files: ['**/*.js', 'types', 'schemas', 'runtime'],
  });
});
