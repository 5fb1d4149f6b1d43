import { header } from '../generated-file.ts';
import type { Model } from '../model/model.ts';
import { safeCommentLine } from '../safe-comment.ts';

/** Carries title, version and digest of the document: no date and no version of the generator. */
export function fileHeader(model: Model): string {
  const origin = [model.title, model.version].map(safeCommentLine).join(' ').trim();
  return header(`${origin === '' ? 'a document without a title' : origin}, input sha256 ${model.digest.slice(0, 16)}`);
}
