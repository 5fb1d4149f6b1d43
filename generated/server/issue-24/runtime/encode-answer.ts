// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { Answer } from './answer.ts';
import { headerFault } from './check-headers.ts';
import { declaredContent, isJsonType, readMediaType } from './body/media-type.ts';
import { headerField, headerList, type OutgoingAnswer, type OutgoingContent } from './outgoing.ts';
import { nameOf, type Content, type ContentKind, type Route } from './route.ts';
import { explain } from './schema/explain.ts';
import type { Judge } from './schema/judge.ts';
import { writeSequence } from './sequence.ts';

/** A handler has answered what the document does not declare. */
export class UndeclaredAnswer extends Error {
  constructor(route: Route, cause: string) {
    super(`${nameOf(route)}: ${cause}`);
    this.name = 'UndeclaredAnswer';
  }
}

interface Encoded {
  readonly contentType: string;
  readonly content: OutgoingContent;
}

type Contents = Readonly<Record<string, Content>>;

/** What an answer is held against; `judge` only where answers are checked. */
interface Declared {
  readonly route: Route;
  readonly contents: Contents;
  readonly judge: Judge | undefined;
}

const JSON_KIND: readonly ContentKind[] = ['json'];
const WITHOUT_BODY = new Set([204, 205, 304]);

/** RFC 9110 section 15: what is declared for the status, for its class, or as `default`. */
function declaredFor<Entry>(entries: Readonly<Record<string, Entry>>, status: number): Entry | undefined {
  const exact = entries[status];
  if (exact !== undefined) return exact;
  const range = Math.floor(status / 100);
  return entries[`${range}XX`] ?? entries[`${range}xx`] ?? entries['default'];
}

function checkHeaders(route: Route, { status, details }: Answer, judge: Judge): void {
  const declared = route.answerHeaders === undefined ? [] : (declaredFor(route.answerHeaders, status) ?? []);
  const fault = headerFault(declared, details.headers ?? {}, judge);
  if (fault !== undefined) throw new UndeclaredAnswer(route, fault);
}

/** What is known of the usual success of an operation before there is one. */
interface Usual {
  readonly status: number;
  /** The header of such an answer in JSON; absent where it has no body, or one that is converted. */
  readonly json?: OutgoingAnswer['headers'];
}

const USUAL = new WeakMap<Route, Usual>();

/** The first declared success. */
function usualOf(route: Route): Usual {
  const known = USUAL.get(route);
  if (known !== undefined) return known;
  const declared = Object.keys(route.responses).find((name) => /^2\d\d$/.test(name));
  const status = declared === undefined ? 200 : Number(declared);
  const contents = declaredFor(route.responses, status) ?? {};
  const type = jsonType(contents);
  const isPlainJson = !WITHOUT_BODY.has(status) && contentOf(contents, type)?.[1].format === undefined;
  const usual = isPlainJson ? { status, json: [headerField('content-type', type)] } : { status };
  USUAL.set(route, usual);
  return usual;
}

function usualAnswer(route: Route, result: unknown): Answer {
  return new Answer(usualOf(route).status, result, {});
}

