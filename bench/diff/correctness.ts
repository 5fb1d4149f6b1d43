import { measure } from './measure.ts';
import type { KnownPair } from './read-pairs.ts';
import { readReport } from './read-report.ts';
import type { Tool } from './tools.ts';
import { judgeLevels, type Verdict } from './verdict.ts';

const patience = 30_000;

/** What each tool made of one pair, in the order of the tools. */
export interface VerdictRow {
  readonly pair: KnownPair;
  readonly verdicts: readonly Verdict[];
}

/** Runs each tool on each small pair. A tool that gives no report that can be read `failed`. */
export async function correctness(
  tools: readonly Tool[],
  pairs: readonly KnownPair[],
  folder: string,
  say: (text: string) => void,
): Promise<VerdictRow[]> {
  const rows: VerdictRow[] = [];
  for (const pair of pairs) {
    // Nothing is timed here, so all run at once.
    const verdicts = await Promise.all(tools.map((tool) => verdictOf(tool, pair, folder)));
    say(`${pair.name}: ${tools.map(({ name }, index) => `${name} ${verdicts[index] ?? ''}`).join(', ')}`);
    rows.push({ pair, verdicts });
  }
  return rows;
}

async function verdictOf(tool: Tool, { files, expected }: KnownPair, folder: string): Promise<Verdict> {
  const output = `${folder}/verdict-of-${tool.name.replaceAll(' ', '-')}.json`;
  const run = await measure(tool.command(files.base, files.revision, false), { output, folder, timeout: patience });
  const levels = await readReport(tool, output, [run]);
  return levels === undefined ? 'failed' : judgeLevels(expected, levels);
}
