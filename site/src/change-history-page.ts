import type { HistoryIssue, HistoryRow } from 'changelog-diff';
import { html, type Html } from './html.ts';
import { layoutPage, siteTitle } from './layout.ts';
import { rowAnchors } from './row-anchors.ts';
import { issueName, referencePath, specificationPath, versionText, type SiteIssue } from './site-issue.ts';
import type { SitePage } from './site-page.ts';

/**
 * The change history: a section per Issue, newest first, a row per interface. Each row has an anchor. The filter is
 * a script's (`browser/history-filter.ts`); without it every row is shown.
 */
export function changeHistoryPage(issues: readonly SiteIssue[], history: readonly HistoryIssue[]): SitePage {
  const changes = new Map(history.map((entry) => [entry.issue, entry]));
  const newestFirst = [...issues].sort((one, other) => other.number - one.number);
  return layoutPage({
    path: 'change-history.html',
    title: `Change history · ${siteTitle}`,
    description: 'What each Issue of the CC-Gateway agent API changed.',
    script: 'assets/history-filter.js',
    body: html`<h1>Change history</h1>
      <p class="lead">
        What each Issue changed, derived by comparing its specification with the one before. The numbers in the last
        column are the rows of the published change history that a change accounts for.
      </p>
      ${filterForm(newestFirst)}
      ${newestFirst.map((issue) => issueSection(issue, changes.get(issue.number)?.rows ?? []))}`,
  });
}

/** Hidden until the script has taken it over. */
function filterForm(newestFirst: readonly SiteIssue[]): Html {
  const options = newestFirst.map((issue) => html`<option value="${issue.number}">Issue ${issueName(issue)}</option>`);
  return html`<form id="filter" class="filter" role="search" hidden>
    <label
      >After
      <select name="after">
        <option value="">any Issue</option>
        ${options}
      </select></label
    >
    <label
      >Up to
      <select name="until">
        <option value="">the newest</option>
        ${options}
      </select></label
    >
    <label
      >Type
      <select name="type">
        <option value="">any</option>
        <option>New</option>
        <option>Modified</option>
      </select></label
    >
    <label class="wide"
      >Interface or text <input type="search" name="text" placeholder="callout" autocomplete="off"
    /></label>
    <button class="button quiet" type="reset">Clear</button>
    <output id="shown" aria-live="polite"></output>
  </form>`;
}

function issueSection(issue: SiteIssue, rows: readonly HistoryRow[]): Html {
  const name = issueName(issue);
  return html`<section
    class="issue"
    id="issue-${name}"
    data-issue="${issue.number}"
    aria-labelledby="issue-${name}-title"
  >
    <h2 id="issue-${name}-title">
      Issue ${name} <a class="anchor" href="#issue-${name}" aria-label="Link to Issue ${name}">#</a>
    </h2>
    <p class="meta">
      ${versionText(issue)} · <time datetime="${issue.date}">${issue.date}</time> ·
      <a href="${referencePath(issue)}">Reference</a> ·
      <a href="${specificationPath(issue)}" download>OpenAPI (YAML)</a>
    </p>
    ${rows.length === 0 ? html`<p class="unchanged">${noChanges(issue)}</p>` : rowTable(issue, rows)}
  </section> `;
}

function noChanges(issue: SiteIssue): string {
  return issue.number === 1 ? 'The first Issue: everything is new.' : 'This Issue changed nothing.';
}

function rowTable(issue: SiteIssue, rows: readonly HistoryRow[]): Html {
  const anchors = rowAnchors(issue.number, rows);
  return html`<table class="rows">
    <thead>
      <tr>
        <th scope="col">Interface</th>
        <th scope="col">Type</th>
        <th scope="col">What changed</th>
        <th scope="col">Published</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row, index) => historyRow(issue, row, anchors[index] ?? ''))}
    </tbody>
  </table>`;
}

function historyRow(issue: SiteIssue, row: HistoryRow, anchor: string): Html {
  return html`<tr id="${anchor}" data-type="${row.type}">
    <th scope="row">
      ${interfaceName(issue, row.interface)} <a class="anchor" href="#${anchor}" aria-label="Link to this row">#</a>
    </th>
    <td data-label="Type"><span class="type ${row.type === 'New' ? 'new' : 'modified'}">${row.type}</span></td>
    <td data-label="What changed">${remarkList(row.remarks)}</td>
    <td data-label="Published">${row.published.length === 0 ? '–' : row.published.join(', ')}</td>
  </tr> `;
}

/** A path leads to its operation in the reference of the Issue; what is no path of it stays text. */
function interfaceName(issue: SiteIssue, name: string): Html {
  const place = issue.places.get(name);
  if (place !== undefined) return html`<a href="${referencePath(issue)}${place}"><code>${name}</code></a>`;
  return name.startsWith('/') ? html`<code>${name}</code>` : html`${name}`;
}

function remarkList(remarks: readonly string[]): Html {
  const [only] = remarks;
  if (only === undefined) return html`–`;
  if (remarks.length === 1) return html`${only}`;
  return html`<ul>
    ${remarks.map((remark) => html`<li>${remark}</li>`)}
  </ul>`;
}
