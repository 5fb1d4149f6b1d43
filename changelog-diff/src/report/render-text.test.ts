import { expect, test } from 'vitest';
import { renderText } from './render-text.ts';

const position = { file: 'a.yaml', line: 3, column: 5 };

test('no changes', () => {
  expect(renderText([])).toBe('No changes.\n');
});

test('changes of one thing stand together; control characters of a document are not printed', () => {
  const entry = { type: 'Modified' as const, about: 'PUT /a', sentence: 'One is\u001b[31m\nadded.', position };
  expect(
    renderText([{ ...entry, type: 'New', about: 'GET /b', sentence: 'Added.' }, entry, { ...entry, sentence: 'Two.' }]),
  ).toBe(
    `New       GET /b
  Added.   a.yaml:3:5
Modified  PUT /a
  One is [31m added.   a.yaml:3:5
  Two.   a.yaml:3:5
3 changes.
`,
  );
});
