import { asTraced } from './document/traced-document.ts';
import type { LoadedDocument, LoadOptions } from './document.ts';
import { loadDocument } from './load-document.ts';
import { loadOverlay } from './load-overlay.ts';
import { extendDocument } from './overlay/apply-overlay.ts';

/** A document and the Overlays that turn it into the next one, and that into the one after it. */
export interface Chain {
  readonly base: { readonly name: string; readonly path: string };
  /** A step without a path leaves the document as it is. */
  readonly overlays: readonly { readonly name: string; readonly path?: string | undefined }[];
}

/**
 * The base document, then the document after each Overlay, each complete in itself and named as given.
 * References in Overlays are relative to the base document's file: wherever a document of the chain refers to
 * that file, it means itself as it then is. Each file is read once. Throws a LoaderError.
 */
export async function loadChain(chain: Chain, options?: LoadOptions): Promise<LoadedDocument[]> {
  const base = await loadDocument(chain.base.path, options);
  let current: LoadedDocument = asTraced(base).named(chain.base.name);
  const documents = [current];
  for (const { name, path } of chain.overlays) {
    const next = path === undefined ? current : await extendDocument(current, await loadOverlay(path, options));
    current = asTraced(next).named(name);
    documents.push(current);
  }
  return documents;
}
