// Letters, marks and digits that an identifier may hold (ECMA-262 section 12.7) and that can be seen; no newer Unicode
// than compilers know.
const LETTER = /(?!\p{Default_Ignorable_Code_Point})(?=\p{ID_Continue})(?=[\0-\uffff])[\p{L}\p{Mn}\p{Mc}\p{Nd}\p{Nl}]/u
  .source;
const WORDS = new RegExp(`(?:${LETTER})+`, 'gu');
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_]*$/;
const LONGEST = 60;

// Reserved words of the language (strict mode, modules), names that generated files import, and members that every
// object has already: an export called `then` would make its module look like a promise.
const RESERVED = new Set(
  [
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends',
    'false finally for function if implements import in instanceof interface let new null package private protected',
    'public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity',
    'send wire format formats notImplemented operations components paths webhooks globalThis Blob Promise NonNullable Readable Exclude Iterable',
    'AsyncIterable ReadableStream Response Uint8Array FormData',
    'then constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable',
  ].flatMap((line) => line.split(' ')),
);

function words(text: string): string[] {
  return text.normalize('NFC').match(WORDS) ?? [];
}

/** Whether a text has anything to make a name of. */
export function isNameable(text: string): boolean {
  return words(text).length > 0;
}

function upperFirst(text: string): string {
  const upper = text.slice(0, 1).toUpperCase();
  return upper.length === 1 ? upper + text.slice(1) : text;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/**
 * Turns any text into an identifier for a value: letters and digits of any script, in NFC, and underscores; never a
 * reserved word, at most 60 characters. Text that is a good name already stays as it is; different texts may give the same name
 * ({@link uniqueNames} tells them apart).
 */
export function safeIdentifier(text: string): string {
  const [first = '', ...rest] = words(text);
  const joined = IDENTIFIER.test(text) ? text : first + rest.map(upperFirst).join('');
  // Words that are joined may hold a letter and its mark.
  const name = lowerFirst(joined.normalize('NFC')).slice(0, LONGEST);
  if (name === '') return 'unnamed';
  const started = /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
  return RESERVED.has(started) ? `${started}_` : started;
}

/** The stem of type names that belong to a value: `Callout` for `callout`, `Delete` for `delete_`. */
export function typeStem(name: string): string {
  const bare = name.replace(/_$/, '');
  return upperFirst(RESERVED.has(bare) ? bare : name);
}

// Names that Windows gives to devices, whatever their extension.
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Turns any text into a file name without extension: lower-case words of ASCII joined by hyphens. */
export function safeFileName(text: string): string {
  const spaced = text.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2');
  const ascii = spaced.match(/[A-Za-z0-9]+/g) ?? [];
  const name = ascii.join('-').toLowerCase().slice(0, LONGEST);
  if (name === '') return 'unnamed';
  return DEVICES.test(name) ? `${name}_` : name;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same for names that differ in case only; some letters have two small forms. */
function folded(name: string): string {
  return name.toLowerCase().toUpperCase();
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(folded(candidate)); count++) candidate = `${name}${count}`;
  return candidate;
}

/**
 * Gives every key a name of its own. Names that differ in case only count as equal, because they may become types or
 * files. The outcome does not depend on the order of the entries: texts that are their own name go first, then the
 * rest by text and key.
 *
 * @param entries - text wanted as a name, by key
 * @param toName - {@link safeIdentifier} or {@link safeFileName}
 * @param reserved - names that are taken already
 */
export function uniqueNames(
  entries: ReadonlyMap<string, string>,
  toName: (text: string) => string,
  reserved: readonly string[] = [],
): ReadonlyMap<string, string> {
  const taken = new Set(reserved.map(folded));
  const wanted = [...entries].map(([key, text]) => ({ key, text, name: toName(text) }));
  wanted.sort(
    (a, b) =>
      Number(a.name !== a.text) - Number(b.name !== b.text) || byCodeUnit(a.text, b.text) || byCodeUnit(a.key, b.key),
  );
  const names = new Map<string, string>();
  for (const { key, name } of wanted) {
    const free = numbered(name, taken);
    taken.add(folded(free));
    names.set(key, free);
  }
  return names;
}
