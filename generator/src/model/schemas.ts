import {
  isArray,
  isObject,
  toPointer,
  valueAt,
  type Diagnostic,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import { uniqueNames } from '../names.ts';
import { usablePattern } from './pattern.ts';
import { findSchemaLoop } from './schema-loops.ts';
import { ASSERTIONS, SCHEMA_KEYWORDS, SCHEMA_LISTS, SCHEMA_MAPS } from './schema-keywords.ts';
import { complaint, GeneratorError } from '../generator-error.ts';

/** Schemas for a validator: a name for each schema that is referred to, and what stands for a place that has one. */
export interface SchemaBundle {
  /** Definitions by name, their references rewritten to `#/$defs/<name>`. */
  readonly definitions: JsonObject;
  /** The schema at a pointer in the same form. */
  at(pointer: JsonPointer): JsonValue;
}

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

function invalid(document: LoadedDocument, keyword: string, value: JsonValue, pointer: JsonPointer): GeneratorError {
  const message = `${JSON.stringify(value)} is no value of '${keyword}'`;
  const position = document.locate(pointer);
  return new GeneratorError([{ code: 'schema-invalid', severity: 'error', message, position }]);
}

// Which direction a member may travel in (OpenAPI 3.1 section 4.8.24.3).
const MARKS: ReadonlySet<string> = new Set(['readOnly', 'writeOnly']);

class Bundler {
  readonly #document: LoadedDocument;
  readonly #report: (notice: Diagnostic) => void;
  readonly #seen = new Set<JsonPointer>();
  readonly #pending: JsonPointer[] = [];
  readonly #told = new Set<JsonPointer>();
  #names: ReadonlyMap<JsonPointer, string> = new Map();

  constructor(document: LoadedDocument, report: (notice: Diagnostic) => void) {
    this.#document = document;
    this.#report = report;
  }

  /** Finds every schema that can be reached by reference, then names them. */
  collect(roots: readonly JsonPointer[]): SchemaBundle {
    for (const root of roots) this.#copyAt(root);
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) this.#copyAt(next);
    const wanted = new Map([...this.#seen].map((pointer) => [pointer, pointer.slice(pointer.lastIndexOf('/') + 1)]));
    this.#names = uniqueNames(wanted, safeDefinitionName);
    const entries = [...this.#names].map(([pointer, name]): [string, JsonValue] => [name, this.#copyAt(pointer)]);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    const definitions = Object.fromEntries(entries);
    this.#refuseLoop(definitions);
    return { definitions, at: (pointer) => this.#copyAt(pointer) };
  }

  #refuseLoop(definitions: JsonObject): void {
    const loop = findSchemaLoop(definitions);
    if (loop === undefined) return;
    const pointer = [...this.#names].find(([, name]) => name === loop)?.[0] ?? '';
    const message = `the schema '${loop}' asks for itself before it looks at anything: no value could ever be judged by it`;
    const position = this.#document.locate(pointer);
    throw new GeneratorError([{ code: 'schema-invalid', severity: 'error', message, position }]);
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
    return `#/$defs/${this.#names.get(target) ?? ''}`;
  }

  #copy(value: JsonValue | undefined, pointer: JsonPointer): JsonValue {
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) return true;
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
    if (ASSERTIONS.has(keyword)) return this.#assertion(keyword, child, pointer);
    if (MARKS.has(keyword)) return child === true ? true : undefined;
    if (SCHEMA_KEYWORDS.has(keyword)) return this.#copy(child, pointer);
    if (SCHEMA_LISTS.has(keyword) && isArray(child)) {
      return child.map((item, index) => this.#copy(item, `${pointer}/${index}`));
    }
    return SCHEMA_MAPS.has(keyword) && isObject(child) ? this.#copyMembers(keyword, child, pointer) : undefined;
  }

  #assertion(keyword: string, child: JsonValue, pointer: JsonPointer): JsonValue | undefined {
    if (ASSERTIONS.get(keyword)?.(child) === false) throw invalid(this.#document, keyword, child, pointer);
    return keyword === 'pattern' && typeof child === 'string' ? this.#pattern(child, pointer) : child;
  }

  #copyMembers(keyword: string, members: JsonObject, pointer: JsonPointer): JsonObject {
    const entries = Object.entries(members).map(([name, item]): [string, JsonValue] => {
      const at = pointer + toPointer([name]);
      const copied = keyword === 'patternProperties' ? usablePattern(name) : name;
      // Left out, it would change what `additionalProperties` means.
      if (copied === undefined) throw invalid(this.#document, keyword, name, at);
      return [copied, this.#copy(item, at)];
    });
    return Object.fromEntries(entries);
  }

  #pattern(pattern: string, pointer: JsonPointer): string | undefined {
    const usable = usablePattern(pattern);
    if (usable === undefined && !this.#told.has(pointer)) {
      this.#told.add(pointer);
      const message = `${JSON.stringify(pattern)} is no regular expression of ECMA-262; the server does not check it`;
      const position = this.#document.locate(pointer);
      this.#report(complaint({ code: 'pattern-unusable', severity: 'warning', message, position }));
    }
    return usable;
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
 * @param report - told of patterns that are left out because they are no regular expressions
 * @throws GeneratorError for a keyword whose value it cannot have, such as a negative length, and for a schema that asks
 * for itself without end
 */
export function bundleSchemas(
  document: LoadedDocument,
  roots: readonly JsonPointer[],
  report: (notice: Diagnostic) => void,
): SchemaBundle {
  return new Bundler(document, report).collect(roots);
}
