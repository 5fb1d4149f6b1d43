// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { readFields, readJson, readScalar, splitPairs, toPairs } from './decode-value.ts';
import type { Parameter } from './route.ts';

interface Spelling {
  /** The text without the prefix that its style puts before it. */
  readonly text: string;
  readonly separator: string;
  /** What style `matrix` repeats before every item. */
  readonly label: string;
  readonly explode: boolean;
}

function spellingOf(parameter: Parameter, text: string): Spelling {
  const { name, style = 'simple', explode = false } = parameter;
  if (style === 'label') return { text: text.slice(1), separator: explode ? '.' : ',', label: '', explode };
  if (style !== 'matrix') return { text, separator: ',', label: '', explode };
  const bare = text.slice(1);
  const label = `${name}=`;
  if (explode) return { text: bare, separator: ';', label, explode };
  return { text: bare.startsWith(label) ? bare.slice(label.length) : bare, separator: ',', label: '', explode };
}

function withoutLabel(item: string, label: string): string {
  return item.startsWith(label) ? item.slice(label.length) : item;
}

/** Reads a parameter of the path or of a header (styles `simple`, `label`, `matrix`), its text unescaped already. */
export function readSimple(parameter: Parameter, value: string | undefined): unknown {
  const { shape } = parameter;
  if (value === undefined) return undefined;
  if (shape === 'json') return readJson(value);
  const { text, separator, label, explode } = spellingOf(parameter, value);
  if (typeof shape === 'string') return readScalar(withoutLabel(text, label), shape);
  if ('list' in shape) {
    return text.split(separator).map((item) => readScalar(withoutLabel(item, label), shape.list));
  }
  return readFields(explode ? splitPairs(text, separator) : toPairs(text.split(separator)), shape.fields);
}
