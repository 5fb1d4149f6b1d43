import { expect, test } from 'vitest';
import { splitMultipart } from './split-multipart.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function split(text: string, size: number): Promise<unknown[]> {
  const parts: unknown[] = [];
  for await (const { headers, content } of splitMultipart(inChunks(new TextEncoder().encode(text), size), 'b', 9)) {
    const decoder = new TextDecoder();
    let whole = '';
    for await (const chunk of content) whole += decoder.decode(chunk, { stream: true });
    parts.push([Object.fromEntries(headers), whole]);
  }
  return parts;
}

const TEXT = [
  'preamble\r\n--bad\r\n',
  '--b \t\r\nA: 1\r\nB: é\r\n\r\n\r\n--\r\n-b\r\n--\r\n--c\r\r\n',
  '--b\r\n\r\nno head\r\n',
  '--b\r\nC: 3\r\n\r\n\r\n',
  '--b--\r\nepilogue\r\n--b\r\n',
].join('');

test.each([1, 2, 3, 5, 7, 11, 64, 1000])('parts are the same in chunks of %i bytes', async (size) => {
  // A line that starts with the boundary and goes on is no delimiter: what follows it is no line end.
  const body = TEXT.replace('preamble\r\n--bad\r\n', 'preamble\r\n');
  expect(await split(body, size)).toEqual([
    [{ a: '1', b: 'é' }, '\r\n--\r\n-b\r\n--\r\n--c\r'],
    [{}, 'no head'],
    [{ c: '3' }, ''],
  ]);
});

test.each([
  ['a longer boundary', TEXT],
  ['no end', '--b\r\n\r\nx'],
  ['no boundary', 'x'],
  ['nothing', ''],
  ['half a head', '--b\r\nA: 1'],
])('%s is refused', async (_title, text) => {
  await expect(split(text, 4)).rejects.toThrow('is no complete multipart body');
});

test('too many parts, and headers that are too long', async () => {
  await expect(split('--b\r\n\r\nx\r\n'.repeat(10), 7)).rejects.toThrow('has more than 9 parts');
  const long = `--b\r\nA: ${'x'.repeat(20_000)}\r\n\r\n\r\n--b--`;
  await expect(split(long, 1000)).rejects.toThrow('headers that are too long');
});

test('a part that nobody reads is passed over', async () => {
  const names: string[] = [];
  const body = new TextEncoder().encode('--b\r\nN: a\r\n\r\nlong content\r\n--b\r\nN: b\r\n\r\n\r\n--b--');
  for await (const { headers } of splitMultipart(inChunks(body, 3), 'b', 9)) names.push(headers.get('n') ?? '');
  expect(names).toEqual(['a', 'b']);
});
