import type { JsonObject, JsonValue } from '@cc-gateway/loader';

/** Two documents to compare. */
export interface Pair {
  readonly base: JsonObject;
  readonly revision: JsonObject;
}

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

function record<T extends JsonValue>(length: number, entry: (index: number) => [string, T]): Record<string, T> {
  return Object.fromEntries(Array.from({ length }, (_, index) => entry(index)));
}

function documentOf(version: string, paths: JsonObject, schemas: JsonObject): JsonObject {
  return { openapi: '3.0.3', info: { title: 'Shape', version }, paths, components: { schemas } };
}

function json(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}

function answering(operationId: string, schema: JsonObject): JsonObject {
  return { operationId, responses: { '200': { description: 'OK', content: json(schema) } } };
}

function taking(operationId: string, schema: JsonObject): JsonObject {
  return { ...answering(operationId, schema), requestBody: { required: true, content: json(schema) } };
}

function pairOf(make: (revised: boolean) => JsonObject): Pair {
  return { base: make(false), revision: make(true) };
}

/** 151 paths and 319 schemas, 134 of them on one cycle, each of those changed: the shape of oasdiff #1252. */
export function cyclic(): Pair {
  const onCycle = 134;
  const schemas = 319;
  const name = (index: number): string => `Schema${index}`;
  const cycleSchema = (index: number, revised: boolean): JsonObject => ({
    type: 'object',
    properties: {
      id: { type: 'string', maxLength: revised ? 40 : 64 },
      next: reference(name((index + 1) % onCycle)),
      other: { type: 'array', items: reference(name((index * 7 + 3) % onCycle)) },
      leaf: reference(name(onCycle + (index % (schemas - onCycle)))),
      ...(revised ? { note: { type: 'string' } } : {}),
    },
  });
  const leafSchema = (index: number): JsonObject => ({
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, label: { type: 'string', maxLength: index } },
  });
  return pairOf((revised) =>
    documentOf(
      revised ? '2.0.0' : '1.0.0',
      record(151, (index) => [
        `/things${index}`,
        {
          get: answering(`list${index}`, { type: 'array', items: reference(name(index % schemas)) }),
          post: taking(`create${index}`, reference(name((index * 3) % schemas))),
        },
      ]),
      record(schemas, (index) => [name(index), index < onCycle ? cycleSchema(index, revised) : leafSchema(index)]),
    ),
  );
}

/**
 * 285 paths and 458 schemas which are `allOf` of others, five deep: the shape of oasdiff #1253. In the revision every
 * tenth schema has a property more, and every tenth has its own properties moved into a part of the `allOf`.
 */
export function allOfHeavy(): Pair {
  const perLayer = 92;
  const name = (layer: number, index: number): string => `Layer${layer}Part${index % perLayer}`;
  const own = (layer: number, index: number): JsonObject => ({
    [`own${layer}x${index}`]: { type: 'string', maxLength: 10 + index },
    [`kind${layer}x${index}`]: { type: 'string', enum: ['a', 'b', 'c'] },
  });
  const schema = (layer: number, index: number, revised: boolean): JsonObject => {
    const added: JsonObject = revised && index % 10 === 0 ? { [`note${layer}x${index}`]: { type: 'string' } } : {};
    const properties: JsonObject = { ...own(layer, index), ...added };
    const below = layer === 0 ? [] : [0, 17, 41].map((step) => reference(name(layer - 1, index + step)));
    if (below.length === 0) return { type: 'object', properties };
    if (revised && index % 10 === 5) return { allOf: [...below, { type: 'object', properties }] };
    return { type: 'object', properties, allOf: below };
  };
  const schemas = (revised: boolean): JsonObject =>
    Object.fromEntries(
      Array.from({ length: 458 }, (_, index) => {
        const layer = Math.floor(index / perLayer);
        return [name(layer, index), schema(layer, index % perLayer, revised)];
      }),
    );
  return pairOf((revised) =>
    documentOf(
      revised ? '2.0.0' : '1.0.0',
      record(285, (index) => [`/parts${index}`, { post: taking(`post${index}`, reference(name(4, index % 90))) }]),
      schemas(revised),
    ),
  );
}

/** One optional property added to a schema that 2,000 operations answer with: one root cause. */
export function oneProperty(): Pair {
  return pairOf((revised) =>
    documentOf(
      revised ? '2.0.0' : '1.0.0',
      record(1000, (index) => [
        `/items${index}`,
        { get: answering(`get${index}`, reference('Shared')), put: answering(`put${index}`, reference('Shared')) },
      ]),
      {
        Shared: {
          type: 'object',
          properties: { id: { type: 'string' }, ...(revised ? { note: { type: 'string' } } : {}) },
        },
      },
    ),
  );
}

/** `count` schemas, each changed, eight to an operation: the work grows with the number of schema pairs alone. */
export function series(count: number): Pair {
  const perOperation = 8;
  const schema = (index: number, revised: boolean): JsonObject => ({
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', maxLength: revised ? 20 : 30 },
      size: { type: 'integer', minimum: 0, maximum: index },
      state: { type: 'string', enum: ['open', 'closed', `state${index}`] },
      tags: { type: 'array', items: { type: 'string' } },
    },
  });
  const body = (operation: number): JsonObject => ({
    type: 'object',
    properties: record(perOperation, (part) => [`part${part}`, reference(`Schema${operation * perOperation + part}`)]),
  });
  return pairOf((revised) =>
    documentOf(
      revised ? '2.0.0' : '1.0.0',
      record(count / perOperation, (index) => [`/items${index}`, { post: taking(`post${index}`, body(index)) }]),
      record(count, (index) => [`Schema${index}`, schema(index, revised)]),
    ),
  );
}
