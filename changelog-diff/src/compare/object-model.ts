import { asText } from './canonical.ts';
import type { ObjectKind } from './change.ts';
import { compareCallbackItem } from './compare-paths.ts';
import { compareExtension } from './compare-extension.ts';
import type { FieldRule } from './field.ts';
import { child, docs, ignored, mapOf, setOf, subschema, value } from './field-rules.ts';
import { schemaModel } from './schema-model.ts';

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
  keyOf: (name) => name.toLowerCase(),
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
  in: identity,
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
  paths: elsewhere,
  webhooks: elsewhere,
  servers: elsewhere,
  security: elsewhere,
  // A list by name: compare-tags.ts.
  tags: ignored,
  // Compared where they are referred to; the rest in compare-components.ts.
  components: ignored,
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
    schema: child('schema'),
    itemSchema: subschema('itemSchema'),
    example: docs(),
    examples,
    encoding: mapOf('encoding', {
      subject: () => ({ kind: 'keyword', object: 'media-type', name: 'encoding' }),
      step: (name) => ({ step: 'property', name }),
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
  'security-scheme': { description: docs(), bearerFormat: docs() },
  server: { description: docs(), url: identity },
  tag: { ...described, name: identity },
};

/** The rule for a field of an object. A field that the model does not list is compared as a whole. */
export function ruleFor(kind: ObjectKind, name: string): FieldRule {
  const rules = model[kind];
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule !== undefined) return rule;
  if (name.startsWith('x-')) return compareExtension;
  if (kind === 'callback') return compareCallbackItem;
  return kind === 'path-item' ? elsewhere : value();
}