function isAnswer(value: unknown): value is Answer {
  return value instanceof Answer;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function binaryContent(body: unknown): OutgoingContent | undefined {
  if (body instanceof Uint8Array || body instanceof ReadableStream) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  return body instanceof Blob ? body.stream() : undefined;
}

/** The declared media type for a body of one of these kinds; ranges are none that could be sent. */
function typeFor(contents: Contents, kinds: readonly ContentKind[]): string | undefined {
  for (const type of Object.keys(contents)) {
    const content = contents[type];
    if (content !== undefined && kinds.includes(content.kind) && !type.includes('*')) return type;
  }
  return undefined;
}

function encodeBinary(body: unknown, contents: Contents): Encoded | undefined {
  if (body instanceof FormData) {
    const { headers, body: content } = new Response(body);
    return content === null ? undefined : { contentType: headers.get('content-type') ?? '', content };
  }
  const content = binaryContent(body);
  if (content === undefined) return undefined;
  const ownType = body instanceof Blob && body.type !== '' ? body.type : undefined;
  const declared = typeFor(contents, ['binary', 'multipart']) ?? typeFor(contents, ['text', 'events', 'lines']);
  return { contentType: ownType ?? declared ?? 'application/octet-stream', content };
}

/** What an item is on the wire, held against its schema. */
function itemEncoder({ route, judge }: Declared, content: Content): (item: unknown) => unknown {
  const { format, json = JSON } = content;
  return (item) => {
    const sent = format === undefined ? item : format.encode(item);
    if (judge !== undefined) checkValue(route, judge, content, json.parse(json.stringify(sent)));
    return sent;
  };
}

function encodeSequence(body: unknown, declared: Declared, contentType: string | undefined): Encoded | undefined {
  if (!isAsyncIterable(body)) return undefined;
  const type = contentType ?? typeFor(declared.contents, ['events', 'lines']);
  const found = type === undefined ? undefined : contentOf(declared.contents, type)?.[1];
  if (type === undefined || (found?.kind !== 'events' && found?.kind !== 'lines')) {
    return {
      contentType: contentType ?? typeFor(declared.contents, ['binary']) ?? 'application/octet-stream',
      content: body,
    };
  }
  return { contentType: type, content: writeSequence(body, type, itemEncoder(declared, found), found.json) };
}

function withCharset(type: string): string {
  return type.startsWith('text/') && !/;\s*charset=/i.test(type) ? `${type}; charset=utf-8` : type;
}

function encodeText(body: unknown, contents: Contents, contentType: string | undefined): Encoded | undefined {
  if (typeof body !== 'string') return undefined;
  const type =
    contentType ?? (typeFor(contents, JSON_KIND) === undefined ? typeFor(contents, ['text', 'form']) : undefined);
  if (type === undefined || isJsonType(readMediaType(type)?.essence ?? '')) return undefined;
  return { contentType: withCharset(type), content: body };
}

/** What is declared for a media type; nothing for what is none. */
function contentOf(contents: Contents, mediaType: string): readonly [mediaType: string, content: Content] | undefined {
  const read = readMediaType(mediaType);
  return read && declaredContent(contents, read);
}

function jsonType(contents: Contents): string {
  return typeFor(contents, JSON_KIND) ?? 'application/json';
}

function encodeJson(body: unknown, declared: Declared, contentType: string | undefined): Encoded {
  const type = contentType ?? jsonType(declared.contents);
  const { route, contents, judge } = declared;
  const found = Object.hasOwn(contents, type) ? contents[type] : contentOf(contents, type)?.[1];
  const { format, json = JSON } = found ?? {};
  const content = json.stringify(format === undefined ? body : format.encode(body));
  if (judge !== undefined) checkValue(route, judge, found, json.parse(content));
  return { contentType: type, content };
}

function checkValue(route: Route, judge: Judge, content: Content | undefined, value: unknown): void {
  const { schema = true } = content ?? {};
  if (judge.test(schema)(value)) return;
  const [first] = explain(judge, schema, value);
  throw new UndeclaredAnswer(route, `the answer${first?.pointer ?? ''} ${first?.message ?? 'does not fit its schema'}`);
}

/** What can be nothing but JSON. */
function isPlain(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return typeof body !== 'string';
  return Array.isArray(body) || (Object.getPrototypeOf(body) === Object.prototype && !(Symbol.asyncIterator in body));
}

function encodeBody({ body, details }: Answer, declared: Declared): Encoded {
  const { contents } = declared;
  if (isPlain(body)) return encodeJson(body, declared, details.contentType);
  const encoded =
    encodeBinary(body, contents) ??
    encodeSequence(body, declared, details.contentType) ??
    encodeText(body, contents, details.contentType) ??
    encodeJson(body, declared, details.contentType);
  return details.contentType === undefined || body instanceof FormData
    ? encoded
    : { ...encoded, contentType: details.contentType };
}

function checkStatus(route: Route, status: number, hasBody: boolean): void {
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new UndeclaredAnswer(route, 'the answer has a status that is none');
  }
  if (hasBody && WITHOUT_BODY.has(status)) throw new UndeclaredAnswer(route, `an answer ${status} has no body`);
}

function checkMediaType({ route, contents, judge }: Declared, contentType: string): void {
  if (judge === undefined || contentOf(contents, contentType) !== undefined) return;
  throw new UndeclaredAnswer(route, `the media type ${contentType} is not declared for this status`);
}

/**
 * Serialises what a handler returned: an {@link Answer}, or the body of the operation's usual success.
 *
 * @param judge - given where answers are held against the document: its status, header fields, media type and schema
 * @throws UndeclaredAnswer, or TypeError for header fields that cannot be sent
 */
export function encodeAnswer(route: Route, result: unknown, judge?: Judge): OutgoingAnswer {
  if (judge === undefined && result !== undefined && isPlain(result)) {
    const { status, json } = usualOf(route);
    if (json !== undefined) return { status, headers: json, content: JSON.stringify(result) };
  }
  return encodeGiven(route, isAnswer(result) ? result : usualAnswer(route, result), judge);
}

function encodeGiven(route: Route, given: Answer, judge: Judge | undefined): OutgoingAnswer {
  const { status, body, details } = given;
  checkStatus(route, status, body !== undefined);
  const contents = declaredFor(route.responses, status);
  if (judge !== undefined && contents === undefined) {
    throw new UndeclaredAnswer(route, `the status ${status} is not declared`);
  }
  if (judge !== undefined) checkHeaders(route, given, judge);
  const headers = details.headers === undefined ? [] : headerList(details.headers);
  const declared: Declared = { route, contents: contents ?? {}, judge };
  if (body === undefined) {
    const needsBody = Object.keys(declared.contents).length > 0;
    if (judge !== undefined && needsBody) throw new UndeclaredAnswer(route, `the answer ${status} needs a body`);
    return { status, headers };
  }
  const encoded = encodeBody(given, declared);
  checkMediaType(declared, encoded.contentType);
  headers.push(headerField('content-type', encoded.contentType));
  return { status, headers, content: encoded.content };
}
