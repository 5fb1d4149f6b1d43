// Escapes that mean something with the flag `u` (ECMA-262 section 22.2.1); before any other character the backslash is
// superfluous if that is no letter, and from another language of regular expressions (`\A`, `\Z`, `\h`) if it is one.
const KNOWN_ESCAPE =
  /^\\(?:[\^$\\.*+?()[\]{}|/bBdDsSwWfnrtv0-9-]|c[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]+\}|[pP]\{[^}]+\}|k<)/;
const QUANTIFIER = /^\{\d+(?:,\d*)?\}/;
const CLASS_ESCAPE = /^\\[dDsSwW]$/;

function isUsable(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** The first atom, escape or sign of a pattern, spelled as the flag `u` wants it. */
function nextPiece(rest: string, isInClass: boolean): { readonly taken: number; readonly spelled: string } {
  const first = rest.slice(0, 1);
  if (first === '\\') {
    const known = KNOWN_ESCAPE.exec(rest)?.[0];
    const isDashOutside = known === '\\-' && !isInClass;
    if (known !== undefined && !isDashOutside) return { taken: known.length, spelled: known };
    const other = rest.slice(1, 2);
    return { taken: 2, spelled: /^[A-Za-z]?$/.test(other) ? rest.slice(0, 2) : other };
  }
  const quantifier = isInClass ? undefined : QUANTIFIER.exec(rest)?.[0];
  if (quantifier !== undefined) return { taken: quantifier.length, spelled: quantifier };
  const isLoneBracket = !isInClass && /[{}\]]/.test(first);
  return { taken: 1, spelled: isLoneBracket ? `\\${first}` : first };
}

/** A dash beside a class such as `\w` is no range; it is escaped. */
function isLoneDash(previous: string, rest: string): boolean {
  return rest.startsWith('-') && (CLASS_ESCAPE.test(previous) || CLASS_ESCAPE.test(rest.slice(1, 3)));
}

function respell(pattern: string): string {
  const pieces: string[] = [];
  let isInClass = false;
  for (let rest = pattern; rest !== '';) {
    const { taken, spelled } = nextPiece(rest, isInClass);
    const isLone = isInClass && isLoneDash(pieces.at(-1) ?? '', rest);
    pieces.push(isLone ? '\\-' : spelled);
    if (!isInClass && spelled === '[') isInClass = true;
    else if (isInClass && spelled === ']') isInClass = false;
    rest = rest.slice(taken);
  }
  return pieces.join('');
}

/**
 * A pattern as a regular expression with the flag `u`, which JSON Schema 2020-12 section 6.4 wants. Patterns that are
 * regular expressions without the flag only are spelled anew with the same meaning.
 *
 * @returns `undefined` for what is no regular expression of ECMA-262
 */
export function usablePattern(pattern: string): string | undefined {
  if (isUsable(pattern)) return pattern;
  const respelled = respell(pattern);
  return isUsable(respelled) ? respelled : undefined;
}
