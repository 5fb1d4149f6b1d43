import {
  isArray,
  isObject,
  valueAt,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import { uniqueNames } from '../names.ts';
import { GeneratorError } from '../generator-error.ts';

/** Schemas for a validator: a name for each schema that is referred to, and what stands for a place that has one. */
export interface SchemaBundle {
  /** Definitions by name, their references rewritten to `document#/$defs/<name>`. */
  readonly definitions: JsonObject;
  /** The schema at a pointer in the same form. */
  at(pointer: JsonPointer): JsonValue;
}

// JSON Schema 2020-12: keywords that judge a value. Annotations are left out, so that text of the document stays out.
const JUDGING = new Set(
  [
    'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems',
    'minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired',
  ].flatMap((line) => line.split(' ')),
);
const ONE_SCHEMA = new Set(
  ['items contains additionalProperties propertyNames not if then else unevaluatedItems unevaluatedProperties'].flatMap(
    (line) => line.split(' '),
  ),
);
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SCHEMA_MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** OpenAPI 3.0 spells null and exclusive limits in its own way (3.0.4 section 4.7.24.1). */
function modernise(schema: JsonObject): JsonObject {
  const { nullable, type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const isNullable = nullable === true && typeof type === 'string';
  const values = rest['enum'];
  return {
    ...rest,
    ...(type === undefined ? {} : { type: isNullable ? [type, 'null'] : type }),
    ...(isNullable && isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
    ...limit('minimum', 'exclusiveMinimum', minimum, exclusiveMinimum),
    ...limit('maximum', 'exclusiveMaximum', maximum, exclusiveMaximum),
  };
}

function limit(plain: string, exclusive: string, value?: JsonValue, flag?: JsonValue): JsonObject {
  if (flag === true && value !== undefined) return { [exclusive]: value };
  return {
    ...(value === undefined ? {} : { [plain]: value }),
    ...(flag === undefined || typeof flag === 'boolean' ? {} : { [exclusive]: flag }),
  };
}

function targetOf(reference: string): JsonPointer {
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return reference.slice(1);
  }
}

function checkPattern(document: LoadedDocument, schema: JsonObject, pointer: JsonPointer): void {
  const { pattern } = schema;
  if (typeof pattern !== 'string') return;
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const message = `the pattern ${JSON.stringify(pattern)} is no regular expression`;
    const hint = error instanceof Error ? error.message : '';
    const position = document.locate(`${pointer}/pattern`);
    throw new GeneratorError([{ code: 'pattern-invalid', severity: 'error', message, hint, position }]);
  }
}

class Bundler {
  readonly #document: LoadedDocument;
  readonly #seen = new Set<JsonPointer>();
  readonly #pending: JsonPointer[] = [];
  #names: ReadonlyMap<JsonPointer, string> = new Map();

  constructor(document: LoadedDocument) {
    this.#document = document;
  }

  /** Finds every schema that can be reached by reference, then names them. */
  collect(roots: readonly JsonPointer[]): SchemaBundle {
    for (const root of roots) this.#copyAt(root);
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) this.#copyAt(next);
    const wanted = new Map([...this.#seen].map((pointer) => [pointer, pointer.slice(pointer.lastIndexOf('/') + 1)]));
    this.#names = uniqueNames(wanted, safeDefinitionName);
    const entries = [...this.#names].map(([pointer, name]): [string, JsonValue] => [name, this.#copyAt(pointer)]);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return { definitions: Object.fromEntries(entries), at: (pointer) => this.#copyAt(pointer) };
  }

  #copyAt(pointer: JsonPointer): JsonValue {
    return this.#copy(valueAt(this.#document.value, pointer), pointer);
  }

  #reference(reference: string): string {
    const target = targetOf(reference);
    if (!this.#seen.has(target)) {
      this.#seen.add(target);
      this.#pending.push(target);
    }
    return `document#/$defs/${this.#names.get(target) ?? ''}`;
  }

  #copy(value: JsonValue | undefined, pointer: JsonPointer): JsonValue {
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) return true;
    checkPattern(this.#document, value, pointer);
    const schema = this.#document.version === '3.0' ? modernise(value) : value;
    const entries: [string, JsonValue][] = [];
    for (const [keyword, child] of Object.entries(schema)) {
      const copy = this.#copyKeyword(keyword, child, `${pointer}/${keyword}`);
      if (copy !== undefined) entries.push([keyword, copy]);
    }
    return Object.fromEntries(entries);
  }

  #copyKeyword(keyword: string, child: JsonValue, pointer: JsonPointer): JsonValue | undefined {
    if (keyword === '$ref' && typeof child === 'string') return this.#reference(child);
    if (JUDGING.has(keyword)) return child;
    if (ONE_SCHEMA.has(keyword)) return this.#copy(child, pointer);
    if (SCHEMA_LISTS.has(keyword) && isArray(child)) {
      return child.map((item, index) => this.#copy(item, `${pointer}/${index}`));
    }
    if (!SCHEMA_MAPS.has(keyword) || !isObject(child)) return undefined;
    return Object.fromEntries(
      Object.entries(child).map(([name, item]) => [name, this.#copy(item, `${pointer}/${name}`)]),
    );
  }
}

/** Names that a JSON Pointer in a URI fragment needs no escape for. */
function safeDefinitionName(text: string): string {
  const name = text.replaceAll(/[^A-Za-z0-9_.-]+/g, '_').slice(0, 80);
  return name === '' || name === '__proto__' ? 'schema' : name;
}

/**
 * Gathers the schemas at `roots` and all that they refer to, for a JSON Schema 2020-12 validator.
 *
 * @throws GeneratorError for a pattern that is no regular expression
 */
export function bundleSchemas(document: LoadedDocument, roots: readonly JsonPointer[]): SchemaBundle {
  return new Bundler(document).collect(roots);
}
