// Table I of hostile documents: text stays text, in every place, version and format.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadText, parseSource, toYaml } from '@cc-gateway/loader';
import { createModel, generateClient, generateServer, mswPlugin, writeFiles } from 'openapi-ts-morph';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { addedByImport, outputFolder, typeErrors } from './compile.ts';
import { escaped, generate, readCode } from './generate.ts';
import { PAYLOADS, SINGLES } from './payloads.ts';
import { documentOf, documentOfAll, TEXT_ROWS, type TextRow } from './text-rows.ts';

// A reference that leads nowhere, or is none, is the one text that is refused instead.
const REFUSALS: Readonly<Record<string, readonly string[]>> = { I28: ['ref-not-found', 'ref-unsupported'] };

/** Texts whose escape would be seen when the output is imported. */
const MAY_RUN = /__P|CANARY|proto|^$/;

/** Seen from the folder of a generated side. */
const RUNTIME = '../../../../src/runtime';

async function expectText(row: TextRow, text: string, document: string, name: string): Promise<void> {
  const outcome = await generate(document, name);
  if (outcome.kind === 'refused') {
    const allowed = REFUSALS[row.id] ?? [];
    expect(outcome.codes.filter((code) => !allowed.includes(code))).toEqual([]);
    return;
  }
  const code = readCode(outcome.files);
  expect({ syntax: code.syntaxErrors, escaped: escaped(code) }).toEqual({ syntax: [], escaped: [] });
  for (const kept of row.kept?.(text) ?? []) expect(code.texts).toContain(kept);
}

const rows = TEXT_ROWS.map((row) => ({ row, label: `${row.id} ${row.place}` }));

test.each(rows)('$label: payloads', async ({ row }) => {
  for (const text of PAYLOADS) await expectText(row, text, JSON.stringify(documentOf(row, text, '3.1.0')), 'a.json');
});

test.each(rows)('$label: other versions, YAML', async ({ row }) => {
  const [text = ''] = PAYLOADS;
  await expectText(row, text, JSON.stringify(documentOf(row, text, '3.0.4')), 'a.json');
  await expectText(row, text, yamlOf(documentOf(row, text, '3.2.0')), 'a.yaml');
});

function yamlOf(document: object): string {
  return toYaml(parseSource(JSON.stringify(document), { uri: 'text:', name: 'a.json' }).value);
}

// References that lead nowhere are refused, which would keep the other places from being looked at.
const TOGETHER = TEXT_ROWS.filter(({ id }) => id !== 'I28');

test.each(SINGLES.map((text) => [text.slice(0, 40), text]))('%j in every place', async (_label, text) => {
  const written = new Set<string>();
  for (const [version, name] of [
    ['3.0.4', 'a.json'],
    ['3.1.1', 'a.json'],
    ['3.2.0', 'a.json'],
    ['3.2.0', 'a.yaml'],
  ] as const) {
    const document = documentOfAll(TOGETHER, text, version);
    const outcome = await generate(name === 'a.json' ? JSON.stringify(document) : yamlOf(document), name);
    if (outcome.kind === 'refused') throw new Error(outcome.codes.join());
    const code = readCode(outcome.files);
    expect({ syntax: code.syntaxErrors, escaped: escaped(code) }).toEqual({ syntax: [], escaped: [] });
    const kept = TOGETHER.flatMap((row) => row.kept?.(text) ?? []);
    expect(kept.filter((one) => !code.texts.has(one))).toEqual([]);
    if (version === '3.2.0') written.add(JSON.stringify(outcome.files));
  }
  expect(written.size).toBe(1);
});

test('Swagger 2.0 is refused by its name', async () => {
  for (const text of PAYLOADS) {
    const swagger = { swagger: '2.0', info: { title: text, version: text }, paths: { [text]: {} } };
    expect(await generate(JSON.stringify(swagger))).toEqual({
      kind: 'refused',
      codes: ['document-swagger'],
    });
  }
});

test('the output compiles, and importing it runs nothing', async () => {
  const folder = outputFolder();
  try {
    const modules: string[] = [];
    for (const [index, text] of SINGLES.entries()) {
      const document = loadText(JSON.stringify(documentOfAll(TOGETHER, text, '3.1.1')), { name: 'a.json' });
      for (const [side, generateSide] of [
        ['client', generateClient],
        ['server', generateServer],
      ] as const) {
        const place = join(folder, String(index), side);
        await writeFiles(place, await generateSide(document, { runtime: `${RUNTIME}/${side}` }));
        if (MAY_RUN.test(text)) modules.push(join(place, 'index.ts'));
      }
      const handlers = join(folder, String(index), 'msw');
      await writeFiles(handlers, await mswPlugin.template(createModel(document), document));
      if (MAY_RUN.test(text)) modules.push(join(handlers, 'handlers.ts'));
    }
    expect(await typeErrors(folder)).toBe('');
    // What msw itself adds is none of ours.
    http.get('/', () => new HttpResponse(null));
    expect(await addedByImport(modules)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);
