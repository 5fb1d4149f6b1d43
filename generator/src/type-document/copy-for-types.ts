import { isArray, isObject, toPointer, type JsonObject, type JsonValue } from '@cc-gateway/loader';
import { GeneratorError } from '../generator-error.ts';
import { isIgnoredHeader } from '../model/parameters.ts';
import { textOf } from '../model/resolve.ts';
import { limitsOf, meaningsOf, saysFacts } from '../model/schema-facts.ts';
import { safeComment } from '../safe-comment.ts';
import { NAME_MAPS } from './schema-walk.ts';
import type { TypedDocument } from './typed-model.ts';

// First segments of a pointer that types.ts has a type for. openapi-typescript writes that segment into the code as
// it is, so no other may reach it.
const TYPED_ROOTS = new Set(['components', 'paths', 'webhooks', '$defs']);

// Below these keys a member called `$ref` is data.
const DATA_KEYS = /^(?:examples?|default|const|enum|x-.*)$/;

// Members whose text openapi-typescript writes into comments: it knows how a comment ends, but not that a line of one
// may be a directive to the compiler.
const COMMENT_KEYS = new Set(['title', 'summary', 'description', 'format', 'default']);

function hasType(reference: string): boolean {
  const [start, root = '', ...rest] = reference.split('/');
  return start === '#' && TYPED_ROOTS.has(root) && rest.length > 0;
}

/** Where a node stands; asked only when something is wrong with it. */
function pointerTo(root: JsonValue, wanted: JsonObject): string {
  const pending: { value: JsonValue; pointer: string }[] = [{ value: root, pointer: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, pointer } = next;
    if (value === wanted) return pointer;
    const entries = isObject(value) || isArray(value) ? Object.entries(value) : [];
    pending.push(...entries.map(([key, child]) => ({ value: child, pointer: pointer + toPointer([key]) })));
  }
  return '';
}

/** openapi-typescript tells the description, the default and the format of a schema; limits and meanings are told here. */
function describeFacts(schema: JsonObject): void {
  const description = textOf(schema, 'description');
  const limits = limitsOf(schema, description);
  const meanings = meaningsOf(schema);
  if (limits.length === 0 && meanings.length === 0) return;
  const lines = meanings.map(({ value, meaning }) => `- ${value}: ${meaning.replaceAll(/\s+/g, ' ')}`);
  const limited = limits.join('; ');
  const first = description === '' || limited === '' ? description + limited : `${description} (${limited})`;
  Reflect.set(schema, 'description', [first, ...lines].join('\n'));
}

type Members = Record<string, JsonValue>;

function setMember(copy: Members, key: string, value: JsonValue): void {
  if (key !== '__proto__') copy[key] = value;
  else Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Makes the copy that types are printed of: nothing of it is shared with the document but data. */
class Copier {
  readonly #document: TypedDocument;

  constructor(document: TypedDocument) {
    this.#document = document;
  }

  object(node: JsonObject): JsonObject {
    const copy: Members = {};
    let hasFacts = false;
    for (const key in node) {
      const child = node[key];
      if (child === undefined || (key === 'examples' && !isArray(child))) continue;
      hasFacts ||= saysFacts(key);
      setMember(copy, key, this.#member(node, key, child));
    }
    if (hasFacts) describeFacts(copy);
    // A parameter without a place is one that openapi-typescript leaves out.
    if (isIgnoredHeader(copy)) Reflect.deleteProperty(copy, 'in');
    return copy;
  }

  #member(node: JsonObject, key: string, child: JsonValue): JsonValue {
    if (typeof child === 'string') {
      if (key === '$ref' && !hasType(child)) throw this.#untyped(node, child);
      return COMMENT_KEYS.has(key) ? safeComment(child) : child;
    }
    if (typeof child !== 'object' || child === null || DATA_KEYS.test(key)) return child;
    return isObject(child) && NAME_MAPS.has(key) ? this.#map(child) : this.#value(child);
  }

  #value(value: JsonValue): JsonValue {
    if (isArray(value)) return value.map((item) => this.#value(item));
    return isObject(value) ? this.object(value) : value;
  }

  #map(map: JsonObject): JsonObject {
    const copy: Members = {};
    for (const name in map) {
      const child = map[name];
      if (child !== undefined) setMember(copy, name, this.#value(child));
    }
    return copy;
  }

  #untyped(node: JsonObject, reference: string): GeneratorError {
    const message = `'${reference}' has no type: references may lead to ${[...TYPED_ROOTS].join(', ')}`;
    const position = this.#document.locate(pointerTo(this.#document.value, node));
    return new GeneratorError([{ code: 'reference-untyped', severity: 'error', message, position }]);
  }
}

/**
 * A copy of a document to print types of: what types are made of, with comments that are safe and tell the limits of
 * schemas. Examples that no comment shows are left out.
 *
 * @throws GeneratorError at the first reference that leads to a place without a type
 */
export function copyForTypes(document: TypedDocument): JsonObject {
  return new Copier(document).object(document.value);
}
