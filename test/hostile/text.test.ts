// Table I of hostile documents: text stays text, in every place, version and format.
import { parseSource, toYaml } from '@cc-gateway/loader';
import { expect, test } from 'vitest';
import { escaped, generate, readCode } from './generate.ts';
import { ODDITIES, PAYLOADS } from './payloads.ts';
import { documentOf, TEXT_ROWS, type TextRow } from './text-rows.ts';

// A reference that leads nowhere, or is none, is the one text that is refused instead.
const REFUSALS: Readonly<Record<string, readonly string[]>> = { I28: ['ref-not-found', 'ref-unsupported'] };

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
  const { value } = parseSource(JSON.stringify(documentOf(row, text, '3.2.0')), { uri: 'text:', name: 'a.json' });
  await expectText(row, text, toYaml(value), 'a.yaml');
});

test.each(rows)('$label: oddities', async ({ row }) => {
  for (const text of ODDITIES) await expectText(row, text, JSON.stringify(documentOf(row, text, '3.1.0')), 'a.json');
});
