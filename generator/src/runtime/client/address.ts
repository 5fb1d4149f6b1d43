import { atPlace } from './at-place.ts';
import type { RequestPart, StyleTable } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
import { scalarText } from './scalar.ts';

/** Spells a value by its style, or as one scalar. */
export function spell(name: string, value: unknown, at: string, styles: StyleTable = {}): string {
  const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
  return atPlace(at, () => (style === undefined ? encodeURIComponent(scalarText(value, at)) : style(name, value, at)));
}

// What URL parsers take for an empty, a current or a parent segment, escaped or not (URL Standard, double-dot segment).
const DOTS = /^(?:\.|%2e){0,2}$/i;

/**
 * Fills a path template. Every value is percent-encoded; a segment that would come out as empty, `.` or `..` is
 * refused, because URL parsers remove such segments and the request would reach another resource.
 */
export function fillPath(template: string, values: object = {}, styles?: StyleTable): string {
  const given = new Map<string, unknown>(Object.entries(values));
  // The name of a parameter may have a slash in it (OpenAPI 3.1.1 section 4.8.8.1).
  return template.replace(/(?:[^/{]+|\{[^{}]*\})+/g, (segment) => {
    let at = '';
    const filled = segment.replace(/\{([^{}]*)\}/g, (_match, name: string) => {
      const value = given.get(name);
      at = `path.${name}`;
      if (value === undefined || value === null) throw new ParameterError(at, 'a value is needed');
      return spell(name, value, at, styles);
    });
    if (at !== '' && DOTS.test(filled)) {
      throw new ParameterError(at, `'${filled}' is no path segment`);
    }
    return filled;
  });
}

/** The path parameters, with styles only of those that are not one scalar value in the usual spelling. */
export function path(styles?: StyleTable): RequestPart {
  return (draft, parts) => {
    draft.url = fillPath(draft.url, parts.path, styles);
  };
}
