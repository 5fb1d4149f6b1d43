import type { Finding, Level } from 'changelog-diff';
import { issueName } from '../issues/issue-list.ts';

/** An Issue and what its step from the one before means to a client, judged. */
export interface UpgradeStep {
  readonly number: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly aiccVersion: string;
  readonly findings: readonly Finding[];
}

const INTRODUCTION = `# Upgrade notes

What each Issue may break in a client that was written for the one before: the errors and warnings of comparing their
specifications, made by \`npm run generate\`. What was added without breaking anything is in
[change-history.md](change-history.md). The generated client copes with error codes and events that its Issue does not list: a
refusal is a \`GatewayError\` whatever its code, and unknown events are passed over.
`;

const HEADINGS: readonly (readonly [Level, string])[] = [
  ['error', 'May break a client'],
  ['warning', 'To be looked at'],
];

/** The most operations that a line names. */
const NAMED = 3;

function operationsOf(finding: Finding, level: Level): string[] {
  const uses = finding.uses.filter((use) => use.level === level).flatMap((use) => use.operations);
  return [...new Set(uses.map(({ operation: { method, path } }) => `${method.toUpperCase()} ${path}`))].sort();
}

function where(operations: readonly string[]): string {
  const named = operations.slice(0, NAMED).map((operation) => `\`${operation}\``);
  const rest = operations.length - named.length;
  return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${rest} more`;
}

/** Text of a specification between backticks or in a sentence. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_<>[\]|]/g, '\\$&');
}

/** Findings that concern the same operations share a line. */
function linesOf(findings: readonly Finding[], level: Level): string[] {
  const messages = new Map<string, string[]>();
  for (const finding of findings.filter((one) => one.level === level)) {
    const operations = operationsOf(finding, level);
    const isNamed = operations.length === 1 && finding.message.startsWith(`${operations.join('')} `);
    const place = isNamed ? '' : where(operations);
    messages.set(place, [...(messages.get(place) ?? []), plain(finding.message)]);
  }
  return [...messages].map(([place, said]) => `- ${said.join('; ')}${place === '' ? '' : ` (${place})`}`);
}

function sectionOf({ number, date, aiccVersion, findings }: UpgradeStep): string {
  const parts = HEADINGS.flatMap(([level, heading]) => {
    const lines = linesOf(findings, level);
    return lines.length === 0 ? [] : [`${heading}:\n\n${lines.join('\n')}\n`];
  });
  const body = parts.length === 0 ? `Nothing breaks a client of Issue ${issueName(number - 1)}.\n` : parts.join('\n');
  return `## Issue ${issueName(number)} (${date}, AICC ${aiccVersion})\n\n${body}`;
}

/** The notes as Markdown, the newest Issue first. */
export function renderUpgradeNotes(steps: readonly UpgradeStep[]): string {
  const sections = [...steps].sort((a, b) => b.number - a.number).map(sectionOf);
  return [INTRODUCTION, ...sections].join('\n');
}
