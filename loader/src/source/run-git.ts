import { execFile } from 'node:child_process';

const MAX_OUTPUT = 2 ** 29;

/** What git printed, and whether it succeeded. */
export interface GitResult {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git without a shell, without prompts and without fetching missing objects from the network. */
export function runGit(cwd: string, args: readonly string[]): Promise<GitResult> {
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
  const options = { cwd, env, encoding: 'buffer', maxBuffer: MAX_OUTPUT } as const;
  return new Promise((done) => {
    execFile('git', ['--literal-pathspecs', ...args], options, (error, stdout, stderr) => {
      done({ ok: error === null, stdout, stderr: gitText(stderr) || (error?.message ?? '') });
    });
  });
}

/** Output as text, without the line break at its end. */
export function gitText(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\r?\n$/, '');
}
