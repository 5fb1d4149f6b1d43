import type { Diagnostic, JsonObject, LoadedDocument } from '@cc-gateway/loader';
import { code, distinct, key, name, objectLiteral, sorted, type Code } from '../code/code.ts';
import { comment, docText } from '../code/comment.ts';
import type { Model, OperationModel, ParameterModel, Resource, SchemeModel } from '../model/model.ts';
import { bundleSchemas, type SchemaBundle } from '../model/schemas.ts';
import { printFile } from './print.ts';
import {
  constant,
  dataConstant,
  exportAll,
  exportNames,
  exportTypeNamespace,
  exportTypes,
  functionDeclaration,
  importNames,
  importTypes,
  interfaceDeclaration,
  type Statement,
} from './statements.ts';

// What the security handlers say of a caller.
const PRINCIPAL = { name: code`Principal`, default: code`unknown` };

function handlersInterface(resources: readonly Resource[]): Statement {
  return interfaceDeclaration({
    name: code`Handlers`,
    typeParameters: [PRINCIPAL],
    docs: comment`One handler per operation. \`Principal\` is what the security handlers say of a caller.`,
    properties: resources.map((resource) => ({
      name: name(resource.name),
      type: code`${name(`${resource.typeName}Handlers`)}<Principal>`,
      docs: docText(resource.description),
    })),
  });
}

function unimplemented(resources: readonly Resource[]): Statement {
  const stubs = ({ operations }: Resource): Code =>
    objectLiteral(operations.map((operation) => [name(operation.name), code`notImplemented`]));
  return constant({
    name: code`unimplemented`,
    type: code`Handlers`,
    docs: comment`Handlers that answer 501, to be spread in for operations that are not written yet.`,
    value: objectLiteral(resources.map((resource) => [name(resource.name), stubs(resource)])),
  });
}

/** `handlers.ts`: what has to be implemented, and stand-ins. */
export function handlersFile(model: Model, runtime: string): string {
  const { resources } = model;
  return printFile(model, [
    importNames([code`notImplemented`], `${runtime}/failures.ts`),
    ...resources.map(({ typeName, fileName }) => importTypes([name(`${typeName}Handlers`)], `./${fileName}.ts`)),
    handlersInterface(resources),
    unimplemented(resources),
  ]);
}

function parameterData(parameter: ParameterModel, bundle: SchemaBundle): JsonObject {
  const { in: place, required, style, explode, shape, schema } = parameter;
  return {
    in: place,
    name: parameter.name,
    ...(required ? { required } : {}),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    shape,
    schema: schema === undefined ? true : bundle.at(schema),
  };
}

function routeData(resource: Resource, operation: OperationModel, bundle: SchemaBundle): JsonObject {
  const { method, path, parameters, body, responses, security } = operation;
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
    operation: operation.name,
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
  report: (notice: Diagnostic) => void,
): { schemas: string; routes: string } {
  const bundle = bundleSchemas(document, schemaRoots(model), report);
  const routes = model.resources.flatMap((resource) =>
    resource.operations.map((operation) => routeData(resource, operation, bundle)),
  );
  const route = `${runtime}/route.ts`;
  return {
    schemas: printFile(model, [
      importTypes([code`Schema`], route),
      dataConstant(code`schemas`, code`Readonly<Record<string, Schema>>`, bundle.definitions, true),
    ]),
    routes: printFile(model, [
      importTypes([code`Route`], route),
      dataConstant(code`routes`, code`readonly Route[]`, routes, true),
    ]),
  };
}

function handlerType({ scheme }: SchemeModel): Code {
  return scheme.type === 'basic' ? code`BasicHandler` : code`TokenHandler`;
}

function securityHandlers(schemes: readonly SchemeModel[]): Statement {
  return interfaceDeclaration({
    name: code`SecurityHandlers`,
    typeParameters: [PRINCIPAL],
    docs: comment`Who is calling? One handler per security scheme; \`undefined\` refuses the call.`,
    properties: schemes.map((scheme) => ({
      name: key(scheme.name),
      type: code`${handlerType(scheme)}<Principal>`,
      docs: docText(scheme.description),
    })),
  });
}

function pluginOptions(hasSecurity: boolean): Statement {
  return interfaceDeclaration({
    name: code`PluginOptions`,
    extends: [code`FailureHooks`],
    typeParameters: hasSecurity ? [PRINCIPAL] : [],
    properties: hasSecurity ? [{ name: code`security`, type: code`SecurityHandlers<Principal>` }] : [],
  });
}

function createPlugin(hasSecurity: boolean): Statement {
  const security = hasSecurity ? code`options.security` : code`{}`;
  return functionDeclaration({
    name: code`createPlugin`,
    docs: comment`A Fastify plugin that routes, validates and answers; \`handlers\` does the work.`,
    typeParameters: hasSecurity ? [PRINCIPAL] : [],
    parameters: [
      { name: code`handlers`, type: hasSecurity ? code`Handlers<Principal>` : code`Handlers` },
      hasSecurity
        ? { name: code`options`, type: code`PluginOptions<Principal>` }
        : { name: code`options`, type: code`PluginOptions`, initializer: code`{}` },
    ],
    returnType: code`FastifyPluginAsync`,
    statements: [
      code`const description = { routes, schemas, schemes: securitySchemes };`,
      code`return createFastifyPlugin(description, handlers, ${security}, options);`,
    ],
  });
}

/** `plugin.ts`: the Fastify plugin. */
export function pluginFile(model: Model, runtime: string): string {
  const { schemes } = model;
  const hasSecurity = schemes.length > 0;
  const data = Object.fromEntries(schemes.map((one) => [one.name, { ...one.scheme }]));
  const handlerTypes = distinct([...schemes.map(handlerType), code`SecuritySchemes`]);
  return printFile(model, [
    importTypes([code`FastifyPluginAsync`], 'fastify'),
    importTypes([code`Handlers`], './handlers.ts'),
    importNames([code`routes`], './routes.ts'),
    importTypes([code`FailureHooks`], `${runtime}/failures.ts`),
    importNames([code`createFastifyPlugin`], `${runtime}/fastify.ts`),
    importTypes(sorted(handlerTypes), `${runtime}/security.ts`),
    importNames([code`schemas`], './schemas.ts'),
    ...(hasSecurity ? [securityHandlers(schemes)] : []),
    pluginOptions(hasSecurity),
    dataConstant(code`securitySchemes`, code`SecuritySchemes`, data, false),
    createPlugin(hasSecurity),
  ]);
}

/** `index.ts`: handlers, plugin, answers and the types of every resource. */
export function serverIndex(model: Model, runtime: string): string {
  return printFile(model, [
    exportAll('./handlers.ts'),
    exportAll('./plugin.ts'),
    ...model.resources.map((resource) => exportTypeNamespace(name(resource.name), `./${resource.fileName}.ts`)),
    exportNames([code`Answer`, code`answer`], `${runtime}/answer.ts`),
    exportTypes([code`Binary`], `${runtime}/answer.ts`),
    exportTypes([code`Context`], `${runtime}/dispatch.ts`),
    exportNames([code`NotImplemented`, code`problem`], `${runtime}/failures.ts`),
    exportTypes([code`FailedCall`, code`FailureHooks`], `${runtime}/failures.ts`),
    exportTypes([code`IncomingRequest`, code`Route`], `${runtime}/route.ts`),
    exportTypes([code`Issue`], `${runtime}/validate.ts`),
    exportTypes([code`components`, code`operations`, code`paths`], './types.ts'),
  ]);
}
