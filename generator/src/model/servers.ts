import { isArray, isObject, type JsonObject, type LoadedDocument } from '@cc-gateway/loader';
import { safeIdentifier, uniqueNames } from '../names.ts';
import type { ServerModel, ServerVariable } from './model.ts';
import { objectOf, textOf } from './resolve.ts';

function readVariables(server: JsonObject): ServerVariable[] {
  return Object.entries(objectOf(server, 'variables')).flatMap(([name, value]) => {
    if (!isObject(value)) return [];
    const values = isArray(value['enum']) ? value['enum'].filter((one) => typeof one === 'string') : [];
    return [{ name, default: textOf(value, 'default'), values, description: textOf(value, 'description') }];
  });
}

function serversOf(owner: JsonObject): JsonObject[] {
  const { servers } = owner;
  return isArray(servers) ? servers.filter(isObject) : [];
}

function usualUrl(server: JsonObject): string {
  const variables = new Map(readVariables(server).map((one) => [one.name, one.default]));
  const url = textOf(server, 'url').replaceAll(/\{([^{}]*)\}/g, (_match, name: string) => variables.get(name) ?? '');
  return url.replace(/\/$/, '');
}

/**
 * The URL of the server that an operation is sent to instead of one of the document's: the first that it lists, else that
 * its path item does (OpenAPI 3.1.1 sections 4.8.9.1 and 4.8.10.1), with the defaults of its variables.
 *
 * @param owners - path item, then operation
 */
export function readOwnServer(document: LoadedDocument, owners: readonly JsonObject[]): { readonly server?: string } {
  const [own] = owners.map(serversOf).findLast((servers) => servers.length > 0) ?? [];
  const shared = serversOf(document.value).map(usualUrl);
  // Without servers the document has one, whose URL is `/`.
  const known = new Set(shared.length === 0 ? [''] : shared);
  const url = own === undefined ? undefined : usualUrl(own);
  return url === undefined || known.has(url) ? {} : { server: url === '' ? '/' : url };
}

/** The servers of the document, each with a function that gives its URL: `serverUrl`, or by the server's name (3.2). */
export function readServers(document: LoadedDocument): ServerModel[] {
  const entries = serversOf(document.value);
  const wanted = new Map(
    entries.map((server, index) => [String(index), `${textOf(server, 'name')} server url`.trim()]),
  );
  const names = uniqueNames(wanted, safeIdentifier);
  return entries.map((server, index) => ({
    functionName: names.get(String(index)) ?? 'serverUrl',
    url: textOf(server, 'url'),
    description: textOf(server, 'description'),
    variables: readVariables(server),
  }));
}
