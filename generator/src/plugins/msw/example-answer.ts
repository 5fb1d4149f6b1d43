import { isArray, isObject, toPointer, type JsonObject, type JsonValue, type LoadedDocument } from '@cc-gateway/loader';
import type { Content, OperationModel, ResponseModel } from '../../model/model.ts';
import { objectOf, resolve, type Node } from '../../model/resolve.ts';

/** An answer made of the examples of the document. */
export interface ExampleAnswer {
  readonly status: number;
  readonly mediaType?: string;
  /** Absent when the response has no content that is JSON, or no example. */
  readonly body?: JsonValue;
}

/** `example`, or the first of `examples`, of a media type object or schema (OpenAPI 3.1 sections 4.8.14.1 and 4.8.24). */
function exampleOf(document: LoadedDocument, { value, pointer }: Node): JsonValue | undefined {
  if (Object.hasOwn(value, 'example')) return value['example'];
  const { examples } = value;
  if (isArray(examples)) return examples[0];
  const [entry] = Object.entries(objectOf(value, 'examples'));
  if (entry === undefined) return undefined;
  const [name, example] = entry;
  return resolve(document, example, pointer + toPointer(['examples', name]))?.value['value'];
}

function contentExample(
  document: LoadedDocument,
  response: JsonObject,
  pointer: string,
  content: Content,
): JsonValue | undefined {
  const at = pointer + toPointer(['content', content.mediaType]);
  const entry = objectOf(response, 'content')[content.mediaType];
  if (!isObject(entry)) return undefined;
  const own = exampleOf(document, { value: entry, pointer: at });
  const schema = own === undefined ? resolve(document, entry['schema'], `${at}/schema`) : undefined;
  return own ?? (schema === undefined ? undefined : exampleOf(document, schema));
}

/** The response that tells most: the first success, else the first that there is. */
function usualResponse({ responses }: OperationModel): ResponseModel | undefined {
  return responses.find(({ status }) => status.startsWith('2')) ?? responses[0];
}

function statusOf({ status }: ResponseModel): number {
  if (status === 'default') return 200;
  return Number(status.replaceAll(/x/gi, '0'));
}

/** What an operation answers by the examples of its usual response. */
export function answerOf(operation: OperationModel, document: LoadedDocument): ExampleAnswer {
  const response = usualResponse(operation);
  if (response === undefined) return { status: 200 };
  const list = resolve(document, document.at(`${operation.pointer}/responses`), `${operation.pointer}/responses`);
  const entry = list?.value[response.status];
  const node = resolve(document, entry, `${list?.pointer ?? ''}${toPointer([response.status])}`);
  const content = response.contents.find(({ kind }) => kind === 'json' || kind === 'any');
  const status = statusOf(response);
  if (node === undefined || content === undefined) return { status };
  const body = contentExample(document, node.value, node.pointer, content);
  return { status, mediaType: content.mediaType, ...(body === undefined ? {} : { body }) };
}
