import { giants } from '../../commands/src/corpus/fetch-documents.ts';
import { cacheFolder } from '../diff/cache.ts';
import { outputOf, race, type Timing } from './race.ts';
import { ours, rivals, type Tool } from './tools.ts';
import { PROGRAMS } from './type-check.ts';

export type Giant = 'github' | 'graph';

export interface RaceLimits {
  readonly rounds: number;
  /** After so long, or when the time of the whole bench is over, no further round begins. */
  readonly minutes: number;
}

const MINUTE = 60_000;

/** Tools whose output of GitHub's description other sections use. */
const USED = new Set([...PROGRAMS.map(({ tool }) => tool), 'oazapfts']);

/** On Graph they take minutes, and the goal is about this one. */
const RIVALS_ON_GRAPH = new Set(['openapi-typescript']);

/** What the sections share; tools are built and fetched, and outputs generated, when the first section asks. */
export class Bench {
  readonly say: (text: string) => void;
  readonly #deadline: number;
  readonly #generated = new Set<string>();
  #ours: Promise<Tool> | undefined;
  #rivals: Promise<readonly Tool[]> | undefined;

  constructor(say: (text: string) => void, minutes: number) {
    this.say = say;
    this.#deadline = performance.now() + minutes * MINUTE;
  }

  /** True when no section should begin any more. */
  get isOver(): boolean {
    return performance.now() > this.#deadline;
  }

  ours(): Promise<Tool> {
    if (this.#ours === undefined) this.say('building and installing ours …');
    return (this.#ours ??= ours());
  }

  #allRivals(): Promise<readonly Tool[]> {
    if (this.#rivals === undefined) this.say('fetching rivals that are not there yet …');
    return (this.#rivals ??= rivals());
  }

  /** Generates one of the giant documents by all tools that are up to it. */
  async race(document: Giant, { rounds, minutes }: RaceLimits): Promise<Timing[]> {
    const able = (await this.#allRivals()).filter(({ name }) => document === 'github' || RIVALS_ON_GRAPH.has(name));
    const tools = [await this.ours(), ...able];
    const deadline = Math.min(this.#deadline, performance.now() + minutes * MINUTE);
    const timings = await race(document, await fileOf(document), tools, { rounds, deadline, say: this.say });
    if (document === 'github') for (const { tool } of timings) this.#generated.add(tool);
    return timings;
  }

  /** Where the outputs of GitHub's description lie, by tool; what this run has not made yet is generated. */
  async outputs(): Promise<ReadonlyMap<string, string>> {
    const tools = [await this.ours(), ...(await this.#allRivals())].filter(({ name }) => USED.has(name));
    const missing = tools.filter(({ name }) => !this.#generated.has(name));
    await race('github', await fileOf('github'), missing, { rounds: 1, deadline: Infinity, say: this.say });
    for (const { name } of missing) this.#generated.add(name);
    const folder = await cacheFolder('generated');
    return new Map(tools.map(({ name }) => [name, outputOf(folder, 'github', name)]));
  }
}

async function fileOf(document: Giant): Promise<string> {
  const [github, graph] = await giants();
  const found = document === 'github' ? github : graph;
  if (found === undefined) throw new Error(`the description of ${document} is not there`);
  return found.file;
}
