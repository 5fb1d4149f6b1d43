import { readFile, writeFile } from 'node:fs/promises';
import { loadDocument, parseSource } from '@cc-gateway/loader';
import { addWitnesses, compare, createReport, judge, renderHtml, rules } from 'changelog-diff';
import { applyConfig, parseConfig } from 'changelog-diff/config';

/** Compares two files, applies a configuration and writes an HTML report; gives the number of errors. */
export async function check(folder: string, output: string): Promise<number> {
  const base = await loadDocument(`${folder}/base.yaml`);
  const revision = await loadDocument(`${folder}/revision.yaml`);
  const judged = judge(compare(base, revision), { base, revision }, { compatibility: 'backward' });

  const text = await readFile(`${folder}/config.yaml`, 'utf8');
  const known = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  const config = parseConfig(parseSource(text, { uri: 'config.yaml', name: 'config.yaml' }), known);
  const { findings, ignored, notices } = applyConfig(judged, config, { today: '2026-06-15' });

  const shown = addWitnesses(findings, { base, revision });
  const report = createReport({ base, revision, findings: shown, ignored, notices });
  await writeFile(output, renderHtml(report));
  return report.counts.error;
}
