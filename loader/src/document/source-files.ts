import type { Diagnostic } from '../diagnostic.ts';
import { LoaderError } from '../diagnostic.ts';
import { problem } from '../messages.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { SourceReader } from '../source/source-reader.ts';

/** The files around a document: those read so far, and a reader for more unless the document stands alone. */
export class SourceFiles {
  readonly #reader: SourceReader | undefined;
  readonly #known = new Map<string, SourceFile>();

  constructor(reader: SourceReader | undefined, entry: SourceFile) {
    this.#reader = reader;
    this.#known.set(entry.uri, entry);
  }

  readonly resolve = (reference: string, fromUri: string): string => {
    if (this.#reader === undefined) throw new LoaderError([unreadable(reference)]);
    return this.#reader.resolve(reference, fromUri);
  };

  /** A file that was read before; an error otherwise. No I/O. */
  readonly open = (uri: string): SourceFile | LoaderError =>
    this.#known.get(uri) ?? new LoaderError([unreadable(uri.slice(uri.lastIndexOf('/') + 1))]);

  readonly read = async (uri: string): Promise<SourceFile> => {
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    if (this.#reader === undefined) throw new LoaderError([unreadable(uri)]);
    const file = await this.#reader.read(uri);
    this.#known.set(uri, file);
    return file;
  };
}

function unreadable(reference: string): Diagnostic {
  const hint = 'load the document from a file with loadDocument or loadChain, which read what it refers to';
  return problem('ref-external', { ref: reference }, { hint });
}
