import type { OutputFile } from '../issues/build-specs.ts';
import { issueName, type IssueEntry } from '../issues/issue-list.ts';

/** What `npm run new-issue` is told. */
export interface NewIssue {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly aiccVersion: string;
}

/** The texts that a new Issue adds to. */
export interface CurrentTexts {
  readonly issues: readonly IssueEntry[];
  /** `openapi/issues.yaml` */
  readonly issueList: string;
  /** `openapi/published/change-history.yaml` */
  readonly published: string;
  /** `.gitignore` */
  readonly gitignore: string;
}

/** The files that prepare the Issue after the last one; paths are relative to the repository. */
export function prepareIssue(current: CurrentTexts, issue: NewIssue): OutputFile[] {
  const number = current.issues.length + 1;
  const name = issueName(number);
  const line = `  - { number: ${number}, date: '${issue.date}', aiccVersion: '${issue.aiccVersion}', status: draft }\n`;
  return [
    { path: 'openapi/issues.yaml', content: current.issueList + line },
    { path: `openapi/issues/${name}/overlay.yaml`, content: overlayText(name, issue) },
    { path: 'openapi/published/change-history.yaml', content: withPublished(current.published, number, issue) },
    {
      path: '.gitignore',
      content: current.gitignore.replaceAll(`/issue-${issueName(number - 1)}\n`, `/issue-${name}\n`),
    },
  ];
}

function overlayText(name: string, issue: NewIssue): string {
  return `overlay: 1.0.0
info: { title: Issue ${name}, version: ${issue.aiccVersion} }
actions:
  # One action (or more) per published row. Replace this example; openapi/README.md explains targets and extensions.
  - target: $.paths['/voicecall/{agentid}/callout'].put.requestBody.content['application/json'].schema
    x-row: '${name}.1'
    description: An outbound call can carry a new field.
    update:
      properties:
        newField: { description: What the field means., x-unconfirmed: 'type, whether it is required' }
`;
}

function withPublished(published: string, number: number, issue: NewIssue): string {
  const entry = `issues:
  - issue: ${number}
    date: '${issue.date}'
    aiccVersion: ${issue.aiccVersion}
    rows:
      - number: '${issueName(number)}.1'
        interface: https://IP address:Port number/agentgateway/resource/voicecall/{agentid}/callout
        type: Modified
        remarks:
          - The newField parameter is added.
`;
  return published.replace(/^issues:\n/m, entry);
}
