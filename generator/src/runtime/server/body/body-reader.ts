import { headerValue, type BodySource, type IncomingRequest } from '../incoming.ts';
import type { Issue } from '../issue.ts';
import type { Limits } from '../limits.ts';
import type { Content, ContentKind, RequestBody } from '../route.ts';
import { explain } from '../../shared/schema/explain.ts';
import type { Judge } from '../../shared/schema/judge.ts';
import type { Schema, Test } from '../../shared/schema/schema.ts';
import { openBody } from './binary-body.ts';
import { decodeText, decodeUtf8 } from './decode-text.ts';
import { declaredContent, isJsonType, readMediaType, type MediaType } from './media-type.ts';
import { parseForm } from './parse-form.ts';
import { parseJson, parseLines } from './parse-json.ts';
import { limitedChunks } from './limited-chunks.ts';
import { parseMultipart, type MultipartValue } from './parse-multipart.ts';
import { RefusedBody } from './refused-body.ts';
import type { Spool } from './spool.ts';

/** What is declared for a media type or range, with what does not depend on the request. */
interface Prepared {
  /** The declared media type or range. */
  readonly mediaType: string;
  readonly content: Content;
  readonly schema: Schema;
  readonly holds: Test;
  /** Most bytes. */
  readonly limit: number;
}

/** The body of a request. */
export interface ReceivedBody {
  readonly value: unknown;
  readonly declared: Prepared;
  /** Frees the files in it, throws away what of it has not been read. */
  readonly dispose?: () => Promise<void>;
}

const NONE: readonly Issue[] = [];

/** What a body is by its label, where its content leaves that open. */
function kindOf({ kind }: Content, { essence }: MediaType): ContentKind {
  if (kind !== 'any') return kind;
  return isJsonType(essence) ? 'json' : 'text';
}

function parse(bytes: Uint8Array, mediaType: MediaType, content: Content, limits: Limits): unknown {
  const { fields = [], json } = content;
  const kind = kindOf(content, mediaType);
  if (kind === 'json') return parseJson(decodeUtf8(bytes, mediaType), limits.depth, json);
  if (kind === 'form') return parseForm(decodeUtf8(bytes, mediaType), fields, limits);
  if (kind === 'lines') return parseLines(decodeUtf8(bytes, mediaType), limits.depth, json);
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

function isEmpty(source: BodySource): Promise<boolean> {
  return source.read(0, () => true).catch(() => false);
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

/** The schema of a whole body; what is not read before a handler wants it is not judged. */
function schemaOf({ kind, schema = true }: Content): Schema {
  if (kind === 'binary' || kind === 'events') return true;
  return kind === 'lines' ? { items: schema } : schema;
}

/** Reads the bodies of an operation as their media types ask for. Nothing is coerced, nothing is left out. */
export class BodyReader {
  readonly #declared: RequestBody | undefined;
  readonly #contents: Readonly<Record<string, Prepared>>;
  readonly #judge: Judge;
  readonly #reading: Reading;

  constructor(declared: RequestBody | undefined, judge: Judge, reading: Reading) {
    const entries = Object.entries(declared?.content ?? {}).map(([mediaType, content]): [string, Prepared] => {
      const schema = schemaOf(content);
      const limit = limitOf(content, reading.limits);
      return [mediaType, { mediaType, content, schema, holds: judge.test(schema), limit }];
    });
    this.#declared = declared;
    this.#contents = Object.fromEntries(entries);
    this.#judge = judge;
    this.#reading = reading;
  }

  /**
   * @returns `undefined` when the body is empty
   * @throws RefusedBody, BodyTooLarge; at once or later
   */
  read(source: BodySource, request: IncomingRequest): Promise<ReceivedBody | undefined> {
    const header = headerValue(request.headers, 'content-type');
    const mediaType = header === undefined ? undefined : readMediaType(header);
    const declared = mediaType && declaredContent(this.#contents, mediaType)?.[1];
    if (header === undefined || mediaType === undefined || declared === undefined) {
      return this.#refuseUnlessEmpty(source, header !== undefined);
    }
    const { content, limit } = declared;
    checkCoding(request);
    checkLength(request, limit);
    if (content.kind === 'binary') {
      const { body, end } = openBody(source, header, limit);
      return Promise.resolve({ value: body, declared, dispose: end });
    }
    if (content.kind === 'multipart') {
      return readMultipart(source, mediaType, content, this.#reading).then((form) => form && { ...form, declared });
    }
    return source.read(limit, (bytes) => {
      // Clients label bodies that they then leave out: that is no body, not a broken one.
      if (bytes.length === 0 && kindOf(content, mediaType) !== 'text') return undefined;
      return { value: parse(bytes, mediaType, content, this.#reading.limits), declared };
    });
  }

  /** What is wrong with a body, or with there being none. */
  faults(body: ReceivedBody | undefined): readonly Issue[] {
    if (body === undefined) {
      return this.#declared?.required === true ? [{ in: 'body', name: '', message: 'is missing' }] : NONE;
    }
    const { value, declared } = body;
    if (declared.holds(value)) return NONE;
    const faults = explain(this.#judge, declared.schema, value);
    return faults.map(({ pointer, message }) => ({ in: 'body', name: pointer, message }));
  }

  async #refuseUnlessEmpty(source: BodySource, hasType: boolean): Promise<undefined> {
    if (await isEmpty(source)) return undefined;
    if (this.#declared === undefined) throw new RefusedBody(400, 'has no place in this request');
    throw new RefusedBody(415, hasType ? 'has a media type that the operation does not take' : 'has no media type');
  }
}
