import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../diff/cache.ts';
import { measure, median, type Run } from '../diff/measure.ts';
import { failureOf } from './failure-reason.ts';
import type { Tool } from './tools.ts';

const PATIENCE = 100_000;
/** A tool that takes longer is run once: its place is clear. */
const SLOW_SECONDS = 12;

/** What a tool took to generate from a document; medians. */
export interface Timing {
  readonly tool: string;
  /** What it makes. */
  readonly makes: string;
  readonly seconds?: number;
  readonly processor?: number;
  readonly megabytes?: number;
  /** Why there is no time. */
  readonly failure?: string;
}

export interface RaceOptions {
  readonly rounds: number;
  /** After it no further round begins; the first two tools have their first round all the same. */
  readonly deadline: number;
  readonly say: (text: string) => void;
}

/** Where a tool writes its output of a document. */
export function outputOf(folder: string, document: string, tool: string): string {
  return path.join(folder, document, tool.replaceAll(/[@/]/g, ''));
}

/** Generates a document by each tool in turn, into empty folders. A tool that fails has the reason instead of a time. */
export async function race(
  document: string,
  spec: string,
  tools: readonly Tool[],
  { rounds, deadline, say }: RaceOptions,
): Promise<Timing[]> {
  const folder = await cacheFolder('generated');
  const runners = tools.map((tool) => new Runner(tool, spec, outputOf(folder, document, tool.name)));
  for (let round = 0; round < rounds; round++) {
    for (const [index, runner] of runners.entries()) {
      const isLate = performance.now() > deadline && (round > 0 || index > 1);
      if (!isLate && runner.isWillingToRun) say(`${document}, round ${round + 1}: ${await runner.run()}`);
    }
  }
  return runners.map((runner) => runner.timing());
}

class Runner {
  readonly #tool: Tool;
  readonly #spec: string;
  readonly #out: string;
  readonly #runs: Run[] = [];
  #failure: string | undefined;

  constructor(tool: Tool, spec: string, out: string) {
    this.#tool = tool;
    this.#spec = spec;
    this.#out = out;
    this.#failure = tool.missing;
  }

  /** Whether another round would tell more. */
  get isWillingToRun(): boolean {
    const [first] = this.#runs;
    return this.#failure === undefined && (first === undefined || first.seconds < SLOW_SECONDS);
  }

  /** One round; gives a line about it. */
  async run(): Promise<string> {
    const { name } = this.#tool;
    await rm(this.#out, { recursive: true, force: true });
    await mkdir(path.dirname(this.#out), { recursive: true });
    const output = `${this.#out}.log`;
    const command = await this.#tool.command(this.#spec, this.#out);
    const run = await measure(command, { output, folder: path.dirname(this.#out), timeout: PATIENCE });
    if (run.late) this.#failure = `over ${PATIENCE / 1000} s`;
    else if (run.exitCode !== 0) this.#failure = await failureOf(output, run.exitCode);
    this.#runs.push(run);
    return `${name} ${this.#failure ?? `${run.seconds.toFixed(1)} s, ${run.megabytes?.toFixed(0) ?? '?'} MB`}`;
  }

  timing(): Timing {
    const { name, makes } = this.#tool;
    const head = { tool: name, makes };
    if (this.#failure !== undefined) return { ...head, failure: this.#failure };
    if (this.#runs.length === 0) return { ...head, failure: 'no time left' };
    const seconds = median(this.#runs.map((run) => run.seconds));
    const processor = median(this.#runs.flatMap((run) => run.processor ?? []));
    const megabytes = median(this.#runs.flatMap((run) => run.megabytes ?? []));
    return {
      ...head,
      ...(seconds === undefined ? {} : { seconds }),
      ...(processor === undefined ? {} : { processor }),
      ...(megabytes === undefined ? {} : { megabytes }),
    };
  }
}
