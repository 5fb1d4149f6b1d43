import { formatPosition, pageOf } from '@cc-gateway/loader/diagnostic';
import { categories, type Finding, levels } from '../judge/finding.ts';
import { escapeXml } from './escape-xml.ts';
import type { Excerpt } from './excerpt.ts';
import { groupBy } from '../compare/group-by.ts';
import { policy } from './html/policy.ts';
import { script } from './html/script.ts';
import { style } from './html/style.ts';
import { counted, mildingReasons, placeInWords, shownValue, verdict } from './in-words.ts';
import { operationsOf, titleOf } from './operations.ts';
import { shortened } from './plain-text.ts';
import type { Report } from './report.ts';

type Side = 'base' | 'revision';

/**
 * A report as one HTML page that needs nothing else: both sides of each finding beside each other, filters by level,
 * category and text. It works without its script, which only hides what the filters leave out.
 */
export function renderHtml(report: Report): string {
  const { base, revision, leftOut, notices } = report;
  const title = `${base.name} → ${revision.name}`;
  const rest = leftOut === 0 ? [] : [`<p>${counted(leftOut, 'change')} more not shown.</p>`];
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(`Changes of the API: ${title}`)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>Changes of the API</h1>',
    `<p><code>${escapeXml(base.name)}</code> → <code>${escapeXml(revision.name)}</code></p>`,
    `<p><strong>${escapeXml(verdict(report))}.</strong></p>`,
    ...notices.map(({ message }) => `<p>${escapeXml(message)}</p>`),
    ...(report.findings.length === 0 ? [] : [filters()]),
    ...[...groupBy(report.findings, titleOf)].map(([name, findings]) => section(name, findings, report)),
    ...rest,
    '</main>',
    ...(report.findings.length === 0 ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function filters(): string {
  return [
    '<form hidden>',
    choices('level', levels),
    choices('category', categories),
    '<label>Text <input type="search" name="text"></label>',
    '<output></output>',
    '</form>',
  ].join('\n');
}

function choices(name: string, values: readonly string[]): string {
  const boxes = values.map(
    (value) => `<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label>`,
  );
  return `<fieldset><legend>${name}</legend>${boxes.join('')}</fieldset>`;
}

function section(title: string, findings: readonly Finding[], report: Report): string {
  const articles = findings.map((finding) => article(finding, report));
  return ['<section>', `<h2>${escapeXml(title)}</h2>`, ...articles, '</section>'].join('\n');
}

function article(finding: Finding, report: Report): string {
  const { level, category, rule, message, fingerprint } = finding;
  const head = `<article class="${level}" data-level="${level}" data-category="${category}" id="f-${escapeXml(fingerprint)}">`;
  const details = detailsOf(finding).map((item) => `<li>${item}</li>`);
  return [
    head,
    `<h3><span class="level">${level}</span> ${escapeXml(message)}</h3>`,
    `<p><code>${escapeXml(rule)}</code> · ${category} · ${escapeXml(pageOf(rule))}</p>`,
    ...(details.length === 0 ? [] : [`<ul>${details.join('')}</ul>`]),
    '<div class="sides">',
    figure(finding, 'base', report),
    figure(finding, 'revision', report),
    '</div>',
    '</article>',
  ].join('\n');
}

function detailsOf(finding: Finding): string[] {
  const place = placeInWords(finding);
  const others = operationsOf(finding).filter((name) => name !== titleOf(finding));
  const { witness } = finding;
  return [
    ...(place === undefined ? [] : [escapeXml(`in ${place}`)]),
    ...(others.length === 0 ? [] : [alsoIn(others)]),
    ...mildingReasons(finding).map((reason) => escapeXml(`milder because ${reason}`)),
    ...(witness === undefined
      ? []
      : [
          `valid in the ${witness.validIn} only (${escapeXml(witness.at)}): <code>${escapeXml(shownValue(witness.value))}</code>`,
        ]),
  ];
}

function alsoIn(names: readonly string[]): string {
  const items = names.map((name) => `<li>${escapeXml(name)}</li>`).join('');
  return `<details><summary>also in ${counted(names.length, 'operation')}</summary><ul>${items}</ul></details>`;
}

/** The lines of one side; the side that lacks the thing shows the object that lacks it. */
function figure(finding: Finding, side: Side, report: Report): string {
  const { kind } = finding.change;
  const isMissing = (kind === 'added' && side === 'base') || (kind === 'removed' && side === 'revision');
  const excerpt = report.excerptOf(finding, side, 2, 4);
  const place = escapeXml(formatPosition(finding[side].position));
  const caption = `${side}${isMissing ? ', where it is missing' : ''}: <code>${place}</code>`;
  const body = excerpt === undefined ? '' : `<pre>${excerptLines(excerpt)}</pre>`;
  return `<figure><figcaption>${caption}</figcaption>${body}</figure>`;
}

function excerptLines({ firstLine, lines, line }: Excerpt): string {
  const digits = String(firstLine + lines.length - 1).length;
  return lines
    .map((text, index) => {
      const number = firstLine + index;
      const shown = escapeXml(`${String(number).padStart(digits)}  ${shortened(text, 240)}`).replaceAll('&#9;', '\t');
      return number === line ? `<mark>${shown}</mark>` : shown;
    })
    .join('\n');
}
