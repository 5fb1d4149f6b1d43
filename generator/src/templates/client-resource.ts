import type { JsonObject } from '@cc-gateway/loader';
import { code, distinct, joined, name, value, type Code } from '../code/code.ts';
import { comment, type Comment } from '../code/comment.ts';
import type { Content, Model, OperationModel, ParameterModel, Place, Resource, ResponseModel } from '../model/model.ts';
import { operationDocs } from './operation-docs.ts';
import { printFile } from './print.ts';
import {
  functionDeclaration,
  importNames,
  importTypes,
  interfaceDeclaration,
  typeAlias,
  type Statement,
} from './statements.ts';
import {
  bodyContentType,
  isSuccess,
  parametersType,
  preferredContent,
  requestParts,
  responseContentType,
  statusType,
  typeImports,
  type Part,
} from './type-names.ts';

function functionName(operation: OperationModel): Code {
  return name(operation.name);
}

function typeName(operation: OperationModel, suffix: 'Request' | 'Result'): Code {
  return name(`${operation.typeName}${suffix}`);
}

function partDocs(part: Part, operation: OperationModel): Comment {
  const link = functionName(operation);
  return part.key === 'body'
    ? comment`Body of {@link ${link}}.`
    : comment`Parameters of {@link ${link}}: ${name(part.key)}.`;
}

function sentBodyType(operation: OperationModel, content: Content): Code {
  if (content.kind === 'multipart') return code`FormData`;
  if (content.kind === 'text') return code`string`;
  return content.kind === 'binary' ? code`Binary` : bodyContentType(operation, content.mediaType);
}

function partType(part: Part, operation: OperationModel): Code {
  if (part.key !== 'body') return parametersType(operation, part.key);
  const content = operation.body === undefined ? undefined : preferredContent(operation.body);
  return content === undefined ? code`unknown` : sentBodyType(operation, content);
}

function receivedType(operation: OperationModel, response: ResponseModel, content: Content): Code {
  if (content.kind === 'text') return code`string`;
  if (content.kind === 'binary' || content.kind === 'multipart') return code`Blob`;
  return responseContentType(operation, response, content);
}

/** The members of the result union that a declared response stands for. */
function resultMembers(operation: OperationModel, response: ResponseModel, hasSuccess: boolean): Code[] {
  const status = statusType(response.status);
  const types = distinct(response.contents.map((content) => receivedType(operation, response, content)));
  const content = types.length === 0 ? code`undefined` : joined(types, ' | ');
  const success = code`Success<${status}, ${content}>`;
  const refusal = types.length === 0 ? [] : [code`Refusal<${status}, ${content}>`];
  if (isSuccess(response.status)) return [success];
  return response.status === 'default' && !hasSuccess ? [success, ...refusal] : refusal;
}

function declaredResults(operation: OperationModel): Code[] {
  const hasSuccess = operation.responses.some(({ status }) => isSuccess(status));
  return operation.responses.flatMap((response) => resultMembers(operation, response, hasSuccess));
}

function resultType(operation: OperationModel): Statement {
  const docs = comment`What {@link ${functionName(operation)}} answers.`;
  return typeAlias(typeName(operation, 'Result'), [...declaredResults(operation), code`Unexpected`], docs);
}

function requestInterface(operation: OperationModel, parts: readonly Part[]): Statement {
  return interfaceDeclaration({
    name: typeName(operation, 'Request'),
    docs: comment`What {@link ${functionName(operation)}} needs.`,
    properties: parts.map(({ key, typeName: type, required }) => ({ name: name(key), type, isOptional: !required })),
  });
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

function operationFunction(operation: OperationModel, parts: readonly Part[]): Statement {
  const isOptional = parts.every(({ required }) => !required);
  const request = {
    name: code`request`,
    type: typeName(operation, 'Request'),
    ...(isOptional ? { initializer: code`{}` } : {}),
  };
  const given = parts.length === 0 ? code`{}` : code`request`;
  return functionDeclaration({
    name: functionName(operation),
    docs: operationDocs(operation),
    parameters: [
      { name: code`client`, type: code`Client` },
      ...(parts.length === 0 ? [] : [request]),
      { name: code`options`, type: code`CallOptions`, isOptional: true },
    ],
    returnType: code`Promise<${typeName(operation, 'Result')}>`,
    statements: [code`return send(client, ${value(operationData(operation))}, ${given}, options);`],
  });
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

function imports(operations: readonly OperationModel[], runtime: string): Statement[] {
  const results = operations.flatMap(declaredResults).map(String);
  const answers = [code`Refusal`, code`Success`].filter((one) =>
    results.some((result) => result.startsWith(`${String(one)}<`)),
  );
  const types = typeImports(operations, (operation) => [
    ...requestParts(operation).map((part) => partType(part, operation)),
    ...declaredResults(operation),
  ]);
  return [
    importTypes([...answers, code`Unexpected`], `${runtime}/answer.ts`),
    importNames([code`send`], `${runtime}/client.ts`, [code`CallOptions`, code`Client`]),
    ...(operations.some(usesBinaryBody) ? [importTypes([code`Binary`], `${runtime}/operation.ts`)] : []),
    ...(types.length === 0 ? [] : [importTypes(types, './types.ts')]),
  ];
}

/** The file of a resource: for each operation its types and its function. */
export function clientResource(model: Model, resource: Resource, runtime: string): string {
  const { operations } = resource;
  return printFile(model, [...imports(operations, runtime), ...operations.flatMap(operationStatements)]);
}
