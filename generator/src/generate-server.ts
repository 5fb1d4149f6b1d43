import type { LoadedDocument } from '@cc-gateway/loader';
import type { GenerateOptions } from './generate-client.ts';
import { GeneratorError } from './generator-error.ts';
import { sortFiles, type GeneratedFile } from './generated-file.ts';
import { checkRefusal } from './model/check-refusal.ts';
import { createModel } from './model/create-model.ts';
import type { Model } from './model/model.ts';
import { typesFile } from './generate-types.ts';
import { printTypes } from './openapi-typescript.ts';
import { runtimeFiles } from './runtime-files.ts';

/** Types that the server does not convert must not be promised by it. */
function refuseFormats({ dates = 'string', int64 = 'number' }: GenerateOptions): void {
  if (dates === 'string' && int64 === 'number') return;
  const asked = dates === 'string' ? `int64: ${int64}` : `dates: ${dates}`;
  const message = `'${asked}' is for the client: the server has date-time as text and int64 as number`;
  const hint = 'generate the client with it (--client), and the server by a run of its own';
  throw new GeneratorError([{ code: 'generator-config-invalid', severity: 'error', message, hint }]);
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
  refuseFormats(options);
  if (failures?.refusal !== undefined) checkRefusal(document, failures.refusal);
  const model = reachable(whole);
  const { dataFiles } = await import('./templates/server-data.ts');
  const { handlersFile, pluginFile, serverFile, serverIndex } = await import('./templates/server-root.ts');
  const { serverResource } = await import('./templates/server-resource.ts');
  const { mockFile } = await import('./templates/server-mock.ts');
  const { failuresFile } = await import('./templates/server-failures.ts');
  const from = runtime ?? './runtime';
  const data = dataFiles(model, document, from, options.report ?? (() => undefined));
  return [
    { path: 'index.ts', content: serverIndex(model, from, failures !== undefined) },
    { path: 'handlers.ts', content: handlersFile(model, from) },
    { path: 'routes.ts', content: data.routes },
    { path: 'schemas.ts', content: data.schemas },
    ...(failures === undefined ? [] : [{ path: 'failures.ts', content: failuresFile(model, failures, from) }]),
    { path: 'server.ts', content: serverFile(model, from, failures !== undefined) },
    { path: 'mock.ts', content: mockFile(model, document, from) },
    { path: 'plugin.ts', content: pluginFile(model, from) },
    ...model.resources.map((resource) => ({
      path: `${resource.fileName}.ts`,
      content: serverResource(model, document, resource, from),
    })),
    ...(runtime === undefined ? await runtimeFiles('server', true) : []),
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
  return sortFiles([typesFile(model, options.types ?? (await printTypes(document, model))), ...besides]);
}
