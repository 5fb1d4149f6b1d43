import {
  isArray,
  isObject,
  toPointer,
  valueAt,
  type JsonObject,
  type JsonValue,
  type LoadedDocument,
} from '@cc-gateway/loader';
import type { OpenAPI3, STRING, stringToAST } from 'openapi-typescript';
import { GeneratorError } from './generator-error.ts';
import type { FormatOptions } from './model/formats.ts';
import type { Content, Model, OperationModel } from './model/model.ts';
import { METHODS } from './model/operations.ts';
import { textOf } from './model/resolve.ts';
import { limitsOf, meaningsOf } from './model/schema-facts.ts';
import { hidePercentSigns } from './percent-signs.ts';
import { safeComment } from './safe-comment.ts';
import { writeDiscriminators } from './type-document/discriminators.ts';
import { nameDeepReferences } from './type-document/name-deep-references.ts';
import { sayTypesPlainly } from './type-document/say-types-plainly.ts';
import { splitReadWrite } from './type-document/split-read-write.ts';

// First segments of a pointer that types.ts has a type for. openapi-typescript writes that segment into the code as
// it is, so no other may reach it.
const TYPED_ROOTS = new Set(['components', 'paths', 'webhooks', '$defs']);

function isOpenApi(value: unknown): value is OpenAPI3 {
  return isObject(value) && typeof value['openapi'] === 'string' && isObject(value['info']);
}

// Below these keys a member called `$ref` is data.
const DATA_KEYS = /^(?:examples?|default|const|enum|x-.*)$/;

function hasType(reference: string): boolean {
  const [start, root = '', ...rest] = reference.split('/');
  return start === '#' && TYPED_ROOTS.has(root) && rest.length > 0;
}

/** Where a node stands; asked only when something is wrong with it. */
function pointerTo(root: JsonValue, wanted: JsonObject): string {
  const pending: { value: JsonValue; pointer: string }[] = [{ value: root, pointer: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, pointer } = next;
    if (value === wanted) return pointer;
    const entries = isObject(value) || isArray(value) ? Object.entries(value) : [];
    pending.push(...entries.map(([key, child]) => ({ value: child, pointer: pointer + toPointer([key]) })));
  }
  return '';
}

/** @throws GeneratorError at the first reference that leads to a place without a type */
function checkReferences(document: LoadedDocument): void {
  const pending: JsonValue[] = [document.value];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (isArray(value)) for (const item of value) pending.push(item);
    if (!isObject(value)) continue;
    const reference = value['$ref'];
    if (typeof reference === 'string' && !hasType(reference)) {
      const message = `'${reference}' has no type: references may lead to ${[...TYPED_ROOTS].join(', ')}`;
      const position = document.locate(pointerTo(document.value, value));
      throw new GeneratorError([{ code: 'reference-untyped', severity: 'error', message, position }]);
    }
    for (const key in value) {
      const child = value[key];
      if (typeof child === 'object' && !DATA_KEYS.test(key)) pending.push(child);
    }
  }
}

/** Operations that the model names by path must not appear under a name of theirs: it may be unsafe or taken. */
function withoutUnusedIds(root: JsonObject, model: Model): void {
  for (const { types, pointer } of operationsOf(model)) {
    const operation = types.kind === 'path' && pointer.startsWith('/paths/') ? valueAt(root, pointer) : undefined;
    if (isObject(operation)) Reflect.deleteProperty(operation, 'operationId');
  }
}

// Members whose text openapi-typescript writes into comments: it knows how a comment ends, but not that a line of one
// may be a directive to the compiler.
const COMMENT_KEYS = new Set(['title', 'summary', 'description', 'format', 'default']);

/** openapi-typescript tells the description, the default and the format of a schema; limits and meanings are told here. */
function describeFacts(schema: JsonObject): void {
  const description = textOf(schema, 'description');
  const limits = limitsOf(schema, description);
  const meanings = meaningsOf(schema);
  if (limits.length === 0 && meanings.length === 0) return;
  const lines = meanings.map(({ value, meaning }) => `- ${value}: ${meaning.replaceAll(/\s+/g, ' ')}`);
  const limited = limits.join('; ');
  const first = description === '' || limited === '' ? description + limited : `${description} (${limited})`;
  Reflect.set(schema, 'description', [first, ...lines].join('\n'));
}

function makeCommentsSafe(root: JsonObject): void {
  const pending: JsonValue[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isArray(node)) pending.push(...node);
    if (!isObject(node)) continue;
    describeFacts(node);
    for (const key in node) {
      const child = node[key];
      if (typeof child === 'string' && COMMENT_KEYS.has(key)) Reflect.set(node, key, safeComment(child));
      else if (typeof child === 'object' && !DATA_KEYS.test(key)) pending.push(child);
    }
  }
}

/** openapi-typescript types every parameter that is spelled by `content` as text, where it means a value. */
function typeContentParameters(root: JsonObject, model: Model): void {
  const parameters = operationsOf(model).flatMap((one) => one.parameters);
  for (const { content, schema, shape } of parameters) {
    if (content === undefined || schema === undefined || shape !== 'json') continue;
    const owner = valueAt(root, schema.slice(0, schema.lastIndexOf('/content/')));
    if (isObject(owner)) Reflect.set(owner, 'schema', valueAt(root, schema) ?? {});
  }
}

function operationsOf(model: Model): OperationModel[] {
  return model.resources.flatMap(({ operations }) => operations);
}

