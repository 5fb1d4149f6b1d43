import type { LoadedDocument } from '@cc-gateway/loader';
import type { GenerateOptions } from './generate-client.ts';
import type { GeneratedFile } from './generated-file.ts';
import { createModel } from './model/create-model.ts';
import type { Model } from './model/model.ts';
import { fileHeader } from './templates/file-header.ts';
import { printTypes } from './openapi-typescript.ts';

/** `types.ts` of types that have been printed. */
export function typesFile(model: Model, types: string): GeneratedFile {
  return { path: 'types.ts', content: `${fileHeader(model)}\n${types}` };
}

/**
 * `types.ts` alone: `paths`, `components`, `operations`, with the formats that client and server would have.
 *
 * @throws GeneratorError when the document cannot be generated safely
 */
export async function generateTypes(document: LoadedDocument, options: GenerateOptions = {}): Promise<GeneratedFile[]> {
  const { model = createModel(document) } = options;
  return [typesFile(model, options.types ?? (await printTypes(document, model, options)))];
}
