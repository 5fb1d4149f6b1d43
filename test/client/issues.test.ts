import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveIssueHistory } from '../../commands/src/history/issue-history.ts';
import { generateTarget } from '../../commands/src/generate/code-steps.ts';
import { packageFile } from '../../commands/src/generate/package-file.ts';
import { loadIssues } from '../../commands/src/issues/load-issues.ts';
import { root } from '../docs/read-code-blocks.ts';

const run = promisify(execFile);

// Below the repository, so that openapi-fetch is found.
let folder = '';

/** What a program may and may not do with the client of an Issue; a line that ends in `// no` must not compile. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'issue-01': `
    await agent.voicecall.callout({ called: '1' });
    await agent.voicecall.callout({ called: '1', userVideoDirection: 1 }); // no: Issue 20
    await agent.voicecall.callInnerSkill({ calledskill: '1' }); // no: Issue 21
    agent.agentconf; // no: Issue 09
    agent.recordfile; // no: Issue 02
  `,
  'issue-16': `
    await agent.onlineagent.setCustomState({ customstate: 1 });
    await agent.voicecall.callout({ called: '1', userVideoDirection: 1 }); // no: Issue 20
    await agent.voicecall.transfer({ devicetype: 2, address: '1', mode: 0 });
    await agent.qualitycontrol.interceptCall({ workNo: '1', callId: '1' }); // no: Issue 18
    agent.agentconf.requestAgentConf;
  `,
  'aicc-25.100': `
    await agent.voicecall.callout({ called: '1', userVideoDirection: 1, uuiData: 'x' });
    await gateway.signIn('1', { password: '', phonenum: '', signInMode: 1 }); // no: Issue 24
    if (event.eventType === 'AgentEvent_Offline_Queue_Call') throw event; // no: Issue 24
    if (error.retcode === '200-040') throw error; // no: Issue 24
    if (error.retcode === '000-007') throw error;
    await agent.mediacall.setCallNumsByMediaType({ mediatype: 1, callnums: 1 }); // no: Issue 24
  `,
  'issue-24': `
    await gateway.signIn('1', { password: '', phonenum: '', signInMode: 1 });
    await gateway.signIn('1', { password: '' }); // no: a member is missing
    await agent.voicecall.callout({ called: '1', caled: '1' }); // no: there is no such member
    await agent.voicecall.callout(); // no: it needs a member
    await agent.voicecall.transfer({ devicetype: 9, address: '1', mode: 0 }); // no: there is no such device
    await agent.onlineagent.login({ password: '', phonenum: '' }); // no: an agent is signed in already
    const callId: string = await agent.voicecall.callout({ called: '1' });
    const nothing: string = await agent.voicecall.hold(); // no: there is no result
    const file: Blob = await agent.recordfile.downloadRecordFile({ recordId: callId });
    const outcome = await agent.voicecall.callout({ called: '1' }).outcome();
    outcome.value.length; // no: it may have failed
    if (outcome.ok) outcome.value.length;
    else if (outcome.error.kind === 'refused') outcome.error.retcode === '200-001';
    else outcome.error.retcode; // no: the gateway has not answered
    if (!outcome.ok && outcome.error.kind === 'refused') outcome.error.retcode === '200-01'; // no: there is no such code
    if (event.eventType === 'AgentEvent_Talking') event.content.called;
    event.content.called; // no: other events have no such member
    if (event.eventType === 'AgentEvent_Talkin') throw event; // no: there is no such event
    if (event.eventType === 'AgentEvent_Offline_Queue_Call') throw event;
    agent.events({ signal: new AbortController().signal, onUnknown: (unlisted: unknown) => unlisted });
    agent.events({ pause: 1 }); // no: there is no such option
  `,
};

function program(entry: string, lines: string): string {
  return `import { createGateway, type Agent, type AgentEvent, type Gateway, type GatewayError } from '@cc-gateway/client/${entry}';
void createGateway;
declare const gateway: Gateway;
declare const agent: Agent;
declare const event: AgentEvent;
declare const error: GatewayError;
${lines.trim()}
`;
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeAll(async () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(root, '.cache', 'issues-'));
  const issues = await loadIssues();
  const { history } = await deriveIssueHistory(issues);
  const client = path.join(folder, 'node_modules/@cc-gateway/client');
  write(path.join(client, 'package.json'), packageFile('client', issues).content);
  for (const issue of issues) {
    for (const file of await generateTarget('client', issue, issues, history)) {
      write(path.join(client, `issue-${issue.name}`, file.path), file.content);
    }
  }
  for (const [entry, lines] of Object.entries(PROGRAMS)) write(path.join(folder, `${entry}.ts`), program(entry, lines));
  const all = issues.map(({ name }) => `import '@cc-gateway/client/issue-${name}';\n`).join('');
  write(path.join(folder, 'all.ts'), all);
  const compilerOptions = { noUnusedLocals: false, preserveSymlinks: true };
  write(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: path.join(root, 'tsconfig.json'), include: ['*.ts'], compilerOptions }),
  );
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every Issue compiles and has what it has, no more', async () => {
  const compiler = path.join(root, 'node_modules/typescript-native/bin/tsc');
  const failure: unknown = await run(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
  }).catch((error: unknown) => error);
  const output = failure instanceof Error && 'stdout' in failure ? String(failure.stdout) : '';
  const errors = output.split('\n').flatMap((line) => /^([^\s(][^(]*\(\d+),\d+\): error TS/.exec(line)?.[1] ?? []);
  const expected = Object.entries(PROGRAMS).flatMap(([entry, lines]) =>
    program(entry, lines)
      .split('\n')
      .flatMap((line, index) => (line.includes('// no') ? [`${entry}.ts(${index + 1}`] : [])),
  );
  expect([...new Set(errors)].sort()).toEqual([...expected].sort());
}, 300_000);