function contentsOf({ body, responses, querystring }: OperationModel): Content[] {
  const own = querystring === undefined ? [] : [querystring.content];
  return [...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents), ...own];
}

/** Streams of OpenAPI 3.2: the type of a content is that of its items. */
function typeItems(root: JsonObject, model: Model): void {
  for (const { kind, schema = '' } of operationsOf(model).flatMap(contentsOf)) {
    const owner = valueAt(root, schema.slice(0, schema.lastIndexOf('/')));
    if ((kind !== 'events' && kind !== 'lines') || !isObject(owner)) continue;
    const { itemSchema, schema: whole } = owner;
    const items = isObject(whole) && whole['type'] === 'array' ? whole['items'] : undefined;
    Reflect.set(owner, 'schema', itemSchema ?? items ?? whole ?? {});
  }
}

/** The parameter that is the whole query is typed as one of the query. */
function typeQuerystring(root: JsonObject, model: Model): void {
  for (const { querystring } of operationsOf(model)) {
    const { schema } = querystring?.content ?? {};
    const owner = schema === undefined ? undefined : valueAt(root, schema.slice(0, schema.lastIndexOf('/content/')));
    if (!isObject(owner) || schema === undefined) continue;
    Reflect.set(owner, 'schema', valueAt(root, schema) ?? {});
    Reflect.set(owner, 'in', 'query');
    Reflect.deleteProperty(owner, 'content');
  }
}

/** Methods that openapi-typescript has no place for get a path of their own. */
function typeOtherMethods(root: JsonObject, model: Model): void {
  const { paths } = root;
  if (!isObject(paths)) return;
  for (const { types, method, path, pointer } of operationsOf(model)) {
    if (METHODS.some((one) => one === pointer.slice(pointer.lastIndexOf('/') + 1))) continue;
    const item = valueAt(root, pointer.slice(0, pointer.lastIndexOf('/')).replace(/\/additionalOperations$/, ''));
    const parameters = isObject(item) ? item['parameters'] : undefined;
    const key = types.kind === 'path' ? types.path : `${method} ${path}`;
    Reflect.set(paths, key, { ...(parameters === undefined ? {} : { parameters }), post: valueAt(root, pointer) });
  }
}

type TypeNode = typeof STRING;

function isTypeNode(node: unknown): node is TypeNode {
  return typeof node === 'object' && node !== null && 'kind' in node;
}

/** A type that openapi-typescript has no builder for. */
function typeNamed(name: 'Blob' | 'Date' | 'bigint', parse: typeof stringToAST): TypeNode | undefined {
  const [alias] = parse(`type T = ${name}`);
  const type = typeof alias === 'object' && alias !== null && 'type' in alias ? alias.type : undefined;
  return isTypeNode(type) ? type : undefined;
}

/** The types of schemas by type and format, where they are not what JSON has. */
function formatTypes(
  { dates, int64 }: FormatOptions,
  typeNamed: (name: 'Blob' | 'Date' | 'bigint' | 'string') => TypeNode | undefined,
): ReadonlyMap<string, TypeNode | undefined> {
  return new Map([
    // Text is no file: what is sent and received where `format: binary` stands is bytes (3.0.4 section 4.7.14.2).
    ['string binary', typeNamed('Blob')],
    ...(dates === 'Date' ? [['string date-time', typeNamed('Date')] as const] : []),
    ...(int64 === 'bigint' || int64 === 'string' ? [['integer int64', typeNamed(int64)] as const] : []),
  ]);
}

/**
 * The seam to openapi-typescript: the text of `types.ts` (`paths`, `components`, `operations`) by its own transforms.
 * They get a copy, because they write discriminator properties into the document, and none of its bundling and linting,
 * which the loader has done.
 *
 * @throws GeneratorError when a reference cannot be expressed as a type
 */
export async function printTypes(document: LoadedDocument, model: Model, formats: FormatOptions = {}): Promise<string> {
  const { astToString, resolveRef, STRING, stringToAST, transformSchema } = await import('openapi-typescript');
  const own = structuredClone(document.value);
  checkReferences(document);
  withoutUnusedIds(own, model);
  typeContentParameters(own, model);
  typeItems(own, model);
  typeQuerystring(own, model);
  typeOtherMethods(own, model);
  nameDeepReferences(own);
  const copy = sayTypesPlainly(splitReadWrite(writeDiscriminators(own)), document.version);
  makeCommentsSafe(copy);
  const withPercentSigns = hidePercentSigns(copy);
  if (!isOpenApi(copy)) throw new TypeError('the document is no OpenAPI description');
  const options = { silent: true };
  const typeOf = formatTypes(formats, (name) => (name === 'string' ? STRING : typeNamed(name, stringToAST)));
  const nodes = transformSchema(copy, {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default is what the other side assumes when a member is missing, so the member may be missing.
    defaultNonNullable: false,
    // Written into the schemas already; to look for them again takes a walk through the whole document.
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    get redoc(): never {
      throw new Error('the transforms read no configuration of Redocly');
    },
    resolve: <Target>(reference: string) => resolveRef<Target>(copy, reference, options),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: ({ type, format, ...rest }) =>
      'enum' in rest || 'const' in rest || typeof type !== 'string' ? undefined : typeOf.get(`${type} ${format}`),
    transformProperty: undefined,
  });
  return withPercentSigns(astToString(nodes));
}
