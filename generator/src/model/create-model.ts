import { createHash } from 'node:crypto';
import { isArray, isObject, type Diagnostic, type LoadedDocument } from '@cc-gateway/loader';
import { safeFileName, safeIdentifier, typeStem, uniqueNames } from '../names.ts';
import type { Model, OperationModel, Resource } from './model.ts';
import { readOperations, type Notes, type UnnamedOperation } from './operations.ts';
import { objectOf, textOf } from './resolve.ts';
import { readSchemes } from './security.ts';
import { readServers } from './servers.ts';

// Names of files and exports that every output has.
const OWN_FILES = [
  ...['index', 'types', 'client', 'servers', 'formats', 'enums', 'runtime', 'openapi-fetch', 'check-answers'],
  ...['handlers', 'routes', 'schemas', 'plugin', 'server', 'mock', 'failures'],
];
export const OWN_NAMES: readonly string[] = [
  ...['createClient', 'Client', 'ClientOptions', 'CallOptions', 'Credentials', 'Success', 'Refusal', 'Unexpected'],
  ...[
    'EmptyRefusal',
    'UnexpectedAnswer',
    'ParameterError',
    'Middleware',
    'withMiddleware',
    'withRetries',
    'withTimeLimit',
  ],
  ...['enums', 'RetryOptions', 'Fetch', 'part', 'Part', 'Multipart', 'Binary', 'ServerSentEvent', 'StatusRange'],
  ...['paths', 'components', 'operations', 'outcome', 'NoAnswer', 'dropIn', 'OperationTable', 'MediaType'],
  ...['wrapAsPathBasedClient', 'PathBasedClient', 'SizeLimitError', 'withSizeLimit'],
  ...['createPlugin', 'PluginOptions', 'SecurityHandlers'],
  ...['createServer', 'createFetchHandler', 'createNodeListener', 'createMock', 'Server', 'ServerSettings', 'Limits'],
  ...[
    'BinaryBody',
    'StartError',
    'UndeclaredAnswer',
    'FailedCall',
    'FailureHooks',
    'IncomingRequest',
    'PeerCertificate',
    'Spool',
    'SpooledFile',
    'spoolToDisk',
  ],
  ...['FetchHandler', 'NodeListener', 'Issue', 'Route', 'Logger'],
  ...['Handlers', 'Answer', 'answer', 'problem', 'unimplemented', 'NotImplemented', 'Context'],
];

const digests = new WeakMap<LoadedDocument, string>();

/** SHA-256 of the document's value in hexadecimal: equal digests mean equal output of one version of the generator. */
export function digestOf(document: LoadedDocument): string {
  const known = digests.get(document);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(JSON.stringify(document.value)).digest('hex');
  digests.set(document, digest);
  return digest;
}

// Segments that say which version of an API it is, or that it is one.
const ENTRANCE = /^(?:v\d[\w.]*|api|rest)$/i;

/** `voicecall` of `voicecall.callout`; else the first tag; else the first fixed segment of the path that says what of. */
function resourceOf(operation: UnnamedOperation): string {
  const { operationId, tag } = operation;
  const { path } = operation.facts;
  const dot = operationId.lastIndexOf('.');
  if (dot > 0 && dot < operationId.length - 1) return operationId.slice(0, dot);
  const segments = path.split('/').filter((part) => part !== '' && !part.includes('{'));
  const segment = segments.find((part) => !ENTRANCE.test(part)) ?? segments[0];
  return [tag, segment].find((text) => text !== undefined && text !== '') ?? 'root';
}

/** `list` of `issues/list` in the resource `issues`, so that nobody has to call `issues.issuesList`. */
function withoutResource(operationId: string, resource: string): string {
  const slash = operationId.indexOf('/');
  const isOwn = slash > 0 && sameName(operationId.slice(0, slash), resource);
  return (isOwn && operationId.slice(slash + 1)) || operationId;
}

function sameName(one: string, other: string): boolean {
  return safeIdentifier(one).toLowerCase() === safeIdentifier(other).toLowerCase();
}

/** `callout` of `voicecall.callout`, `list` of `issues/list`; the whole id; else method and path. */
function wantedName(operation: UnnamedOperation, resource: string): string {
  const { operationId } = operation;
  const { method, path } = operation.facts;
  if (operationId === '') return `${method.toLowerCase()} ${path.replaceAll('{', ' by ')}`;
  return withoutResource(operationId.slice(operationId.lastIndexOf('.') + 1) || operationId, resource);
}

function nameOperations(operations: readonly UnnamedOperation[], resource: string): OperationModel[] {
  const keyOf = ({ facts }: UnnamedOperation): string => `${facts.method} ${facts.path}`;
  const names = uniqueNames(new Map(operations.map((one) => [keyOf(one), wantedName(one, resource)])), safeIdentifier);
  return operations.map((operation) => {
    const name = names.get(keyOf(operation)) ?? safeIdentifier(keyOf(operation));
    return { ...operation.facts, name, typeName: typeStem(name) };
  });
}

function tagDescriptions(document: LoadedDocument): ReadonlyMap<string, string> {
  const { tags } = document.value;
  const entries = isArray(tags) ? tags.filter(isObject) : [];
  return new Map(entries.map((tag) => [textOf(tag, 'name'), textOf(tag, 'description')]));
}

function groupOperations(document: LoadedDocument, operations: readonly UnnamedOperation[]): Resource[] {
  const groups = new Map<string, UnnamedOperation[]>();
  for (const operation of operations) {
    const resource = resourceOf(operation);
    groups.set(resource, [...(groups.get(resource) ?? []), operation]);
  }
  const wanted = new Map([...groups.keys()].map((resource) => [resource, resource]));
  const names = uniqueNames(wanted, safeIdentifier, OWN_NAMES);
  const files = uniqueNames(wanted, safeFileName, OWN_FILES);
  const descriptions = tagDescriptions(document);
  const resources = [...groups].map(([resource, members]): Resource => {
    const name = names.get(resource) ?? safeIdentifier(resource);
    return {
      name,
      typeName: typeStem(name),
      fileName: files.get(resource) ?? safeFileName(resource),
      description: descriptions.get(resource) ?? '',
      operations: nameOperations(members, resource),
    };
  });
  return resources.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface ModelOptions {
  /** What the documentation of operations says besides what OpenAPI describes, by operation id. */
  readonly notes?: Notes;
}

/**
 * Decides everything about the output of a document: names, files, types, how parameters are spelled and which answers
 * there are. The templates only write it down.
 *
 * @throws GeneratorError when the document cannot be generated safely
 */
export function createModel(document: LoadedDocument, options: ModelOptions = {}): Model {
  const info = objectOf(document.value, 'info');
  const notices: Diagnostic[] = [];
  const schemes = readSchemes(document);
  return {
    title: textOf(info, 'title'),
    version: textOf(info, 'version'),
    digest: digestOf(document),
    resources: groupOperations(document, readOperations(document, schemes, options.notes ?? new Map(), notices)),
    servers: readServers(document),
    schemes,
    notices,
  };
}
