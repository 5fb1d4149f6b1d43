/** A reference taken apart. */
export interface Reference {
  readonly uri: string | null;
  /** The parts of the pointer, decoded; empty parts are left out. */
  readonly pointer: string[];
}

// openapi-typescript takes these functions from `@redocly/openapi-core/lib/ref-utils.js`, which brings a linter along;
// `npm run build` puts this module in its place. It is asked about the path of every property, so that it looks at a
// text before it takes it apart.

/** What has been unescaped before: every property below a path is asked about with that path. */
const unescaped = new Map<string, string>();

function unescapePart(part: string): string {
  const known = unescaped.get(part);
  if (known !== undefined) return known;
  const text = decodeURIComponent(part.replaceAll('~1', '/').replaceAll('~0', '~'));
  unescaped.set(part, text);
  return text;
}

function partsOf(pointer: string): string[] {
  const parts = pointer.split('/');
  const texts = /[~%]/.test(pointer) ? parts.map((part) => (/[~%]/.test(part) ? unescapePart(part) : part)) : parts;
  return texts.includes('') ? texts.filter((part) => part !== '') : texts;
}

/** @throws URIError for a pointer with a broken percent escape */
export function parseRef(reference: string): Reference {
  const [before = '', pointer = ''] = reference.includes('#/') ? reference.split('#/') : [reference];
  const uri = before.endsWith('#') ? before.slice(0, -1) : before;
  return { uri: uri === '' ? null : uri, pointer: partsOf(pointer) };
}

/** RFC 6901 section 3; the index of a list is a number. */
export function escapePointer(part: string | number): string | number {
  return typeof part === 'string' && /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}
