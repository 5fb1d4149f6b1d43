import {
  isArray,
  isObject,
  toPointer,
  type Diagnostic,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import { uniqueNames } from '../names.ts';
import { formatTypes, type FormatOptions } from './formats.ts';
import { usablePattern } from './pattern.ts';
import { nodeAt } from './resolve.ts';
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
  const isNullable = nullable === true && !isChoiceOfNull(schema);
  const values = rest['enum'];
  return {
    ...rest,
    ...(type === undefined ? {} : { type: isNullable && typeof type === 'string' ? [type, 'null'] : type }),
    ...(isNullable && isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
    ...limit('minimum', 'exclusiveMinimum', minimum, exclusiveMinimum),
    ...limit('maximum', 'exclusiveMaximum', maximum, exclusiveMaximum),
  };
}

/**
 * Whether null has to be an alternative to the whole schema. By the letter `nullable` speaks of the `type` beside it only
 * (3.0.3 section 4.7.24.1); documents write it beside `allOf` and mean what is referred to, or null.
 */
function isChoiceOfNull(schema: JsonObject): boolean {
  return schema['nullable'] === true && ['allOf', 'anyOf', 'oneOf'].some((keyword) => Object.hasOwn(schema, keyword));
}

function orNull(schema: JsonObject): JsonObject {
  const marks = Object.entries(schema).filter(([keyword]) => MARKS.has(keyword));
  return { ...Object.fromEntries(marks), anyOf: [schema, { type: 'null' }] };
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

/** A value of the document, cut where it is long. */
function shown(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function invalid(document: LoadedDocument, keyword: string, value: JsonValue, pointer: JsonPointer): GeneratorError {
  const message = `${shown(value)} is no value of '${keyword}'`;
  const position = document.locate(pointer);
  return new GeneratorError([{ code: 'schema-invalid', severity: 'error', message, position }]);
}

const LONGEST = 80;

// Which direction a member may travel in (OpenAPI 3.1 section 4.8.24.3).
const MARKS: ReadonlySet<string> = new Set(['readOnly', 'writeOnly']);

class Bundler {
  readonly #document: LoadedDocument;
  readonly #report: (notice: Diagnostic) => void;
  readonly #formats: FormatOptions;
  readonly #seen = new Set<JsonPointer>();
  readonly #pending: JsonPointer[] = [];
  readonly #told = new Set<JsonPointer>();
  readonly #copies = new Map<JsonPointer, JsonValue>();
  #names: ReadonlyMap<JsonPointer, string> = new Map();

  constructor(document: LoadedDocument, formats: FormatOptions, report: (notice: Diagnostic) => void) {
    this.#document = document;
    this.#formats = formats;
    this.#report = report;
  }

  /** Finds every schema that can be reached by reference, then names them. */
  collect(roots: readonly JsonPointer[]): SchemaBundle {
    for (const root of new Set(roots)) this.#copyAt(root);
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) this.#copyAt(next);
    const wanted = new Map([...this.#seen].map((pointer) => [pointer, pointer.slice(pointer.lastIndexOf('/') + 1)]));
    this.#names = uniqueNames(wanted, safeDefinitionName);
    const entries = [...this.#names].map(([pointer, name]): [string, JsonValue] => [name, this.#copyAt(pointer)]);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    const definitions = Object.fromEntries(entries);
    this.#refuseLoop(definitions);
    return { definitions, at: (pointer) => this.#named(pointer) };
  }

  #refuseLoop(definitions: JsonObject): void {
    const loop = findSchemaLoop(definitions);
    if (loop === undefined) return;
    const pointer = [...this.#names].find(([, name]) => name === loop)?.[0] ?? '';
    const message = `the schema '${loop}' asks for itself before it looks at anything: no value could ever be judged by it`;
    const position = this.#document.locate(pointer);
    throw new GeneratorError([{ code: 'schema-invalid', severity: 'error', message, position }]);
  }

  /** A copy with names in its references; parameters that many operations refer to are copied once. */
  #named(pointer: JsonPointer): JsonValue {
    const known = this.#copies.get(pointer);
    if (known !== undefined) return known;
    const copy = this.#copyAt(pointer);
    this.#copies.set(pointer, copy);
    return copy;
  }

  #copyAt(pointer: JsonPointer): JsonValue {
    return this.#copy(nodeAt(this.#document, pointer), pointer);
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
    const isOld = this.#document.version === '3.0';
    const schema = isOld ? modernise(value) : value;
    const entries: [string, JsonValue][] = [];
    for (const [keyword, child] of Object.entries(schema)) {
      const copy = this.#copyKeyword(keyword, child, `${pointer}/${keyword}`);
      if (copy !== undefined) entries.push([keyword, copy]);
    }
    const copied = { ...Object.fromEntries(entries), ...formatTypes(schema, this.#formats) };
    return isOld && isChoiceOfNull(value) ? orNull(copied) : copied;
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
    if (ASSERTIONS.get(keyword)?.(child) === false) {
      this.#leaveOut('keyword-unusable', `${shown(child)} is no value of '${keyword}'`, pointer);
      return undefined;
    }
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
    if (usable === undefined) {
      this.#leaveOut('pattern-unusable', `${JSON.stringify(pattern)} is no regular expression of ECMA-262`, pointer);
    }
    return usable;
  }

  /** Tells, once, of a keyword that is left out. */
  #leaveOut(code: 'keyword-unusable' | 'pattern-unusable', cause: string, pointer: JsonPointer): void {
    if (this.#told.has(pointer)) return;
    this.#told.add(pointer);
    const position = this.#document.locate(pointer);
    this.#report(complaint({ code, severity: 'warning', message: `${cause}; the server does not check it`, position }));
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
 * @param formats - what is converted has a type of its own (`date-time`, `int64`) in the place of `string` and `integer`
 * @param report - told of what is left out: patterns that are no regular expressions, keywords with values that they
 * cannot have, such as a negative length
 * @throws GeneratorError for a name in `patternProperties` that is no regular expression, and for a schema that asks for
 * itself without end
 */
export function bundleSchemas(
  document: LoadedDocument,
  roots: readonly JsonPointer[],
  formats: FormatOptions,
  report: (notice: Diagnostic) => void,
): SchemaBundle {
  return new Bundler(document, formats, report).collect(roots);
}
