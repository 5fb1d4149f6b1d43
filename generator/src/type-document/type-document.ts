import { isObject, valueAt, type JsonObject, type LoadedDocument } from '@cc-gateway/loader';
import type { Content, Model, OperationModel } from '../model/model.ts';
import { METHODS } from '../model/operations.ts';
import { copyForTypes } from './copy-for-types.ts';
import { writeDiscriminators } from './discriminators.ts';
import { nameDeepReferences } from './name-deep-references.ts';
import { sayTypesPlainly } from './say-types-plainly.ts';
import { splitReadWrite } from './split-read-write.ts';

/** Operations that the model names by path must not appear under a name of theirs: it may be unsafe or taken. */
function withoutUnusedIds(root: JsonObject, model: Model): void {
  for (const { types, pointer } of operationsOf(model)) {
    const operation = types.kind === 'path' && pointer.startsWith('/paths/') ? valueAt(root, pointer) : undefined;
    if (isObject(operation)) Reflect.deleteProperty(operation, 'operationId');
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

/**
 * A document as openapi-typescript has to see it, so that it prints the types that the document means.
 *
 * @throws GeneratorError when a reference cannot be expressed as a type
 */
export function typeDocument(document: LoadedDocument, model: Model): JsonObject {
  const own = copyForTypes(document);
  withoutUnusedIds(own, model);
  typeContentParameters(own, model);
  typeItems(own, model);
  typeQuerystring(own, model);
  typeOtherMethods(own, model);
  nameDeepReferences(own);
  return sayTypesPlainly(splitReadWrite(writeDiscriminators(own)), document.version);
}
