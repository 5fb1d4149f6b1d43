import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './read-code-blocks.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'openapi/README.md',
  'docs/ARCHITECTURE.md',
  'docs/GLOSSARY.md',
  'docs/CLIENT.md',
  'docs/GENERATOR.md',
];

/** Paths of the repository that a document names in code or links to. */
function namedPaths(document: string): string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
    path.join(path.dirname(document), match[1] ?? ''),
  );
  const code = [
    ...text.matchAll(
      /`((?:\.ci|openapi|loader|changelog-diff|generator|commands|generated|site|test|bench|docs)\/[^`\s]*)`/g,
    ),
  ];
  const plain = code.map((match) => match[1] ?? '').filter((name) => !/NN|<|…|\*|\{|0001|\/25\//.test(name));
  return [...new Set([...links, ...plain])].sort();
}

describe.each(documents)('%s', (document) => {
  const paths = namedPaths(document).filter((name) => name !== 'site/dist');

  it.each(paths)('names %s, which exists', (name) => {
    expect(existsSync(path.join(root, name))).toBe(true);
  });

  it('names paths at all', () => {
    expect(paths.length).toBeGreaterThan(0);
  });
});

it('keeps the architecture on one page', () => {
  expect(readFileSync(path.join(root, 'docs/ARCHITECTURE.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(150);
});
