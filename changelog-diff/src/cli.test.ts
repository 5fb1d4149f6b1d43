import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const cases = join(import.meta.dirname, '../cases');

function run(...args: string[]): Promise<Outcome> {
  const command = ['--import', 'tsx', join(import.meta.dirname, 'cli.ts'), ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: cases }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

test('changes: exit code 1, one line each', async () => {
  expect(await run('changelog', 'union/base.yaml', 'union/revision.yaml')).toEqual({
    code: 1,
    stdout: `Modified  GET /events
  The variant halt is added.   union/revision.yaml:23:13
  The variant pause is added.   union/revision.yaml:15:11
  The response parameter at is added.   union/revision.yaml:28:66
3 changes.
`,
    stderr: '',
  });
});

test('no changes: exit code 0', async () => {
  expect(await run('changelog', 'union/base.yaml', 'union/base.yaml')).toEqual({
    code: 0,
    stdout: 'No changes.\n',
    stderr: '',
  });
});

test('JSON carries the pointers and positions of both sides', async () => {
  const { code, stdout } = await run('changelog', 'siblings/base.yaml', 'siblings/revision.yaml', '--format', 'json');
  const changes: unknown = JSON.parse(stdout);
  expect(code).toBe(1);
  const first = { subject: { kind: 'description' } };
  const second = {
    pointer: '/components/schemas/Id/maxLength',
    message: 'The maximum length of id and other is changed from 5 to 6.',
    positions: { base: { file: 'siblings/base.yaml', line: 12, column: 25 } },
  };
  expect(changes).toMatchObject([first, second]);
});

test('unreadable input on both sides: exit code 2, both told, nothing on stdout', async () => {
  const { code, stdout, stderr } = await run('changelog', 'union/nope.yaml', 'union/sentences.yaml');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('error file-not-found\n  union/nope.yaml does not exist');
  expect(stderr).toContain('error document-not-object   union/sentences.yaml:1:1');
});

test('wrong use: exit code 2', async () => {
  const { code, stdout, stderr } = await run('changelog', '-', '-');
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'error cli-two-inputs\n  only one of the two documents can come from standard input\n  give a path for the other\n',
  });
  expect((await run('changelog', 'union/base.yaml')).code).toBe(2);
  expect((await run('changelog', 'union/base.yaml', 'union/base.yaml', '--format', 'xml')).code).toBe(2);
});
