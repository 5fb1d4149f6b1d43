import {
  StructureKind,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type InterfaceDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { JsonObject } from '@cc-gateway/loader';
import { literal } from '../literal.ts';
import type { Content, Model, OperationModel, ParameterModel, Place, Resource, ResponseModel } from '../model/model.ts';
import { operationDocs } from './operation-docs.ts';
import { printFile, type Statement } from './print.ts';
import { importNames, importTypes, typeAlias } from './statements.ts';
import {
  bodyContentType,
  isSuccess,
  parametersType,
  preferredContent,
  requestParts,
  responseContentType,
  typeImports,
  type Part,
} from './type-names.ts';

function partDocs(part: Part, operation: OperationModel): string {
  return part.key === 'body'
    ? `Body of {@link ${operation.name}}.`
    : `Parameters of {@link ${operation.name}}: ${part.key}.`;
}

function sentBodyType(operation: OperationModel, content: Content): string {
  if (content.kind === 'multipart') return 'FormData';
  if (content.kind === 'text') return 'string';
  return content.kind === 'binary' ? 'Binary' : bodyContentType(operation, content.mediaType);
}

function partType(part: Part, operation: OperationModel): string {
  if (part.key !== 'body') return parametersType(operation, part.key);
  const content = operation.body === undefined ? undefined : preferredContent(operation.body);
  return content === undefined ? 'unknown' : sentBodyType(operation, content);
}

function receivedType(operation: OperationModel, response: ResponseModel, content: Content): string {
  if (content.kind === 'text') return 'string';
  if (content.kind === 'binary' || content.kind === 'multipart') return 'Blob';
  return responseContentType(operation, response, content);
}

/** The members of the result union that a declared response stands for. */
function resultMembers(operation: OperationModel, response: ResponseModel, hasSuccess: boolean): string[] {
  const status = /^\d+$/.test(response.status) ? response.status : 'number';
  const types = [...new Set(response.contents.map((content) => receivedType(operation, response, content)))];
  const content = types.length === 0 ? 'undefined' : types.join(' | ');
  const success = `Success<${status}, ${content}>`;
  const refusal = types.length === 0 ? [] : [`Refusal<${status}, ${content}>`];
  if (isSuccess(response.status)) return [success];
  return response.status === 'default' && !hasSuccess ? [success, ...refusal] : refusal;
}

function declaredResults(operation: OperationModel): string[] {
  const hasSuccess = operation.responses.some(({ status }) => isSuccess(status));
  return operation.responses.flatMap((response) => resultMembers(operation, response, hasSuccess));
}

function resultType(operation: OperationModel): TypeAliasDeclarationStructure {
  const docs = `What {@link ${operation.name}} answers.`;
  return typeAlias(`${operation.typeName}Result`, [...declaredResults(operation), 'Unexpected'], docs);
}

function requestInterface(operation: OperationModel, parts: readonly Part[]): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: `${operation.typeName}Request`,
    docs: [`What {@link ${operation.name}} needs.`],
    properties: parts.map(({ key, typeName, required }) => ({
      name: key,
      type: typeName,
      isReadonly: true,
      hasQuestionToken: !required,
    })),
  };
}

function styleEntry({ name, style, explode, allowReserved, content }: ParameterModel): [string, JsonObject][] {
  const entry = {
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    ...(allowReserved === undefined ? {} : { allowReserved }),
    ...(content === undefined ? {} : { content }),
  };
  return Object.keys(entry).length === 0 ? [] : [[name, entry]];
}

function styleTables(operation: OperationModel): JsonObject {
  const places: readonly Place[] = ['path', 'query', 'headers', 'cookies'];
  const tables = places.map((place): [string, [string, JsonObject][]] => [
    place,
    operation.parameters.filter((parameter) => parameter.in === place).flatMap(styleEntry),
  ]);
  const used = tables.filter(([, entries]) => entries.length > 0);
  return Object.fromEntries(used.map(([place, entries]) => [place, Object.fromEntries(entries)]));
}

/** The operation as data for the runtime. */
function operationData(operation: OperationModel): JsonObject {
  const { method, path, body, responses, security } = operation;
  const styles = styleTables(operation);
  const content = body === undefined ? undefined : preferredContent(body);
  const types = responses.map(({ status, contents }): [string, string[]] => [
    status,
    contents.map(({ mediaType }) => mediaType),
  ]);
  return {
    method,
    path,
    ...(Object.keys(styles).length === 0 ? {} : { styles }),
    ...(content === undefined ? {} : { body: content.mediaType }),
    responses: Object.fromEntries(types),
    ...(security.length === 0 ? {} : { security }),
  };
}

function operationFunction(operation: OperationModel, parts: readonly Part[]): FunctionDeclarationStructure {
  const isOptional = parts.every(({ required }) => !required);
  const request = {
    name: 'request',
    type: `${operation.typeName}Request`,
    ...(isOptional ? { initializer: '{}' } : {}),
  };
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: operation.name,
    docs: [operationDocs(operation)],
    parameters: [
      { name: 'client', type: 'Client' },
      ...(parts.length === 0 ? [] : [request]),
      { name: 'options', type: 'CallOptions', hasQuestionToken: true },
    ],
    returnType: `Promise<${operation.typeName}Result>`,
    statements: [
      (writer) => {
        const given = parts.length === 0 ? '{}' : 'request';
        writer.write(`return send(client, ${literal(operationData(operation))}, ${given}, options);`);
      },
    ],
  };
}

function operationStatements(operation: OperationModel): Statement[] {
  const parts = requestParts(operation);
  return [
    ...parts.map((part) => typeAlias(part.typeName, [partType(part, operation)], partDocs(part, operation))),
    ...(parts.length === 0 ? [] : [requestInterface(operation, parts)]),
    resultType(operation),
    operationFunction(operation, parts),
  ];
}

function usesBinaryBody({ body }: OperationModel): boolean {
  return body !== undefined && preferredContent(body)?.kind === 'binary';
}

function imports(operations: readonly OperationModel[], runtime: string): ImportDeclarationStructure[] {
  const results = operations.flatMap(declaredResults);
  const answers = ['Refusal', 'Success'].filter((name) => results.some((result) => result.startsWith(`${name}<`)));
  const types = typeImports(operations, (operation) => [
    ...requestParts(operation).map((part) => partType(part, operation)),
    ...declaredResults(operation),
  ]);
  return [
    importTypes([...answers, 'Unexpected'], `${runtime}/answer.ts`),
    importNames(['send', 'type CallOptions', 'type Client'], `${runtime}/client.ts`),
    ...(operations.some(usesBinaryBody) ? [importTypes(['Binary'], `${runtime}/operation.ts`)] : []),
    ...(types.length === 0 ? [] : [importTypes(types, './types.ts')]),
  ];
}

/** The file of a resource: for each operation its types and its function. */
export function clientResource(model: Model, resource: Resource, runtime: string): string {
  const { operations } = resource;
  return printFile(model, [...imports(operations, runtime), ...operations.flatMap(operationStatements)]);
}
