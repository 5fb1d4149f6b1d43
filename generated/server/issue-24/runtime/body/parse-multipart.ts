// Generated from the server runtime of openapi-ts-morph. Do not edit.

import { readText, Undecodable } from '../decode/read-value.ts';
import { BodyTooLarge } from '../incoming.ts';
import type { Limits } from '../limits.ts';
import type { Shape, Spelling } from '../route.ts';
import { pointerStep } from '../schema/schema.ts';
import { decodeText } from './decode-text.ts';
import { parseMediaType, type MediaType } from './media-type.ts';
import { parseJson } from './parse-json.ts';
import { RefusedBody } from './refused-body.ts';
import { splitMultipart, type Part } from './split-multipart.ts';
import type { Spool, SpooledFile } from './spool.ts';

/** `open`: the document does not describe this member, so that a file is what says that it is one. */
type PartShape = Shape | 'open';

interface Disposition {
  readonly name: string;
  readonly fileName: string | undefined;
}

/** HTML escapes quotes and line ends in names as percent triples (multipart/form-data encoding algorithm). */
function unescapeName(text: string): string {
  return text.replaceAll(/%(?:22|0D|0A)/gi, (triple) => decodeURIComponent(triple));
}

function readDisposition(part: Part): Disposition {
  const text = part.headers.get('content-disposition') ?? '';
  // The grammar of parameters is that of a media type.
  const found = parseMediaType(text.replace(/^\s*(?:form-data|attachment)/i, 'form/data'));
  const name = found?.essence === 'form/data' ? found.parameters.get('name') : undefined;
  if (name === undefined) throw new RefusedBody(400, 'has a part without a name');
  const fileName = found?.parameters.get('filename');
  return { name: unescapeName(name), fileName: fileName === undefined ? undefined : unescapeName(fileName) };
}

function typeOf(part: Part): MediaType {
  const text = part.headers.get('content-type') ?? 'text/plain';
  const type = parseMediaType(text);
  if (type === undefined) throw new RefusedBody(400, 'has a part with a content type that is none');
  if ((part.headers.get('content-transfer-encoding') ?? 'binary').toLowerCase() === 'base64') {
    throw new RefusedBody(400, 'has a part in base64, which RFC 7578 does not allow');
  }
  return type;
}

function itemShape(shape: PartShape): PartShape {
  return typeof shape === 'object' && 'list' in shape ? shape.list : shape;
}

function isJsonType(essence: string): boolean {
  return /\/(?:json|.+\+json)$/.test(essence);
}

/** What the parts of one body share. */
class PartReader {
  readonly #limits: Limits;
  readonly #spool: Spool;
  readonly #files: SpooledFile[] = [];
  /** Bytes of what is no file. */
  #text = 0;

  constructor(limits: Limits, spool: Spool) {
    this.#limits = limits;
    this.#spool = spool;
  }

  readonly dispose = async (): Promise<void> => {
    await Promise.all(this.#files.splice(0).map((file) => file.dispose()));
  };

  async read(part: Part, fileName: string | undefined, shape: PartShape): Promise<unknown> {
    const type = typeOf(part);
    const isText = type.essence.startsWith('text/') || isJsonType(type.essence);
    const isFile = shape === 'file' || (shape === 'open' && (fileName !== undefined || !isText));
    if (isFile) return this.#file(part, fileName);
    const text = decodeText(await this.#bytes(part), type);
    if (shape === 'json' || (shape === 'open' && isJsonType(type.essence))) return parseJson(text, this.#limits.depth);
    return shape === 'open' ? text : readText(text, shape);
  }

  async #file({ headers, content }: Part, fileName = 'blob'): Promise<File> {
    const file = await this.#spool(content);
    this.#files.push(file);
    return new File([file.content], fileName, { type: headers.get('content-type') ?? '' });
  }

  async #bytes({ content }: Part): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) {
      this.#text += chunk.length;
      if (this.#text > this.#limits.body) throw new BodyTooLarge(this.#limits.body);
      chunks.push(chunk);
    }
    const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

function locate(error: unknown, name: string): unknown {
  if (error instanceof Undecodable) return new RefusedBody(400, error.message, pointerStep(name));
  return error instanceof RefusedBody ? new RefusedBody(error.status, error.message, pointerStep(name)) : error;
}

type Shapes = ReadonlyMap<string, Shape>;

async function readParts(parts: AsyncIterable<Part>, shapes: Shapes, reader: PartReader): Promise<unknown> {
  const values = new Map<string, unknown[]>();
  for await (const part of parts) {
    const { name, fileName } = readDisposition(part);
    if (name === '__proto__') throw new RefusedBody(400, 'names a member that is not allowed');
    try {
      const value = await reader.read(part, fileName, itemShape(shapes.get(name) ?? 'open'));
      values.set(name, [...(values.get(name) ?? []), value]);
    } catch (error) {
      throw locate(error, name);
    }
  }
  const members = [...values].map(([name, all]): [string, unknown] => {
    const shape = shapes.get(name);
    const isList = typeof shape === 'object' && 'list' in shape;
    return [name, isList || all.length > 1 ? all : all[0]];
  });
  return Object.fromEntries(members);
}

// RFC 2046 section 5.1.1.
const LONGEST_BOUNDARY = 70;

/** A form whose files are kept until `dispose` is called. */
export interface MultipartValue {
  readonly value: unknown;
  readonly dispose: () => Promise<void>;
}

/**
 * The value of a form in `multipart/form-data` (RFC 7578): a member per name; parts with a file name are files. It is
 * read as it arrives: what is no file is held in memory, within the limit of a body, and files are where `spool` keeps them.
 *
 * @throws RefusedBody, BodyTooLarge
 */
export async function parseMultipart(
  chunks: AsyncIterator<Uint8Array>,
  mediaType: MediaType,
  fields: readonly Spelling[],
  { limits, spool }: { readonly limits: Limits; readonly spool: Spool },
): Promise<MultipartValue> {
  const boundary = mediaType.parameters.get('boundary') ?? '';
  if (boundary === '' || boundary.length > LONGEST_BOUNDARY) throw new RefusedBody(415, 'has no usable boundary');
  const reader = new PartReader(limits, spool);
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]));
  try {
    const parts = splitMultipart(chunks, boundary, limits.parts);
    return { value: await readParts(parts, shapes, reader), dispose: reader.dispose };
  } catch (error) {
    await reader.dispose();
    throw error;
  }
}
