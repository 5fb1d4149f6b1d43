import { loadText } from '@cc-gateway/loader';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { documentWith, PAYLOADS } from '../test/hostile-document.ts';
import { generateClient, generateServer, type GeneratedFile } from './index.ts';

function identifiers(file: GeneratedFile): string[] {
  const source = ts.createSourceFile(file.path, file.content, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function syntaxErrors({ path, content }: GeneratedFile): string[] {
  const { diagnostics = [] } = ts.transpileModule(content, { fileName: path, reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

test.each(PAYLOADS)('text stays text: %j', async (text) => {
  const document = loadText(JSON.stringify(documentWith(text)), { name: 'hostile.json' });
  const files = [...(await generateClient(document)), ...(await generateServer(document))];
  const own = files.filter(({ path }) => !path.startsWith('runtime/'));
  expect(own.flatMap(syntaxErrors)).toEqual([]);
  expect(own.flatMap(identifiers).filter((name) => /__P\d__/.test(name))).toEqual([]);
  for (const { path, content } of own) {
    expect(path).toMatch(/^[a-z0-9_-]+\.ts$/);
    expect(content).toMatch(/^\/\/ Generated from [^\n]*, input sha256 [0-9a-f]{16}\. Do not edit\.\n/);
    expect(content).not.toMatch(/^\s*(?:\/\/+|\*)\s*@ts-/m);
    // openapi-typescript leaves them in string literals, where the language allows them.
    if (path !== 'types.ts') expect(content).not.toMatch(/[\u2028\u2029]/);
  }
});
