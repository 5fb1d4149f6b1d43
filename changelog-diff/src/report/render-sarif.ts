import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { pageOf } from '@cc-gateway/loader/diagnostic';
import type { Finding, Level, Side } from '../judge/finding.ts';
import { operationsOf } from './operations.ts';
import type { Report } from './report.ts';

const sarifLevels: Readonly<Record<Level, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };

/** Why a rule judges as it does, by id of the rule. */
export type ReasonOf = (rule: string) => string | undefined;

/** A report as SARIF 2.1.0: a result is placed in the revision, its related location is the place in the base. */
export function renderSarif(report: Report, reasonOf: ReasonOf = () => undefined): string {
  const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'changelog-diff', rules: ids.map((id) => ruleOf(id, reasonOf(id))) } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, reason: string | undefined): ReportingDescriptor {
  const text = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}.`;
  return {
    id,
    shortDescription: { text },
    ...(reason === undefined ? {} : { fullDescription: { text: reason } }),
    help: { text: `${pageOf(id)} explains the rule.` },
  };
}

function resultOf(finding: Finding, ruleIndex: number): Result {
  const { rule, level, message, category, effect, fingerprint, base, revision } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[level],
    // Braces are placeholders in SARIF messages, and paths of APIs have many.
    message: { text: message.replaceAll('{', '{{').replaceAll('}', '}}') },
    locations: [locationOf(revision)],
    relatedLocations: [{ ...locationOf(base), id: 1, message: { text: 'in the base' } }],
    partialFingerprints: { 'changelogDiff/v1': fingerprint },
    properties: { category, effect, operations: operationsOf(finding) },
  };
}

function locationOf({ pointer, position }: Side): Location {
  const { file, line, column } = position;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column },
    },
    logicalLocations: [{ fullyQualifiedName: `#${pointer}` }],
  };
}

/** A relative path as a URI reference; the name of a git revision's file keeps its colon escaped, as it is no scheme. */
function uriOf(file: string): string {
  return /^https?:/.test(file) ? file : file.split('/').map(encodeURIComponent).join('/');
}
