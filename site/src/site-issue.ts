/** What the site says about an Issue. */
export interface SiteIssue {
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** For example `25.200.0`; `unpublished` when the vendor gave none. */
  readonly aiccVersion: string;
  /** How many interfaces the Issue has. */
  readonly interfaces: number;
  /** Path of an interface → where its operation stands in the reference of the Issue, as a fragment. */
  readonly places: ReadonlyMap<string, string>;
}

/** Two digits, as the files of an Issue are named: `08`. */
export function issueName(issue: { readonly number: number }): string {
  return String(issue.number).padStart(2, '0');
}

/** Address of the reference of an Issue, from the site's root. */
export function referencePath(issue: { readonly number: number }): string {
  return `reference/issue-${issueName(issue)}.html`;
}

/** Address of the specification of an Issue, from the site's root. */
export function specificationPath(issue: { readonly number: number }): string {
  return `specs/issue-${issueName(issue)}.yaml`;
}

/** `AICC 25.200.0`, or that the version is not known. */
export function versionText(issue: SiteIssue): string {
  return issue.aiccVersion === 'unpublished' ? 'AICC version not published' : `AICC ${issue.aiccVersion}`;
}
