import { StructureKind, type InterfaceDeclarationStructure, type WriterFunction } from 'ts-morph';
import type { JsonObject, LoadedDocument } from '@cc-gateway/loader';
import { keyLiteral } from '../literal.ts';
import type { Model, OperationModel, ParameterModel, Resource, SchemeModel } from '../model/model.ts';
import { bundleSchemas, type SchemaBundle } from '../model/schemas.ts';
import { docsOf } from './doc-text.ts';
import { printFile } from './print.ts';
import { dataConstant, exportAll, exportNames, exportTypes, importNames, importTypes } from './statements.ts';

function handlersInterface(resources: readonly Resource[]): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: 'Handlers',
    typeParameters: [{ name: 'Principal', default: 'unknown' }],
    docs: ['One handler per operation. `Principal` is what the security handlers say of a caller.'],
    properties: resources.map(({ name, typeName, description }) => ({
      name,
      type: `${typeName}Handlers<Principal>`,
      isReadonly: true,
      ...docsOf(description),
    })),
  };
}

function unimplemented(resources: readonly Resource[]): WriterFunction {
  return (writer) => {
    writer
      .blankLineIfLastNot()
      .write('/** Handlers that answer 501, to be spread in for operations that are not written yet. */')
      .newLine();
    writer.write('export const unimplemented: Handlers = ').inlineBlock(() => {
      for (const { name, operations } of resources) {
        writer.write(`${name}: `).inlineBlock(() => {
          for (const operation of operations) writer.writeLine(`${operation.name}: notImplemented,`);
        });
        writer.write(',').newLine();
      }
    });
    writer.write(';');
  };
}

/** `handlers.ts`: what has to be implemented, and stand-ins. */
export function handlersFile(model: Model, runtime: string): string {
  const { resources } = model;
  return printFile(model, [
    importNames(['notImplemented'], `${runtime}/failures.ts`),
    ...resources.map(({ typeName, fileName }) => importTypes([`${typeName}Handlers`], `./${fileName}.ts`)),
    handlersInterface(resources),
    unimplemented(resources),
  ]);
}

function parameterData(parameter: ParameterModel, bundle: SchemaBundle): JsonObject {
  const { in: place, name, required, style, explode, shape, schema } = parameter;
  return {
    in: place,
    name,
    ...(required ? { required } : {}),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    shape,
    schema: schema === undefined ? true : bundle.at(schema),
  };
}

function routeData(resource: Resource, operation: OperationModel, bundle: SchemaBundle): JsonObject {
  const { name, method, path, parameters, body, responses, security } = operation;
  const contents = (body?.contents ?? []).map((content): [string, ReturnType<SchemaBundle['at']>] => [
    content.mediaType,
    content.schema === undefined || content.kind === 'binary' || content.kind === 'multipart'
      ? true
      : bundle.at(content.schema),
  ]);
  const types = responses.map(({ status, contents: all }): [string, string[]] => [
    status,
    all.map(({ mediaType }) => mediaType),
  ]);
  return {
    resource: resource.name,
    operation: name,
    method,
    path,
    ...(parameters.length === 0 ? {} : { parameters: parameters.map((one) => parameterData(one, bundle)) }),
    ...(body === undefined
      ? {}
      : { body: { ...(body.required ? { required: true } : {}), content: Object.fromEntries(contents) } }),
    responses: Object.fromEntries(types),
    ...(security.length === 0 ? {} : { security }),
  };
}

function schemaRoots(model: Model): string[] {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const owners = operations.flatMap(({ parameters, body }) => [...parameters, ...(body?.contents ?? [])]);
  return owners.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
}

/** `schemas.ts` and `routes.ts`: the operations as data for routing, decoding and validation. */
export function dataFiles(
  model: Model,
  document: LoadedDocument,
  runtime: string,
): { schemas: string; routes: string } {
  const bundle = bundleSchemas(document, schemaRoots(model));
  const routes = model.resources.flatMap((resource) =>
    resource.operations.map((operation) => routeData(resource, operation, bundle)),
  );
  const route = `${runtime}/route.ts`;
  return {
    schemas: printFile(model, [
      importTypes(['Schema'], route),
      dataConstant('schemas', 'Readonly<Record<string, Schema>>', bundle.definitions, true),
    ]),
    routes: printFile(model, [importTypes(['Route'], route), dataConstant('routes', 'readonly Route[]', routes, true)]),
  };
}

