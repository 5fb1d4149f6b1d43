import type { OperationModel } from '../model/model.ts';
import { safeComment, safeCommentLine } from '../safe-comment.ts';
import { docText } from './doc-text.ts';

/**
 * The JSDoc text of an operation: summary, description, parameters. Every line of the document goes through
 * {@link safeComment}; only the tags written here are tags.
 */
export function operationDocs(operation: OperationModel): string {
  const { summary, description, deprecated, method, path } = operation;
  const head = safeCommentLine(summary) || safeCommentLine(`${method} ${path}`);
  const body = safeComment(description);
  const parameters = operation.parameters
    .filter((parameter) => parameter.description !== '')
    .map(({ in: place, name, description: text }) =>
      docText(`- ${safeCommentLine(`${place}.${name}: ${text}`)}`, '  '),
    );
  const sections = [
    docText(head),
    ...(body === '' || body === head ? [] : [docText(body)]),
    ...(parameters.length === 0 ? [] : [parameters.join('\n')]),
    ...(deprecated ? ['@deprecated'] : []),
  ];
  return sections.join('\n\n');
}
