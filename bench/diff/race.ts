import { copyFile } from 'node:fs/promises';
import type { Files, GithubPair } from './inputs/github.ts';
import type { ShapeFiles } from './inputs/write-shapes.ts';
import type { Level } from './levels.ts';
import { measure, median, type Run } from './measure.ts';
import { readReport } from './read-report.ts';
import type { Tool } from './tools.ts';

const patience = 60_000;

/** Medians of one tool on one pair. */
export interface Timing {
  readonly tool: string;
  readonly rounds: number;
  readonly seconds: number | undefined;
  readonly processor: number | undefined;
  readonly megabytes: number | undefined;
  /** What it reported; missing when it was too late or its report could not be read. */
  readonly findings: readonly Level[] | undefined;
  /** Why there is no time. */
  readonly failure?: string;
}

export interface RaceRow {
  readonly name: string;
  readonly timings: readonly Timing[];
}

interface Course {
  readonly name: string;
  readonly files: Files;
  readonly rounds: number;
  readonly merging?: boolean;
}

interface RaceOptions {
  readonly us: Tool;
  readonly rivals: readonly Tool[];
  readonly output: string;
  readonly deadline: number;
  readonly say: (text: string) => void;
}

/** Runs all tools on all pairs, in turn, so that a slow moment of the machine hits each of them. */
export class Race {
  readonly #options: RaceOptions;

  constructor(options: RaceOptions) {
    this.#options = options;
  }

  async run(github: GithubPair, shapes: ShapeFiles): Promise<RaceRow[]> {
    const twin = `${this.#options.output}/twin.json`;
    await copyFile(github.json.revision, twin);
    const courses: Course[] = [
      { name: 'GitHub, JSON', files: github.json, rounds: 3 },
      { name: 'GitHub, identical', files: { base: github.json.revision, revision: twin }, rounds: 2 },
      { name: 'cyclic', files: shapes.cyclic, rounds: 3 },
      { name: 'allOf-heavy', files: shapes.allOf, rounds: 3, merging: true },
      { name: 'one property, 2,000 operations', files: shapes.oneProperty, rounds: 3 },
      { name: 'GitHub, YAML', files: github.yaml, rounds: 2 },
    ];
    const rows: RaceRow[] = [];
    for (const course of courses) rows.push(await this.#course(course));
    return rows;
  }

  async #course(course: Course): Promise<RaceRow> {
    const { us, rivals, say } = this.#options;
    const tools = [us, ...rivals];
    const runs = new Map<Tool, Run[]>(tools.map((tool) => [tool, []]));
    for (let round = 0; round < course.rounds; round++) {
      for (const tool of tools) {
        const before = runs.get(tool) ?? [];
        if (before.some(({ late }) => late) || this.#timeIsUp(round)) continue;
        before.push(await this.#once(tool, course));
      }
    }
    const timings = await Promise.all(tools.map((tool) => this.#timing(tool, runs.get(tool) ?? [])));
    say(`${course.name}: ${timings.map(({ tool, seconds }) => `${tool} ${seconds?.toFixed(2) ?? 'none'}`).join(', ')}`);
    return { name: course.name, timings };
  }

  /** The first round always runs, so that no row is empty. */
  #timeIsUp(round: number): boolean {
    return round > 0 && performance.now() > this.#options.deadline;
  }

  #once(tool: Tool, { files, merging = false }: Course): Promise<Run> {
    const command = tool.command(files.base, files.revision, merging);
    return measure(command, { output: this.#outputOf(tool), folder: this.#options.output, timeout: patience });
  }

  /** No rival reads a file of this name: oasdiff takes `oasdiff.json` in its folder for a configuration. */
  #outputOf(tool: Tool): string {
    return `${this.#options.output}/report-of-${tool.name.replaceAll(' ', '-')}.json`;
  }

  async #timing(tool: Tool, runs: readonly Run[]): Promise<Timing> {
    const read = await this.#read(tool, runs);
    return {
      tool: tool.name,
      rounds: runs.length,
      seconds: read.failure === undefined ? median(runs.map(({ seconds }) => seconds)) : undefined,
      processor: median(runs.flatMap(({ processor }) => processor ?? [])),
      megabytes: median(runs.flatMap(({ megabytes }) => megabytes ?? [])),
      ...read,
    };
  }

  async #read(tool: Tool, runs: readonly Run[]): Promise<Pick<Timing, 'findings' | 'failure'>> {
    if (runs.some(({ late }) => late)) return { findings: undefined, failure: `over ${patience / 1000} s` };
    const levels = await readReport(tool, this.#outputOf(tool), runs);
    if (levels !== undefined) return { findings: levels };
    const codes = [...new Set(runs.map(({ exitCode }) => exitCode ?? 'none'))];
    return { findings: undefined, failure: `no report, exit code ${codes.join(', ')}` };
  }
}
