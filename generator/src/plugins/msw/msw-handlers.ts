import type { LoadedDocument } from '@cc-gateway/loader';
import { arrayLiteral, code, name, text, value, type Code } from '../../code/code.ts';
import { comment } from '../../code/comment.ts';
import type { Model, OperationModel } from '../../model/model.ts';
import { sentPath } from '../../model/sent-path.ts';
import { printFile } from '../../templates/print.ts';
import { constant, importNames } from '../../templates/statements.ts';
import { answerOf, type ExampleAnswer } from './example-answer.ts';
import { pathPattern } from './path-pattern.ts';

// The methods that msw has functions for.
const METHODS = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

function predicate(path: string): Code {
  const { kind, source } = pathPattern(path);
  return kind === 'path' ? text(source) : code`new RegExp(${text(source)}, 'u')`;
}

function answer({ status, mediaType, body }: ExampleAnswer): Code {
  const said = status === 200 ? {} : { status };
  if (body === undefined || mediaType === undefined) return code`new HttpResponse(null, ${value(said)})`;
  const headers = mediaType === 'application/json' ? {} : { headers: { 'Content-Type': mediaType } };
  const init = { ...said, ...headers };
  if (Object.keys(init).length === 0) return code`HttpResponse.json(${value(body)})`;
  return code`HttpResponse.json(${value(body)}, ${value(init)})`;
}

function handler(operation: OperationModel, document: LoadedDocument): Code {
  const method = name(operation.method.toLowerCase());
  return code`http.${method}(${predicate(sentPath(operation.path))}, () => ${answer(answerOf(operation, document))})`;
}

/** Fixed paths before templated ones: msw takes the first that matches. */
function inOrder(operations: readonly OperationModel[]): OperationModel[] {
  const rank = ({ path }: OperationModel): number => path.split('{').length;
  return [...operations].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/** `handlers.ts`: an array for `setupServer` and `setupWorker`. */
export function mswHandlers(model: Model, document: LoadedDocument): string {
  const operations = inOrder(model.resources.flatMap((resource) => resource.operations)).filter(({ method }) =>
    METHODS.has(method),
  );
  const list = operations.map((operation) => handler(operation, document));
  return printFile(model, [
    importNames([code`http`, code`HttpResponse`], 'msw', [code`RequestHandler`]),
    constant({
      name: code`handlers`,
      type: code`RequestHandler[]`,
      docs: comment`Every operation answers with its example. Handlers of your own go before: \`server.use(…)\`.`,
      value: arrayLiteral(list),
    }),
  ]);
}
