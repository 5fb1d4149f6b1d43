import type { HistoryIssue } from 'changelog-diff';
import { html, type Html } from './html.ts';
import { layoutPage, siteTitle } from './layout.ts';
import { quickStart } from './quick-start.ts';
import { issueName, referencePath, specificationPath, versionText, type SiteIssue } from './site-issue.ts';
import type { SitePage } from './site-page.ts';

/**
 * The start page: what this is, the newest Issue, every Issue with its reference and its specification, a quick start
 * and the way to the upgrade notes.
 */
export function startPage(issues: readonly SiteIssue[], history: readonly HistoryIssue[]): SitePage {
  const newestFirst = [...issues].sort((one, other) => other.number - one.number);
  return layoutPage({
    path: 'index.html',
    title: siteTitle,
    description: 'Every published Issue of the CC-Gateway agent API as OpenAPI, with its change history.',
    body: html`${introduction(newestFirst[0])}${upgradeNotes(newestFirst)}${quickStart()}${issueTable(newestFirst, history)}`,
  });
}

function introduction(newest: SiteIssue | undefined): Html {
  const current = newest === undefined ? [] : [newestIssue(newest)];
  return html`<section class="hero">
    <h1>${siteTitle}</h1>
    <p class="lead">
      The REST API behind contact-centre agent desktops on Huawei AICC: sign in, fetch events, handle calls, recordings
      and quality control. Here every published Issue of it is a complete OpenAPI 3.1 specification, and the history of
      its changes is derived by comparing them.
    </p>
    ${current}
  </section> `;
}

function newestIssue(issue: SiteIssue): Html {
  return html`<div class="card">
    <p>
      <strong>Newest: Issue ${issueName(issue)}</strong> · ${versionText(issue)} ·
      <time datetime="${issue.date}">${issue.date}</time> · ${issue.interfaces} interfaces
    </p>
    <p class="actions">
      <a class="button" href="${referencePath(issue)}">Read the reference</a>
      <a class="button quiet" href="${specificationPath(issue)}" download>Download OpenAPI (YAML)</a>
      <a class="button quiet" href="change-history.html#issue-${issueName(issue)}">What is new</a>
    </p>
  </div>`;
}

/** Works without a script: the form opens the change history with the chosen Issue in its address. */
function upgradeNotes(newestFirst: readonly SiteIssue[]): Html {
  const older = newestFirst.slice(1);
  const options = older.map(
    (issue) => html`<option value="${issue.number}">Issue ${issueName(issue)} (${versionText(issue)})</option>`,
  );
  return html`<section id="upgrade-notes" aria-labelledby="upgrade-notes-title">
    <h2 id="upgrade-notes-title">Upgrade notes</h2>
    <p>Everything that changed after the Issue that your integration is written for:</p>
    <form class="filter" action="change-history.html" method="get">
      <label class="wide"
        >I use
        <select name="after">
          ${options}
        </select></label
      >
      <button class="button" type="submit">Show the changes since</button>
    </form>
    <p>What of it <a href="upgrade-notes.html">may break a client</a>, judged Issue by Issue.</p>
  </section> `;
}

function issueTable(newestFirst: readonly SiteIssue[], history: readonly HistoryIssue[]): Html {
  const changes = new Map(history.map((entry) => [entry.issue, entry]));
  return html`<section id="issues" aria-labelledby="issues-title">
    <h2 id="issues-title">Pick an Issue</h2>
    <p>An Issue is a release of the API. It belongs to a version of AICC.</p>
    <table class="issues">
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">Date</th>
          <th scope="col">AICC version</th>
          <th scope="col">Interfaces</th>
          <th scope="col">Changes</th>
          <th scope="col">Download</th>
        </tr>
      </thead>
      <tbody>
        ${newestFirst.map((issue) => issueRow(issue, changes.get(issue.number)))}
      </tbody>
    </table>
  </section> `;
}

function issueRow(issue: SiteIssue, changes: HistoryIssue | undefined): Html {
  const name = issueName(issue);
  return html`<tr>
    <th scope="row"><a href="${referencePath(issue)}">Issue ${name}</a></th>
    <td data-label="Date"><time datetime="${issue.date}">${issue.date}</time></td>
    <td data-label="AICC version">${issue.aiccVersion}</td>
    <td data-label="Interfaces">${issue.interfaces}</td>
    <td data-label="Changes">
      <a href="change-history.html#issue-${name}">${changesText(issue, changes?.rows ?? [])}</a>
    </td>
    <td data-label="Download">
      <a href="${specificationPath(issue)}" download aria-label="OpenAPI of Issue ${name}">YAML</a>
    </td>
  </tr> `;
}

function changesText(issue: SiteIssue, rows: HistoryIssue['rows']): string {
  if (rows.length === 0) return issue.number === 1 ? 'first Issue' : 'none';
  const added = rows.filter((row) => row.type === 'New').length;
  const modified = rows.length - added;
  return [added === 0 ? '' : `${added} new`, modified === 0 ? '' : `${modified} modified`].filter(Boolean).join(', ');
}
