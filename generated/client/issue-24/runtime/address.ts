// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { StyleTable } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
import { scalarText } from './scalar.ts';

type Place = 'path' | 'query' | 'headers' | 'cookies';

function definedEntries(values: object | undefined): [string, unknown][] {
  const entries: [string, unknown][] = Object.entries(values ?? {});
  return entries.filter(([, value]) => value !== undefined);
}

function spell(place: Place, name: string, value: unknown, styles: StyleTable | undefined): string {
  const at = `${place}.${name}`;
  const style = styles !== undefined && Object.hasOwn(styles, name) ? styles[name] : undefined;
  if (style !== undefined) return style(name, value, at);
  const text = scalarText(value, at);
  if (place === 'headers') return text;
  const encoded = encodeURIComponent(text);
  return place === 'path' ? encoded : `${encodeURIComponent(name)}=${encoded}`;
}

// What URL parsers take for an empty, a current or a parent segment, escaped or not (URL Standard, double-dot segment).
const DOTS = /^(?:\.|%2e){0,2}$/i;

/**
 * Fills a path template. Every value is percent-encoded; a segment that would come out as empty, `.` or `..` is
 * refused, because URL parsers remove such segments and the request would reach another resource.
 */
export function fillPath(template: string, values: object | undefined, styles?: StyleTable): string {
  const given = new Map<string, unknown>(definedEntries(values));
  const segments = template.split('/').map((segment) => {
    let last = '';
    const filled = segment.replace(/\{([^{}]*)\}/g, (_match, name: string) => {
      last = `path.${name}`;
      const value = given.get(name);
      if (value === undefined || value === null) throw new ParameterError(last, 'a value is needed');
      return spell('path', name, value, styles);
    });
    if (last !== '' && DOTS.test(filled)) {
      throw new ParameterError(last, `'${filled}' is no path segment that a server would see`);
    }
    return filled;
  });
  return segments.join('/');
}

/** The parameters of a query or of cookies, spelled, in the order given; undefined values are left out. */
export function fillPairs(place: 'query' | 'cookies', values: object | undefined, styles?: StyleTable): string[] {
  return definedEntries(values)
    .map(([name, value]) => spell(place, name, value, styles))
    .filter((text) => text !== '');
}

/**
 * Sets a header field.
 *
 * @throws ParameterError for text that would end the field or that no field can hold
 */
export function setHeader(headers: Headers, name: string, text: string): void {
  try {
    // `Headers` drops line breaks at either end of a value without a word.
    if (/[\r\n\0]/.test(text)) throw new TypeError('line break');
    headers.set(name, text);
  } catch {
    throw new ParameterError(`headers.${name}`, 'no header field can have this name or value');
  }
}

/** Sets the header fields of the declared header parameters. */
export function fillHeaders(headers: Headers, values: object | undefined, styles?: StyleTable): void {
  for (const [name, value] of definedEntries(values)) setHeader(headers, name, spell('headers', name, value, styles));
}
