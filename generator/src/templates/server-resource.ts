import type { LoadedDocument } from '@cc-gateway/loader';
import { code, distinct, joined, name, text, type Code } from '../code/code.ts';
import { comment } from '../code/comment.ts';
import { fileNames } from '../model/form-fields.ts';
import type { Content, Model, OperationModel, Resource, ResponseModel } from '../model/model.ts';
import { inputUsage, operationDocs } from './operation-docs.ts';
import { printFile } from './print.ts';
import { importTypes, interfaceDeclaration, typeAlias, type Statement } from './statements.ts';
import {
  bodyContentType,
  parametersType,
  querystringType,
  requestParts,
  responseContentType,
  typeImports,
  type Part,
} from './type-names.ts';
import { plainStatusType } from './status-types.ts';

/** What a handler gets as a body of this content. */
function receivedBodyType(document: LoadedDocument, operation: OperationModel, content: Content): Code {
  const { kind, mediaType, schema } = content;
  const declared = schema === undefined ? code`unknown` : bodyContentType(operation, mediaType);
  if (kind === 'text' || kind === 'events') return code`string`;
  if (kind === 'binary') return code`BinaryBody`;
  if (kind === 'lines') return code`readonly ${declared}[]`;
  const files = fileNames(document, content).map(text);
  return files.length === 0 ? declared : code`WithFiles<${declared}, ${joined(files, ' | ')}>`;
}

function partTypes(document: LoadedDocument, part: Part, operation: OperationModel): Code[] {
  if (part.key === 'querystring') return [querystringType(operation)];
  if (part.key !== 'body') return [parametersType(operation, part.key)];
  const contents = operation.body?.contents ?? [];
  return distinct(contents.map((content) => receivedBodyType(document, operation, content)));
}

function sentType(operation: OperationModel, response: ResponseModel, content: Content): Code {
  const { kind, schema } = content;
  const declared = schema === undefined ? code`unknown` : responseContentType(operation, response, content);
  if (kind === 'text') return code`string`;
  if (kind === 'binary' || kind === 'multipart') return code`Binary`;
  return kind === 'events' || kind === 'lines' ? code`AsyncIterable<${declared}>` : declared;
}

function sentTypes(operation: OperationModel, response: ResponseModel): Code {
  const types = distinct(response.contents.map((content) => sentType(operation, response, content)));
  return types.length === 0 ? code`undefined` : joined(types, ' | ');
}

/** The response whose body a handler may return as it is: the first declared success. */
function usualResponse(operation: OperationModel): ResponseModel | undefined {
  return operation.responses.find(({ status }) => /^2\d\d$/.test(status));
}

function answerMembers(operation: OperationModel): Code[] {
  const usual = usualResponse(operation);
  const plain = usual === undefined ? [] : [usual.contents.length === 0 ? code`void` : sentTypes(operation, usual)];
  const explicit = operation.responses.map(
    (response) => code`Answer<${plainStatusType(response.status)}, ${sentTypes(operation, response)}>`,
  );
  const members = distinct([...plain, ...explicit]);
  return members.length === 0 ? [code`Answer`] : members;
}

/** The request with a body of one of several media types: which one it is tells the type of the body. */
function variants(document: LoadedDocument, operation: OperationModel, parts: readonly Part[]): Code[] {
  const own = parts
    .filter(({ key }) => key !== 'body')
    .map((part) => code`readonly ${name(part.key)}: ${part.typeName}`);
  const { contents = [], required = false } = operation.body ?? {};
  const bodies = contents.map((content) => [
    code`readonly contentType: ${text(content.mediaType)}`,
    code`readonly body: ${receivedBodyType(document, operation, content)}`,
  ]);
  const none = [code`readonly contentType?: undefined`, code`readonly body?: undefined`];
  return [...bodies, ...(required ? [] : [none])].map((body) => code`{ ${joined([...own, ...body], '; ')} }`);
}

