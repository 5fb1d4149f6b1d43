import {
  StructureKind,
  type ImportDeclarationStructure,
  type InterfaceDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Content, Model, OperationModel, Resource, ResponseModel } from '../model/model.ts';
import { operationDocs } from './operation-docs.ts';
import { printFile, type Statement } from './print.ts';
import { importTypes, typeAlias } from './statements.ts';
import {
  bodyContentType,
  parametersType,
  requestParts,
  responseContentType,
  typeImports,
  type Part,
} from './type-names.ts';

function receivedBodyType(operation: OperationModel, content: Content): string {
  if (content.kind === 'text') return 'string';
  if (content.kind === 'binary' || content.kind === 'multipart') return 'Uint8Array';
  return bodyContentType(operation, content.mediaType);
}

function partTypes(part: Part, operation: OperationModel): string[] {
  if (part.key !== 'body') return [parametersType(operation, part.key)];
  const contents = operation.body?.contents ?? [];
  return [...new Set(contents.map((content) => receivedBodyType(operation, content)))];
}

function sentType(operation: OperationModel, response: ResponseModel, content: Content): string {
  if (content.kind === 'text') return 'string';
  if (content.kind === 'binary' || content.kind === 'multipart') return 'Binary';
  return responseContentType(operation, response, content);
}

function sentTypes(operation: OperationModel, response: ResponseModel): string {
  const types = new Set(response.contents.map((content) => sentType(operation, response, content)));
  return types.size === 0 ? 'undefined' : [...types].join(' | ');
}

/** The response whose body a handler may return as it is: the first declared success. */
function usualResponse(operation: OperationModel): ResponseModel | undefined {
  return operation.responses.find(({ status }) => /^2\d\d$/.test(status));
}

function answerMembers(operation: OperationModel): string[] {
  const usual = usualResponse(operation);
  const plain = usual === undefined ? [] : [usual.contents.length === 0 ? 'void' : sentTypes(operation, usual)];
  const explicit = operation.responses.map((response) => {
    const status = /^\d+$/.test(response.status) ? response.status : 'number';
    return `Answer<${status}, ${sentTypes(operation, response)}>`;
  });
  const members = [...new Set([...plain, ...explicit])];
  return members.length === 0 ? ['Answer'] : members;
}

function requestInterface(operation: OperationModel, parts: readonly Part[]): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: `${operation.typeName}Request`,
    docs: [`What the handler \`${operation.name}\` gets, validated.`],
    properties: parts.map(({ key, typeName, required }) => ({
      name: key,
      type: key === 'body' && !required ? `${typeName} | undefined` : typeName,
      isReadonly: true,
    })),
  };
}

function answerType(operation: OperationModel): TypeAliasDeclarationStructure {
  const docs = `What the handler \`${operation.name}\` may answer.`;
  return typeAlias(`${operation.typeName}Answer`, answerMembers(operation), docs);
}

function operationStatements(operation: OperationModel): Statement[] {
  const parts = requestParts(operation);
  const docs = (part: Part): string =>
    `The ${part.key === 'body' ? 'body' : `${part.key} parameters`} of \`${operation.name}\`.`;
  return [
    ...parts.map((part) => typeAlias(part.typeName, partTypes(part, operation), docs(part))),
    requestInterface(operation, parts),
    answerType(operation),
  ];
}

/** Whether every call has been identified when it reaches the handler. */
function isSecured({ security }: OperationModel): boolean {
  return security.length > 0 && security.every((names) => names.length > 0);
}

function handlersInterface(resource: Resource): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: `${resource.typeName}Handlers`,
    typeParameters: [{ name: 'Principal', default: 'unknown' }],
    methods: resource.operations.map((operation) => ({
      name: operation.name,
      docs: [operationDocs(operation)],
      parameters: [
        { name: 'request', type: `${operation.typeName}Request` },
        { name: 'context', type: isSecured(operation) ? 'Context<Principal>' : 'Context<Principal | undefined>' },
      ],
      returnType: `${operation.typeName}Answer | Promise<${operation.typeName}Answer>`,
    })),
  };
}

function imports(operations: readonly OperationModel[], runtime: string): ImportDeclarationStructure[] {
  const answers = operations.flatMap(answerMembers);
  const isBinary = (content: Content): boolean => content.kind === 'binary' || content.kind === 'multipart';
  const hasBinary = operations.some(({ responses }) => responses.some(({ contents }) => contents.some(isBinary)));
  const names = [
    ...(answers.some((answer) => answer.startsWith('Answer')) ? ['Answer'] : []),
    ...(hasBinary ? ['Binary'] : []),
  ];
  const types = typeImports(operations, (operation) => [
    ...requestParts(operation).flatMap((part) => partTypes(part, operation)),
    ...answerMembers(operation),
  ]);
  return [
    ...(names.length === 0 ? [] : [importTypes(names, `${runtime}/answer.ts`)]),
    importTypes(['Context'], `${runtime}/dispatch.ts`),
    ...(types.length === 0 ? [] : [importTypes(types, './types.ts')]),
  ];
}

/** The file of a resource: the types of each operation and the interface of its handlers. */
export function serverResource(model: Model, resource: Resource, runtime: string): string {
  const { operations } = resource;
  return printFile(model, [
    ...imports(operations, runtime),
    ...operations.flatMap(operationStatements),
    handlersInterface(resource),
  ]);
}
