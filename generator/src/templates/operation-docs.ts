import type { OperationModel } from '../model/model.ts';
import { safeComment, safeCommentLine } from '../safe-comment.ts';
import { wrapText } from '../wrap-text.ts';

const WIDTH = 110;

/** Wraps, then makes safe: a wrapped line may start with a word that would read as a tag. */
function block(text: string, indent = ''): string {
  return safeComment(wrapText(safeComment(text), WIDTH, indent));
}

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
    .map(({ in: place, name, description: text }) => block(`- ${safeCommentLine(`${place}.${name}: ${text}`)}`, '  '));
  const sections = [
    block(head),
    ...(body === '' || body === head ? [] : [block(body)]),
    ...(parameters.length === 0 ? [] : [parameters.join('\n')]),
    ...(deprecated ? ['@deprecated'] : []),
  ];
  return sections.join('\n\n');
}
