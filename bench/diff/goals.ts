import type { AllPhases } from './measure-phases.ts';
import type { RaceRow, Timing } from './race.ts';

/** A goal of this bench and what became of it. */
export interface Goal {
  readonly goal: string;
  readonly wanted: string;
  readonly measured: string;
  /** Of a ratio of whole commands both, wall-clock and processor time, have to be small enough. */
  readonly isMet: boolean;
}

/** The goals, measured. */
export function goalsOf(phases: AllPhases, [github]: readonly RaceRow[]): Goal[] {
  const of = (name: string): Timing | undefined => github?.timings.find(({ tool }) => tool === name);
  const us = of('changelog-diff');
  const { identical, history, cyclic } = phases;
  const steps = (history.compare + history.judge) / 1000;
  const again = (identical.load + identical.compare) / identical.load;
  const judged = cyclic.compare + cyclic.judge;
  const whole = 'GitHub pair, whole command';
  const memory = us?.megabytes;
  return [
    race(whole, us, of('redocly diff'), 0.25),
    race(whole, us, of('oasdiff'), 0.5),
    goal('GitHub pair, memory', '≤ 400 MB', `${digits(memory, 0)} MB`, memory !== undefined && memory <= 400),
    goal('cyclic shape, compare and judge', '< 200 ms', `${digits(judged, 0)} ms`, judged < 200),
    goal('identical pair, load and compare', '≤ 1.20 × load', `${digits(again, 2)} ×`, again <= 1.2),
    goal('23 steps of our history, compare and judge', '< 1 s', `${digits(steps, 2)} s`, steps < 1),
  ];
}

function goal(name: string, wanted: string, measured: string, isMet: boolean): Goal {
  return { goal: name, wanted, measured, isMet };
}

function race(name: string, us: Timing | undefined, them: Timing | undefined, limit: number): Goal {
  const ratios = [quotient(us?.seconds, them?.seconds), quotient(us?.processor, them?.processor)];
  const isMet = ratios.every((ratio) => ratio !== undefined && ratio <= limit);
  return goal(name, `≤ ${digits(limit, 2)} × ${them?.tool ?? 'rival'}`, bothRatios(us, them), isMet);
}

/** Two ways to tell the time that something took, in one unit; either may be missing. */
export interface BothTimes {
  readonly seconds?: number | undefined;
  readonly processor?: number | undefined;
}

/** Wall-clock, and in parentheses processor time. */
export function bothRatios(us: BothTimes | undefined, them: BothTimes | undefined): string {
  const [seconds, processor] = [quotient(us?.seconds, them?.seconds), quotient(us?.processor, them?.processor)];
  return `${digits(seconds, 2)} × (${digits(processor, 2)} ×)`;
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined ? undefined : part / whole;
}

/** A number with so many digits behind the point, a dash for none. */
export function digits(value: number | undefined, count: number): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(count);
}
