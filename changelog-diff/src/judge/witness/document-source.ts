import type { LoadedDocument } from '@cc-gateway/loader/document';
import { isArray, type JsonObject, type JsonValue } from '../../compare/json.ts';
import { isKnownKeyword } from './known-keywords.ts';
import type { Schema, SchemaSource, View } from './schema.ts';

const dialects = ['https://spec.openapis.org/oas/3.', 'https://json-schema.org/draft/2020-12/schema'];

const sources = new WeakMap<LoadedDocument, DocumentSource>();

/** The source of a document's schemas; one for all that ask, since reading them takes time. */
export function sourceOf(document: LoadedDocument): DocumentSource {
  const source = sources.get(document) ?? new DocumentSource(document);
  sources.set(document, source);
  return source;
}

/** Reads the schemas of a document in its dialect. */
export class DocumentSource implements SchemaSource {
  readonly #document: LoadedDocument;
  readonly #dialect: '3.0' | '2020-12';
  readonly #isForeign: boolean;
  readonly #views = new WeakMap<JsonObject, View>();
  readonly #targets = new Map<string, Schema | undefined>();

  constructor(document: LoadedDocument) {
    this.#document = document;
    this.#dialect = document.version === '3.0' ? '3.0' : '2020-12';
    this.#isForeign = !isDialectKnown(document.value['jsonSchemaDialect']);
  }

  view(value: JsonObject): View {
    const known = this.#views.get(value);
    if (known !== undefined) return known;
    const view = this.#dialect === '3.0' ? viewOf30(value) : viewOf31(value);
    const result = this.#isForeign ? { ...view, isOpaque: true } : view;
    this.#views.set(value, result);
    return result;
  }

  resolve(reference: string): Schema | undefined {
    if (this.#targets.has(reference)) return this.#targets.get(reference);
    const value = reference.startsWith('#') ? this.#document.at(decodeFragment(reference.slice(1))) : undefined;
    const target = value === undefined ? undefined : { value, source: this };
    this.#targets.set(reference, target);
    return target;
  }
}

function isDialectKnown(dialect: JsonValue | undefined): boolean {
  return dialect === undefined || dialects.some((start) => typeof dialect === 'string' && dialect.startsWith(start));
}

/** A fragment is percent-encoded (RFC 6901 section 6); one that cannot be decoded is taken as written. */
function decodeFragment(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function viewOf31(value: JsonObject): View {
  const isKnown = Object.keys(value).every((name) => isKnownKeyword(name, '2020-12'));
  const isSchemaKnown = isDialectKnown(value['$schema']);
  return { keywords: value, isOpaque: !isKnown || !isSchemaKnown || isArray(value['items'] ?? null) };
}

/** The Schema Object of 3.0: keys beside `$ref` are ignored, null and exclusive bounds are flags (3.0.4 section 4.7.24). */
function viewOf30(value: JsonObject): View {
  if (typeof value['$ref'] === 'string') return { keywords: { $ref: value['$ref'] }, isOpaque: false };
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
  const keywords: Record<string, JsonValue> = { ...rest };
  if (nullable === true && typeof rest['type'] === 'string') keywords['type'] = [rest['type'], 'null'];
  if (exclusiveMinimum === true) move(keywords, 'minimum', 'exclusiveMinimum');
  if (exclusiveMaximum === true) move(keywords, 'maximum', 'exclusiveMaximum');
  const isKnown = Object.keys(value).every((name) => isKnownKeyword(name, '3.0'));
  const hasFlags = [exclusiveMinimum, exclusiveMaximum].every(
    (flag) => flag === undefined || typeof flag === 'boolean',
  );
  const isOpaque = !isKnown || !hasFlags || isArray(value['type'] ?? null);
  return { keywords, isOpaque, isOpaqueForNull: saysNothingOfNull(value) };
}

/** Whether null is accepted without a type was never settled in 3.0. */
function saysNothingOfNull(value: JsonObject): boolean {
  return value['nullable'] === true && value['type'] === undefined;
}

function move(keywords: Record<string, JsonValue>, from: string, to: string): void {
  const limit = keywords[from];
  if (limit === undefined) return;
  delete keywords[from];
  keywords[to] = limit;
}
