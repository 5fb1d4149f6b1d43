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
  readonly merging?: boolean;
}

interface RaceOptions {
  readonly us: Tool;
  readonly rivals: readonly Tool[];
  readonly output: string;
  readonly deadline: number;
  readonly say: (text: string) => void;
}

const rounds = 3;

/**
 * Runs all tools on all pairs, in turn, so that a slow moment of the machine hits each of them. The first round always
 * runs, so that no cell is empty; the others as far as the time goes.
 */
export class Race {
  readonly #options: RaceOptions;
  readonly #runs = new Map<Course, Map<Tool, Run[]>>();

  constructor(options: RaceOptions) {
    this.#options = options;
  }

  async run(github: GithubPair, shapes: ShapeFiles): Promise<RaceRow[]> {
    const twin = `${this.#options.output}/twin.json`;
    await copyFile(github.json.revision, twin);
    const courses: Course[] = [
      { name: 'GitHub, JSON', files: github.json },
      { name: 'cyclic', files: shapes.cyclic },
      { name: 'allOf-heavy', files: shapes.allOf, merging: true },
      { name: 'one property, 2,000 operations', files: shapes.oneProperty },
      { name: 'GitHub, identical', files: { base: github.json.revision, revision: twin } },
      { name: 'GitHub, YAML', files: github.yaml },
    ];
    for (let round = 0; round < rounds; round++) {
      for (const course of courses) await this.#round(course, round);
    }
    return Promise.all(courses.map(async (course) => ({ name: course.name, timings: await this.#timings(course) })));
  }

  get #tools(): Tool[] {
    return [this.#options.us, ...this.#options.rivals];
  }

  async #round(course: Course, round: number): Promise<void> {
    const told: string[] = [];
    for (const tool of this.#tools) {
      const before = this.#runsOf(course, tool);
      if (before.some(({ late }) => late) || (round > 0 && performance.now() > this.#options.deadline)) continue;
      const run = await this.#once(tool, course);
      before.push(run);
      told.push(`${tool.name} ${run.seconds.toFixed(2)}`);
    }
    if (told.length > 0) this.#options.say(`round ${round + 1}, ${course.name}: ${told.join(', ')}`);
  }

  #runsOf(course: Course, tool: Tool): Run[] {
    const byTool = this.#runs.get(course) ?? new Map<Tool, Run[]>();
    const runs = byTool.get(tool) ?? [];
    this.#runs.set(course, byTool.set(tool, runs));
    return runs;
  }

  #timings(course: Course): Promise<Timing[]> {
    return Promise.all(this.#tools.map((tool) => this.#timing(tool, course)));
  }

  #once(tool: Tool, { name, files, merging = false }: Course): Promise<Run> {
    const command = tool.command(files.base, files.revision, merging);
    return measure(command, { output: this.#outputOf(tool, name), folder: this.#options.output, timeout: patience });
  }

  /** No rival reads a file of this name: oasdiff takes `oasdiff.json` in its folder for a configuration. */
  #outputOf(tool: Tool, course: string): string {
    return `${this.#options.output}/report-of-${`${tool.name} ${course}`.replaceAll(/[^a-z]+/gi, '-')}.json`;
  }

  async #timing(tool: Tool, course: Course): Promise<Timing> {
    const runs = this.#runsOf(course, tool);
    const read = await this.#read(tool, course, runs);
    return {
      tool: tool.name,
      rounds: runs.length,
      seconds: read.failure === undefined ? median(runs.map(({ seconds }) => seconds)) : undefined,
      processor: median(runs.flatMap(({ processor }) => processor ?? [])),
      megabytes: median(runs.flatMap(({ megabytes }) => megabytes ?? [])),
      ...read,
    };
  }

  async #read(tool: Tool, { name }: Course, runs: readonly Run[]): Promise<Pick<Timing, 'findings' | 'failure'>> {
    if (runs.some(({ late }) => late)) return { findings: undefined, failure: `over ${patience / 1000} s` };
    const levels = await readReport(tool, this.#outputOf(tool, name), runs);
    if (levels !== undefined) return { findings: levels };
    const codes = [...new Set(runs.map(({ exitCode }) => exitCode ?? 'none'))];
    return { findings: undefined, failure: `no report, exit code ${codes.join(', ')}` };
  }
}
