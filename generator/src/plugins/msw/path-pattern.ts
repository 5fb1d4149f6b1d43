const PLAIN = /^(?:\/(?:[\w.~-]+|\{[A-Za-z_]\w*\}))*\/?$/;
const PARAMETER = /\{[^{}]*\}/;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** What matches the addresses of a path: a pattern of msw, or the source of a regular expression. */
export interface PathPattern {
  readonly kind: 'path' | 'expression';
  readonly source: string;
}

/** As it appears in an address. */
function encoded(literal: string): string {
  const whole = literal.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return encodeURI(whole).replaceAll('?', '%3F').replaceAll('#', '%23');
}

/**
 * The pattern of a path on any server. Paths of plain segments are patterns, because people read them; in all others
 * something could have a meaning of its own to msw, so that they become regular expressions.
 */
export function pathPattern(path: string): PathPattern {
  if (PLAIN.test(path)) return { kind: 'path', source: `*${path.replaceAll(/\{(\w+)\}/g, ':$1')}` };
  const literals = path.split(PARAMETER).map((literal) => encoded(literal).replaceAll(SPECIAL, '\\$&'));
  return { kind: 'expression', source: `${literals.join('[^/?#]+')}$` };
}
