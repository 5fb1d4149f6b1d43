/** The bytes of a file and the name to show for it. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One kind of place where files are: the file system, a git revision, the network. */
export interface SourceStore {
  /** Absolute URI of `path` (decoded, relative or absolute) seen from the file at `fromUri`. Throws a LoaderError. */
  resolve(path: string, fromUri: string): string;
  /** Reads the file at an absolute URI. Throws a LoaderError. */
  load(uri: string): Promise<StoredFile>;
}

/** File names of an OpenAPI document in a folder, in the order they are looked for. */
export const DOCUMENT_NAMES: readonly string[] = ['openapi.yaml', 'openapi.yml', 'openapi.json'];
