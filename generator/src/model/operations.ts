import {
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
import type { Note, OperationModel, ResponseModel, SchemeModel, TypeSource } from './model.ts';
import { readFacts } from './operation-facts.ts';
import { readParameters } from './parameters.ts';
import { objectOf, resolve, textOf, type Node } from './resolve.ts';
import { readSecurity } from './security.ts';

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

type Report = (code: Code, message: string, pointer: JsonPointer) => void;

function readResponses(document: LoadedDocument, operation: Node, report: Report): ResponseModel[] {
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
    responses.push({ status, contents: readContents(document, node.value, node.pointer, skipped) });
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
  if (shared || !PLAIN_ID.test(id) || reading.ids.has(id)) return { kind: 'path', path, method };
  reading.ids.add(id);
  return { kind: 'operation', id };
}

function readOperation(reading: Reading, path: string, method: string, item: Node, operation: Node): UnnamedOperation {
  const { document, schemes, notes, report } = reading;
  const { value, pointer } = operation;
  const operationId = textOf(value, 'operationId');
  const shared = item.pointer !== toPointer(['paths', path]);
  const tag = isArray(value['tags']) ? value['tags'][0] : undefined;
  const misread = (at: JsonPointer): void => report('parameter-unknown', 'no parameter; it is left out', at);
  const parameters = readParameters(document, [item, operation], misread);
  const body = readBody(document, operation, report);
  const id = operationId === '' ? `${method.toUpperCase()} ${path}` : operationId;
  return {
    operationId,
    tag: typeof tag === 'string' ? tag : '',
    facts: {
      id,
      method: method.toUpperCase(),
      path,
      pointer,
      summary: textOf(value, 'summary'),
      description: textOf(value, 'description'),
      deprecated: value['deprecated'] === true,
      types: typeSource(reading, operationId, path, method, shared),
      facts: readFacts(document, parameters, body.body),
      notes: notes.get(id) ?? [],
      parameters,
      ...body,
      responses: readResponses(document, operation, report),
      security: readSecurity(document, value, schemes, pointer),
    },
  };
}

/** All operations under `paths` in the order of the document; what cannot be generated is reported. */
export function readOperations(
  document: LoadedDocument,
  schemes: readonly SchemeModel[],
  notes: Notes,
  notices: Diagnostic[],
): UnnamedOperation[] {
  const report: Report = (code, message, pointer) => {
    notices.push(complaint({ code, severity: 'warning', message, position: document.locate(pointer) }));
  };
  const reading: Reading = { document, schemes, notes, report, ids: new Set() };
  const operations: UnnamedOperation[] = [];
  for (const [path, entry] of Object.entries(objectOf(document.value, 'paths'))) {
    if (path.startsWith('x-')) continue;
    const item = resolve(document, entry, toPointer(['paths', path]));
    if (item === undefined) continue;
    for (const method of METHODS) {
      const value = item.value[method];
      const operation = { value: isObject(value) ? value : {}, pointer: `${item.pointer}/${method}` };
      if (isObject(value)) operations.push(readOperation(reading, path, method, item, operation));
    }
    for (const key of ['query', 'additionalOperations']) {
      const pointer = item.pointer + toPointer([key]);
      if (Object.hasOwn(item.value, key)) report('method-unsupported', `'${key}' has no generated function`, pointer);
    }
  }
  return operations;
}
