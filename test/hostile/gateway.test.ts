// The layer of CC-Gateway over a generated client: texts of an Issue stay texts in it, too.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadText } from '@cc-gateway/loader';
import { gatewayFiles, operationNotes } from '@cc-gateway/openapi/client';
import { createModel, generateClient, writeFiles, type GeneratedFile } from 'openapi-ts-morph';
import { expect, test } from 'vitest';
import { addedByImport, outputFolder, typeErrors } from './compile.ts';
import { gatewayDocument } from './gateway-document.ts';
import { escaped, readCode } from './generate.ts';
import { PAYLOADS, SINGLES } from './payloads.ts';

/** The client of an Issue, as `commands/` puts it together, without the runtime. */
async function gatewayClient(text: string): Promise<GeneratedFile[]> {
  const document = loadText(JSON.stringify(gatewayDocument(text)), { name: 'issue.json' });
  const paths = createModel(document).resources.flatMap(({ operations }) => operations.map((one) => one.path));
  const histories = new Map(paths.map((path) => [path, { since: text, changes: [text] }]));
  const model = createModel(document, { notes: operationNotes(document, histories) });
  return [
    ...(await generateClient(document, { model, openapiFetch: false, checkAnswers: true })),
    ...(await gatewayFiles(model, document)),
  ];
}

function isRuntime({ path }: GeneratedFile): boolean {
  return path.includes('runtime/');
}

test.each(SINGLES.map((text) => [text.slice(0, 40), text]))('%j in the texts of an Issue', async (_label, text) => {
  const files = (await gatewayClient(text)).filter((file) => !isRuntime(file));
  const code = readCode(files);
  expect({ syntax: code.syntaxErrors, escaped: escaped(code) }).toEqual({ syntax: [], escaped: [] });
  expect(code.texts).toContain(text);
});

/** What stays of a text as an error code and as its meaning. */
async function codesOf(file: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(file).href);
  return typeof module === 'object' && module !== null ? Reflect.get(module, 'errorCodes') : undefined;
}

test('the client of an Issue compiles, importing it runs nothing, its error codes are the texts', async () => {
  const folder = outputFolder();
  try {
    const texts = [...PAYLOADS, ...['', '__proto__', 'constructor', 'a\\', "'", '`', '\u2028', '${', '*/']];
    for (const [index, text] of texts.entries()) {
      await writeFiles(join(folder, String(index)), await gatewayClient(text));
    }
    expect(await typeErrors(folder)).toBe('');
    expect(await addedByImport(texts.map((_, index) => join(folder, String(index), 'gateway/index.ts')))).toEqual([]);
    for (const [index, text] of texts.entries()) {
      const codes = await codesOf(join(folder, String(index), 'gateway/errors.ts'));
      expect(Object.getOwnPropertyDescriptor(codes, text)?.value).toEqual({ meaning: text, action: text });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);
