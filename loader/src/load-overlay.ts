import type { LoadOptions } from './document.ts';
import type { LoadedOverlay } from './overlay/overlay.ts';
import { readOverlay } from './overlay/read-overlay.ts';
import { parseSource } from './source/parse-source.ts';
import { openSource } from './source/source-reader.ts';

/** Reads and checks an Overlay 1.0 or 1.1 document; sources are those of `loadDocument`. Throws a LoaderError. */
export async function loadOverlay(source: string, options?: LoadOptions): Promise<LoadedOverlay> {
  const { entry } = await openSource(source, options);
  return readOverlay(entry);
}

/** Reads and checks an Overlay from a text. No I/O. Throws a LoaderError. */
export function loadOverlayText(text: string, { name }: { readonly name: string }): LoadedOverlay {
  return readOverlay(parseSource(text, { uri: 'text:', name }));
}
