const BACKSLASH = 92;
const COLON = 58;
const QUOTE = 34;
const SPACE = 32;

/**
 * Whether valid JSON text has no more than `keys` keys. Looking back from each colon is quick and never counts too
 * few, but a string that begins with a colon counts as a key; only then every string is looked at.
 */
export function hasKeys(text: string, keys: number): boolean {
  return countQuotedColons(text) === keys || countKeys(text) === keys;
}

/** The colons that follow a quote which is not escaped. */
function countQuotedColons(text: string): number {
  let found = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= SPACE) before--;
    if (text.charCodeAt(before) === QUOTE && !isEscaped(text, before)) found++;
  }
  return found;
}

/** Counts the strings before a colon in valid JSON text, hopping from quote to quote. */
function countKeys(text: string): number {
  let keys = 0;
  let open = text.indexOf('"');
  while (open !== -1) {
    let next = closingQuote(text, open) + 1;
    let unit = text.charCodeAt(next);
    while (unit <= SPACE) unit = text.charCodeAt(++next);
    if (unit === COLON) keys++;
    open = text.indexOf('"', next + 1);
  }
  return keys;
}

/** Offset of the quote that closes the string opened at `open`. */
export function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close === -1 ? text.length : close;
}

/** Whether the character at `offset` follows an odd number of backslashes. */
function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (offset - before) % 2 === 0;
}
