import { sourceError, unsupported } from './source-error.ts';
import type { SourceStore, StoredFile } from './source-store.ts';

const TIMEOUT_MS = 30_000;

/** Documents on the network; used only when the caller allows it. */
export class HttpStore implements SourceStore {
  resolve(path: string, fromUri: string): string {
    const url = URL.canParse(path, fromUri) ? new URL(path, fromUri) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) throw unsupported(path);
    return httpUri(url);
  }

  async load(uri: string): Promise<StoredFile> {
    const name = displayUrl(uri);
    let reason: string;
    try {
      const response = await fetch(uri, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (response.ok) return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
      reason = `the server answers ${response.status}`;
    } catch (error) {
      reason = networkReason(error);
    }
    throw sourceError({
      code: 'network-failed',
      message: `cannot fetch ${name}: ${reason}`,
      hint: 'download the file and name its path instead',
    });
  }
}

/** The URI of a document: without fragment. */
function httpUri(url: URL): string {
  url.hash = '';
  return url.href;
}

/** A URL as it may be shown: without user name and password. */
export function displayUrl(uri: string): string {
  const url = new URL(uri);
  url.username = '';
  url.password = '';
  return url.href;
}

function networkReason(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer in ${TIMEOUT_MS / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
