// Generated from the client runtime of openapi-ts-morph. Do not edit.

import type { Json } from './format.ts';
import type { PartStyle } from './multipart-styles.ts';
import type { BodyWriter } from './operation.ts';
import { scalarText } from './scalar.ts';
import { writeJson } from './write-json.ts';

/** A value of a multipart body together with the header fields or the file name of its part. */
export class Part<Value = unknown> {
  readonly value: Value;
  readonly headers: Readonly<Record<string, string>>;
  readonly fileName: string | undefined;

  constructor(value: Value, headers: Readonly<Record<string, string>>, fileName: string | undefined) {
    this.value = value;
    this.headers = headers;
    this.fileName = fileName;
  }
}

/** Gives a value of a multipart body header fields of its own, or a file name. */
export function part<Value>(
  value: Value,
  options: { readonly headers?: Readonly<Record<string, string>>; readonly fileName?: string } = {},
): Part<Value> {
  return new Part(value, options.headers ?? {}, options.fileName);
}

/** What can be sent as a file. */
export type FileContent = Blob | ArrayBuffer | Uint8Array;

type Sent<Value> = Value extends Blob ? FileContent : Value;

type PartOf<Value> = Value extends readonly (infer Item)[]
  ? readonly (Sent<Item> | Part<Sent<Item>>)[]
  : Sent<Value> | Part<Sent<Value>>;

type FileFor<Member> = Member extends readonly unknown[]
  ? readonly FileContent[]
  : Member extends undefined
    ? undefined
    : FileContent;

/**
 * What can be sent as a multipart body: its members, each as it is or as a {@link part}; or a finished form. The members
 * `Files` are files, for which the document has no type.
 */
export type Multipart<Body, Files extends PropertyKey = never> =
  FormData | { readonly [Name in keyof Body]: PartOf<Name extends Files ? FileFor<Body[Name]> : Body[Name]> };

// HTML Standard, multipart form data: what would end a quoted name is escaped so that every server reads it the same.
function quoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}

function headerLine([name, text]: readonly [string, string]): string {
  if (/[^\w!#$%&'*+.^`|~-]/.test(name) || /[\r\n\0]/.test(text)) {
    throw new TypeError(`${JSON.stringify(name)}: no header field of a part can have this name or value`);
  }
  return `${name}: ${text}\r\n`;
}

/** A piece of a Blob. */
type Piece = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

/** The header fields of a part: those that the caller gives stand for ours of the same name. */
function headerLines(ours: readonly (readonly [string, string])[], given: Part['headers']): string {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const usual = ours.filter(([name]) => !names.has(name.toLowerCase()));
  return [...usual, ...Object.entries(given)].map(headerLine).join('');
}

interface PartContent {
  readonly content: Piece;
  readonly contentType: string | undefined;
  readonly fileName?: string;
}

const BYTES = 'application/octet-stream';

/** The first media type of a list such as `image/png, image/*` that names one. */
function concreteType(list: string | undefined): string | undefined {
  return list
    ?.split(',')
    .map((one) => one.trim())
    .find((one) => !one.includes('*'));
}

function blobContent(value: Blob, declared: string | undefined): PartContent {
  const contentType = value.type === '' ? (declared ?? BYTES) : value.type;
  return { content: value, contentType, fileName: value instanceof File ? value.name : 'blob' };
}

function partContent(value: unknown, types: string | undefined, at: string, json: Json): PartContent {
  const declared = concreteType(types);
  if (value instanceof Blob) return blobContent(value, declared);
  if (value instanceof ArrayBuffer) return { content: value, contentType: declared ?? BYTES };
  if (value instanceof Uint8Array) return { content: new Uint8Array(value), contentType: declared ?? BYTES };
  // Within a `part`, a date has not been converted.
  if (value instanceof Date) return { content: value.toISOString(), contentType: declared };
  if (typeof value === 'object' && value !== null) {
    return { content: writeJson(value, at, json), contentType: declared ?? 'application/json' };
  }
  const isJson = declared?.endsWith('json') === true;
  return { content: isJson ? writeJson(value, at, json) : scalarText(value, at), contentType: declared };
}

interface Writing {
  readonly isForm: boolean;
  readonly json: Json;
}

function partBlobs(name: string, value: unknown, types: string | undefined, { isForm, json }: Writing): Piece[] {
  const given = value instanceof Part ? value : part(value);
  const { content, contentType, fileName = given.fileName } = partContent(given.value, types, `body.${name}`, json);
  const file = given.fileName ?? fileName;
  const disposition = `${isForm ? 'form-data' : 'attachment'}; name="${quoted(name)}"`;
  const named = disposition + (file === undefined ? '' : `; filename="${quoted(file)}"`);
  const type: [string, string][] = contentType === undefined ? [] : [['Content-Type', contentType]];
  const lines = headerLines([['Content-Disposition', named], ...type], given.headers);
  return [`${lines}\r\n`, content, '\r\n'];
}

/** A member as its style spells it; a file has no style. */
function styledParts(name: string, item: unknown, style: PartStyle, writing: Writing): Piece[][] {
  const given: Part = item instanceof Part ? item : part(item);
  const { value, headers, fileName } = given;
  if (value instanceof Blob || value instanceof ArrayBuffer || value instanceof Uint8Array) {
    return [partBlobs(name, item, undefined, writing)];
  }
  return style(name, value, `body.${name}`).map(([own, text]) =>
    partBlobs(own, new Part(text, headers, fileName), undefined, writing),
  );
}

function memberParts(
  name: string,
  item: unknown,
  encoding: string | PartStyle | undefined,
  writing: Writing,
): Piece[][] {
  if (item === undefined) return [];
  if (typeof encoding === 'function') return styledParts(name, item, encoding, writing);
  const items: unknown[] = Array.isArray(item) ? item : [item];
  return items.map((one) => partBlobs(name, one, encoding, writing));
}

function boundary(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Writes an object as a multipart body; FormData is sent as it is. A member that is an array becomes one part per item;
 * objects are JSON, Blobs and bytes are files.
 *
 * @param encodings - media types of the members (OpenAPI 3.1.1 section 4.8.15.1.1, `contentType`), or their styles
 * @param json - what writes JSON; `JSON` unless there may be long integers
 */
export function multipartBody(
  encodings: Readonly<Record<string, string | PartStyle>> = {},
  json: Json = JSON,
): BodyWriter {
  return (value, mediaType) => {
    if (value instanceof FormData) return { content: value };
    if (typeof value !== 'object' || value === null) {
      throw new TypeError(`a body of media type ${mediaType} has to be an object or FormData`);
    }
    const entries: [string, unknown][] = Object.entries(value);
    const delimiter = boundary();
    const writing = { isForm: mediaType.toLowerCase().startsWith('multipart/form-data'), json };
    const parts = entries.flatMap(([name, item]) => {
      const own = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
      return memberParts(name, item, own, writing).flatMap((blobs) => [`--${delimiter}\r\n`, ...blobs]);
    });
    const content = new Blob([...parts, `--${delimiter}--\r\n`]);
    return { content, contentType: `${mediaType}; boundary=${delimiter}` };
  };
}
