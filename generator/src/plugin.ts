import type { LoadedDocument } from '@cc-gateway/loader';
import type { GeneratedFile } from './generated-file.ts';
import type { Model } from './model/model.ts';

/**
 * A template: the files of a model, as values; nothing is read, written or asked. Statements of files are made by
 * `openapi-ts-morph/template`.
 */
export type Template = (
  model: Model,
  document: LoadedDocument,
) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;

/** Output of one's own beside client and server. */
export interface Plugin {
  /** Names its folder in the output: small letters, digits, hyphens. */
  readonly name: string;
  readonly template: Template;
}
