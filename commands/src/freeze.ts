import { Command } from 'commander';
import { issueName } from './issues/issue-list.ts';
import { readFrozen } from './issues/build-specs.ts';
import { frozenFile, loadIssues } from './issues/load-issues.ts';
import { writeWhole } from './pipeline/step.ts';
import { runCommand } from './run-command.ts';

const command = new Command('freeze')
  .description('adds the digest of every released Issue that has none yet to openapi/frozen.json; never changes one')
  .action(async () => {
    const issues = await loadIssues();
    const frozen = await readFrozen();
    const added = issues.filter((issue) => issue.status === 'released' && frozen[issue.name] === undefined);
    const digests = { ...frozen, ...Object.fromEntries(added.map((issue) => [issue.name, issue.digest])) };
    const sorted = Object.fromEntries(Object.entries(digests).sort(([a], [b]) => Number(a) - Number(b)));
    if (added.length > 0) await writeWhole(frozenFile, `${JSON.stringify(sorted, null, 2)}\n`);
    const names = added.map((issue) => issueName(issue.number)).join(', ');
    console.log(added.length === 0 ? 'nothing to freeze' : `frozen: Issues ${names}`);
  });

await runCommand(command);
