import { asText } from './canonical.ts';
import type { ObjectKind } from './change.ts';
import { compareCallbackItem } from './compare-paths.ts';
import { compareExtension } from './compare-extension.ts';
import { compareScopes } from './compare-scopes.ts';
import type { Field, FieldRule } from './field.ts';
import { child, docs, ignored, mapOf, setOf, subschema, value } from './field-rules.ts';
import { isObject } from './json.ts';
import { isAnnotation } from './merge-keywords.ts';
import { membersOf, type Node } from './node.ts';
import { schemaModel } from './schema-model.ts';
import type { Side } from './side.ts';

type Rules = Readonly<Record<string, FieldRule>>;

/** Compared as an operation sees it, in compare-operation.ts. */
const elsewhere = ignored;
/** What the two objects were found by. */
const identity = ignored;
/** Says nothing of what travels. */
const unwritten = ignored;

const content = mapOf('media-type', {
  subject: (name) => ({ kind: 'media-type', name }),
  step: (name) => ({ step: 'media-type', name }),
  // Types and parameter names are case-insensitive, spaces mean nothing (RFC 9110 section 8.3.1).
  keyOf: (name) => name.toLowerCase().replaceAll(/\s+/g, ''),
});
const headers = mapOf('header', {
  subject: (name) => ({ kind: 'header', name }),
  step: (name) => ({ step: 'header', name }),
  keyOf: (name) => name.toLowerCase(),
  // OpenAPI 3.1.1 section 4.8.17.1: a Content-Type header is ignored, the media type says it.
  except: (name) => name.toLowerCase() === 'content-type',
});
const examples = mapOf('example', {
  subject: () => ({ kind: 'description', object: 'example', keyword: 'examples' }),
  step: () => undefined,
});
const described: Rules = { summary: docs(), description: docs(), externalDocs: docs() };

const parameterLike: Rules = {
  description: docs(),
  // Differs only between components that nothing refers to: elsewhere parameters are found by it.
  in: value(),
  required: value(false),
  deprecated: value(false),
  allowEmptyValue: value(false),
  allowReserved: value(false),
  schema: child('schema'),
  content,
  example: docs(),
  examples,
};

const operation: Rules = {
  ...described,
  deprecated: value(false),
  tags: setOf({ subject: (item) => ({ kind: 'tag', name: asText(item) }) }),
  requestBody: child('request-body', { subject: { kind: 'request-body' }, step: { step: 'request-body' } }),
  responses: mapOf('response', {
    subject: (status) => ({ kind: 'response', status }),
    step: (status) => ({ step: 'response', status }),
    keyOf: (status) => status.toUpperCase(),
    extension: compareExtension,
  }),
  callbacks: mapOf('callback', {
    subject: (name) => ({ kind: 'callback', name }),
    step: (name) => ({ step: 'callback', name }),
  }),
  parameters: elsewhere,
  security: elsewhere,
  servers: elsewhere,
};

const document: Rules = {
  // The same meaning can be written in several versions.
  openapi: ignored,
  info: child('info'),
  jsonSchemaDialect: unwritten,
  $self: unwritten,
  paths: extensionsInside,
  webhooks: elsewhere,
  servers: elsewhere,
  security: elsewhere,
  // A list by name: compare-tags.ts.
  tags: ignored,
  // Compared where they are referred to; the rest in compare-components.ts.
  components: extensionsInside,
  externalDocs: docs(),
};

/** How each field of each kind of object is compared (OpenAPI 3.0, 3.1 and 3.2). */
const model: Readonly<Record<ObjectKind, Rules>> = {
  document,
  info: { ...described, title: docs(), contact: docs(), license: docs(), termsOfService: docs() },
  'path-item': { summary: docs(), description: docs() },
  operation,
  parameter: parameterLike,
  header: parameterLike,
  'request-body': { description: docs(), content, required: value(false) },
  'media-type': {
    schema: bodySchema,
    itemSchema: subschema('itemSchema'),
    example: docs(),
    examples,
    encoding: mapOf('encoding', {
      subject: () => ({ kind: 'keyword', object: 'media-type', name: 'encoding' }),
      step: (name) => ({ step: 'property', name }),
      isEmpty: (encoding) => isObject(encoding.value) && Object.keys(encoding.value).length === 0,
    }),
  },
  encoding: { headers },
  response: {
    ...described,
    headers,
    content,
    links: mapOf('link', { subject: (name) => ({ kind: 'link', name }), step: () => undefined }),
  },
  link: { description: docs() },
  callback: {},
  example: { summary: docs(), description: docs(), value: docs(), externalValue: docs() },
  schema: schemaModel,
  discriminator: {},
  'security-scheme': {
    description: docs(),
    bearerFormat: docs(),
    deprecated: value(false),
    flows: mapOf('oauth-flow', {
      subject: (name) => ({ kind: 'oauth-flow', name }),
      step: () => undefined,
      extension: compareExtension,
    }),
  },
  'oauth-flow': { scopes: compareScopes },
  server: { description: docs(), url: identity },
  tag: { ...described, name: identity },
};

/** 3.0 writes `format: binary` where 3.1 says nothing: the media type is what the body is (OpenAPI 3.1.1 section 4.4.2.1). */
function bodySchema(field: Field): void {
  const { graph, base, revision } = field;
  const side = base === undefined ? graph.revision : graph.base;
  const only = base ?? revision;
  if ((base === undefined) !== (revision === undefined) && only !== undefined && isBinary(side, only)) return;
  child('schema')(field);
}

function isBinary(side: Side, schema: Node): boolean {
  const fields = new Map([...side.schemaFields(side.traceSchema(schema).node)].filter(([name]) => !isAnnotation(name)));
  return fields.size === 2 && fields.get('type')?.value === 'string' && fields.get('format')?.value === 'binary';
}

/** What stands among names that are compared elsewhere. */
function extensionsInside(field: Field): void {
  const base = membersOf(field.base);
  const revision = membersOf(field.revision);
  for (const name of new Set([...base.keys(), ...revision.keys()])) {
    if (name.startsWith('x-')) compareExtension({ ...field, name, base: base.get(name), revision: revision.get(name) });
  }
}

/** The rule for a field of an object. A field that the model does not list is compared as a whole. */
export function ruleFor(kind: ObjectKind, name: string): FieldRule {
  const rules = model[kind];
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule !== undefined) return rule;
  if (name.startsWith('x-')) return compareExtension;
  if (kind === 'callback') return compareCallbackItem;
  return kind === 'path-item' ? elsewhere : value();
}
