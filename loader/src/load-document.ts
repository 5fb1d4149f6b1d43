import { createDocument, materialOf, readDocument } from './document/create-document.ts';
import { SourceFiles } from './document/source-files.ts';
import type { LoadedDocument, LoadOptions } from './document.ts';
import { parseSource } from './source/parse-source.ts';
import { openSource } from './source/source-reader.ts';

/**
 * Reads an OpenAPI 3.0, 3.1 or 3.2 document and everything it refers to.
 *
 * `source` is a path, a folder, `-` for standard input, `rev:path` in a git repository or, if
 * `options.allowNetwork` is set, a URL. Throws a LoaderError whose diagnostics say what is wrong and where.
 */
export async function loadDocument(source: string, options?: LoadOptions): Promise<LoadedDocument> {
  const { reader, entry } = await openSource(source, options);
  return readDocument(materialOf(entry, new SourceFiles(reader, entry)));
}

/**
 * Reads an OpenAPI document from one text that refers to no other file. No I/O.
 * Throws a LoaderError whose diagnostics say what is wrong and where.
 */
export function loadText(text: string, { name }: { readonly name: string }): LoadedDocument {
  const entry = parseSource(text, { uri: 'text:', name });
  return createDocument(materialOf(entry, new SourceFiles(undefined, entry)));
}
