import { fromPointer, isObject, type JsonObject, type JsonPointer, type JsonValue } from '../../src/compare/json.ts';
import { objectFrom } from '../document-of.ts';
import type { Direction } from '../../src/judge/finding.ts';

export const versions = ['3.0', '3.1', '3.2'] as const;
export type Version = (typeof versions)[number];

/** The path that has one of everything. */
const thingPath = '/things/{id}';

const text: JsonObject = { type: 'string' };
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const header: JsonObject = { 'X-Total': { schema: text } };
const response: JsonObject = {
  description: 'Found.',
  headers: header,
  content: json(text),
  links: { next: { operationId: 'first' } },
};

/** An operation that has one of everything. */
function operation(callbacks: JsonObject): JsonObject {
  return {
    parameters: [
      { name: 'q', in: 'query', schema: text },
      { name: 'X-H', in: 'header', schema: text },
      { name: 'c', in: 'cookie', schema: text },
      { name: 'deep', in: 'query', content: json(text) },
    ],
    requestBody: {
      content: {
        ...json(text),
        'multipart/form-data': { schema: { properties: { part: text } }, encoding: { part: { headers: header } } },
      },
    },
    responses: { '200': response, '404': response, default: response },
    callbacks,
  };
}

const called: JsonObject = { '{$request.query.q}': { post: operation({}) } };
const small: JsonObject = { responses: { '200': { $ref: '#/components/responses/Shared' } } };

const shared: JsonObject = {
  schemas: { Shared: text, Alone: text, Other: { type: 'integer' } },
  responses: { Shared: response, Alone: response },
  parameters: { Shared: { name: 's', in: 'query', schema: text }, Alone: { name: 'a', in: 'query', schema: text } },
  requestBodies: { Shared: { content: json(text) }, Alone: { content: json(text) } },
  headers: { Alone: { schema: text } },
  links: { Alone: { operationId: 'first' } },
  callbacks: { Alone: called },
  examples: { Alone: { value: 1 } },
  securitySchemes: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    login: {
      type: 'oauth2',
      flows: {
        authorizationCode: {
          authorizationUrl: 'https://login.example/authorize',
          tokenUrl: 'https://login.example/token',
          scopes: { read: 'Read.' },
        },
      },
    },
    alone: { type: 'http', scheme: 'basic' },
  },
};

/** A document that has every kind of object in every place it can have. */
function makeTemplate(version: Version): JsonObject {
  const isNewer = version !== '3.0';
  return {
    openapi: { '3.0': '3.0.4', '3.1': '3.1.1', '3.2': '3.2.0' }[version],
    info: { title: 'Template', version: '1', contact: { name: 'A' }, license: { name: 'MIT' } },
    servers: [{ url: 'https://{region}.example', variables: { region: { default: 'eu', enum: ['eu', 'us'] } } }],
    security: [{ key: [] }, { login: ['read'] }],
    tags: [{ name: 'first' }],
    paths: {
      [thingPath]: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: text },
          { $ref: '#/components/parameters/Shared' },
        ],
        post: operation({ event: { '{$request.query.q}': { post: operation({ inner: called }) } } }),
        get: small,
        put: { requestBody: { $ref: '#/components/requestBodies/Shared' }, ...small },
        ...(version === '3.2' ? { query: operation({}), additionalOperations: { LINK: operation({}) } } : {}),
      },
      '/shared': { post: { requestBody: { content: json({ $ref: '#/components/schemas/Shared' }) }, ...small } },
    },
    ...(isNewer ? { webhooks: { event: { post: operation({ inner: called }) } } } : {}),
    components: {
      ...shared,
      ...(isNewer ? { pathItems: { Alone: { get: small } } } : {}),
      ...(version === '3.2' ? { mediaTypes: { Alone: { schema: text } } } : {}),
    },
  };
}

/**
 * A document that has every kind of object in every place it can have; of the operations only what is on the way to
 * `at`, so that comparing costs little.
 */
