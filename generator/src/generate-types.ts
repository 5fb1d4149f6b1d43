import type { LoadedDocument } from '@cc-gateway/loader';
import type { GenerateOptions } from './generate-client.ts';
import type { GeneratedFile } from './generated-file.ts';
import { createModel } from './model/create-model.ts';
import { fileHeader } from './templates/file-header.ts';
import { printTypes } from './openapi-typescript.ts';

/**
 * `types.ts` alone: `paths`, `components`, `operations`.
 *
 * @throws GeneratorError when the document cannot be generated safely
 */
export async function generateTypes(document: LoadedDocument, options: GenerateOptions = {}): Promise<GeneratedFile[]> {
  const { model = createModel(document) } = options;
  const types = options.types ?? (await printTypes(document, model));
  return [{ path: 'types.ts', content: `${fileHeader(model)}\n${types}` }];
}
