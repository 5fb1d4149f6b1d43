import { printStructure, StructureKind, type StatementStructures } from 'ts-morph';
import type { Model } from '../model/model.ts';
import { fileHeader } from './file-header.ts';
import type { Statement } from './statements.ts';

export { fileHeader };

/** Prints one file, under the header that says where it comes from. */
export function printFile(model: Model, statements: readonly Statement[]): string {
  const parts: string[] = [];
  let structures: StatementStructures[] = [];
  const flush = (): void => {
    if (structures.length > 0) parts.push(print(structures));
    structures = [];
  };
  for (const { content } of statements) {
    if (typeof content !== 'string') {
      structures.push(content);
      continue;
    }
    flush();
    parts.push(content);
  }
  flush();
  return `${fileHeader(model)}\n${parts.join('\n\n')}\n`;
}

function print(statements: StatementStructures[]): string {
  const options = { indentNumberOfSpaces: 2, useSingleQuote: true };
  return tidy(printStructure({ kind: StructureKind.SourceFile, statements }, options)).trim();
}

/**
 * ts-morph leaves a space before a union that starts on its own line, and two blank lines after an interface. No line
 * of a string or template literal can be meant: literals are written without line breaks.
 */
function tidy(text: string): string {
  return text.replaceAll(/ +\n/g, '\n').replaceAll(/\n{3,}/g, '\n\n');
}
