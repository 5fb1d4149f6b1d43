import { printStructure, StructureKind } from 'ts-morph';
import { header } from '../generated-file.ts';
import type { Model } from '../model/model.ts';
import { safeCommentLine } from '../safe-comment.ts';
import type { Statement } from './statements.ts';

/** Prints one file in one go, under the header that says where it comes from. */
export function printFile(model: Model, statements: readonly Statement[]): string {
  const text = printStructure(
    { kind: StructureKind.SourceFile, statements: statements.map(({ structure }) => structure) },
    { indentNumberOfSpaces: 2, useSingleQuote: true },
  );
  return `${fileHeader(model)}\n${tidy(text)}`;
}

/**
 * ts-morph leaves a space before a union that starts on its own line, and two blank lines after an interface. No line
 * of a string or template literal can be meant: literals are written without line breaks.
 */
function tidy(text: string): string {
  return text.replaceAll(/ +$/gm, '').replaceAll(/\n{3,}/g, '\n\n');
}

/** Carries title, version and digest of the document: no date and no version of the generator. */
export function fileHeader(model: Model): string {
  const origin = [model.title, model.version].map(safeCommentLine).join(' ').trim();
  return header(`${origin === '' ? 'a document without a title' : origin}, input sha256 ${model.digest.slice(0, 16)}`);
}
