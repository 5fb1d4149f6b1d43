import { renderHistoryMarkdown } from 'changelog-diff';
import { deriveIssueHistory, type IssueHistory } from '../history/issue-history.ts';
import { requireFrozen, specificationFiles, type OutputFile } from '../issues/build-specs.ts';
import { loadIssues, type Issue } from '../issues/load-issues.ts';
import { formatFindings } from '../lint/finding.ts';
import { lintIssues } from '../lint/lint-issues.ts';
import { inRepository } from '../repository.ts';
import { renderUpgradeNotes } from '../upgrade-notes/render-upgrade-notes.ts';
import { upgradeSteps } from '../upgrade-notes/upgrade-steps.ts';
import { writeOutputs } from './outputs.ts';
import type { Step } from './step.ts';

/** Sources that decide what the specifications are. */
export const specificationInputs = [
  'openapi/issues.yaml',
  'openapi/issues',
  'openapi/errata',
  'openapi/frozen.json',
  'loader/src',
  'commands/src/issues',
];

/** Sources that decide what the change history is. */
export const historyInputs = [
  ...specificationInputs,
  'openapi/history',
  'openapi/published',
  'changelog-diff/src',
  'commands/src/history',
];

/** What several steps of a run are made from, each made when it is first asked for, and once. */
export interface Derived {
  readonly issues: () => Promise<Issue[]>;
  readonly history: () => Promise<IssueHistory>;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

export function sharedDerived(): Derived {
  const issues = once(() => loadIssues());
  return { issues, history: once(async () => deriveIssueHistory(await issues())) };
}

export function specificationStep(issues: () => Promise<Issue[]>): Step {
  return {
    name: 'specifications',
    inputs: specificationInputs,
    outputs: ['generated/specs'],
    run: async () => {
      const all = await issues();
      await requireFrozen(all);
      const { written } = await writeOutputs('generated/specs', specificationFiles(all));
      return { outcome: `${all.length} Issues`, note: `${written} files written` };
    },
  };
}

export function lintStep(issues: () => Promise<Issue[]>): Step {
  return {
    name: 'lint',
    inputs: [...specificationInputs, 'openapi/ruleset', 'redocly.yaml', 'commands/src/lint', 'package-lock.json'],
    outputs: [],
    run: async () => {
      const all = await issues();
      const findings = await lintIssues(all);
      if (findings.length === 0) return { outcome: formatFindings([], all.length) };
      const details = formatFindings(findings, all.length);
      return { outcome: `${findings.length} findings in ${all.length} Issues`, failed: true, details };
    },
  };
}

/** `generated/change-history.json` and `.md`. */
export function historyFiles({ history }: IssueHistory): OutputFile[] {
  const folder = inRepository('generated');
  return [
    { path: `${folder}/change-history.json`, content: `${JSON.stringify(history, null, 2)}\n` },
    { path: `${folder}/change-history.md`, content: renderHistoryMarkdown(history) },
  ];
}

export function historyStep({ history }: Derived): Step {
  return {
    name: 'change history',
    inputs: historyInputs,
    outputs: ['generated/change-history.json', 'generated/change-history.md'],
    run: async () => {
      const derived = await history();
      await writeOutputs('', historyFiles(derived));
      const { accounted, total, unpublished } = derived.account;
      const rows = derived.history.reduce((sum, issue) => sum + issue.rows.length, 0);
      const beyond = unpublished.length === 0 ? '' : `, ${unpublished.length} rows beyond them`;
      return { outcome: `${rows} rows, which account for ${accounted.length} of the ${total} published ones${beyond}` };
    },
  };
}

/** `generated/upgrade-notes.md` */
export function upgradeNotesFile(issues: readonly Issue[]): OutputFile {
  return { path: inRepository('generated', 'upgrade-notes.md'), content: renderUpgradeNotes(upgradeSteps(issues)) };
}

export function upgradeNotesStep({ issues }: Derived): Step {
  return {
    name: 'upgrade notes',
    inputs: [...historyInputs, 'commands/src/upgrade-notes'],
    outputs: ['generated/upgrade-notes.md'],
    run: async () => {
      const all = await issues();
      await writeOutputs('', [upgradeNotesFile(all)]);
      return { outcome: `${all.length - 1} steps from an Issue to the next` };
    },
  };
}
