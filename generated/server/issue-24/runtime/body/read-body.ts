// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { headerValue, type BodySource, type IncomingRequest } from '../incoming.ts';
import type { Limits } from '../limits.ts';
import type { Content, RequestBody } from '../route.ts';
import { binaryBody } from './binary-body.ts';
import { decodeText, decodeUtf8 } from './decode-text.ts';
import { declaredContent, readMediaType, type MediaType } from './media-type.ts';
import { parseForm } from './parse-form.ts';
import { parseJson, parseLines } from './parse-json.ts';
import { limitedChunks } from './limited-chunks.ts';
import { parseMultipart, type MultipartValue } from './parse-multipart.ts';
import { RefusedBody } from './refused-body.ts';
import type { Spool } from './spool.ts';

/** The body of a request: its value, and what the document says about it. */
export interface ReceivedBody {
  readonly value: unknown;
  readonly content: Content;
  /** The declared media type or range. */
  readonly mediaType: string;
  /** Frees the files in it. */
  readonly dispose?: () => Promise<void>;
}

function parse(bytes: Uint8Array, mediaType: MediaType, content: Content, limits: Limits): unknown {
  const { kind, fields = [] } = content;
  if (kind === 'json') return parseJson(decodeUtf8(bytes, mediaType), limits.depth);
  if (kind === 'form') return parseForm(decodeUtf8(bytes, mediaType), fields, limits.pairs);
  if (kind === 'lines') return parseLines(decodeUtf8(bytes, mediaType), limits.depth);
  return decodeText(bytes, mediaType);
}

/** RFC 9110 section 8.4: a body in a coding that nobody undoes is not the body that was meant. */
function checkCoding(request: IncomingRequest): void {
  const coding = headerValue(request.headers, 'content-encoding');
  if (coding !== undefined && coding.trim().toLowerCase() !== 'identity')
    throw new RefusedBody(415, 'has a content encoding');
}

function checkLength(request: IncomingRequest, limit: number): void {
  const announced = Number(headerValue(request.headers, 'content-length') ?? 0);
  if (announced > limit) throw new RefusedBody(413, `has more than ${limit} bytes`);
}

function limitOf({ kind }: Content, limits: Limits): number {
  if (kind === 'binary') return limits.binary;
  return kind === 'multipart' ? limits.multipart : limits.body;
}

async function isEmpty(source: BodySource): Promise<boolean> {
  return (await source.read(0).catch(() => undefined)) !== undefined;
}

/** How bodies are read. */
export interface Reading {
  readonly limits: Limits;
  /** Where the files of multipart bodies are kept. */
  readonly spool: Spool;
}

/** An empty body is none, whatever its label says. */
async function readMultipart(
  source: BodySource,
  mediaType: MediaType,
  { fields = [] }: Content,
  reading: Reading,
): Promise<MultipartValue | undefined> {
  const chunks = limitedChunks(source.stream(), reading.limits.multipart);
  try {
    const first = await chunks.next();
    if (first.done === true) return undefined;
    const all = startingWith(first, chunks);
    return await parseMultipart(all, mediaType, fields, reading);
  } finally {
    // A caller that is still sending would not read why its body is refused.
    void chunks.discard().catch(() => undefined);
  }
}

function startingWith(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>): AsyncIterator<Uint8Array> {
  let pending: IteratorResult<Uint8Array> | undefined = first;
  return {
    next: () => {
      const own = pending;
      pending = undefined;
      return own === undefined ? rest.next() : Promise.resolve(own);
    },
  };
}

/** What is declared for the media type of a body. */
function typedContent(
  header: string,
  declared: RequestBody,
): { readonly mediaType: MediaType; readonly name: string; readonly content: Content } | undefined {
  const mediaType = readMediaType(header);
  const found = mediaType === undefined ? undefined : declaredContent(declared.content, mediaType.essence);
  if (mediaType === undefined || found === undefined) return undefined;
  const [name, content] = found;
  return { mediaType, name, content };
}

/**
 * Reads the body of a request as its media type asks for. Nothing is coerced, nothing is left out.
 *
 * @returns `undefined` when it is empty
 * @throws RefusedBody, BodyTooLarge
 */
export async function readBody(
  source: BodySource,
  request: IncomingRequest,
  declared: RequestBody | undefined,
  reading: Reading,
): Promise<ReceivedBody | undefined> {
  const { limits } = reading;
  const header = headerValue(request.headers, 'content-type');
  if (declared === undefined || header === undefined) {
    if (await isEmpty(source)) return undefined;
    throw declared === undefined
      ? new RefusedBody(400, 'has no place in this request')
      : new RefusedBody(415, 'has no media type');
  }
  const typed = typedContent(header, declared);
  if (typed === undefined) {
    if (await isEmpty(source)) return undefined;
    throw new RefusedBody(415, 'has a media type that the operation does not take');
  }
  const { mediaType, name, content } = typed;
  checkCoding(request);
  const limit = limitOf(content, limits);
  checkLength(request, limit);
  if (content.kind === 'binary') return { value: binaryBody(source, header, limit), content, mediaType: name };
  if (content.kind === 'multipart') {
    const form = await readMultipart(source, mediaType, content, reading);
    return form && { ...form, content, mediaType: name };
  }
  const bytes = await source.read(limit);
  // Clients label bodies that they then leave out: that is no body, not a broken one.
  if (bytes.length === 0 && content.kind !== 'text') return undefined;
  return { value: parse(bytes, mediaType, content, limits), content, mediaType: name };
}
