import type { LoadedDocument } from '@cc-gateway/loader';
import type { Content, ContentKind, OperationModel, Resource } from '../model/model.ts';
import { METHODS } from '../model/operations.ts';

/** What has to be known of a document to print its types. */
export type TypedDocument = Pick<LoadedDocument, 'value' | 'version' | 'locate'>;

/** What has to be known of a model to print types. */
export interface TypedModel {
  readonly resources: readonly Pick<Resource, 'operations'>[];
}

/** Streams of OpenAPI 3.2: the type of a content is that of its items. */
export function isSequence(kind: ContentKind): boolean {
  return kind === 'events' || kind === 'lines';
}

/** Whether openapi-typescript has a place for the method of the operation at a pointer. */
export function hasPlace(pointer: string): boolean {
  return METHODS.some((one) => one === pointer.slice(pointer.lastIndexOf('/') + 1));
}

export function contentsOf({ body, responses, querystring }: OperationModel): Content[] {
  const own = querystring === undefined ? [] : [querystring.content];
  return [...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents), ...own];
}

/** The operations that openapi-typescript would not type as the document means them, by itself. */
export function retypedOperations({ resources }: TypedModel): OperationModel[] {
  const operations = resources.flatMap((resource) => resource.operations);
  return operations.filter((operation) => {
    const { types, pointer, parameters, querystring } = operation;
    if (types.kind === 'path' || !hasPlace(pointer) || querystring !== undefined) return true;
    return (
      parameters.some(({ content, isUndeclared }) => content !== undefined || isUndeclared === true) ||
      contentsOf(operation).some(({ kind }) => isSequence(kind))
    );
  });
}
