// Generated from the client runtime of openapi-ts-morph. Do not edit.

import { connect } from './client.ts';
import type { RequestPart } from './operation.ts';
import { ParameterError } from './parameter-error.ts';
import { resolveUrl } from './resolve-url.ts';

/**
 * The server of an operation that does not go to the base URL.
 *
 * @param url - as the document has it; relative to the base URL
 * @throws ParameterError when no request could be made of it, or of what the client says instead
 */
export function server(url: string): RequestPart {
  return (draft, _parts, client) => {
    const { baseUrl = '' } = client;
    const target = resolveUrl(client.server?.(url) ?? url, baseUrl);
    draft.url = asBaseUrl(target, url) + draft.url.slice(baseUrl.length);
  };
}

function asBaseUrl(target: string, url: string): string {
  try {
    return connect({ baseUrl: target }).baseUrl;
  } catch {
    throw new ParameterError(`server '${url}'`, `'${target}' is no http(s)://… or path, without ?, #, { and }`);
  }
}
