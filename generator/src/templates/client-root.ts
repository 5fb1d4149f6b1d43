import { call, code, distinct, joined, key, name, sorted, text, value, type Code } from '../code/code.ts';
import { comment, docText } from '../code/comment.ts';
import type { Data } from '../code/code.ts';
import type { Model, SchemeModel, ServerModel, ServerVariable } from '../model/model.ts';
import { schemePart } from '../model/runtime-part.ts';
import { printFile } from './print.ts';
import {
  constant,
  exportAll,
  exportNames,
  exportNamespace,
  exportTypes,
  functionDeclaration,
  importNames,
  interfaceDeclaration,
  type Statement,
} from './statements.ts';

function sourceType({ scheme }: SchemeModel): Code {
  if (scheme.type === 'mutualTLS') return code`CertificateSource`;
  return scheme.type === 'basic' ? code`BasicSource` : code`TokenSource`;
}

function credentials(schemes: readonly SchemeModel[]): Statement {
  return interfaceDeclaration({
    name: code`Credentials`,
    docs: comment`Where the credentials come from; asked before every call that needs one.`,
    properties: schemes.map((scheme) => ({
      name: key(scheme.name),
      type: sourceType(scheme),
      isOptional: true,
      docs: docText(scheme.description),
    })),
  });
}

function clientOptions(): Statement {
  return interfaceDeclaration({
    name: code`ClientOptions`,
    extends: [code`ClientSettings`],
    properties: [{ name: code`security`, type: code`Credentials`, isOptional: true }],
  });
}

function createClient(hasSchemes: boolean): Statement {
  const given = hasSchemes ? code`options, authorizer(securitySchemes, options.security ?? {})` : code`options`;
  return functionDeclaration({
    name: code`createClient`,
    docs: comment`Makes a client for one server. Nothing is sent yet.`,
    parameters: [{ name: code`options`, type: hasSchemes ? code`ClientOptions` : code`ClientSettings` }],
    returnType: code`Client`,
    statements: [code`return connect(${given});`],
  });
}

function schemeCode({ scheme }: SchemeModel): Code {
  const { name: part, options } = schemePart(scheme);
  return options === undefined ? name(part) : call(name(part), options);
}

function security(schemes: readonly SchemeModel[], runtime: string): Statement[] {
  if (schemes.length === 0) return [];
  const parts = sorted(distinct(schemes.map(({ scheme }) => name(schemePart(scheme).name))));
  const sources = sorted(distinct(schemes.map(sourceType)));
  const table = Object.fromEntries(schemes.map((one) => [one.name, schemeCode(one)]));
  return [
    importNames([code`authorizer`, ...parts], `${runtime}/security.ts`, [...sources, code`SecuritySchemes`]),
    credentials(schemes),
    clientOptions(),
    constant({
      name: code`securitySchemes`,
      type: code`SecuritySchemes`,
      value: value(table),
      isExported: false,
    }),
  ];
}

/** `client.ts`: the credentials of the document and the function that makes a client. */
export function clientFile(model: Model, runtime: string): string {
  const { schemes } = model;
  return printFile(model, [
    importNames([code`connect`], `${runtime}/client.ts`, [code`Client`, code`ClientSettings`]),
    ...security(schemes, runtime),
    createClient(schemes.length > 0),
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
    exportNames([code`UnexpectedAnswer`], `${runtime}/answer.ts`),
    exportTypes([code`Refusal`, code`Success`, code`Unexpected`], `${runtime}/answer.ts`),
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
    exportTypes([code`StatusRange`], `${runtime}/status.ts`),
    exportNames([code`withTimeLimit`], `${runtime}/time-limit.ts`),
    exportTypes([code`components`, code`operations`, code`paths`], './types.ts'),
  ]);
}
