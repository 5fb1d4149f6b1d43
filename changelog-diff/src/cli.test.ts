import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Outcome, runMain, type Surroundings } from '../test/run-main.ts';
import { examples } from './cli/examples.ts';

const bin = join(import.meta.dirname, '../bin/changelog-diff.mjs');
const cases = join(import.meta.dirname, '../cases/report');
const shop = ['shop/base.yaml', 'shop/revision.yaml'] as const;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changelog-diff-'));
});

afterEach(() => rm(folder, { recursive: true }));

function run(args: readonly string[], { cwd = cases, stdin = '' }: Partial<Surroundings> = {}): Promise<Outcome> {
  return runMain(args, { cwd, stdin });
}

interface ProcessSurroundings extends Partial<Surroundings> {
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command as a process, for what depends on one. */
function start(
  args: readonly string[],
  { cwd = cases, stdin = '', env = {} }: ProcessSurroundings = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });
    const outcome = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (outcome.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (outcome.stderr += chunk.toString()));
    child.on('error', reject).on('close', (code) => resolve({ code, ...outcome }));
    child.stdin.end(stdin);
  });
}

async function golden(name: string, file: string): Promise<string> {
  const text = await readFile(join(cases, name, file), 'utf8');
  return text.replaceAll(/\b(base|revision)\.yaml/g, `${name}/$1.yaml`);
}

test('changelog is the default command: text on standard output, exit code 0', async () => {
  const stdout = await golden('shop', 'report.txt');
  expect(await start(shop)).toEqual({ code: 0, stdout, stderr: '' });
  expect(await run(['changelog', ...shop, '--fail-on', 'info'])).toEqual({ code: 1, stdout, stderr: '' });
});

test('no changes: exit code 0 whatever fails', async () => {
  const outcome = await run(['changelog', 'clean/base.yaml', 'clean/revision.yaml', '--fail-on', 'info']);
  expect(outcome).toEqual({ code: 0, stdout: 'No changes.\n', stderr: '' });
});

test.each([
  ['json', 'report.json'],
  ['markdown', 'report.md'],
  ['html', 'report.html'],
  ['junit', 'junit.xml'],
  ['github', 'github.txt'],
  ['gitlab', 'gitlab.json'],
])('changelog --format %s', async (format, file) => {
  const outcome = await run(['changelog', ...shop, '--format', format, '--fail-on', 'error']);
  expect(outcome).toEqual({ code: 1, stdout: await golden('shop', file), stderr: '' });
});

test('SARIF carries the reasons of its rules', async () => {
  const { stdout } = await run(['changelog', ...shop, '--format', 'sarif']);
  const log: unknown = JSON.parse(stdout);
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { rules: [{ id: 'api-version-changed' }, {}, {}, {}, {}] } } }],
  });
});

test('breaking shows errors and warnings, and fails on errors', async () => {
  const { code, stdout } = await run(['breaking', ...shop]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Errors \(2\)/);
  expect(stdout).toMatch(/2 changes: 2 errors; 3 not asked for\.\n$/);
  expect((await run(['breaking', ...shop, '--fail-on', 'never'])).code).toBe(0);
  expect(await run(['breaking', ...shop, '--category', 'docs'])).toEqual({
    code: 0,
    stdout: 'Nothing to report; 5 not asked for.\n',
    stderr: '',
  });
});

test('the other direction', async () => {
  const { stdout } = await run(['breaking', ...shop, '--direction', 'forward', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    compatibility: 'forward',
    findings: [{ rule: 'property-became-required' }],
  });
});

test.each([
  ['text', 'summary.txt'],
  ['json', 'summary.json'],
  ['markdown', 'summary.md'],
])('summary --format %s', async (format, file) => {
  const outcome = await run(['summary', ...shop, '--format', format]);
  expect(outcome).toEqual({ code: 0, stdout: await golden('shop', file), stderr: '' });
});

test('select, ignore and max', async () => {
  const { stdout } = await run([
    ...shop,
    '--select',
    '*@/pets/**',
    '--select',
    '*@GET /pets',
    '--ignore',
    'schema-*',
    '--max',
    '1',
  ]);
  expect(stdout).toContain('error property-became-required');
  expect(stdout).not.toContain('schema-maximum');
  expect(stdout).not.toContain('POST /pets');
  expect(stdout).toMatch(/1 change more not shown\n\n2 changes: 1 error, 1 info; 1 ignored; 2 not asked for\.\n$/);
});

test('a report in a file is written whole; nothing on standard output', async () => {
  const file = join(folder, 'report.json');
  const outcome = await run([...shop, '--format', 'json', '--output', file]);
  expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await readFile(file, 'utf8')).toBe(await golden('shop', 'report.json'));
  expect(await readdir(folder)).toEqual(['report.json']);
  const { code, stderr } = await run([...shop, '--output', join(folder, 'no/report.json')]);
  expect(code).toBe(2);
  expect(stderr).toContain('error cli-file');
});

