export { CODE_TEXTS } from './code-texts.ts';
export { generateClient, type GenerateOptions } from './generate-client.ts';
export { generateServer } from './generate-server.ts';
export type { GeneratedFile } from './generated-file.ts';
export { GeneratorError } from './generator-error.ts';
export { createModel, digestOf, type ModelOptions } from './model/create-model.ts';
export type { Model, Note, OperationModel, Resource } from './model/model.ts';
export { printTypes } from './openapi-typescript.ts';
export { checkFiles, writeFiles, type WriteOutcome } from './write-files.ts';
