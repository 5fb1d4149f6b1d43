import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../diff/cache.ts';
import { measure, median, type Run } from '../diff/measure.ts';
import type { Tool } from './tools.ts';

const PATIENCE = 120_000;

export interface Timing {
  readonly tool: Tool;
  readonly seconds: number | undefined;
  readonly processor: number | undefined;
  readonly megabytes: number | undefined;
  /** Why there is no time. */
  readonly failure?: string;
}

/** Where a tool writes its output of a document. */
export function outputOf(folder: string, document: string, tool: Tool): string {
  return path.join(folder, document, tool.name.replaceAll(/[@/]/g, ''));
}

/**
 * Generates a document by each tool in turn, `rounds` times, into empty folders. After the deadline only the first two
 * tools get their first round: without them there is nothing to compare.
 */
export async function race(
  document: string,
  spec: string,
  { tools, rounds, deadline }: { tools: readonly Tool[]; rounds: number; deadline: number },
): Promise<Timing[]> {
  const folder = await cacheFolder('generated');
  const runs = new Map<Tool, Run[]>(tools.map((tool) => [tool, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [index, tool] of tools.entries()) {
      const before = runs.get(tool) ?? [];
      const isLate = performance.now() > deadline && (round > 0 || index > 1);
      if (before.some(isLost) || isLate) continue;
      const out = outputOf(folder, document, tool);
      await rm(out, { recursive: true, force: true });
      await mkdir(path.dirname(out), { recursive: true });
      const options = { output: `${out}.log`, folder: path.dirname(out), timeout: PATIENCE };
      before.push(await measure(tool.command(spec, out), options));
    }
  }
  return tools.map((tool) => timing(tool, runs.get(tool) ?? []));
}

function isLost({ late, exitCode }: Run): boolean {
  return late || exitCode !== 0;
}

function timing(tool: Tool, runs: readonly Run[]): Timing {
  if (runs.length === 0) {
    return { tool, seconds: undefined, processor: undefined, megabytes: undefined, failure: 'no time left' };
  }
  const lost = runs.find(isLost);
  const failure = lost?.late === true ? `over ${PATIENCE / 1000} s` : `exit code ${lost?.exitCode ?? 'none'}`;
  return {
    tool,
    seconds: lost === undefined ? median(runs.map(({ seconds }) => seconds)) : undefined,
    processor: lost === undefined ? median(runs.flatMap(({ processor }) => processor ?? [])) : undefined,
    megabytes: median(runs.flatMap(({ megabytes }) => megabytes ?? [])),
    ...(lost === undefined ? {} : { failure }),
  };
}
