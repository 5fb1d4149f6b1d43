import type { JsonObject, JsonValue } from '../src/json.ts';

const WORDS = ['agent', 'call', 'queue', 'record', 'skill', 'media', 'session', 'quality', 'report', 'gateway'];

/** A pure pseudo-random sequence (mulberry32), so that every run measures the same document. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

function sentence(next: (below: number) => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[next(WORDS.length)]).join(' ');
}

function property(next: (below: number) => number): JsonObject {
  const kinds: readonly JsonObject[] = [
    { type: 'string', maxLength: next(500), pattern: '^[0-9a-z_-]+$', description: sentence(next, 12) },
    { type: 'integer', format: 'int32', minimum: 0, maximum: next(100_000), description: sentence(next, 6) },
    { type: 'boolean', default: next(2) === 0, description: `${sentence(next, 20)}.\n${sentence(next, 10)}.` },
    { type: 'array', items: { $ref: `#/components/schemas/Schema${next(50)}` } },
    { type: 'string', enum: [sentence(next, 1), `${next(1000)}`, 'true', "it's"] },
  ];
  return kinds[next(kinds.length)] ?? {};
}

function schema(next: (below: number) => number): JsonObject {
  const properties: [string, JsonValue][] = Array.from({ length: 8 }, (_, index) => [
    `${WORDS[next(WORDS.length)]}${index}`,
    property(next),
  ]);
  return {
    type: 'object',
    required: properties.slice(0, 3).map(([name]) => name),
    properties: Object.fromEntries(properties),
  };
}

function operation(next: (below: number) => number, id: string): JsonObject {
  const content = {
    'application/json': { schema: schema(next), example: { message: sentence(next, 3), retcode: '0' } },
  };
  return {
    operationId: id,
    summary: sentence(next, 5),
    description: `${sentence(next, 30)}: \`${next(1e9)}\`.`,
    tags: [sentence(next, 1)],
    parameters: [{ name: 'agentid', in: 'path', required: true, schema: { type: 'string' } }],
    requestBody: { required: true, content },
    responses: { '200': { description: 'OK', content }, default: { description: 'Failure', content } },
  };
}

/** A deterministic OpenAPI document with `paths` path items of two operations each. */
export function syntheticDocument(paths: number): JsonObject {
  const next = sequence(4711);
  const items = Array.from({ length: paths }, (_, index): [string, JsonValue] => [
    `/resource${index}/{agentid}/${WORDS[next(WORDS.length)]}`,
    { get: operation(next, `get${index}`), put: operation(next, `put${index}`) },
  ]);
  const schemas = Array.from({ length: 50 }, (_, index): [string, JsonValue] => [`Schema${index}`, schema(next)]);
  return {
    openapi: '3.1.1',
    info: { title: 'Synthetic', version: '1.0.0' },
    paths: Object.fromEntries(items),
    components: { schemas: Object.fromEntries(schemas) },
  };
}
