/** A reference taken apart. */
export interface Reference {
  readonly uri: string | null;
  /** The parts of the pointer, decoded; empty parts are left out. */
  readonly pointer: string[];
}

// openapi-typescript takes these functions from `@redocly/openapi-core/lib/ref-utils.js`, which brings a linter along;
// `npm run build` puts this module in its place. It is asked about the path of every property, so that it looks at a
// text before it takes it apart.

function unescapePart(part: string): string {
  return decodeURIComponent(part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

let last: { readonly pointer: string; readonly parts: readonly string[] } = { pointer: '', parts: [] };

/** Properties of one schema are asked about one after the other, and all have its path. */
function partsOf(pointer: string): string[] {
  if (pointer !== last.pointer) last = { pointer, parts: readParts(pointer) };
  return [...last.parts];
}

function readParts(pointer: string): string[] {
  const parts = pointer.split('/');
  return (/[~%]/.test(pointer) ? parts.map(unescapePart) : parts).filter((part) => part !== '');
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
