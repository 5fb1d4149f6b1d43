import {
  createClient,
  items,
  part,
  UnexpectedAnswer,
  type Client,
  type Fetch,
} from '../../generator/cases/strict/expected/client/index.ts';

/** Names of what was tried, and what came of it, as plain JSON. */
export type Report = Readonly<Record<string, unknown>>;

const path = { id: 'ä/b c' };

async function collect<Item>(items: AsyncIterable<Item>, limit: number): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) {
    collected.push(item);
    if (collected.length === limit) break;
  }
  return collected;
}

async function streamed(client: Client, accept: string, limit: number): Promise<unknown> {
  const answer = await items.answer(client, { headers: { Accept: accept } });
  if (!answer.ok) return answer.error;
  if (answer.contentType === 'application/json') return answer.data;
  if (answer.contentType !== 'application/octet-stream') return collect<unknown>(answer.data, limit);
  return [...new Uint8Array(await answer.data.arrayBuffer())];
}

async function closedStreams(client: Client): Promise<number> {
  const { data } = await items.latest(client);
  return Number(data);
}

/** Stops reading an endless stream, and waits until the server has noticed that nobody reads it any more. */
async function givenUp(client: Client): Promise<Report> {
  const before = await closedStreams(client);
  const lines = await streamed(client, 'application/jsonl', 3);
  for (let attempt = 0; attempt < 100; attempt++) {
    const closed = (await closedStreams(client)) - before;
    if (closed > 0) return { lines, closed };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { lines, closed: 0 };
}

/** What reading an endless stream ends with when its signal is aborted. */
export async function reportAbort(baseUrl: string): Promise<unknown> {
  const signal = AbortSignal.timeout(100);
  const answer = await items.answer(createClient({ baseUrl }), { headers: { Accept: 'application/jsonl' }, signal });
  if (!answer.ok || answer.contentType !== 'application/jsonl') return 'no stream';
  return collect<unknown>(answer.data, Infinity).then(
    () => 'ended',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
}

async function refusals(client: Client, wrong: Client): Promise<Report> {
  const { status, error } = await items.put(client, { path, body: { count: 1, text: 'a'.repeat(50) } });
  return {
    unauthorized: (await items.put(wrong, { path, body: { count: 1 } })).status,
    invalid: [status, error instanceof UnexpectedAnswer ? error.body : error],
    missing: (await items.odd(client)).status,
  };
}

/**
 * Does with the generated client what runtimes do in their own ways: text, credentials, errors, forms, files, bytes,
 * events and streams.
 */
export async function reportItems(baseUrl: string, fetch?: Fetch): Promise<Report> {
  const transport = fetch === undefined ? {} : { fetch };
  const client = createClient({ baseUrl, security: { first: () => 'right', second: () => 'right' }, ...transport });
  const wrong = createClient({ baseUrl, security: { third: () => 'wrong' }, ...transport });
  const file = new File([new Uint8Array([1, 2, 3])], 'ü"x".bin', { type: 'image/png' });
  const form = { count: 2, tags: ['a', 'b'], options: { deep: true } };
  return {
    query: (await items.search(client, { query: { text: 'ä b&c=+', count: 3, tags: ['x', 'y,z'] } })).data,
    json: (await items.put(client, { path, body: { count: 1, nested: ['ü'] } })).data,
    form: (await items.open(client, { contentType: 'application/x-www-form-urlencoded', body: { count: 2 } })).data,
    multipart: (await items.open(client, { contentType: 'multipart/form-data', body: { ...form, file: part(file) } }))
      .data,
    text: (await items.open(client, { contentType: 'text/plain', body: 'grüße' })).data,
    bytes: (await items.open(client, { contentType: 'application/octet-stream', body: new Uint8Array([9, 0]) })).data,
    blob: await streamed(client, 'application/octet-stream', 1),
    events: await streamed(client, 'text/event-stream', 10),
    ...(await givenUp(client)),
    refused: await streamed(client, 'text/plain', 0),
    ...(await refusals(client, wrong)),
  };
}
