import { expect, test } from 'vitest';
import { renderIndex, renderRulePage, type RulePage } from './rule-page.ts';

const page: RulePage = {
  code: 'key-missing',
  means: 'A key is missing.',
  why: 'It is needed.',
  mend: 'Write it.',
  example: {
    about: 'No key.',
    files: [{ name: 'a.yaml', text: 'a: |\n  ```\n  b\n' }],
    action: 'Loading `a.yaml`',
    printed: 'error key-missing   a.yaml:1:1',
  },
};
const note = '<!-- Made by npm run docs:rules from the table of codes and from the cases; do not edit. -->';

test('a page says what, why, how to mend it, and shows an example', () => {
  expect(renderRulePage(page)).toBe(`${note}

# key-missing

A key is missing.

**Why.** It is needed.

**How to mend it.** Write it.

## Example

No key.

\`a.yaml\`

\`\`\`\`yaml
a: |
  \`\`\`
  b
\`\`\`\`

Loading \`a.yaml\` prints

\`\`\`text
error key-missing   a.yaml:1:1
\`\`\`
`);
});

test('a page without an example ends with how to mend it', () => {
  expect(renderRulePage({ ...page, example: undefined })).toMatch(/\*\*How to mend it\.\*\* Write it\.\n$/);
});

test('the index lists the pages of each section', () => {
  const index = renderIndex([{ title: 'Loader: `key`', pages: [{ code: 'key-missing', says: 'A key is missing.' }] }]);
  expect(index).toContain('\n- [Loader: `key`](#loader-key), 1 page\n');
  expect(index).toContain('## Loader: `key`\n\n- [key-missing](key-missing.md): A key is missing.\n');
});
