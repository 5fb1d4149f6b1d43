import { isObject, toPointer, type JsonObject, type JsonPointer, type LoadedDocument } from '@cc-gateway/loader';
import { isBinarySchema, saysBinary } from './binary-schema.ts';
import { exampleOf } from './example.ts';
import { nodeAt, objectOf, resolve } from './resolve.ts';
import { collect, ownTypes } from './shape.ts';
import type { Content, ContentKind, EncodingModel } from './model.ts';

// RFC 9110 section 8.3.1; ranges such as `*/*` are allowed as keys of `content`.
const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+*-]+=(?:[\w!#$&^.+*-]+|"[\w !#$&^.+*/;=-]*"))*$/;

// Sequential media types of JSON texts (OpenAPI 3.2 section 4.14.2.1).
const LINES = /^application\/(?:jsonl|x-ndjson|ndjson|json-seq|[^/]+\+json-seq)$/;

// Ranges that do not tell what is in a body.
const OPEN_RANGE = /^(?:\*|application)\/\*$/;

function essenceOf(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** What is done with bodies of a media type; `*\/*` is taken for JSON, which is what it means in nearly all documents. */
export function contentKind(mediaType: string): ContentKind {
  const essence = essenceOf(mediaType);
  if (essence === '*/*' || /\/(?:json|[^/]+\+json)$/.test(essence)) return 'json';
  if (essence === 'application/x-www-form-urlencoded') return 'form';
  if (essence.startsWith('multipart/')) return 'multipart';
  if (essence === 'text/event-stream') return 'events';
  if (LINES.test(essence)) return 'lines';
  if (essence.startsWith('text/') || /\/(?:xml|[^/]+\+xml)$/.test(essence)) return 'text';
  return 'binary';
}

/** What bodies within a range are that leaves it open: bytes or JSON where the schema says so. */
function kindWithinRange(document: LoadedDocument, kind: ContentKind, schema: JsonPointer | undefined): ContentKind {
  if (schema === undefined) return kind === 'json' ? 'any' : kind;
  const node = resolve(document, nodeAt(document, schema), schema);
  if (node !== undefined && isBinarySchema(node.value)) return 'binary';
  const types = collect(document, node?.value, schema, 0).flatMap(ownTypes);
  return types.length === 0 || types.includes('string') ? 'any' : 'json';
}

/** As {@link contentKind}, by the schema where that says more; bytes are no JSON, whatever their label. */
function kindOf(document: LoadedDocument, mediaType: string, schema: JsonPointer | undefined): ContentKind {
  const kind = contentKind(mediaType);
  if (OPEN_RANGE.test(essenceOf(mediaType))) return kindWithinRange(document, kind, schema);
  if (kind !== 'json' || schema === undefined) return kind;
  const node = resolve(document, nodeAt(document, schema), schema);
  return node !== undefined && saysBinary(node.value) ? 'binary' : kind;
}

function schemaOf(entry: JsonObject, at: JsonPointer): Pick<Content, 'schema' | 'isItemSchema'> {
  if (Object.hasOwn(entry, 'itemSchema')) return { schema: `${at}/itemSchema`, isItemSchema: true };
  return Object.hasOwn(entry, 'schema') ? { schema: `${at}/schema` } : {};
}

/** Whether a schema says anything of a text: what describes the elements of XML as an object does not. */
function mayBeText(document: LoadedDocument, schema: JsonPointer | undefined): boolean {
  if (schema === undefined) return true;
  const types = collect(document, nodeAt(document, schema), schema, 0).flatMap(ownTypes);
  return types.length === 0 || types.includes('string');
}

/** Whether members may have a style: those of urlencoded forms, and since 3.1 those of `multipart/form-data`. */
function takesStyles({ version }: LoadedDocument, mediaType: string): boolean {
  const kind = contentKind(mediaType);
  return kind === 'form' || (kind === 'multipart' && version !== '3.0' && /^multipart\/form-data\b/i.test(mediaType));
}

/** @param isStyled - whether `style`, `explode` and `allowReserved` are not to be ignored */
function encodingOf(value: JsonObject, isStyled: boolean): EncodingModel {
  const { contentType } = value;
  const { style, explode, allowReserved } = isStyled ? value : {};
  return {
    ...(typeof contentType === 'string' ? { contentType } : {}),
    headers: Object.keys(objectOf(value, 'headers')).filter((name) => name.toLowerCase() !== 'content-type'),
    hasStyle: [style, explode, allowReserved].some((one) => one !== undefined),
    ...(typeof style === 'string' ? { style } : {}),
    ...(typeof explode === 'boolean' ? { explode } : {}),
    ...(allowReserved === true ? { allowReserved } : {}),
  };
}

function encodingsOf(entry: JsonObject, isStyled: boolean): Pick<Content, 'encodings'> {
  const entries = Object.entries(objectOf(entry, 'encoding')).flatMap(([name, value]): [string, EncodingModel][] =>
    isObject(value) ? [[name, encodingOf(value, isStyled)]] : [],
  );
  return entries.length === 0 ? {} : { encodings: Object.fromEntries(entries) };
}

/**
 * The media types of a `content` object in its order.
 *
 * @param owner - the request body or response, found at `pointer`
 * @param report - told of every key that is no media type and therefore left out
 */
export function readContents(
  document: LoadedDocument,
  owner: JsonObject,
  pointer: JsonPointer,
  report: (pointer: JsonPointer) => void,
): Content[] {
  const contents: Content[] = [];
  for (const [mediaType, entry] of Object.entries(objectOf(owner, 'content'))) {
    const at = pointer + toPointer(['content', mediaType]);
    if (!MEDIA_TYPE.test(mediaType) || !isObject(entry)) {
      report(at);
      continue;
    }
    const described = schemaOf(entry, at);
    const kind = kindOf(document, mediaType, described.schema);
    const own = {
      ...(kind === 'text' && !mayBeText(document, described.schema) ? {} : described),
      ...encodingsOf(entry, takesStyles(document, mediaType)),
      ...exampleOf(document, entry),
    };
    contents.push({ mediaType, pointer: at, kind, ...own });
  }
  return contents;
}
