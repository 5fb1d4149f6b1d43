import { isArray, isObject, valueAt, type JsonObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import type { Model, OperationModel } from 'openapi-ts-morph';
import { conventions } from './conventions.ts';

/** What a call gives when it succeeded: the result, one that may be absent, nothing, an event, a file. */
export type ValueKind = 'result' | 'optional-result' | 'nothing' | 'event' | 'file';

function resolved(document: LoadedDocument, node: JsonValue | undefined): JsonObject {
  if (!isObject(node)) return {};
  const reference = node['$ref'];
  return typeof reference === 'string' ? resolved(document, valueAt(document.value, reference.slice(1))) : node;
}

function member(document: LoadedDocument, node: JsonValue | undefined, ...path: readonly string[]): JsonObject {
  return path.reduce((at, key) => resolved(document, at[key]), resolved(document, node));
}

/** The branch of the envelope that stands for success: its `retcode` is no error code. */
function successOf(document: LoadedDocument, operation: OperationModel): JsonObject {
  const operationNode = valueAt(document.value, operation.pointer);
  const schema = member(document, operationNode, 'responses', '200', 'content', 'application/json', 'schema');
  const branches = isArray(schema['oneOf']) ? schema['oneOf'] : [schema];
  const success = branches.map((branch) => resolved(document, branch)).find((one) => one['title'] !== 'Failure');
  return success ?? {};
}

export function valueKindOf(document: LoadedDocument, operation: OperationModel): ValueKind {
  if (operation.responses.some(({ contents }) => contents.some(({ kind }) => kind === 'binary'))) return 'file';
  const success = successOf(document, operation);
  const properties = member(document, success, 'properties');
  if (Object.hasOwn(properties, 'event')) return 'event';
  if (success['title'] === 'Done' || !Object.hasOwn(properties, 'result')) return 'nothing';
  const required = isArray(success['required']) ? success['required'] : [];
  return required.includes('result') ? 'result' : 'optional-result';
}

/** Error code → meaning and, where it is known, what to do about it. */
export function errorCodesOf(document: LoadedDocument): JsonObject {
  const schema = member(document, document.value, 'components', 'schemas', conventions.errorCodes);
  const meanings = member(document, schema['x-enumDescriptions']);
  const actions = member(document, schema['x-handling']);
  const codes = isArray(schema['enum']) ? schema['enum'] : [];
  return Object.fromEntries(
    codes
      .filter((code) => typeof code === 'string')
      .sort()
      .map((code) => {
        const action = actions[code];
        return [code, { meaning: meanings[code] ?? '', ...(action === undefined ? {} : { action }) }];
      }),
  );
}

/** The names of the events, in the order of the specification. */
export function eventTypesOf(document: LoadedDocument): string[] {
  return Object.keys(
    member(document, document.value, 'components', 'schemas', conventions.events, 'discriminator', 'mapping'),
  );
}

/** An operation and the file that its function stands in. */
export interface Located {
  readonly operation: OperationModel;
  /** Name of the resource. */
  readonly resource: string;
}

/** @throws Error when the Issue has no such operation: conventions and specifications disagree */
export function operationNamed(model: Model, id: string): Located {
  for (const { name: resource, operations } of model.resources) {
    const operation = operations.find((one) => one.id === id);
    if (operation !== undefined) return { operation, resource };
  }
  throw new Error(`openapi/client/conventions.ts names '${id}', which ${model.title} does not have`);
}
