// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Style, StyleTable } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
import { scalarText } from './scalar.ts';

/** The members of an object that have a value. */
export function definedEntries(values: object | undefined): [string, unknown][] {
  const entries: [string, unknown][] = Object.entries(values ?? {});
  return entries.filter(([, value]) => value !== undefined);
}

function styleOf(styles: StyleTable | undefined, name: string): Style | undefined {
  return styles !== undefined && Object.hasOwn(styles, name) ? styles[name] : undefined;
}

/** Spells a value by its style, or as one scalar. */
export function spell(name: string, value: unknown, at: string, styles?: StyleTable): string {
  return styleOf(styles, name)?.(name, value, at) ?? encodeURIComponent(scalarText(value, at));
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
      return spell(name, value, last, styles);
    });
    if (last !== '' && DOTS.test(filled)) {
      throw new ParameterError(last, `'${filled}' is no path segment that a server would see`);
    }
    return filled;
  });
  return segments.join('/');
}
