import { isArray, isObject, type LoadedDocument } from '@cc-gateway/loader';
import { safeIdentifier, uniqueNames } from '../names.ts';
import type { ServerModel, ServerVariable } from './model.ts';
import { objectOf, textOf } from './resolve.ts';

function readVariables(server: Parameters<typeof objectOf>[0]): ServerVariable[] {
  return Object.entries(objectOf(server, 'variables')).flatMap(([name, value]) => {
    if (!isObject(value)) return [];
    const values = isArray(value['enum']) ? value['enum'].filter((one) => typeof one === 'string') : [];
    return [{ name, default: textOf(value, 'default'), values, description: textOf(value, 'description') }];
  });
}

/** The servers of the document, each with a function that gives its URL: `serverUrl`, or by the server's name (3.2). */
export function readServers(document: LoadedDocument): ServerModel[] {
  const { servers } = document.value;
  const entries = isArray(servers) ? servers.filter(isObject) : [];
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
