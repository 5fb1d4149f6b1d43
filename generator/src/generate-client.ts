import type { Diagnostic, LoadedDocument } from '@cc-gateway/loader';
import { sortFiles, type GeneratedFile } from './generated-file.ts';
import { readEnums } from './model/enums.ts';
import { readFormats, type FormatOptions, type Formats } from './model/formats.ts';
import { createModel } from './model/create-model.ts';
import type { Model } from './model/model.ts';
import type { ServerFailures } from './templates/server-failures.ts';
import { typesFile } from './generate-types.ts';
import { printTypes } from './openapi-typescript.ts';
import { runtimeFiles } from './runtime-files.ts';

export interface GenerateOptions extends FormatOptions {
  /** A model that {@link createModel} has made of the same document. */
  readonly model?: Model;
  /** Text of `types.ts` without header, when it is known already; by {@link printTypes} with the same formats. */
  readonly types?: string;
  /** Folder that the runtime is imported from. By default it is part of the output, in `./runtime`. */
  readonly runtime?: string;
  /** How the server words what it refuses; problem details (RFC 9457) by default. */
  readonly failures?: ServerFailures;
  /** Whether there is an `openapi-fetch.ts` for programs that were written for openapi-fetch; true by default. */
  readonly openapiFetch?: boolean;
  /** Whether there is a `check-answers.ts`, with which a client can hold answers against the document. */
  readonly checkAnswers?: boolean;
  /** Told of what only one side leaves out; what neither has stands in the model. */
  readonly report?: (notice: Diagnostic) => void;
}

/** The runtime, without what nothing in the output uses; the transport on `node:http` would need the types of Node. */
async function clientRuntime(
  { resources }: Model,
  { openapiFetch, checkAnswers = false }: GenerateOptions,
): Promise<GeneratedFile[]> {
  const files = await runtimeFiles('client', checkAnswers ? ['pattern', 'schema', 'values'] : ['values']);
  const isUnfetchable = resources.some(({ operations }) =>
    operations.some(({ method, body }) => body !== undefined && /^(?:GET|HEAD)$/.test(method)),
  );
  const unused = new Set([
    ...(isUnfetchable ? [] : ['runtime/node-transport.ts']),
    ...(openapiFetch === false ? ['runtime/drop-in.ts'] : []),
    ...(checkAnswers ? [] : ['runtime/check-answers.ts']),
  ]);
  return files.filter(({ path }) => !unused.has(path));
}

/** What a client has only if it is asked for, or if it is not declined. */
async function optionalFiles(
  document: LoadedDocument,
  model: Model,
  formats: Formats,
  options: GenerateOptions & { readonly runtime: string },
): Promise<GeneratedFile[]> {
  const { runtime, openapiFetch = true, checkAnswers = false, report = () => undefined } = options;
  const { openapiFetchFile } = await import('./templates/client-openapi-fetch.ts');
  const { checkAnswersFile } = await import('./templates/client-check-answers.ts');
  const check = (): string => checkAnswersFile(model, document, runtime, formats, report);
  return [
    ...(checkAnswers ? [{ path: 'check-answers.ts', content: check() }] : []),
    ...(openapiFetch ? [{ path: 'openapi-fetch.ts', content: openapiFetchFile(model, runtime) }] : []),
  ];
}

/** The files of a client but for `types.ts`. */
export async function clientBesidesTypes(
  document: LoadedDocument,
  model: Model,
  options: GenerateOptions,
): Promise<GeneratedFile[]> {
  const { runtime } = options;
  const enums = readEnums(document);
  const formats = readFormats(document, options);
  const { clientFile, clientIndex, serversFile } = await import('./templates/client-root.ts');
  const { formatsFile } = await import('./templates/formats.ts');
  const { enumsFile } = await import('./templates/client-enums.ts');
  const { clientResource } = await import('./templates/client-resource.ts');
  const from = runtime ?? './runtime';
  return [
    { path: 'index.ts', content: clientIndex(model, from, enums.length > 0) },
    { path: 'client.ts', content: clientFile(model, from) },
    ...(model.servers.length === 0 ? [] : [{ path: 'servers.ts', content: serversFile(model, from) }]),
    ...(enums.length === 0 ? [] : [{ path: 'enums.ts', content: enumsFile(model, enums) }]),
    ...(formats.named.size === 0 ? [] : [{ path: 'formats.ts', content: formatsFile(model, formats, from) }]),
    ...(await optionalFiles(document, model, formats, { ...options, runtime: from })),
    ...model.resources.map((resource) => ({
      path: `${resource.fileName}.ts`,
      content: clientResource(model, document, resource, from, formats),
    })),
    ...(runtime === undefined ? await clientRuntime(model, options) : []),
  ];
}

/**
 * The client of a document: `types.ts`, one file per resource, `client.ts`, `servers.ts`, `index.ts`, `openapi-fetch.ts` and
 * the runtime.
 *
 * @returns files sorted by path; nothing is written
 * @throws GeneratorError when the document cannot be generated safely
 */
export async function generateClient(
  document: LoadedDocument,
  options: GenerateOptions = {},
): Promise<GeneratedFile[]> {
  const { model = createModel(document) } = options;
  const besides = await clientBesidesTypes(document, model, options);
  return sortFiles([typesFile(model, options.types ?? (await printTypes(document, model, options))), ...besides]);
}