function requestType(document: LoadedDocument, operation: OperationModel, parts: readonly Part[]): Statement {
  const docs = comment`What the handler \`${name(operation.name)}\` gets, validated.`;
  const typeName = name(`${operation.typeName}Request`);
  if ((operation.body?.contents.length ?? 0) > 1)
    return typeAlias(typeName, variants(document, operation, parts), docs);
  return interfaceDeclaration({
    name: typeName,
    docs,
    properties: parts.map(({ key, typeName, required }) => ({
      name: name(key),
      type: key === 'body' && !required ? code`${typeName} | undefined` : typeName,
    })),
  });
}

function answerType(operation: OperationModel): Statement {
  const docs = comment`What the handler \`${name(operation.name)}\` may answer.`;
  return typeAlias(name(`${operation.typeName}Answer`), answerMembers(operation), docs);
}

function operationStatements(document: LoadedDocument, operation: OperationModel): Statement[] {
  const parts = requestParts(operation);
  const aliases = parts.map((part) => {
    const what = part.key === 'body' ? code`body` : code`${name(part.key)} parameters`;
    const docs = comment`The ${what} of \`${name(operation.name)}\`.`;
    return typeAlias(part.typeName, partTypes(document, part, operation), docs);
  });
  return [...aliases, requestType(document, operation, parts), answerType(operation)];
}

/** Whether every call has been identified when it reaches the handler. */
function isSecured({ security }: OperationModel): boolean {
  return security.length > 0 && security.every((names) => names.length > 0);
}

function handlersInterface(resource: Resource): Statement {
  return interfaceDeclaration({
    name: name(`${resource.typeName}Handlers`),
    typeParameters: [{ name: code`Principal`, default: code`unknown` }],
    methods: resource.operations.map((operation) => {
      const answer = name(`${operation.typeName}Answer`);
      const principal = isSecured(operation) ? code`Principal` : code`Principal | undefined`;
      return {
        name: name(operation.name),
        docs: operationDocs(operation, inputUsage),
        parameters: [
          { name: code`request`, type: name(`${operation.typeName}Request`) },
          { name: code`context`, type: code`Context<${principal}>` },
        ],
        returnType: code`${answer} | Promise<${answer}>`,
      };
    }),
  });
}

function imports(document: LoadedDocument, operations: readonly OperationModel[], runtime: string): Statement[] {
  const answers = operations.flatMap(answerMembers).map(String);
  const isBinary = (content: Content): boolean => content.kind === 'binary' || content.kind === 'multipart';
  const hasBinary = operations.some(({ responses }) => responses.some(({ contents }) => contents.some(isBinary)));
  const received = operations.flatMap(({ body }) => body?.contents ?? []);
  const bodies = operations.flatMap((operation) =>
    (operation.body?.contents ?? []).map((content) => String(receivedBodyType(document, operation, content))),
  );
  const names = [
    ...(answers.some((answer) => answer.startsWith('Answer')) ? [code`Answer`] : []),
    ...(hasBinary ? [code`Binary`] : []),
  ];
  const types = typeImports(operations, (operation) => [
    ...requestParts(operation).flatMap((part) => partTypes(document, part, operation)),
    ...answerMembers(operation),
  ]);
  return [
    ...(names.length === 0 ? [] : [importTypes(names, `${runtime}/answer.ts`)]),
    ...(received.some(({ kind }) => kind === 'binary')
      ? [importTypes([code`BinaryBody`], `${runtime}/body/binary-body.ts`)]
      : []),
    ...(bodies.some((body) => body.startsWith('WithFiles<'))
      ? [importTypes([code`WithFiles`], `${runtime}/body/with-files.ts`)]
      : []),
    importTypes([code`Context`], `${runtime}/handlers.ts`),
    ...(types.length === 0 ? [] : [importTypes(types, './types.ts')]),
  ];
}

/** The file of a resource: the types of each operation and the interface of its handlers. */
export function serverResource(model: Model, document: LoadedDocument, resource: Resource, runtime: string): string {
  const { operations } = resource;
  return printFile(model, [
    ...imports(document, operations, runtime),
    ...operations.flatMap((operation) => operationStatements(document, operation)),
    handlersInterface(resource),
  ]);
}
