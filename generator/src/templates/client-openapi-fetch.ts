import { code, name, objectLiteral, text, type Code } from '../code/code.ts';
import { comment, type Comment } from '../code/comment.ts';
import type { Model } from '../model/model.ts';
import { METHODS } from '../model/operations.ts';
import { printFile } from './print.ts';
import {
  constant,
  exportAll,
  functionDeclaration,
  importNames,
  importNamespace,
  importTypes,
  type Statement,
} from './statements.ts';

function table(model: Model): Code {
  const known = new Set(METHODS.map((method) => method.toUpperCase()));
  const entries = model.resources.flatMap((resource) =>
    resource.operations
      .filter(({ method }) => known.has(method))
      .map(({ method, path, name: own }): [Code, Code] => [
        text(`${method} ${path}`),
        code`${name(resource.name)}.${name(own)}`,
      ]),
  );
  return objectLiteral(entries);
}

function creator(parts: {
  readonly name: Code;
  readonly docs: Comment;
  readonly type: Code;
  readonly made: Code;
  readonly isDefault?: boolean;
}): Statement {
  const { name: own, docs, type, made, isDefault = false } = parts;
  return functionDeclaration({
    name: own,
    isDefault,
    docs,
    typeParameters: [
      { name: code`Paths`, constraint: code`object`, default: code`paths` },
      { name: code`Media`, constraint: code`MediaType`, default: code`MediaType` },
    ],
    parameters: [{ name: code`options`, type: code`ClientOptions`, isOptional: true }],
    returnType: code`${type}<Paths, Media>`,
    statements: [code`return ${made};`],
  });
}

/** `openapi-fetch.ts`: what programs import that were written for openapi-fetch; the whole document is behind it. */
export function openapiFetchFile(model: Model, runtime: string): string {
  return printFile(model, [
    ...model.resources.map((resource) => importNamespace(name(resource.name), `./${resource.fileName}.ts`)),
    importNames([code`dropIn`], `${runtime}/drop-in.ts`, [code`MediaType`, code`OperationTable`]),
    importNames([code`wrapAsPathBasedClient`], `${runtime}/openapi-fetch.ts`, [
      code`Client`,
      code`ClientOptions`,
      code`PathBasedClient`,
    ]),
    importTypes([code`paths`], './types.ts'),
    exportAll(`${runtime}/openapi-fetch.ts`),
    constant({ name: code`operations`, type: code`OperationTable`, value: table(model), isExported: false }),
    creator({
      name: code`createClient`,
      isDefault: true,
      docs: comment`A client as openapi-fetch makes it, by the types of this document, that sends what the document says.`,
      type: code`Client`,
      made: code`dropIn<Paths, Media>(operations, options)`,
    }),
    creator({
      name: code`createPathBasedClient`,
      docs: comment`As {@link createClient}, asked by path: \`client['/pets'].GET()\`.`,
      type: code`PathBasedClient`,
      made: code`wrapAsPathBasedClient(createClient<Paths, Media>(options))`,
    }),
  ]);
}
