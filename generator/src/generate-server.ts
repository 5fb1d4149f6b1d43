import type { LoadedDocument } from '@cc-gateway/loader';
import type { GenerateOptions } from './generate-client.ts';
import { sortFiles, type GeneratedFile } from './generated-file.ts';
import { checkRefusal } from './model/check-refusal.ts';
import { createModel } from './model/create-model.ts';
import { readFormats } from './model/formats.ts';
import type { Model } from './model/model.ts';
import { typesFile } from './generate-types.ts';
import { printTypes } from './openapi-typescript.ts';
import { runtimeFiles } from './runtime-files.ts';

// What only a server needs that converts.
const CONVERTING = new Set(['runtime/formats.ts']);

async function serverRuntime(isConverting: boolean): Promise<GeneratedFile[]> {
  const files = await runtimeFiles('server', isConverting ? ['pattern', 'schema', 'values'] : ['pattern', 'schema']);
  return isConverting ? files : files.filter(({ path }) => !CONVERTING.has(path));
}

/** A resource without an operation stays out of the server. */
function reachable(model: Model): Model {
  const resources = model.resources.map((one) => ({
    ...one,
    operations: one.operations.filter(({ isUnreachable }) => isUnreachable !== true),
  }));
  return { ...model, resources: resources.filter(({ operations }) => operations.length > 0) };
}

/** The files of a server but for `types.ts`. */
export async function serverBesidesTypes(
  document: LoadedDocument,
  whole: Model,
  options: GenerateOptions,
): Promise<GeneratedFile[]> {
  const { runtime, failures } = options;
  if (failures?.refusal !== undefined) checkRefusal(document, failures.refusal);
  const formats = readFormats(document, options);
  const { isConverting } = formats;
  const model = reachable(whole);
  const { dataFiles } = await import('./templates/server-data.ts');
  const { handlersFile, pluginFile, serverFile, serverIndex } = await import('./templates/server-root.ts');
  const { serverResource } = await import('./templates/server-resource.ts');
  const { mockFile } = await import('./templates/server-mock.ts');
  const { failuresFile } = await import('./templates/server-failures.ts');
  const { formatsFile } = await import('./templates/formats.ts');
  const from = runtime ?? './runtime';
  const data = dataFiles(model, document, from, formats, options.report ?? (() => undefined));
  return [
    { path: 'index.ts', content: serverIndex(model, from, failures !== undefined) },
    { path: 'handlers.ts', content: handlersFile(model, from) },
    { path: 'routes.ts', content: data.routes },
    { path: 'schemas.ts', content: data.schemas },
    ...(failures === undefined ? [] : [{ path: 'failures.ts', content: failuresFile(model, failures, from) }]),
    ...(formats.named.size === 0 ? [] : [{ path: 'formats.ts', content: formatsFile(model, formats, from) }]),
    { path: 'server.ts', content: serverFile(model, from, failures !== undefined, isConverting) },
    { path: 'mock.ts', content: mockFile(model, document, from, isConverting) },
    { path: 'plugin.ts', content: pluginFile(model, from) },
    ...model.resources.map((resource) => ({
      path: `${resource.fileName}.ts`,
      content: serverResource(model, document, resource, from),
    })),
    ...(runtime === undefined ? await serverRuntime(isConverting) : []),
  ];
}

/**
 * The server stubs of a document: `types.ts`, one file per resource, `handlers.ts`, `routes.ts`, `schemas.ts`,
 * `server.ts`, `plugin.ts`, `index.ts` and the runtime.
 *
 * @returns files sorted by path; nothing is written
 * @throws GeneratorError when the document cannot be generated safely
 */
export async function generateServer(
  document: LoadedDocument,
  options: GenerateOptions = {},
): Promise<GeneratedFile[]> {
  const model = options.model ?? createModel(document);
  const besides = await serverBesidesTypes(document, model, options);
  return sortFiles([typesFile(model, options.types ?? (await printTypes(document, model, options))), ...besides]);
}
