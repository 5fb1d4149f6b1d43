import { code, distinct, key, name, objectLiteral, sorted, type Code } from '../code/code.ts';
import { comment, docText } from '../code/comment.ts';
import type { Model, Resource, SchemeModel } from '../model/model.ts';
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
  type FunctionParts,
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

function handlerType({ scheme }: SchemeModel): Code {
  if (scheme.type === 'mutualTLS') return code`CertificateHandler`;
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

function serverSettings(hasSecurity: boolean): Statement {
  return interfaceDeclaration({
    name: code`ServerSettings`,
    extends: [code`ServerOptions`],
    typeParameters: hasSecurity ? [PRINCIPAL] : [],
    properties: hasSecurity ? [{ name: code`security`, type: code`SecurityHandlers<Principal>` }] : [],
  });
}

/** A function of the handlers and the settings of a server. */
function serverFunction(
  hasSecurity: boolean,
  parts: Pick<FunctionParts, 'name' | 'docs' | 'returnType' | 'statements'>,
): Statement {
  return functionDeclaration({
    ...parts,
    typeParameters: hasSecurity ? [PRINCIPAL] : [],
    parameters: [
      { name: code`handlers`, type: hasSecurity ? code`Handlers<Principal>` : code`Handlers` },
      hasSecurity
        ? { name: code`settings`, type: code`ServerSettings<Principal>` }
        : { name: code`settings`, type: code`ServerSettings`, initializer: code`{}` },
    ],
  });
}

/** `server.ts`: the server without a framework. */
export function serverFile(model: Model, runtime: string, hasFailures: boolean, isConverting: boolean): string {
  const { schemes } = model;
  const hasSecurity = schemes.length > 0;
  const data = Object.fromEntries(schemes.map((one) => [one.name, { ...one.scheme }]));
  const handlerTypes = distinct([...schemes.map(handlerType), code`SecuritySchemes`]);
  const security = hasSecurity ? code`settings.security` : code`{}`;
  const defaults = hasFailures ? code`...surroundings(), ...failures` : code`...surroundings()`;
  return printFile(model, [
    importTypes([code`Handlers`], './handlers.ts'),
    ...(hasFailures ? [importNames([code`failures`], './failures.ts')] : []),
    importNames([code`routes`], './routes.ts'),
    ...(isConverting ? [importNames([code`valueTypes`], `${runtime}/formats.ts`)] : []),
    importNames([code`surroundings`], `${runtime}/surroundings.ts`),
    importTypes(sorted(handlerTypes), `${runtime}/security.ts`),
    importNames([code`createServer as create`], `${runtime}/server.ts`, [code`Server`, code`ServerOptions`]),
    importNames([code`schemas`], './schemas.ts'),
    ...(hasSecurity ? [securityHandlers(schemes)] : []),
    serverSettings(hasSecurity),
    dataConstant(code`securitySchemes`, code`SecuritySchemes`, data, false),
    serverFunction(hasSecurity, {
      name: code`createServer`,
      docs: comment`A server that routes, validates and answers, to be put behind an adapter; \`handlers\` does the work.`,
      returnType: code`Server`,
      statements: [
        code`const description = { routes, schemas, schemes: securitySchemes${isConverting ? code`, types: valueTypes` : code``} };`,
        code`return create(description, handlers, ${security}, { ${defaults}, ...settings });`,
      ],
    }),
  ]);
}

/** `plugin.ts`: the Fastify plugin. */
export function pluginFile(model: Model, runtime: string): string {
  const hasSecurity = model.schemes.length > 0;
  return printFile(model, [
    importTypes([code`FastifyPluginAsync`], 'fastify'),
    importTypes([code`Handlers`], './handlers.ts'),
    importNames([code`createFastifyPlugin`], `${runtime}/adapters/fastify.ts`),
    importNames([code`createServer`], './server.ts', [code`ServerSettings`]),
    serverFunction(hasSecurity, {
      name: code`createPlugin`,
      docs: comment`A Fastify plugin around {@link createServer}; it logs to the log of the application.`,
      returnType: code`FastifyPluginAsync`,
      statements: [code`return createFastifyPlugin((log) => createServer(handlers, { log, ...settings }));`],
    }),
  ]);
}

/** What users of a server need of the runtime. */
function runtimeExports(runtime: string): Statement[] {
  return [
    exportNames([code`spoolToDisk`], `${runtime}/adapters/disk-spool.ts`),
    exportNames([code`createFetchHandler`], `${runtime}/adapters/fetch.ts`),
    exportTypes([code`FetchHandler`], `${runtime}/adapters/fetch.ts`),
    exportNames([code`createNodeListener`], `${runtime}/adapters/node.ts`),
    exportTypes([code`NodeListener`], `${runtime}/adapters/node.ts`),
    exportNames([code`Answer`, code`answer`], `${runtime}/answer.ts`),
    exportTypes([code`Binary`], `${runtime}/answer.ts`),
    exportTypes([code`BinaryBody`], `${runtime}/body/binary-body.ts`),
    exportTypes([code`Spool`, code`SpooledFile`], `${runtime}/body/spool.ts`),
    exportNames([code`UndeclaredAnswer`], `${runtime}/encode-answer.ts`),
    exportNames([code`NotImplemented`, code`problem`], `${runtime}/failures.ts`),
    exportTypes([code`FailedCall`, code`FailureHooks`], `${runtime}/failures.ts`),
    exportTypes([code`Context`], `${runtime}/handlers.ts`),
    exportTypes([code`IncomingRequest`], `${runtime}/incoming.ts`),
    exportTypes([code`Issue`], `${runtime}/issue.ts`),
    exportTypes([code`Limits`], `${runtime}/limits.ts`),
    exportTypes([code`Logger`], `${runtime}/logger.ts`),
    exportTypes([code`PeerCertificate`], `${runtime}/peer-certificate.ts`),
    exportTypes([code`Route`], `${runtime}/route.ts`),
    exportTypes([code`Server`], `${runtime}/server.ts`),
    exportNames([code`StartError`], `${runtime}/start-error.ts`),
  ];
}

/** `index.ts`: handlers, plugin, answers and the types of every resource. */
export function serverIndex(model: Model, runtime: string, hasFailures: boolean): string {
  return printFile(model, [
    exportAll('./handlers.ts'),
    ...(hasFailures ? [exportAll('./failures.ts')] : []),
    exportAll('./mock.ts'),
    exportAll('./plugin.ts'),
    exportAll('./server.ts'),
    ...model.resources.map((resource) => exportTypeNamespace(name(resource.name), `./${resource.fileName}.ts`)),
    ...runtimeExports(runtime),
    exportTypes([code`components`, code`operations`, code`paths`], './types.ts'),
  ]);
}
