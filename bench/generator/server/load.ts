import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BODY } from './description.ts';

export interface Load {
  readonly perSecond: number;
  readonly answered: number;
}

const CONNECTIONS = '20';

function memberOf(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce((owner: unknown, name) => Reflect.get(Object(owner), name), value);
}

/** Sends requests from a process of its own, as fast as they are answered; `undefined` when one of them fails. */
export async function load(autocannon: string, port: number, seconds: number): Promise<Load | undefined> {
  const args = ['-j', '-d', String(seconds), '-c', CONNECTIONS, '-m', 'POST'];
  const content = ['-H', 'content-type: application/json', '-b', JSON.stringify(BODY)];
  const url = `http://localhost:${port}/r7/x`;
  const { stdout } = await promisify(execFile)(autocannon, [...args, ...content, url], { maxBuffer: 1e7 });
  const report: unknown = JSON.parse(stdout);
  const answered = memberOf(report, 'requests', 'total');
  const lasted = memberOf(report, 'duration');
  const failed = [memberOf(report, 'non2xx'), memberOf(report, 'errors')];
  if (typeof answered !== 'number' || typeof lasted !== 'number' || answered === 0) return undefined;
  return failed.every((count) => count === 0) ? { perSecond: answered / lasted, answered } : undefined;
}
