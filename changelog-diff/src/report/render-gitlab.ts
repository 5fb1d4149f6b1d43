import type { Finding, Level } from '../judge/finding.ts';
import { titledMessage } from './in-words.ts';
import type { Report } from './report.ts';

const severities: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A report in the form of GitLab's code quality artifact; places are those in the revision. */
export function renderGitlab({ findings }: Report): string {
  return `${JSON.stringify(findings.map(issueOf), null, 2)}\n`;
}

function issueOf(finding: Finding) {
  const { file, line } = finding.revision.position;
  return {
    description: titledMessage(finding),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: severities[finding.level],
    location: { path: file, lines: { begin: line } },
  };
}
