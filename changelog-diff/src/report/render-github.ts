import type { Finding, Level } from '../judge/finding.ts';
import { counted } from './in-words.ts';
import { operationsOf, titleOf } from './operations.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A report as workflow commands that GitHub shows beside the lines of a pull request. Places are those in the
 * revision, as only its files are part of the pull request; what was removed is shown where it was missed.
 */
export function renderGithub({ findings, leftOut }: Report): string {
  const rest = leftOut === 0 ? [] : [`::notice title=changelog-diff::${counted(leftOut, 'change')} more not shown`];
  return [...findings.map(annotation), ...rest].map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding): string {
  const { file, line, column } = finding.revision.position;
  const others = operationsOf(finding).length - 1;
  const also = others > 0 ? ` and ${counted(others, 'operation')} more` : '';
  const title = `${finding.rule} in ${plainText(titleOf(finding))}${also}`;
  const properties = Object.entries({ file, line, col: column, title })
    .map(([name, value]) => `${name}=${escapeProperty(plainText(String(value)))}`)
    .join(',');
  return `::${commands[finding.level]} ${properties}::${escapeData(plainText(finding.message))}`;
}

/** As the runner of GitHub Actions reads it: `%`, CR and LF end or change a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