export function templateFor(version: Version, at: JsonPointer): JsonObject {
  const key = `${version} ${at}`;
  const known = made.get(key) ?? pruned(makeTemplate(version), at);
  made.set(key, known);
  return known;
}

const made = new Map<string, JsonObject>();

function pruned(template: JsonObject, at: JsonPointer): JsonObject {
  const tokens = fromPointer(at);
  if (tokens.length < 3) return template;
  if (tokens[0] === 'paths' || tokens[0] === 'webhooks') {
    const components = usedComponents(objectFrom(template['components']));
    return {
      ...without(template, 'paths', 'webhooks'),
      components,
      paths: {},
      ...objectFrom(alongTheWay(template, tokens)),
    };
  }
  const { [thingPath]: item, ...others } = objectFrom(template['paths'] ?? {});
  const { parameters = [], get = {}, put = {} } = objectFrom(item);
  return { ...without(template, 'webhooks'), paths: { ...others, [thingPath]: { parameters, get, put } } };
}

/** The components that paths refer to, and those of security, which are referred to by name. */
function usedComponents({ securitySchemes = {}, ...sections }: JsonObject): JsonObject {
  const shared = Object.entries(sections).flatMap(([section, entries]) => {
    const { Shared: entry } = objectFrom(entries);
    return entry === undefined ? [] : [[section, { Shared: entry }] as const];
  });
  return { ...Object.fromEntries(shared), securitySchemes };
}

function without(object: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** What gives the parameters of a path a use, and shows that `default` is for failures. */
const keptBeside = ['parameters', 'get', '200'];

/** What is on the way, the plain values beside it, and what is {@link keptBeside}. */
function alongTheWay(node: JsonValue, [name, ...rest]: readonly string[]): JsonValue {
  if (name === undefined || !isObject(node)) return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => key === name || keptBeside.includes(key) || typeof value !== 'object',
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, key === name ? alongTheWay(value, rest) : value]));
}

/** An object of the template. */
export interface ObjectPlace {
  readonly at: JsonPointer;
  /** Absent for what no operation uses. */
  readonly direction?: Direction;
  /** A failure: at most a warning. */
  readonly isFailure?: true;
  readonly since?: Version;
}

interface OperationPlace {
  readonly at: JsonPointer;
  /** Whether the server makes the calls. */
  readonly isInverted: boolean;
  readonly isUnused?: true;
  readonly since?: Version;
}

const thing = '/paths/~1things~1{id}';
const expression = '{$request.query.q}/post';

/** The operations with one of everything. */
export const operationPlaces: readonly OperationPlace[] = [
  { at: `${thing}/post`, isInverted: false },
  { at: `${thing}/post/callbacks/event/${expression}`, isInverted: true },
  { at: `${thing}/post/callbacks/event/${expression}/callbacks/inner/${expression}`, isInverted: false },
  { at: `${thing}/query`, isInverted: false, since: '3.2' },
  { at: `${thing}/additionalOperations/LINK`, isInverted: false, since: '3.2' },
  { at: '/webhooks/event/post', isInverted: true, since: '3.1' },
  { at: `/webhooks/event/post/callbacks/inner/${expression}`, isInverted: false, since: '3.1' },
  { at: `/components/callbacks/Alone/${expression}`, isInverted: true, isUnused: true },
];

/** The objects at `inner` of every operation with one of everything; `own` is their direction in a plain one. */
export function inOperations(inner: string, own: Direction, isFailure = false): ObjectPlace[] {
  return operationPlaces.map(({ at, isInverted, isUnused, since }) => ({
    at: `${at}${inner}`,
    ...(isUnused === true ? {} : { direction: isInverted ? (own === 'request' ? 'response' : 'request') : own }),
    ...(isFailure ? { isFailure } : {}),
    ...(since === undefined ? {} : { since }),
  }));
}

export { thing };
