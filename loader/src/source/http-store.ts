import type { FetchLimits } from './fetch-bytes.ts';
import { sourceError, unsupported } from './source-error.ts';
import type { SourceStore, StoredFile } from './source-store.ts';

const LIMITS: FetchLimits = { bytes: 100_000_000, milliseconds: 30_000, redirects: 5 };

/** Documents on the network; used only when the caller allows it. */
export class HttpStore implements SourceStore {
  readonly #trusted: string | undefined;
  readonly #limits: FetchLimits;

  /** `entry`: the document that a person named. Its server may be on a private address, no other one. */
  constructor(entry?: string, limits: FetchLimits = LIMITS) {
    this.#trusted = entry !== undefined && URL.canParse(entry) ? new URL(entry).origin : undefined;
    this.#limits = limits;
  }

  resolve(path: string, fromUri: string): string {
    const url = URL.canParse(path, fromUri) ? new URL(path, fromUri) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) throw unsupported(path);
    return httpUri(url);
  }

  async load(uri: string): Promise<StoredFile> {
    const name = displayUrl(uri);
    // The network modules of Node take longer to load than most documents.
    const { fetchBytes, FetchFailure } = await import('./fetch-bytes.ts');
    try {
      return { name, bytes: await fetchBytes(new URL(uri), this.#trusted, this.#limits) };
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      throw sourceError({
        code: error.isPrivate ? 'network-private' : 'network-failed',
        message: `cannot fetch ${name}: ${error.message}`,
        hint: 'download the file and name its path instead',
      });
    }
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
