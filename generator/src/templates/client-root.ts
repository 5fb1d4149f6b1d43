import { code, distinct, key, name, sorted, type Code } from '../code/code.ts';
import { comment, docText } from '../code/comment.ts';
import type { Model, SchemeModel } from '../model/model.ts';
import { printFile } from './print.ts';
import {
  dataConstant,
  exportAll,
  exportNames,
  exportNamespace,
  exportTypes,
  functionDeclaration,
  importNames,
  importTypes,
  interfaceDeclaration,
  type Statement,
} from './statements.ts';

function sourceType({ scheme }: SchemeModel): Code {
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
  const given = hasSchemes ? code`options.security ?? {}` : code`{}`;
  return functionDeclaration({
    name: code`createClient`,
    docs: comment`Makes a client for one server. Nothing is sent yet.`,
    parameters: [{ name: code`options`, type: hasSchemes ? code`ClientOptions` : code`ClientSettings` }],
    returnType: code`Client`,
    statements: [code`return connect(options, securitySchemes, ${given});`],
  });
}

/** `client.ts`: the credentials of the document and the function that makes a client. */
export function clientFile(model: Model, runtime: string): string {
  const { schemes } = model;
  const sources = sorted(distinct(schemes.map(sourceType)));
  const data = Object.fromEntries(schemes.map((one) => [one.name, { ...one.scheme }]));
  return printFile(model, [
    importNames([code`connect`], `${runtime}/client.ts`, [code`Client`, code`ClientSettings`]),
    importTypes([...sources, code`SecuritySchemes`], `${runtime}/security.ts`),
    ...(schemes.length === 0 ? [] : [credentials(schemes), clientOptions()]),
    dataConstant(code`securitySchemes`, code`SecuritySchemes`, data, false),
    createClient(schemes.length > 0),
  ]);
}

/** `index.ts`: the client, one namespace per resource, the types. */
export function clientIndex(model: Model, runtime: string): string {
  return printFile(model, [
    exportAll('./client.ts'),
    ...model.resources.map((resource) => exportNamespace(name(resource.name), `./${resource.fileName}.ts`)),
    exportNames([code`UnexpectedAnswer`], `${runtime}/answer.ts`),
    exportTypes([code`Refusal`, code`Success`, code`Unexpected`], `${runtime}/answer.ts`),
    exportTypes([code`CallOptions`, code`Client`, code`ClientSettings`], `${runtime}/client.ts`),
    exportTypes([code`Middleware`], `${runtime}/openapi-fetch.ts`),
    exportNames([code`ParameterError`], `${runtime}/parameters.ts`),
    exportTypes([code`components`, code`operations`, code`paths`], './types.ts'),
  ]);
}
