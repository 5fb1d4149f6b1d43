import type { SourceFile, SourceId } from './source-file.ts';

/** Parses YAML or JSON text. Throws a LoaderError. */
export declare function parseSource(text: string, id: SourceId): SourceFile;
