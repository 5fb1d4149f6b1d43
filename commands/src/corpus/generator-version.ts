import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRepository } from '../repository.ts';

const run = promisify(execFile);
const SOURCES = ['generator/src', 'loader/src', 'package-lock.json'];

/** The last commit that has changed what decides about generated code, `changed` where there are changes after it. */
export async function generatorVersion(): Promise<string> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', [...args, '--', ...SOURCES], { cwd: inRepository('.') });
    return stdout.trim();
  };
  const commit = await git('log', '-1', '--format=%h');
  return (await git('status', '--porcelain')) === '' ? commit : `${commit}, changed`;
}
