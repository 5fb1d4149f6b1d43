import { code, distinct, joined, key, name, sorted, text, value, type Code } from '../code/code.ts';
import { comment, docText } from '../code/comment.ts';
import type { Data } from '../code/code.ts';
import type { Model, ServerModel, ServerVariable } from '../model/model.ts';
import { credentialTypes } from './client-security.ts';
import { printFile } from './print.ts';
import {
  exportAll,
  exportNames,
  exportNamespace,
  exportTypes,
  functionDeclaration,
  importNames,
  interfaceDeclaration,
  type Property,
  type Statement,
} from './statements.ts';

/** What clients of this document are told beside the settings of all clients. */
function optionProperties({ schemes, resources }: Model): Property[] {
  const servers = distinct(
    resources
      .flatMap(({ operations }) => operations.map(({ server }) => server))
      .flatMap((url) => (url === undefined ? [] : [text(url)])),
  );
  const security = { name: code`security`, type: code`Credentials`, isOptional: true };
  const server = {
    name: code`server`,
    type: code`(url: ${joined(sorted(servers), ' | ')}) => string`,
    isOptional: true,
    docs: comment`Where operations with a server of their own are sent, by the URL that the document has; there by default.`,
  };
  return [...(schemes.length === 0 ? [] : [security]), ...(servers.length === 0 ? [] : [server])];
}

function createClient(hasOptions: boolean): Statement {
  return functionDeclaration({
    name: code`createClient`,
    docs: comment`Makes a client for one server. Nothing is sent yet.`,
    parameters: [{ name: code`options`, type: hasOptions ? code`ClientOptions` : code`ClientSettings` }],
    returnType: code`Client`,
    statements: [code`return connect(options);`],
  });
}

/** `client.ts`: the options of a client, which the document decides, and the function that makes one. */
export function clientFile(model: Model, runtime: string): string {
  const properties = optionProperties(model);
  const options = { name: code`ClientOptions`, extends: [code`ClientSettings`], properties };
  return printFile(model, [
    importNames([code`connect`], `${runtime}/client.ts`, [code`Client`, code`ClientSettings`]),
    ...credentialTypes(model.schemes, runtime),
    ...(properties.length === 0 ? [] : [interfaceDeclaration(options)]),
    createClient(properties.length > 0),
  ]);
}

function variableType({ values }: ServerVariable): Code {
  return values.length === 0
    ? code`string`
    : joined(
        values.map((one) => text(one)),
        ' | ',
      );
}

function serverFunction({ functionName, url, description, variables }: ServerModel): Statement {
  const table = variables.map(({ name: variable, default: usual, values }): [string, Data<Code>] => [
    variable,
    { default: usual, ...(values.length === 0 ? {} : { values }) },
  ]);
  const members = variables.map((one) => code`readonly ${key(one.name)}?: ${variableType(one)}`);
  return functionDeclaration({
    name: name(functionName),
    docs: docText(description === '' ? url : description),
    parameters:
      variables.length === 0
        ? []
        : [{ name: code`variables`, type: code`{ ${joined(members, '; ')} }`, isOptional: true }],
    returnType: code`string`,
    statements: [
      variables.length === 0
        ? code`return ${text(url)};`
        : code`return fillServerUrl(${text(url)}, ${value(Object.fromEntries(table))}, variables);`,
    ],
  });
}

/** `servers.ts`: for each server of the document a function that gives its URL, to be used as `baseUrl`. */
export function serversFile(model: Model, runtime: string): string {
  const hasVariables = model.servers.some(({ variables }) => variables.length > 0);
  return printFile(model, [
    ...(hasVariables ? [importNames([code`fillServerUrl`], `${runtime}/server-url.ts`)] : []),
    ...model.servers.map(serverFunction),
  ]);
}

/** `index.ts`: the client, one namespace per resource, the types. */
export function clientIndex(model: Model, runtime: string, hasEnums: boolean): string {
  return printFile(model, [
    exportAll('./client.ts'),
    ...(model.servers.length === 0 ? [] : [exportAll('./servers.ts')]),
    ...(hasEnums ? [exportNamespace(code`enums`, './enums.ts')] : []),
    ...model.resources.map((resource) => exportNamespace(name(resource.name), `./${resource.fileName}.ts`)),
    exportNames([code`EmptyRefusal`, code`UnexpectedAnswer`], `${runtime}/answer.ts`),
    exportTypes([code`Refusal`, code`Success`, code`Unexpected`], `${runtime}/answer.ts`),
    exportTypes([code`BinaryForm`, code`BinaryForms`, code`BinaryOptions`], `${runtime}/binary-answer.ts`),
    exportTypes([code`CallOptions`, code`Client`, code`ClientSettings`, code`Fetch`], `${runtime}/client.ts`),
    exportTypes([code`ServerSentEvent`], `${runtime}/event-stream.ts`),
    exportNames([code`part`], `${runtime}/multipart.ts`),
    exportTypes([code`Multipart`, code`Part`], `${runtime}/multipart.ts`),
    exportNames([code`withMiddleware`], `${runtime}/openapi-fetch.ts`),
    exportTypes([code`Middleware`], `${runtime}/openapi-fetch.ts`),
    exportTypes([code`Binary`], `${runtime}/operation.ts`),
    exportNames([code`outcome`], `${runtime}/outcome.ts`),
    exportTypes([code`NoAnswer`], `${runtime}/outcome.ts`),
    exportNames([code`ParameterError`], `${runtime}/parameter-error.ts`),
    exportNames([code`withRetries`], `${runtime}/retries.ts`),
    exportTypes([code`RetryOptions`], `${runtime}/retries.ts`),
    exportNames([code`SizeLimitError`, code`withSizeLimit`], `${runtime}/size-limit.ts`),
    exportTypes([code`StatusRange`], `${runtime}/status.ts`),
    exportNames([code`withTimeLimit`], `${runtime}/time-limit.ts`),
    exportTypes([code`components`, code`operations`, code`paths`], './types.ts'),
  ]);
}
