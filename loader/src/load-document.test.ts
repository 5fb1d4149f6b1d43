import { expect, test } from 'vitest';
import { LoaderError } from './diagnostic.ts';
import type { JsonValue } from './json.ts';
import { loadDocument, loadText } from './load-document.ts';

function refusal(text: string): string {
  try {
    loadText(text, { name: 'api.yaml' });
  } catch (error) {
    if (error instanceof LoaderError) return error.message;
    throw error;
  }
  return 'accepted';
}

test.each([
  ['3.0.4', '3.0'],
  ['3.1.1', '3.1'],
  ['3.2.0', '3.2'],
  ['3.1.0-rc0', '3.1'],
])('openapi: %s is version %s', (written, version) => {
  expect(loadText(`openapi: ${written}`, { name: 'api.yaml' }).version).toBe(version);
});

test('a text cannot refer to files', () => {
  expect(refusal('openapi: 3.1.1\ncomponents: { schemas: { A: { $ref: a.yaml } } }')).toBe(
    'error ref-external   api.yaml:2:37\n' +
      '  a.yaml refers to another file, which cannot be read here\n' +
      '  load the document from a file with loadDocument or loadChain, which read what it refers to   docs/rules/ref-external.md',
  );
});

test('a document without references to other files is taken as it was parsed', () => {
  const document = loadText(
    'openapi: 3.1.1\ncomponents: { schemas: { A: { $ref: "#/components/schemas/B" }, B: {} } }',
    {
      name: 'api.yaml',
    },
  );
  expect(document.at('/components/schemas/A/$ref')).toBe('#/components/schemas/B');
  expect(document.at('/components/schemas/C')).toBeUndefined();
  expect(document.locate('/components/schemas/B', 'key')).toEqual({ file: 'api.yaml', line: 2, column: 65 });
  expect(document.actionAt('/components/schemas/B')).toBeUndefined();
});

test('standard input is resolved against the working directory', async () => {
  const cwd = `${import.meta.dirname}/../cases/bundle-names`;
  const stdin = 'openapi: 3.1.1\ncomponents: { schemas: { M: { $ref: Pet.yaml } } }';
  const document = await loadDocument('-', { cwd, root: cwd, stdin });
  expect(document.name).toBe('<stdin>');
  expect(document.at('/components/schemas/M')).toEqual({ type: 'string' });
  expect(document.locate('/components/schemas/M/type')).toEqual({ file: 'Pet.yaml', line: 1, column: 7 });
});

test.each(['__proto__', 'constructor', 'a/b~c', '{x}', 'ä ö', '%41', '', '#'])(
  'a component named %j can be referred to',
  (name) => {
    const fragment = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
    const text = JSON.stringify({
      openapi: '3.1.1',
      components: { schemas: { A: { $ref: `#/components/schemas/${fragment}` } } },
    });
    const withName = text.replace('"schemas":{', `"schemas":{${JSON.stringify(name)}:{"type":"string"},`);
    expect(refusal(withName)).toBe('accepted');
    expect(refusal(text)).toContain('leads nowhere');
  },
);

test('a chain of ten thousand references is followed', () => {
  const schemas: Record<string, JsonValue> = { A10000: {} };
  for (let at = 0; at < 10_000; at += 1) schemas[`A${at}`] = { $ref: `#/components/schemas/A${at + 1}` };
  expect(refusal(JSON.stringify({ openapi: '3.1.1', components: { schemas } }))).toBe('accepted');
});

test('the text of the file in which a node is written can be asked for', () => {
  const text = 'openapi: 3.1.1\ninfo: { title: A }\n';
  const document = loadText(`\uFEFF${text}`, { name: 'api.yaml' });
  expect(document.textAt?.('/info/title', 'key')).toBe(text);
});