function securityHandlers(schemes: readonly SchemeModel[]): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: 'SecurityHandlers',
    typeParameters: [{ name: 'Principal', default: 'unknown' }],
    docs: ['Who is calling? One handler per security scheme; `undefined` refuses the call.'],
    properties: schemes.map(({ name, scheme, description }) => ({
      name: keyLiteral(name),
      type: `${scheme.type === 'basic' ? 'BasicHandler' : 'TokenHandler'}<Principal>`,
      isReadonly: true,
      ...docsOf(description),
    })),
  };
}

function pluginOptions(hasSecurity: boolean): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: 'PluginOptions',
    extends: ['FailureHooks'],
    typeParameters: hasSecurity ? [{ name: 'Principal', default: 'unknown' }] : [],
    properties: hasSecurity ? [{ name: 'security', type: 'SecurityHandlers<Principal>', isReadonly: true }] : [],
  };
}

/** `plugin.ts`: the Fastify plugin. */
export function pluginFile(model: Model, runtime: string): string {
  const { schemes } = model;
  const hasSecurity = schemes.length > 0;
  const handlerTypes = schemes.map(({ scheme }) => (scheme.type === 'basic' ? 'BasicHandler' : 'TokenHandler'));
  const data = Object.fromEntries(schemes.map(({ name, scheme }) => [name, { ...scheme }]));
  const options = { name: 'options', type: hasSecurity ? 'PluginOptions<Principal>' : 'PluginOptions' };
  const security = hasSecurity ? 'options.security' : '{}';
  return printFile(model, [
    importTypes(['FastifyPluginAsync'], 'fastify'),
    importTypes(['Handlers'], './handlers.ts'),
    importNames(['routes'], './routes.ts'),
    importTypes(['FailureHooks'], `${runtime}/failures.ts`),
    importNames(['createFastifyPlugin'], `${runtime}/fastify.ts`),
    importTypes([...new Set([...handlerTypes, 'SecuritySchemes'])].sort(), `${runtime}/security.ts`),
    importNames(['schemas'], './schemas.ts'),
    ...(hasSecurity ? [securityHandlers(schemes)] : []),
    pluginOptions(hasSecurity),
    dataConstant('securitySchemes', 'SecuritySchemes', data, false),
    {
      kind: StructureKind.Function,
      isExported: true,
      name: 'createPlugin',
      docs: ['A Fastify plugin that routes, validates and answers; `handlers` does the work.'],
      ...(hasSecurity ? { typeParameters: [{ name: 'Principal', default: 'unknown' }] } : {}),
      parameters: [
        { name: 'handlers', type: hasSecurity ? 'Handlers<Principal>' : 'Handlers' },
        hasSecurity ? options : { ...options, initializer: '{}' },
      ],
      returnType: 'FastifyPluginAsync',
      statements: [
        `const description = { routes, schemas, schemes: securitySchemes };`,
        `return createFastifyPlugin(description, handlers, ${security}, options);`,
      ],
    },
  ]);
}

/** `index.ts`: handlers, plugin, answers and the types of every resource. */
export function serverIndex(model: Model, runtime: string): string {
  return printFile(model, [
    exportAll('./handlers.ts'),
    exportAll('./plugin.ts'),
    ...model.resources.map(({ name, fileName }) => ({
      kind: StructureKind.ExportDeclaration as const,
      isTypeOnly: true,
      namespaceExport: name,
      moduleSpecifier: `./${fileName}.ts`,
    })),
    exportNames(['Answer', 'answer'], `${runtime}/answer.ts`),
    exportTypes(['Binary'], `${runtime}/answer.ts`),
    exportTypes(['Context'], `${runtime}/dispatch.ts`),
    exportNames(['NotImplemented', 'problem'], `${runtime}/failures.ts`),
    exportTypes(['FailedCall', 'FailureHooks'], `${runtime}/failures.ts`),
    exportTypes(['IncomingRequest', 'Route'], `${runtime}/route.ts`),
    exportTypes(['Issue'], `${runtime}/validate.ts`),
    exportTypes(['components', 'operations', 'paths'], './types.ts'),
  ]);
}
