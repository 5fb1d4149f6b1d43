import { StructureKind, type InterfaceDeclarationStructure } from 'ts-morph';
import { keyLiteral } from '../literal.ts';
import type { Model, SchemeModel } from '../model/model.ts';
import { docsOf } from './doc-text.ts';
import { printFile } from './print.ts';
import {
  dataConstant,
  exportAll,
  exportNames,
  exportNamespace,
  exportTypes,
  importNames,
  importTypes,
} from './statements.ts';

function sourceType({ scheme }: SchemeModel): string {
  return scheme.type === 'basic' ? 'BasicSource' : 'TokenSource';
}

function credentials(schemes: readonly SchemeModel[]): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: 'Credentials',
    docs: ['Where the credentials come from; asked before every call that needs one.'],
    properties: schemes.map((scheme) => ({
      name: keyLiteral(scheme.name),
      type: sourceType(scheme),
      isReadonly: true,
      hasQuestionToken: true,
      ...docsOf(scheme.description),
    })),
  };
}

function clientOptions(): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: 'ClientOptions',
    extends: ['ClientSettings'],
    properties: [{ name: 'security', type: 'Credentials', isReadonly: true, hasQuestionToken: true }],
  };
}

/** `client.ts`: the credentials of the document and the function that makes a client. */
export function clientFile(model: Model, runtime: string): string {
  const { schemes } = model;
  const sources = [...new Set(schemes.map(sourceType))].sort();
  const data = Object.fromEntries(schemes.map(({ name, scheme }) => [name, { ...scheme }]));
  return printFile(model, [
    importNames(['connect', 'type Client', 'type ClientSettings'], `${runtime}/client.ts`),
    importTypes([...sources, 'SecuritySchemes'], `${runtime}/security.ts`),
    ...(schemes.length === 0 ? [] : [credentials(schemes), clientOptions()]),
    dataConstant('securitySchemes', 'SecuritySchemes', data, false),
    {
      kind: StructureKind.Function,
      isExported: true,
      name: 'createClient',
      docs: ['Makes a client for one server. Nothing is sent yet.'],
      parameters: [{ name: 'options', type: schemes.length === 0 ? 'ClientSettings' : 'ClientOptions' }],
      returnType: 'Client',
      statements: [
        `return connect(options, securitySchemes, ${schemes.length === 0 ? '{}' : 'options.security ?? {}'});`,
      ],
    },
  ]);
}

/** `index.ts`: the client, one namespace per resource, the types. */
export function clientIndex(model: Model, runtime: string): string {
  return printFile(model, [
    exportAll('./client.ts'),
    ...model.resources.map(({ name, fileName }) => exportNamespace(name, `./${fileName}.ts`)),
    exportNames(['UnexpectedAnswer'], `${runtime}/answer.ts`),
    exportTypes(['Refusal', 'Success', 'Unexpected'], `${runtime}/answer.ts`),
    exportTypes(['CallOptions', 'Client', 'ClientSettings'], `${runtime}/client.ts`),
    exportTypes(['Middleware'], `${runtime}/openapi-fetch.ts`),
    exportNames(['ParameterError'], `${runtime}/parameters.ts`),
    exportTypes(['components', 'operations', 'paths'], './types.ts'),
  ]);
}
