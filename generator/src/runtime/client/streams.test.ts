import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventStream } from './event-stream.ts';
import { jsonLines } from './json-lines.ts';
import type { AnswerReader } from './operation.ts';

/** The bytes of a text, cut where the network cut them. */
function responseOf(text: string, cuts: readonly number[] = []): Response {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  const chunks = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) if (chunk.length > 0) controller.enqueue(chunk);
        controller.close();
      },
    }),
  );
}

async function itemsOf(reader: AnswerReader, response: Response): Promise<unknown[]> {
  const items: unknown[] = [];
  const stream = await reader({ response, bytes: () => response.arrayBuffer(), text: () => response.text() });
  for await (const item of iterable(stream)) items.push(item);
  return items;
}

function isAsync(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value;
}

function iterable(value: unknown): AsyncIterable<unknown> {
  if (typeof value === 'object' && value !== null && isAsync(value)) return value;
  throw new Error('no stream');
}

// HTML Standard section 9.2.6.
test.each<[string, string, unknown[]]>([
  ['data', 'data: a\n\n', [{ data: 'a' }]],
  ['lines', 'data: a\ndata:b\ndata\n\n', [{ data: 'a\nb\n' }]],
  ['fields', 'event: e\nid: 1\nretry: 50\ndata: a\n\n', [{ data: 'a', event: 'e', id: '1', retry: 50 }]],
  ['comments and unknown fields', ': hi\nfoo: 1\ndata: a\n\n:\n\n', [{ data: 'a' }]],
  ['line ends', 'data: a\r\n\r\ndata: b\r\rdata: c\n\n', [{ data: 'a' }, { data: 'b' }, { data: 'c' }]],
  ['a byte order mark', '\ufeffdata: a\n\n', [{ data: 'a' }]],
  ['one space only', 'data:  a\n\n', [{ data: ' a' }]],
  ['no data', 'event: e\n\nid: 1\n\ndata: a\n\n', [{ data: 'a' }]],
  ['empty data', 'event: done\ndata:\n\n', [{ data: '', event: 'done' }]],
  ['the example of the standard', 'data\n\ndata\ndata\n\ndata:', [{ data: '' }, { data: '\n' }]],
  ['NUL in an id, words in retry', 'id: a\0b\nretry: soon\nretry: 1e12\ndata: a\n\n', [{ data: 'a' }]],
  ['numbers stay text', 'data: 123\n\n', [{ data: '123' }]],
  ['an event cut off by the end', 'data: a\n\ndata: b\n', [{ data: 'a' }]],
  ['nothing', '', []],
])('events: %s', async (_name, text, events) => {
  expect(await itemsOf(eventStream, responseOf(text))).toEqual(events);
});

test('events do not depend on where the network cuts', async () => {
  const text = '\ufeffdata: ü€😀\r\ndata: b\r\n\r\nid: 1\rdata: c\r\revent: x\ndata: d\n\n';
  const whole = await itemsOf(eventStream, responseOf(text));
  expect(whole).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (cuts) => {
      expect(await itemsOf(eventStream, responseOf(text, cuts))).toEqual(whole);
    }),
  );
});

test('an endless line is given up', async () => {
  const endless = new Response(
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000).fill(97)),
    }),
  );
  await expect(itemsOf(eventStream, endless)).rejects.toThrow('a line of the stream is longer than');
});

test.each<[string, AnswerReader, string, unknown]>([
  ['events', eventStream, 'data: a\n\n', { data: 'a' }],
  ['JSON lines', jsonLines, '"a"\n', 'a'],
])('a consumer of %s that stops closes the connection', async (_name, reader, text, first) => {
  let isCancelled = false;
  const response = new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
      cancel: () => void (isCancelled = true),
    }),
  );
  const stream = await reader({ response, bytes: () => response.arrayBuffer(), text: () => response.text() });
  for await (const item of iterable(stream)) {
    expect(item).toEqual(first);
    break;
  }
  expect(isCancelled).toBe(true);
});

test.each<[string, string, unknown[]]>([
  ['lines', '{"a":1}\n2\r\n\n"x"', [{ a: 1 }, 2, 'x']],
  ['a JSON sequence', '\u001e{"a":1}\n\u001e[2]\n', [{ a: 1 }, [2]]],
  ['nothing', '', []],
])('JSON: %s', async (_name, text, values) => {
  expect(await itemsOf(jsonLines, responseOf(text, [3, 5]))).toEqual(values);
});

test('a line that is no JSON', async () => {
  await expect(itemsOf(jsonLines, responseOf('1\n{'))).rejects.toThrow(SyntaxError);
});
