import type { Model } from '../model/model.ts';
import { fileHeader } from './file-header.ts';
import { KIND, printStructure } from './print-structure.ts';
import type { Statement } from './statements.ts';

export { fileHeader };

/** Imports and exports stand line by line; there is a blank line between others. */
function isShort({ content }: Statement): boolean {
  return typeof content !== 'string' && (content.kind === KIND.import || content.kind === KIND.export);
}

/** Prints one file, under the header that says where it comes from. */
export function printFile(model: Model, statements: readonly Statement[]): string {
  let text = '';
  let wasShort = true;
  for (const statement of statements) {
    const { content } = statement;
    const isLine = wasShort && isShort(statement);
    const printed = typeof content === 'string' ? content : printStructure(content);
    text += text === '' ? printed : `${isLine ? '\n' : '\n\n'}${printed}`;
    wasShort = isShort(statement);
  }
  return `${fileHeader(model)}\n${text}\n`;
}
