import { RefusedBody } from './refused-body.ts';

/** One part of a multipart body (RFC 2046 section 5.1). */
export interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it arrives; can be read once. */
  readonly content: AsyncGenerator<Uint8Array>;
}

const LONGEST_HEAD = 16 * 1024;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Where `wanted` starts at or after `from`; the end when it does not. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + wanted.length > bytes.length) break;
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted[length]) length++;
    if (length === wanted.length) return at;
  }
  return bytes.length;
}

function parseHead(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    const at = line.indexOf(':');
    if (line === '') continue;
    if (at <= 0 || /[\r\n\0]/.test(line)) throw new RefusedBody(400, 'has a part with a header that is none');
    const name = line.slice(0, at).toLowerCase();
    if (headers.has(name)) throw new RefusedBody(400, 'has a part with a header that comes twice');
    headers.set(name, line.slice(at + 1).trim());
  }
  return headers;
}

/** Bytes as they arrive, cut at delimiters. What is kept of them is never longer than a head and a chunk. */
class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array;

  /** @param start - what stands before the first chunk */
  constructor(chunks: AsyncIterator<Uint8Array>, start: Uint8Array) {
    this.#chunks = chunks;
    this.#held = start;
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw new RefusedBody(400, 'is no complete multipart body');
    const joined = new Uint8Array(this.#held.length + next.value.length);
    joined.set(this.#held);
    joined.set(next.value, this.#held.length);
    this.#held = joined;
  }

  /** Whether the next bytes are these; if so they are taken. */
  async takes(wanted: Uint8Array): Promise<boolean> {
    while (this.#held.length < wanted.length) await this.#more();
    if (wanted.some((byte, index) => this.#held[index] !== byte)) return false;
    this.#held = this.#held.subarray(wanted.length);
    return true;
  }

  /** What stands before the delimiter, which is taken as well. */
  async *until(delimiter: Uint8Array): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = indexOf(this.#held, delimiter, 0);
      const isFound = at < this.#held.length;
      // The last bytes may be the start of the delimiter.
      const end = isFound ? at : Math.max(0, this.#held.length - delimiter.length + 1);
      const content = this.#held.subarray(0, end);
      this.#held = this.#held.subarray(isFound ? at + delimiter.length : end);
      if (content.length > 0) yield content;
      if (isFound) return;
      await this.#more();
    }
  }
}

const [LINE_END, END, BLANK, TAB] = [bytesOf('\r\n'), bytesOf('--'), bytesOf(' '), bytesOf('\t')];

/** The header fields of a part, up to the empty line that ends them. */
async function readHead(source: ByteSource): Promise<ReadonlyMap<string, string>> {
  if (await source.takes(LINE_END)) return new Map();
  const decoder = new TextDecoder();
  let head = '';
  for await (const bytes of source.until(bytesOf('\r\n\r\n'))) {
    head += decoder.decode(bytes, { stream: true });
    if (head.length > LONGEST_HEAD) throw new RefusedBody(413, 'has a part with headers that are too long');
  }
  return parseHead(head + decoder.decode());
}

/** Whether another part follows the boundary (RFC 2046 section 5.1.1). */
async function isFollowed(source: ByteSource): Promise<boolean> {
  if (await source.takes(END)) return false;
  for (let count = 0; (await source.takes(BLANK)) || (await source.takes(TAB)); count++) {
    if (count > LONGEST_HEAD) break;
  }
  if (await source.takes(LINE_END)) return true;
  throw new RefusedBody(400, 'is no complete multipart body');
}

async function drain(content: AsyncIterator<Uint8Array>): Promise<void> {
  while ((await content.next()).done !== true);
}

/**
 * Cuts a multipart body at its boundary while it arrives. What is not read of a part is passed over when the next one is
 * asked for. A body that ends before its last boundary is refused.
 *
 * @param most - number of parts
 * @throws RefusedBody
 */
export async function* splitMultipart(
  chunks: AsyncIterator<Uint8Array>,
  boundary: string,
  most: number,
): AsyncGenerator<Part> {
  const delimiter = bytesOf(`\r\n--${boundary}`);
  // The first boundary may stand at the start, without a line before it.
  const source = new ByteSource(chunks, LINE_END);
  await drain(source.until(delimiter));
  for (let count = 0; await isFollowed(source); count++) {
    if (count === most) throw new RefusedBody(413, `has more than ${most} parts`);
    const headers = await readHead(source);
    const content = source.until(delimiter);
    yield { headers, content };
    await drain(content);
  }
}