test('colours only where they are wanted', async () => {
  expect((await run([...shop, '--color', 'always'])).stdout).toContain('\u001b[');
  expect((await start(shop, { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b[');
});

test('the configuration of the working directory counts', async () => {
  const config = `levels: { schema-maximum-decreased: warning, documentation-*: 'off' }
ignore:
  - { rule: property-became-required, reason: agreed with the clients }
  - { rule: property-removed, reason: long ago }
  - { rule: operation-removed, reason: not yet, until: 2020-01-31 }
`;
  await writeFile(join(folder, '.changelog-diff.yaml'), config);
  const files = shop.map((file) => join(cases, file));
  const { code, stdout } = await run(['breaking', ...files, '--format', 'json'], { cwd: folder });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    ignored: 1,
    counts: { error: 0, warning: 1, info: 0 },
    notices: [
      { code: 'ignore-stale', message: 'the ignore entry property-removed ignores nothing', position: { line: 4 } },
      { code: 'ignore-expired', position: { file: '.changelog-diff.yaml', line: 5 } },
    ],
  });
  expect((await run(['breaking', ...files, '--no-config'], { cwd: folder })).code).toBe(1);
});

test('stages of operations and the time after a sunset are as configured', async () => {
  const text = `openapi: 3.1.1
info: { title: A, version: '1' }
paths:
  /a: { get: { x-stability-level: trial, responses: { '200': { description: A } } } }
  /b: { get: { deprecated: true, x-sunset: '2020-01-31', responses: { '200': { description: B } } } }
`;
  const after = "openapi: 3.1.1\ninfo: { title: A, version: '1' }\npaths: {}\n";
  await writeFile(join(folder, 'base.yaml'), text);
  const args = ['base.yaml', '-', '--format', 'json'];
  const usual = await run(args, { cwd: folder, stdin: after });
  expect(JSON.parse(usual.stdout)).toMatchObject({ counts: { error: 1, warning: 0, info: 1 } });
  await writeFile(
    join(folder, '.changelog-diff.yaml'),
    'stability: { trial: warning }\nsunset: { graceDays: 99999 }\n',
  );
  const configured = await run(args, { cwd: folder, stdin: after });
  expect(JSON.parse(configured.stdout)).toMatchObject({
    counts: { error: 1, warning: 1, info: 0 },
    findings: [{ uses: [{ operations: ['GET /b'] }] }, { uses: [{ operations: ['GET /a'], guards: ['stability'] }] }],
  });
});

test('a configuration of comments only is none', async () => {
  await writeFile(join(folder, 'c.yaml'), '# nothing yet\n\n');
  expect(await run(['clean/base.yaml', 'clean/revision.yaml', '--config', join(folder, 'c.yaml')])).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('a wrong configuration: exit code 2, each mistake at its place', async () => {
  await writeFile(join(folder, 'c.yaml'), 'levels: { property-remved: warning }\n');
  const { code, stdout, stderr } = await run([...shop, '--config', join(folder, 'c.yaml')]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain("there is no rule 'property-remved'\n  did you mean 'property-removed'?");
});

test('findings can be written to the ignore list', async () => {
  const file = join(folder, 'c.yaml');
  await writeFile(file, '# ours\nfailOn: error\n');
  const written = await run(['breaking', ...shop, '--config', file, '--write-ignores', '--reason', 'agreed']);
  expect(written).toEqual({ code: 0, stdout: '', stderr: `2 findings now ignored by ${file}; say there why\n` });
  expect(await readFile(file, 'utf8')).toMatch(
    /^# ours\nfailOn: error\nignore:\n {2}# POST \/pets: .*\n {2}- rule: property-became-required\n/,
  );
  const { code, stdout } = await run(['breaking', ...shop, '--config', file]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing to report; 2 ignored; 3 not asked for.\n' });
});

test('files of oasdiff are taken over, and what cannot be is told', async () => {
  await writeFile(join(folder, 'severity'), 'request-parameter-max-decreased\twarn\nno-such-check err\n');
  await writeFile(
    join(folder, 'ignore'),
    "POST /pets the request property 'kind' became required\nPUT /nope nothing\n",
  );
  const imports = ['--oasdiff-severity', join(folder, 'severity'), '--oasdiff-ignore', join(folder, 'ignore')];
  const { stdout } = await run([...shop, ...imports, '--format', 'json']);
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({
    counts: { error: 1, warning: 1 },
    notices: [{ code: 'oasdiff-id' }, { code: 'oasdiff-ignore', position: { line: 2 } }],
    operations: { 'GET /pets': { path: '/pets', method: 'get' } },
    findings: [{ uses: [{ operations: ['GET /pets'] }, { operations: ['PUT /pets/{id}'] }] }, {}, {}, {}, {}],
  });
});

test('rules, and one of them by its id or that of oasdiff', async () => {
  const { code, stdout } = await run(['rules', '--format', 'json']);
  const rules: unknown = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(rules).toContainEqual(expect.objectContaining({ id: 'operation-removed', category: 'wire' }));
  expect((await run(['rules'])).stdout).toMatch(/^rule +category +why\n/);
  const explained = await run(['explain', 'property-became-required']);
  expect(explained.stdout).toMatch(/^property-became-required\n {2}\S/);
  expect(await run(['rules', 'explain', 'request-property-became-required'])).toEqual(explained);
});

test('an unknown rule: exit code 2 with the nearest', async () => {
  expect(await run(['explain', 'operation-remved'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      "error rule-unknown\n  there is no rule 'operation-remved'\n  did you mean 'operation-removed'?   docs/rules/rule-unknown.md\n",
  });
});

test('standard input', async () => {
  const stdin = await readFile(join(cases, shop[1]), 'utf8');
  const { stdout } = await start([shop[0], '-', '--format', 'json'], { stdin });
  expect(JSON.parse(stdout)).toMatchObject({ revision: { name: '<stdin>' }, counts: { error: 2 } });
});

const swagger = "swagger: '2.0'\ninfo: { title: A, version: '1' }\npaths: {}\n";
const broken = "openapi: 3.1.1\npaths: {}\ncomponents: { schemas: { A: { $ref: '#/components/schemas/B' } } }\n";

test.each([
  ['both sides missing', ['nope.yaml', 'nada.yaml'], '', ['nope.yaml does not exist', 'nada.yaml does not exist']],
  ['another major version', [shop[0], '-'], swagger, ['<stdin> is a Swagger 2.0 document']],
  ['a broken reference on one side', [shop[0], '-'], broken, ['#/components/schemas/B leads nowhere']],
  ['no OpenAPI document', [shop[0], '-'], 'a: 1\n', ["<stdin> has no 'openapi' version"]],
  ['standard input twice', ['-', '-'], '', ['only one of the two documents']],
  ['a URL that was not allowed', [shop[0], 'https://example.org/a.yaml'], '', ['--allow-network']],
])('%s: exit code 2, nothing on standard output', async (_name, args, stdin, messages) => {
  const { code, stdout, stderr } = await run(args, { stdin });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  for (const message of messages) expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

test.each([
  ['one document', ['changelog', shop[0]]],
  ['an unknown format', [...shop, '--format', 'xml']],
  ['an unknown category', [...shop, '--category', 'wires']],
  ['an unknown option', [...shop, '--colour']],
  ['no number', [...shop, '--max', 'many']],
])('wrong use (%s): exit code 2, told on standard error', async (_name, args) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error: /);
});

test('a broken pipe is no fault', async () => {
  const child = spawn(process.execPath, [bin, 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each([
  ['chagelog', [...shop], "error: unknown command 'chagelog'\n(Did you mean changelog?)\n"],
  ['rules', ['exlain', 'property-removed'], "error: unknown command 'exlain'\n(Did you mean explain?)\n"],
])('a misspelt command (%s): the nearest is told', async (name, args, stderr) => {
  expect(await run([name, ...args])).toEqual({ code: 2, stdout: '', stderr });
});

test.each([
  [['--formt', 'json'], '(Did you mean --format?)'],
  [['--format', 'jsn'], 'Did you mean json? Allowed choices are text, json, markdown,'],
  [['--category', 'wire,doc'], 'Did you mean docs? Allowed choices are wire, types, docs.'],
])('a misspelt option (%s): the nearest is told', async (args, message) => {
  const { code, stdout, stderr } = await run([...shop, ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('(changelog-diff changelog --help tells what is possible)');
});

test('help: every command with its examples', async () => {
  const { code, stdout, stderr } = await run(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of Object.keys(examples)) {
    expect(stdout).toContain(`  ${command} `);
    const help = await run([command, '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain(`Examples:\n  ${examples[command]?.[0] ?? ''}\n`);
  }
});

test('without arguments: help, exit code 2', async () => {
  const { code, stdout, stderr } = await run([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe((await run(['--help'])).stdout);
});

test('the version', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(import.meta.dirname, '../package.json'), 'utf8'));
  const { stdout } = await run(['--version']);
  expect(manifest).toMatchObject({ version: stdout.trim() });
});

const runnable = Object.values(examples)
  .flat()
  .filter((line) => !/[:<]/.test(line));

test.each(runnable)('the example of the help works: %s', async (line) => {
  for (const file of ['base.yaml', 'revision.yaml']) await cp(join(cases, 'shop', file), join(folder, file));
  const words = line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const [, ...args] = words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
  const { code } = await run(args, { cwd: folder });
  expect(code).toBe(line.includes(' breaking ') && !line.includes('--write-ignores') ? 1 : 0);
});
