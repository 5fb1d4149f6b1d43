import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GithubPair } from './inputs/github.ts';
import type { ShapeFiles } from './inputs/write-shapes.ts';
import { measure, median } from './measure.ts';

const defaultRounds = 3;
const script = fileURLToPath(new URL('./phases.mjs', import.meta.url));

/** Milliseconds of processor time inside our process, each the median of fresh processes. */
export interface Phases {
  /** `JSON.parse` of the texts alone; 0 for YAML. */
  readonly parse: number;
  readonly load: number;
  readonly compare: number;
  /** The verdicts with their positions. */
  readonly judge: number;
  readonly changes: number;
}

export interface AllPhases {
  readonly github: Phases;
  readonly identical: Phases;
  readonly cyclic: Phases;
  readonly allOf: Phases;
  readonly oneProperty: Phases;
  /** All consecutive pairs of our own Issues. */
  readonly history: Phases;
  readonly series: ReadonlyMap<number, Phases>;
}

export interface PhaseInputs {
  readonly github: GithubPair;
  readonly shapes: ShapeFiles;
  readonly output: string;
  /** The `node_modules` that hold our built packages. */
  readonly modules: string;
  /** The folder of our built specifications. */
  readonly specifications: string;
  readonly say: (text: string) => void;
}

export async function measurePhases({
  github,
  shapes,
  output,
  modules,
  specifications,
  say,
}: PhaseInputs): Promise<AllPhases> {
  say('phases inside changelog-diff');
  const of = (paths: readonly string[]): Promise<Phases> => phasesOf(paths, { output, modules });
  const series = new Map<number, Phases>();
  for (const [count, { base, revision }] of shapes.series)
    series.set(count, await phasesOf([base, revision], { output, modules }, 1));
  const issues = (await readdir(specifications)).filter((name) => name.endsWith('.yaml')).sort();
  return {
    github: await of([github.json.base, github.json.revision]),
    identical: await of([github.json.revision, github.json.revision]),
    cyclic: await of([shapes.cyclic.base, shapes.cyclic.revision]),
    allOf: await of([shapes.allOf.base, shapes.allOf.revision]),
    oneProperty: await of([shapes.oneProperty.base, shapes.oneProperty.revision]),
    history: await of(issues.map((name) => `${specifications}/${name}`)),
    series,
  };
}

async function phasesOf(
  paths: readonly string[],
  at: Pick<PhaseInputs, 'output' | 'modules'>,
  rounds = defaultRounds,
): Promise<Phases> {
  const output = `${at.output}/phases.json`;
  const all: Phases[] = [];
  for (let round = 0; round < rounds; round++) {
    const command = [process.execPath, script, at.modules, ...paths];
    await measure(command, { output, folder: fileURLToPath(new URL('../..', import.meta.url)), timeout: 60_000 });
    all.push(parsePhases(JSON.parse(await readFile(output, 'utf8'))));
  }
  const middle = (name: keyof Phases): number => median(all.map((phases) => phases[name])) ?? NaN;
  return {
    parse: middle('parse'),
    load: middle('load'),
    compare: middle('compare'),
    judge: middle('judge'),
    changes: middle('changes'),
  };
}

function parsePhases(value: unknown): Phases {
  const read = (name: string): number => {
    const number: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (typeof number !== 'number') throw new Error(`phases.mjs told no ${name}`);
    return number;
  };
  return {
    parse: read('parse'),
    load: read('load'),
    compare: read('compare'),
    judge: read('judge'),
    changes: read('changes'),
  };
}
