import { bothRatios, digits } from '../diff/goals.ts';
import type { Timing } from './race.ts';
import type { Results } from './results.ts';
import type { ServerRow } from './servers.ts';
import { OURS } from './tools.ts';

/** A goal of this bench and what became of it. */
export interface Goal {
  readonly goal: string;
  readonly wanted: string;
  readonly measured: string;
  /** Undefined when it was not measured. */
  readonly isMet: boolean | undefined;
}

type Judge = 'at most' | 'at least' | 'less than';

function judge(value: number | undefined, how: Judge, limit: number): boolean | undefined {
  if (value === undefined || Number.isNaN(value)) return undefined;
  if (how === 'at most') return value <= limit;
  return how === 'at least' ? value >= limit : value < limit;
}

const SIGNS: Readonly<Record<Judge, string>> = { 'at most': '≤', 'at least': '≥', 'less than': '<' };

interface Wanted {
  readonly how: Judge;
  readonly limit: number;
  readonly unit: string;
  readonly places: number;
}

function goal(name: string, value: number | undefined, { how, limit, unit, places }: Wanted): Goal {
  const measured = value === undefined ? '–' : `${digits(value, places)} ${unit}`;
  return { goal: name, wanted: `${SIGNS[how]} ${limit} ${unit}`, measured, isMet: judge(value, how, limit) };
}

/** Of a ratio of whole commands both, wall-clock and processor time, have to be small enough. */
function race(name: string, timings: readonly Timing[] = [], rival: string, limit: number): Goal {
  const of = (tool: string): Timing | undefined => timings.find((one) => one.tool === tool);
  const [us, them] = [of(OURS), of(rival)];
  const kinds = ['seconds', 'processor'] as const;
  const verdicts = kinds.map((kind) => {
    const [part, whole] = [us?.[kind], them?.[kind]];
    return part === undefined || whole === undefined ? undefined : part / whole <= limit;
  });
  const isMet = verdicts.includes(undefined) ? undefined : !verdicts.includes(false);
  return { goal: name, wanted: `≤ ${limit} × ${rival}`, measured: bothRatios(us, them), isMet };
}

/** How many requests ours answers with the processor time that a rival takes for one. */
function share(rows: readonly ServerRow[] = [], rival: string, operations: number, limit: number): Goal {
  const of = (kind: string): number | undefined =>
    rows.find((row) => row.kind === kind && row.operations === operations)?.processor;
  const [us, them] = [of(OURS), of(rival)];
  const value = us === undefined || them === undefined ? undefined : them / us;
  const wanted = { how: 'at least', limit, unit: `× ${rival}`, places: 2 } as const;
  return { ...goal(`server, ${operations} operations`, value, wanted), measured: `${digits(value, 2)} ×` };
}

function generationGoals({ github, graph, issues }: Results): Goal[] {
  const rows = github?.measured;
  const us = rows?.find(({ tool }) => tool === OURS);
  const secondsOf = (what: string): number | undefined => issues?.measured.find((row) => row.what === what)?.seconds;
  return [
    race('GitHub', rows, 'openapi-typescript', 0.8),
    race('GitHub', rows, '@hey-api/openapi-ts', 0.5),
    race('GitHub', rows, 'swagger-typescript-api', 0.2),
    goal('GitHub, memory', us?.megabytes, { how: 'at most', limit: 500, unit: 'MB', places: 0 }),
    race('Microsoft Graph', graph?.measured, 'openapi-typescript', 0.5),
    goal('all 24 Issues, cold', secondsOf('all 24, cold'), { how: 'at most', limit: 20, unit: 's', places: 1 }),
    goal('all 24 Issues, nothing changed', secondsOf('all 24, nothing changed'), {
      how: 'at most',
      limit: 2,
      unit: 's',
      places: 1,
    }),
    goal('one Issue, nothing changed', secondsOf('one, nothing changed'), {
      how: 'less than',
      limit: 0.5,
      unit: 's',
      places: 2,
    }),
  ];
}

/** The largest of several; undefined when there is none, or one is missing. */
function worst(values: readonly (number | undefined)[] = []): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 || known.length < values.length ? undefined : Math.max(...known);
}

function useGoals({ bundle, typecheck, completion, client }: Results): Goal[] {
  const size = (name: string): number | undefined => bundle?.measured.find((one) => one.name === name)?.gzipped;
  const [us, oazapfts] = [size(OURS), size('oazapfts')];
  const perCall = worst(typecheck?.measured.filter(({ name }) => name === OURS).map((one) => one.perCall));
  const wall = worst(completion?.measured.filter(({ name }) => name === OURS).map((one) => one.wall));
  const [overhead] = client?.measured ?? [];
  return [
    {
      goal: 'one operation in a bundle, gzipped',
      wanted: `≤ oazapfts, ${digits(oazapfts, 0)} B`,
      measured: `${digits(us, 0)} B`,
      isMet: oazapfts === undefined ? undefined : judge(us, 'at most', oazapfts),
    },
    goal('type-check of one more call', perCall, { how: 'at most', limit: 1, unit: 'ms', places: 2 }),
    goal('completion of an operation', wall, { how: 'at most', limit: 50, unit: 'ms', places: 0 }),
    goal('client over bare fetch', overhead === undefined ? undefined : overhead * 100, {
      how: 'at most',
      limit: 10,
      unit: '%',
      places: 1,
    }),
  ];
}

function serverGoals({ server }: Results): Goal[] {
  const rows = server?.measured;
  const start = rows?.find(({ kind, operations }) => kind === OURS && operations === 800)?.started;
  return [
    share(rows, 'Fastify by hand', 10, 0.9),
    share(rows, 'Fastify by hand', 800, 0.9),
    share(rows, 'openapi-backend', 800, 20),
    share(rows, 'express-openapi-validator', 800, 20),
    goal('start, 800 operations', start, { how: 'less than', limit: 300, unit: 'ms', places: 0 }),
  ];
}

/** The goals, measured. */
export function goalsOf(results: Results): Goal[] {
  return [...generationGoals(results), ...useGoals(results), ...serverGoals(results)];
}
