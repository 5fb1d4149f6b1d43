/** What a template of one's own is written with: code and comments, the statements of a file, and the printer. */
export {
  block,
  code,
  distinct,
  joined,
  key,
  name,
  number,
  objectLiteral,
  sorted,
  text,
  value,
  type Code,
} from './code/code.ts';
export { comment, docLine, docText, sections, type Comment } from './code/comment.ts';
export { header } from './generated-file.ts';
export { safeIdentifier, uniqueNames } from './names.ts';
export { requestParts, type Part } from './templates/type-names.ts';
export { operationDocs, type Usage } from './templates/operation-docs.ts';
export { printFile } from './templates/print.ts';
export * from './templates/statements.ts';
