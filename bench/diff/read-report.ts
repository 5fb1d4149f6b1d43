import { readFile } from 'node:fs/promises';
import type { Level } from './levels.ts';
import type { Run } from './measure.ts';
import type { Tool } from './tools.ts';

/** Exit codes 0 and 1 mean that the comparison was made; with any other, an empty report says nothing. */
const compared: readonly (number | undefined)[] = [0, 1];

/** The levels that a tool's last run reported; undefined when a run failed or the report cannot be read. */
export async function readReport(
  tool: Tool,
  output: string,
  runs: readonly Run[],
): Promise<readonly Level[] | undefined> {
  if (!runs.every(({ exitCode }) => compared.includes(exitCode))) return undefined;
  try {
    return tool.levels(await readFile(output, 'utf8'));
  } catch {
    return undefined;
  }
}
