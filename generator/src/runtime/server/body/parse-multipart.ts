import { readPairs } from '../decode/read-pairs.ts';
import { readText, Undecodable, verbatim, type Pair } from '../decode/read-value.ts';
import { BodyTooLarge } from '../incoming.ts';
import type { Limits } from '../limits.ts';
import type { Shape, Spelling } from '../route.ts';
import { pointerStep } from '../../shared/pointer-step.ts';
import { decodeText } from './decode-text.ts';
import { isJsonType, parseMediaType, type MediaType } from './media-type.ts';
import { parseJson } from './parse-json.ts';
import { readDisposition } from './read-disposition.ts';
import { RefusedBody } from './refused-body.ts';
import { splitMultipart, type Part } from './split-multipart.ts';
import type { Spool, SpooledFile } from './spool.ts';

/** `open`: the document does not describe this member, so that a file is what says that it is one. */
type PartShape = Shape | 'open';

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
    const text = await this.text(part);
    if (shape === 'open') return isJsonType(type.essence) ? parseJson(text, this.#limits.depth) : text;
    return readText(text, shape, this.#limits.depth);
  }

  /** What is in a part, as text. */
  async text(part: Part): Promise<string> {
    return decodeText(await this.#bytes(part), typeOf(part));
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

// Nothing is percent-encoded in parts (OpenAPI 3.1.1 appendix C).
const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
]);

function readStyled(field: Spelling, source: Parameters<typeof readPairs>[1]): [string, unknown][] {
  try {
    const value = readPairs(field, source);
    return value === undefined ? [] : [[field.name, value]];
  } catch (error) {
    throw locate(error, field.name);
  }
}

/** The members of a form that have a style: their parts are what the pairs of a query are. */
function styledMembers(pairs: readonly Pair[], fields: readonly Spelling[], depth: number): [string, unknown][] {
  const taken = new Set<string>();
  const source = { pairs, taken, decode: verbatim, depth, parameters: fields, delimiters: DELIMITERS };
  const known = fields.filter(({ style }) => style !== undefined).flatMap((field) => readStyled(field, source));
  const others = pairs.filter(([name]) => !taken.has(name));
  const names = new Set(others.map(([name]) => name));
  const texts = [...names].map((name): [string, unknown] => {
    const all = others.filter(([own]) => own === name).map(([, text]) => text);
    return [name, all.length === 1 ? all[0] : all];
  });
  return [...texts, ...known];
}

/** Whether a part is text that a member with a style may be spelled by. */
function isPair(part: Part, fileName: string | undefined, field: Spelling | undefined): boolean {
  const isOpen = field === undefined || field.style !== undefined;
  return isOpen && fileName === undefined && typeOf(part).essence === 'text/plain';
}

async function readParts(
  parts: AsyncIterable<Part>,
  fields: readonly Spelling[],
  reader: PartReader,
  depth: number,
): Promise<unknown> {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const hasStyles = fields.some(({ style }) => style !== undefined);
  const values = new Map<string, unknown[]>();
  const pairs: Pair[] = [];
  for await (const part of parts) {
    const { name, fileName } = readDisposition(part);
    if (name === '__proto__') throw new RefusedBody(400, 'names a member that is not allowed');
    const field = byName.get(name);
    try {
      if (hasStyles && isPair(part, fileName, field)) {
        pairs.push([name, await reader.text(part)]);
        continue;
      }
      const value = await reader.read(part, fileName, itemShape(field?.shape ?? 'open'));
      values.set(name, [...(values.get(name) ?? []), value]);
    } catch (error) {
      throw locate(error, name);
    }
  }
  const members = [...values].map(([name, all]): [string, unknown] => {
    const shape = byName.get(name)?.shape;
    const isList = typeof shape === 'object' && 'list' in shape;
    return [name, isList || all.length > 1 ? all : all[0]];
  });
  const styled = hasStyles ? styledMembers(pairs, fields, depth) : [];
  const twice = styled.find(([name]) => values.has(name));
  if (twice !== undefined) throw new RefusedBody(400, 'comes in two ways', pointerStep(twice[0]));
  return Object.fromEntries([...members, ...styled]);
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
  try {
    const parts = splitMultipart(chunks, boundary, limits.parts);
    return { value: await readParts(parts, fields, reader, limits.depth), dispose: reader.dispose };
  } catch (error) {
    await reader.dispose();
    throw error;
  }
}
