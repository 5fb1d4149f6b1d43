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
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/**
 * Turns any text into an identifier for a value: ASCII letters, digits and underscores, never a reserved word, at most
 * 60 characters. Text that is a good name already stays as it is; different texts may give the same name
 * ({@link uniqueNames} tells them apart).
 */
export function safeIdentifier(text: string): string {
  const [first = '', ...rest] = words(text);
  const joined = IDENTIFIER.test(text) ? text : first + rest.map(upperFirst).join('');
  const name = lowerFirst(joined).slice(0, LONGEST);
  if (name === '') return 'unnamed';
  const started = /^[0-9]/.test(name) ? `_${name}` : name;
  return RESERVED.has(started) ? `${started}_` : started;
}

/** The stem of type names that belong to a value: `Callout` for `callout`, `Delete` for `delete_`. */
export function typeStem(name: string): string {
  const bare = name.replace(/_$/, '');
  return upperFirst(RESERVED.has(bare) ? bare : name);
}

// Names that Windows gives to devices, whatever their extension.
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Turns any text into a file name without extension: lower-case words joined by hyphens. */
export function safeFileName(text: string): string {
  const spaced = text.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2');
  const name = words(spaced).join('-').toLowerCase().slice(0, LONGEST);
  if (name === '') return 'unnamed';
  return DEVICES.test(name) ? `${name}_` : name;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count++) candidate = `${name}${count}`;
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
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  const wanted = [...entries].map(([key, text]) => ({ key, text, name: toName(text) }));
  wanted.sort(
    (a, b) =>
      Number(a.name !== a.text) - Number(b.name !== b.text) || byCodeUnit(a.text, b.text) || byCodeUnit(a.key, b.key),
  );
  const names = new Map<string, string>();
  for (const { key, name } of wanted) {
    const free = numbered(name, taken);
    taken.add(free.toLowerCase());
    names.set(key, free);
  }
  return names;
}
