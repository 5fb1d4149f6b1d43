import { styleText } from 'node:util';
import { type Paint, plain, type Tone } from '../report/paint.ts';
import type { ComparisonFlags } from './comparison-flags.ts';

const styles: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: 'blue',
  heading: 'bold',
  place: 'cyan',
  quiet: 'dim',
};

/** Colours on a terminal that has them (NO_COLOR and FORCE_COLOR count), or as the option says. */
export function paintFor({ color, output }: Pick<ComparisonFlags, 'color' | 'output'>): Paint {
  if (color === 'never') return plain;
  if (color === 'always' || (output === undefined && hasColors())) return coloured;
  return plain;
}

function hasColors(): boolean {
  const { stdout, env } = process;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return stdout.isTTY && stdout.hasColors();
}

const coloured: Paint = (tone, text) => styleText(styles[tone], text, { validateStream: false });
