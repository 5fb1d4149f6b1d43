import { explain } from 'changelog-diff';
import { expect, test } from 'vitest';
import { renderDiffRulePage } from './diff-rule-page.ts';

const example = { diff: '- a', printed: 'info', operation: 'GET /a' };

function pageOf(id: string, subject: string, operation: string | undefined = 'GET /a'): string {
  const rule = explain(id);
  if (rule === undefined) throw new Error(id);
  return renderDiffRulePage({
    rule,
    subject,
    guards: ['client-chosen', 'deprecated'],
    advice: 'Do.',
    example: { ...example, operation },
  });
}

test('a verdict that depends on direction and view is a table', () => {
  expect(pageOf('enum-value-added', 'enum-value')).toContain(`
| view | in requests | in responses |
| --- | --- | --- |
| backward: old clients, new server | info | **error** |
| forward: new clients, old server | **error** | info |
| full: both | **error** | **error** |

It is milder where one of these holds:

- In a response it counts as part of the request, because the client asks for it.
- It was \`deprecated\` before, and the day of its \`x-sunset\`, if there is one, has passed: info.
`);
});

test('a call has no verdict in responses', () => {
  const page = pageOf('operation-removed', 'operation');
  expect(page).toContain(`
| view | verdict |
| --- | --- |
| backward: old clients, new server | **error** |
| forward: new clients, old server | info |
| full: both | **error** |
`);
  expect(page).not.toContain('counts as part of the request');
});

test('a verdict that is always the same is a sentence', () => {
  expect(pageOf('documentation-changed', 'description')).toContain('\n\nIt is information, wherever it stands.\n\n');
});

test('an effect that depends on the change is told in words', () => {
  expect(pageOf('property-removed', 'property')).toContain(
    'It concerns payloads of requests, and code that is generated for responses. Its effect depends on the change: unknown; narrows where',
  );
});

test('the configuration names the place, where there is one', () => {
  expect(pageOf('enum-value-added', 'enum-value')).toContain(`
levels:
  enum-value-added: info # or error, warning, 'off'
ignore:
  - rule: enum-value-added
    at: GET /a
    reason: Why it is accepted.
`);
});
