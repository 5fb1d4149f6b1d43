import type { JsonObject, LoadedDocument } from '@cc-gateway/loader';
import { code, name, objectLiteral } from '../code/code.ts';
import { comment } from '../code/comment.ts';
import { contentExamples } from '../model/content-examples.ts';
import type { Model, OperationModel, Resource } from '../model/model.ts';
import { printFile } from './print.ts';
import { dataConstant, functionDeclaration, importNames, importTypes } from './statements.ts';

function filled(entries: readonly [string, JsonObject][]): JsonObject {
  return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}

function operationExamples(document: LoadedDocument, { responses }: OperationModel): JsonObject {
  return filled(
    responses.map(({ status, contents }): [string, JsonObject] => [
      status,
      filled(contents.map((content): [string, JsonObject] => [content.mediaType, contentExamples(document, content)])),
    ]),
  );
}

function resourceExamples(document: LoadedDocument, { name: resource, operations }: Resource): [string, JsonObject][] {
  return operations.map((one): [string, JsonObject] => [`${resource}.${one.name}`, operationExamples(document, one)]);
}

/** `mock.ts`: handlers that answer with the examples of the document. */
export function mockFile(model: Model, document: LoadedDocument, runtime: string, isConverting: boolean): string {
  const { resources } = model;
  const examples = filled(resources.flatMap((resource) => resourceExamples(document, resource)));
  const groups = resources.map(
    ({ name: resource, operations }) =>
      [name(resource), objectLiteral(operations.map((operation) => [name(operation.name), code`mock`]))] as const,
  );
  return printFile(model, [
    importTypes([code`Handlers`], './handlers.ts'),
    importNames([code`createMockHandler`], `${runtime}/mock/mock-handler.ts`, [code`Examples`, code`MockOptions`]),
    ...(isConverting ? [importNames([code`valueTypes`], `${runtime}/formats.ts`)] : []),
    importNames([code`schemas`], './schemas.ts'),
    dataConstant(code`examples`, code`Examples`, examples, false),
    functionDeclaration({
      name: code`createMock`,
      docs: comment`Handlers that answer with the examples of the document; callers choose with the header Prefer.`,
      parameters: [{ name: code`options`, type: code`MockOptions`, initializer: code`{}` }],
      returnType: code`Handlers`,
      statements: [
        code`const mock = createMockHandler(schemas, examples, ${isConverting ? code`{ types: valueTypes, ...options }` : code`options`});`,
        code`return ${objectLiteral(groups)};`,
      ],
    }),
  ]);
}
