import { loadText } from '@cc-gateway/loader';
import { compare, judge, type Finding } from 'changelog-diff';
import { expect, test } from 'vitest';
import { renderUpgradeNotes } from './render-upgrade-notes.ts';

function specification(required: readonly string[], codes: readonly string[]): ReturnType<typeof loadText> {
  const body = { type: 'object', required, properties: { a_b: { type: 'string' }, c: { type: 'string' } } };
  const answer = { description: '', content: { 'application/json': { schema: { enum: codes } } } };
  const requestBody = { content: { 'application/json': { schema: body } } };
  const paths = Object.fromEntries(
    ['/a', '/b', '/c', '/d'].map((path) => [path, { put: { requestBody, responses: { 200: answer } } }]),
  );
  const document = { openapi: '3.1.1', info: { title: '', version: '' }, paths };
  return loadText(JSON.stringify(document), { name: 'issue.json' });
}

function findings(): Finding[] {
  const documents = { base: specification([], ['1']), revision: specification(['a_b', 'c'], ['1', '2']) };
  return judge(compare(documents.base, documents.revision), documents);
}

test('what breaks a client, by place, the newest Issue first', () => {
  const step = { date: '2025-01-01', aiccVersion: '25.100.0' };
  const notes = renderUpgradeNotes([
    { ...step, number: 23, findings: [] },
    { ...step, number: 24, findings: findings() },
  ]);
  expect(notes.slice(notes.indexOf('## '))).toMatchInlineSnapshot(`
    "## Issue 24 (2025-01-01, AICC 25.100.0)

    May break a client:

    - PUT /a request body application/json: property a\\_b became required; PUT /a request body application/json: property c became required; PUT /a response 200 application/json: value "2" added to enum; PUT /b request body application/json: property a\\_b became required; PUT /b request body application/json: property c became required; PUT /b response 200 application/json: value "2" added to enum; PUT /c request body application/json: property a\\_b became required; PUT /c request body application/json: property c became required; PUT /c response 200 application/json: value "2" added to enum; PUT /d request body application/json: property a\\_b became required; PUT /d request body application/json: property c became required; PUT /d response 200 application/json: value "2" added to enum

    ## Issue 23 (2025-01-01, AICC 25.100.0)

    Nothing breaks a client of Issue 22.
    "
  `);
});
