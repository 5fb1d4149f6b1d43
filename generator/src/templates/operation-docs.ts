import { comment, docLine, docText, sections, type Comment } from '../code/comment.ts';
import type { OperationModel } from '../model/model.ts';

/**
 * The JSDoc text of an operation: summary, description, parameters. All text of the document goes through
 * {@link docText}; only the tags written here are tags.
 */
export function operationDocs(operation: OperationModel): Comment {
  const { summary, description, deprecated, method, path, parameters } = operation;
  const line = docLine(summary);
  const head = line.isEmpty ? docLine(`${method} ${path}`) : line;
  const body = docText(description);
  const described = parameters
    .filter((parameter) => parameter.description !== '')
    .map(({ in: place, name, description: text }) =>
      docText(`- ${String(docLine(`${place}.${name}: ${text}`))}`, '  '),
    );
  return sections([
    docText(String(head)),
    ...(String(body) === String(head) ? [] : [body]),
    sections(described, '\n'),
    ...(deprecated ? [comment`@deprecated`] : []),
  ]);
}
