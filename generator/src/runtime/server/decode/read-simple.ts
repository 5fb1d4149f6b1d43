import type { FieldShapes, Spelling } from '../route.ts';
import { readFields, readText, toPair, toPairs, type Decode, type Pair } from './read-value.ts';

/** How the items of a value stand one after another. */
interface Layout {
  /** The text without the prefix that its style puts before it. */
  readonly text: string;
  readonly separator: string;
  /** What style `matrix` repeats before every item. */
  readonly label: string;
  readonly explode: boolean;
}

function layoutOf(spelling: Spelling, text: string): Layout {
  const { name, style = 'simple', explode = false } = spelling;
  if (style === 'label') return { text: text.slice(1), separator: explode ? '.' : ',', label: '', explode };
  if (style !== 'matrix') return { text, separator: ',', label: '', explode };
  const label = encodeURIComponent(name);
  const bare = text.slice(1);
  return explode
    ? { text: bare, separator: ';', label, explode }
    : { text: withoutLabel(bare, label), separator: ',', label: '', explode };
}

/** `;v=a` names its value; `;v` has an empty one (RFC 6570 section 3.2.7). */
function withoutLabel(item: string, label: string): string {
  if (label === '') return item;
  return item === label ? '' : item.startsWith(`${label}=`) ? item.slice(label.length + 1) : item;
}

function hasPrefix({ style }: Spelling, text: string): boolean {
  if (style === 'label') return text.startsWith('.');
  return style === 'matrix' ? text.startsWith(';') : true;
}

function readObject({ text, separator, explode }: Layout, shape: FieldShapes, decode: Decode): unknown {
  const items = text === '' ? [] : text.split(separator);
  const pairs = explode ? items.map(toPair) : toPairs(items);
  const decoded = pairs.map(([key, value]): Pair => [decode(key).trim(), decode(value)]);
  return readFields(
    decoded,
    (name) => (Object.hasOwn(shape.fields, name) ? shape.fields[name] : shape.rest) ?? 'string',
  );
}

/**
 * Reads a parameter of the path or of a header (styles `simple`, `label`, `matrix`).
 *
 * @param depth - how deep JSON may be nested
 * @throws Undecodable
 */
export function readSimple(spelling: Spelling, value: string, decode: Decode, depth: number): unknown {
  const { shape, style = 'simple' } = spelling;
  if (typeof shape === 'string' && style === 'simple') return readText(decode(value), shape, depth);
  if (!hasPrefix(spelling, value)) return value;
  const layout = layoutOf(spelling, value);
  if (shape === 'json' || (typeof shape === 'object' && 'json' in shape)) return readText(decode(value), shape, depth);
  if (typeof shape === 'string') return readText(decode(withoutLabel(layout.text, layout.label)), shape, depth);
  if ('fields' in shape) return readObject(layout, shape, decode);
  // A style of queries, which a path or header cannot have.
  if ('deep' in shape) return decode(value);
  if (layout.text === '') return [];
  const items = layout.text.split(layout.separator).map((item) => withoutLabel(item.trim(), layout.label));
  return items.map((item) => readText(decode(item), shape.list, depth));
}
