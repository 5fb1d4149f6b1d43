import { loadText } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { renderReviewMarkdown } from './render-review-markdown.ts';

function document(name: string, paths: string, maximum: number) {
  const text = `openapi: 3.1.1
info: { title: Shop, version: '1' }
paths:
${paths}
components:
  schemas:
    Id:
      type: integer
      maximum: ${maximum}
`;
  return loadText(text, { name });
}

const list = `  /list:
    get:
      parameters: [{ name: id, in: query, schema: { $ref: '#/components/schemas/Id' } }]
      responses: { '200': { description: All. } }`;
const add = `  /add:
    post:
      parameters: [{ name: id, in: query, schema: { $ref: '#/components/schemas/Id' } }]
      responses: { '200': { description: Added. } }`;

test('no changes', () => {
  const same = document('a.yaml', list, 5);
  expect(renderReviewMarkdown([{ name: 'Issue 01', base: same, revision: same }])).toBe(
    '## Changes of the API\n\nNo changes.\n',
  );
});

test('a change that several documents have is told once', () => {
  const base = document('a.yaml', `${list}\n${add}`, 5);
  const revision = document('a.yaml', `${list}\n${add}`, 6);
  const names = ['Issue 01', 'Issue 02', 'Issue 03'];
  expect(renderReviewMarkdown(names.map((name) => ({ name, base, revision })))).toBe(`## Changes of the API

### Issue 01 – Issue 03

**Modified** component schemas/Id, reached by 2 interfaces

- The maximum value of id is changed from 5 to 6. (\`a.yaml:16\`)
`);
});

test('new and removed interfaces, new and removed documents', () => {
  const before = document('a.yaml', list, 5);
  const after = document('a.yaml', add, 5);
  const documents = [
    { name: 'Issue 01', base: before, revision: after },
    { name: 'Issue 02', revision: after },
    { name: 'Issue 03', base: before },
  ];
  expect(renderReviewMarkdown(documents)).toBe(`## Changes of the API

### Issue 02

New document.

### Issue 03

Removed.

### Issue 01

**New** POST /add

- This interface is added. (\`a.yaml:5\`)

**Removed** GET /list

- This interface is removed. (\`a.yaml:5\`)
`);
});

test('what the wording passes over is told all the same', () => {
  const base = document('a.yaml', list, 5);
  const revision = document('a.yaml', list, 6);
  expect(renderReviewMarkdown([{ name: 'Issue 01', base, revision }], [{ when: {}, ignore: true }])).toContain(
    'The maximum value of id is changed from 5 to 6.',
  );
});
