import { type Verdict, verdictOf } from './verdict.ts';

/** Whether a number is a multiple of another; unknown where exact decimals and binary fractions disagree. */
export function isMultipleOf(value: number, step: number): Verdict {
  if (step <= 0) return 'unknown';
  const isExact = isDecimalMultiple(value, step);
  return isExact === Number.isInteger(value / step) ? verdictOf(isExact) : 'unknown';
}

function isDecimalMultiple(value: number, step: number): boolean | undefined {
  const parts = [value, step].map((number) => /^(-?\d+)(?:\.(\d+))?$/.exec(String(number)));
  const [first, second] = parts;
  if (first === null || second === null || first === undefined || second === undefined) return undefined;
  const digits = Math.max(first[2]?.length ?? 0, second[2]?.length ?? 0);
  const scaled = [first, second].map(([, whole = '', fraction = '']) => BigInt(whole + fraction.padEnd(digits, '0')));
  const [a = 0n, b = 1n] = scaled;
  return b !== 0n && a % b === 0n;
}
