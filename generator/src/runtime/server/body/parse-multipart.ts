import { readText, Undecodable } from '../decode/read-value.ts';
import type { Limits } from '../limits.ts';
import type { Shape, Spelling } from '../route.ts';
import { pointerStep } from '../../shared/schema/schema.ts';
import { decodeText } from './decode-text.ts';
import { parseMediaType, type MediaType } from './media-type.ts';
import { parseJson } from './parse-json.ts';
import { RefusedBody } from './refused-body.ts';
import { splitMultipart, type Part } from './split-multipart.ts';

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

function readPartValue(part: Part, fileName: string | undefined, shape: PartShape, limits: Limits): unknown {
  const type = typeOf(part);
  const isText = type.essence.startsWith('text/') || isJsonType(type.essence);
  const isFile = shape === 'file' || (shape === 'open' && (fileName !== undefined || !isText));
  if (isFile) {
    return new File([part.content], fileName ?? 'blob', { type: part.headers.get('content-type') ?? '' });
  }
  const text = decodeText(part.content, type);
  if (shape === 'json' || (shape === 'open' && isJsonType(type.essence))) return parseJson(text, limits.depth);
  return shape === 'open' ? text : readText(text, shape);
}

function locate(error: unknown, name: string): unknown {
  if (error instanceof Undecodable) return new RefusedBody(400, error.message, pointerStep(name));
  return error instanceof RefusedBody ? new RefusedBody(error.status, error.message, pointerStep(name)) : error;
}

/**
 * The value of a form in `multipart/form-data` (RFC 7578): a member per name; parts with a file name are files.
 *
 * @throws RefusedBody
 */
export function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: MediaType,
  fields: readonly Spelling[],
  limits: Limits,
): unknown {
  const boundary = mediaType.parameters.get('boundary');
  if (boundary === undefined || boundary === '') throw new RefusedBody(415, 'has no boundary');
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]));
  const values = new Map<string, unknown[]>();
  for (const part of splitMultipart(bytes, boundary, limits.parts)) {
    const { name, fileName } = readDisposition(part);
    if (name === '__proto__') throw new RefusedBody(400, 'names a member that is not allowed');
    try {
      const value = readPartValue(part, fileName, itemShape(shapes.get(name) ?? 'open'), limits);
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
