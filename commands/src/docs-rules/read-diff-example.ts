import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadText } from '@cc-gateway/loader';
import { addWitnesses, compare, createReport, judge, renderText } from 'changelog-diff';
import type { DiffExample } from './diff-rule-page.ts';
import { yamlDiff } from './yaml-diff.ts';

/** The example of a rule of changelog-diff: its case, and what the command prints about it. */
export async function readDiffExample(cases: string, rule: string): Promise<DiffExample> {
  const [before, after] = await Promise.all(
    ['base.yaml', 'revision.yaml'].map((name) => readFile(path.join(cases, rule, name), 'utf8')),
  );
  const base = loadText(before ?? '', { name: 'base.yaml' });
  const revision = loadText(after ?? '', { name: 'revision.yaml' });
  const judged = judge(compare(base, revision), { base, revision }).filter((finding) => finding.rule === rule);
  const findings = addWitnesses(judged, { base, revision });
  const [use] = findings.flatMap(({ uses }) => uses.flatMap(({ operations }) => operations));
  const { webhook, method, path: address } = use?.operation ?? {};
  const kind = webhook === true ? 'webhook ' : '';
  return {
    diff: yamlDiff(before ?? '', after ?? ''),
    printed: renderText(createReport({ base, revision, findings })).trimEnd(),
    operation: use === undefined ? undefined : `${kind}${(method ?? '').toUpperCase()} ${address ?? ''}`,
  };
}
