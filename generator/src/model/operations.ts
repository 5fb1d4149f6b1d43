import {
  didYouMean,
  isArray,
  isObject,
  toPointer,
  type Diagnostic,
  type JsonPointer,
  type LoadedDocument,
} from '@cc-gateway/loader';
import type { Code } from '../code-texts.ts';
import { complaint } from '../generator-error.ts';
import { readContents } from './content.ts';
import { unreachableOperations } from './equal-paths.ts';
import type { Note, OperationModel, ParameterModel, ResponseModel, SchemeModel, TypeSource } from './model.ts';
import { readFacts } from './operation-facts.ts';
import { readHeaders, readParameters, readQuerystring } from './parameters.ts';
import { objectOf, resolve, textOf, type Node } from './resolve.ts';
import { readScopes, readSecurity } from './security.ts';
import { sentPath } from './sent-path.ts';
import { readOwnServer } from './servers.ts';
import { undeclaredParameters } from './undeclared-parameters.ts';

/** {@link Note}s by the id of their operation. */
export type Notes = ReadonlyMap<string, readonly Note[]>;

/** An operation before it has a name. */
export interface UnnamedOperation {
  /** The text of `operationId`, which may be anything. */
  readonly operationId: string;
  /** The first tag, or an empty string. */
  readonly tag: string;
  readonly facts: Omit<OperationModel, 'name' | 'typeName'>;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

// What openapi-typescript can use as a name of `operations` without changing it on the way.
const PLAIN_ID = /^[A-Za-z0-9_./ -]{1,200}$/;
const STATUS = /^(?:[1-5](?:\d\d|XX|xx)|default)$/;

type Report = (code: Code, message: string, pointer: JsonPointer, hint?: string) => void;

// RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5: these answers never have content, nor has any answer to HEAD.
const CONTENTLESS = new Set(['204', '205', '304']);

function readResponses(document: LoadedDocument, operation: OperationNode, report: Report): ResponseModel[] {
  const responses: ResponseModel[] = [];
  const list = resolve(document, operation.value['responses'], `${operation.pointer}/responses`);
  for (const [status, entry] of Object.entries(list?.value ?? {})) {
    const pointer = (list?.pointer ?? '') + toPointer([status]);
    if (status.startsWith('x-')) continue;
    const node = resolve(document, entry, pointer);
    if (!STATUS.test(status) || node === undefined) {
      report('status-invalid', `'${status}' is no status of a response; it is left out`, pointer);
      continue;
    }
    const skipped = (at: JsonPointer): void => report('media-type-invalid', 'no media type; it is left out', at);
    const hasContent = !CONTENTLESS.has(status) && operation.method !== 'head';
    const contents = hasContent ? readContents(document, node.value, node.pointer, skipped) : [];
    responses.push({ status, headers: readHeaders(document, node), contents });
  }
  return responses;
}

function readBody(document: LoadedDocument, operation: Node, report: Report): Pick<OperationModel, 'body'> {
  const node = resolve(document, operation.value['requestBody'], `${operation.pointer}/requestBody`);
  if (node === undefined) return {};
  const skipped = (at: JsonPointer): void => report('media-type-invalid', 'no media type; it is left out', at);
  const contents = readContents(document, node.value, node.pointer, skipped);
  return contents.length === 0 ? {} : { body: { required: node.value['required'] === true, contents } };
}

interface Reading {
  readonly document: LoadedDocument;
  readonly notes: Notes;
  readonly schemes: readonly SchemeModel[];
  readonly report: Report;
  /** Ids that `operations` of types.ts has already. */
  readonly ids: Set<string>;
}

function typeSource(reading: Reading, id: string, path: string, method: string, shared: boolean): TypeSource {
  if (shared || !PLAIN_ID.test(id) || reading.ids.has(id)) {
    return METHODS.some((one) => one === method)
      ? { kind: 'path', path, method }
      : { kind: 'path', path: `${method} ${path}`, method: 'post' };
  }
  reading.ids.add(id);
  return { kind: 'operation', id };
}

function readUndeclared(
  path: string,
  declared: readonly ParameterModel[],
  report: Report,
  pointer: JsonPointer,
): ParameterModel[] {
  const missing = undeclaredParameters(sentPath(path), declared);
  const names = declared.filter((one) => one.in === 'path').map(({ name }) => name);
  for (const { name } of missing) {
    const message = `'{${name}}' of the path has no path parameter with that name; it is taken for a text`;
    report('path-parameter-undeclared', message, pointer, didYouMean(name, names));
  }
  return missing;
}

function readOperation(reading: Reading, path: string, item: Node, operation: OperationNode): UnnamedOperation {
  const { document, schemes, notes, report } = reading;
  const { method } = operation;
  const { value, pointer } = operation;
  const operationId = textOf(value, 'operationId');
  // OpenAPI 3.2 section 4.9.1: a key of additionalOperations is the method as it is sent.
  const verb = operation.isAdditional ? method : method.toUpperCase();
  const shared = item.pointer !== toPointer(['paths', path]);
  const tag = isArray(value['tags']) ? value['tags'][0] : undefined;
  const querystring = readQuerystring(document, [item, operation]);
  const misread = (at: JsonPointer): void => report('parameter-unknown', 'no parameter; it is left out', at);
  const declared = readParameters(document, [item, operation], misread);
  const parameters = [...declared, ...readUndeclared(path, declared, report, pointer)];
  const body = readBody(document, operation, report);
  const id = operationId === '' ? `${verb} ${path}` : operationId;
  return {
    operationId,
    tag: typeof tag === 'string' ? tag : '',
    facts: {
      id,
      method: verb,
      path,
      pointer,
      ...readOwnServer(document, [item.value, value]),
      summary: textOf(value, 'summary'),
      description: textOf(value, 'description'),
      deprecated: value['deprecated'] === true,
      types: typeSource(reading, operationId, path, operation.isAdditional ? method : verb.toLowerCase(), shared),
      facts: readFacts(document, parameters, body.body),
      notes: notes.get(id) ?? [],
      parameters,
      ...(querystring === undefined ? {} : { querystring }),
      ...body,
      responses: readResponses(document, operation, report),
      security: readSecurity(document, value, schemes, pointer),
      scopes: readScopes(document, value),
    },
  };
}

interface OperationNode extends Node {
  readonly method: string;
  readonly isAdditional: boolean;
}

// RFC 9110 section 9.1: a method is a token.
const TOKEN = /^[\w!#$%&'*+.^`|~-]{1,40}$/;

/** The operations of a path item: those of the usual methods, of `query` and of `additionalOperations` (3.2). */
function operationNodes(item: Node, report: Report): OperationNode[] {
  const usual = [...METHODS, 'query'].map((method) => ({
    method,
    isAdditional: false,
    value: item.value[method],
    pointer: `${item.pointer}/${method}`,
  }));
  const additional = Object.entries(objectOf(item.value, 'additionalOperations')).map(([method, value]) => ({
    method,
    isAdditional: true,
    value,
    pointer: item.pointer + toPointer(['additionalOperations', method]),
  }));
  return [...usual, ...additional].flatMap(({ value, ...rest }) => {
    if (!isObject(value)) return [];
    if (TOKEN.test(rest.method)) return [{ ...rest, value }];
    report('method-invalid', `'${rest.method}' is no method; it is left out`, rest.pointer);
    return [];
  });
}

/** All operations under `paths` in the order of the document; what cannot be generated is reported. */
export function readOperations(
  document: LoadedDocument,
  schemes: readonly SchemeModel[],
  notes: Notes,
  notices: Diagnostic[],
): UnnamedOperation[] {
  const report: Report = (code, message, pointer, hint) => {
    const position = document.locate(pointer);
    notices.push(complaint({ code, severity: 'warning', message, position, ...(hint === undefined ? {} : { hint }) }));
  };
  const reading: Reading = { document, schemes, notes, report, ids: new Set() };
  const operations: UnnamedOperation[] = [];
  for (const [path, entry] of Object.entries(objectOf(document.value, 'paths'))) {
    if (path.startsWith('x-')) continue;
    const item = resolve(document, entry, toPointer(['paths', path]));
    if (item === undefined) continue;
    for (const operation of operationNodes(item, report))
      operations.push(readOperation(reading, path, item, operation));
  }
  const unreachable = unreachableOperations(operations, report);
  return operations.map((one) =>
    unreachable.has(one) ? { ...one, facts: { ...one.facts, isUnreachable: true } } : one,
  );
}
