import { isArray, isObject, type JsonPointer, type JsonValue } from './json.ts';

/** The reference that an object is, or has among other keys; only those inside the document. */
export function referenceOf(value: JsonValue): string | undefined {
  const reference = isObject(value) ? value['$ref'] : undefined;
  return typeof reference === 'string' && reference.startsWith('#') ? reference : undefined;
}

/** The pointer that a reference names. A fragment is percent-encoded (RFC 6901 section 6); one that cannot be decoded is taken as written. */
export function pointerIn(reference: string): JsonPointer {
  const fragment = reference.slice(1);
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** What a discriminator names a schema by: a reference or the name of a component. */
export function mappedReference(target: string): string {
  return target.startsWith('#') ? target : `#/components/schemas/${target}`;
}

/** All references inside some values, each once. */
export function referencesIn(values: Iterable<JsonValue>): Set<string> {
  const references = new Set<string>();
  const pending = [...values];
  // Whole documents are walked: a list of the members of each object would cost more than all the rest.
  const wait = (value: JsonValue | undefined) => {
    if (typeof value === 'object' && value !== null) pending.push(value);
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isArray(next)) next.forEach(wait);
    if (!isObject(next)) continue;
    const reference = referenceOf(next);
    if (reference !== undefined) references.add(reference);
    for (const name in next) wait(next[name]);
  }
  return references;
}
