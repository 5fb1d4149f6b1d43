import { isArray, isObject, valueAt, type JsonObject } from '@cc-gateway/loader';
import type { OperationModel } from '../model/model.ts';
import { copyForTypes } from './copy-for-types.ts';
import { writeDiscriminators } from './discriminators.ts';
import { nameDeepReferences } from './name-deep-references.ts';
import { sayTypesPlainly } from './say-types-plainly.ts';
import { splitReadWrite } from './split-read-write.ts';
import {
  contentsOf,
  hasPlace,
  isSequence,
  retypedOperations,
  type TypedDocument,
  type TypedModel,
} from './typed-model.ts';

/** Operations that the model names by path must not appear under a name of theirs: it may be unsafe or taken. */
function withoutUnusedIds(root: JsonObject, operations: readonly OperationModel[]): void {
  for (const { types, pointer } of operations) {
    const operation = types.kind === 'path' && pointer.startsWith('/paths/') ? valueAt(root, pointer) : undefined;
    if (isObject(operation)) Reflect.deleteProperty(operation, 'operationId');
  }
}

/** openapi-typescript types every parameter that is spelled by `content` as text, where it means a value. */
function typeContentParameters(root: JsonObject, operations: readonly OperationModel[]): void {
  const parameters = operations.flatMap((one) => one.parameters);
  for (const { content, schema, shape } of parameters) {
    if (content === undefined || schema === undefined || shape !== 'json') continue;
    const owner = valueAt(root, schema.slice(0, schema.lastIndexOf('/content/')));
    if (isObject(owner)) Reflect.set(owner, 'schema', valueAt(root, schema) ?? {});
  }
}

/** What only the path speaks of is a text. */
function typeUndeclared(root: JsonObject, operations: readonly OperationModel[]): void {
  for (const { parameters, pointer } of operations) {
    const missing = parameters.filter(({ isUndeclared }) => isUndeclared === true);
    const owner = missing.length === 0 ? undefined : valueAt(root, pointer);
    if (!isObject(owner)) continue;
    const { parameters: declared } = owner;
    const added = missing.map(({ name }) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
    Reflect.set(owner, 'parameters', [...(isArray(declared) ? declared : []), ...added]);
  }
}

/** Streams of OpenAPI 3.2: the type of a content is that of its items. */
function typeItems(root: JsonObject, operations: readonly OperationModel[]): void {
  for (const { kind, schema = '' } of operations.flatMap(contentsOf)) {
    const owner = valueAt(root, schema.slice(0, schema.lastIndexOf('/')));
    if (!isSequence(kind) || !isObject(owner)) continue;
    const { itemSchema, schema: whole } = owner;
    const items = isObject(whole) && whole['type'] === 'array' ? whole['items'] : undefined;
    Reflect.set(owner, 'schema', itemSchema ?? items ?? whole ?? {});
  }
}

/** The parameter that is the whole query is typed as one of the query. */
function typeQuerystring(root: JsonObject, operations: readonly OperationModel[]): void {
  for (const { querystring } of operations) {
    const { schema } = querystring?.content ?? {};
    const owner = schema === undefined ? undefined : valueAt(root, schema.slice(0, schema.lastIndexOf('/content/')));
    if (!isObject(owner) || schema === undefined) continue;
    Reflect.set(owner, 'schema', valueAt(root, schema) ?? {});
    Reflect.set(owner, 'in', 'query');
    Reflect.deleteProperty(owner, 'content');
  }
}

/** Methods that openapi-typescript has no place for get a path of their own. */
function typeOtherMethods(root: JsonObject, operations: readonly OperationModel[]): void {
  const { paths } = root;
  if (!isObject(paths)) return;
  for (const { types, method, path, pointer } of operations) {
    if (hasPlace(pointer)) continue;
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
export function typeDocument(document: TypedDocument, model: TypedModel): JsonObject {
  const own = copyForTypes(document);
  const operations = retypedOperations(model);
  withoutUnusedIds(own, operations);
  typeContentParameters(own, operations);
  typeUndeclared(own, operations);
  typeItems(own, operations);
  typeQuerystring(own, operations);
  typeOtherMethods(own, operations);
  nameDeepReferences(own);
  return sayTypesPlainly(splitReadWrite(writeDiscriminators(own)), document.version);
}
