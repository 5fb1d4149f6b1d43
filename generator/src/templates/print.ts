import { printStructure, StructureKind } from 'ts-morph';
import type { Model } from '../model/model.ts';
import { fileHeader } from './file-header.ts';
import type { Statement } from './statements.ts';

export { fileHeader };

/** Prints one file in one go, under the header that says where it comes from. */
export function printFile(model: Model, statements: readonly Statement[]): string {
  const text = printStructure(
    { kind: StructureKind.SourceFile, statements: statements.map(({ structure }) => structure) },
    { indentNumberOfSpaces: 2, useSingleQuote: true },
  );
  return `${fileHeader(model)}\n${tidy(text).trimStart()}`;
}

/**
 * ts-morph leaves a space before a union that starts on its own line, and two blank lines after an interface. No line
 * of a string or template literal can be meant: literals are written without line breaks.
 */
function tidy(text: string): string {
  return text.replaceAll(/ +$/gm, '').replaceAll(/\n{3,}/g, '\n\n');
}
