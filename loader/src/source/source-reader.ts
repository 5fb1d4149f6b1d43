import type { LoadOptions } from '../document.ts';
import type { SourceFile } from './source-file.ts';

/** Reads the files of one document: the entry and what it refers to. */
export interface SourceReader {
  /** The parsed file at an absolute URI; each URI is read once. Throws a LoaderError. */
  read(uri: string): Promise<SourceFile>;
  /**
   * The absolute URI of the file that `reference` (without its fragment) names, seen from `fromUri`.
   * Throws a LoaderError when it lies outside the root or needs a network that is not allowed.
   */
  resolve(reference: string, fromUri: string): string;
}

/** Finds and parses `source`: a path, a folder, `-`, `rev:path` or, if allowed, a URL. */
export declare function openSource(
  source: string,
  options?: LoadOptions,
): Promise<{ readonly reader: SourceReader; readonly entry: SourceFile }>;
