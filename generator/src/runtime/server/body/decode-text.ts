import type { MediaType } from './media-type.ts';
import { RefusedBody } from './refused-body.ts';

const CHARSETS = new Set(['utf-8', 'us-ascii', 'iso-8859-1', 'windows-1252', 'utf-16', 'utf-16le', 'utf-16be']);

/** Making a decoder costs more than most bodies do. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

type Decoder = InstanceType<typeof TextDecoder>;

function decoderOf(charset: string): Decoder {
  if (!CHARSETS.has(charset.toLowerCase())) throw new RefusedBody(415, 'has a charset that is not supported');
  return new TextDecoder(charset, { fatal: true });
}

/** Text in the charset of its media type, UTF-8 when it names none. @throws RefusedBody */
export function decodeText(bytes: Uint8Array, mediaType: MediaType): string {
  const charset = mediaType.parameters.get('charset');
  return decodeWith(charset === undefined ? UTF_8 : decoderOf(charset), bytes);
}

function decodeWith(decoder: Decoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new RefusedBody(400, 'is not validly encoded text');
  }
}

/** Text that is UTF-8 by definition, such as JSON (RFC 8259 section 8.1). @throws RefusedBody */
export function decodeUtf8(bytes: Uint8Array, mediaType: MediaType): string {
  const charset = mediaType.parameters.get('charset');
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw new RefusedBody(415, 'has to be UTF-8');
  return decodeWith(UTF_8, bytes);
}
