import type { LoadedDocument } from '@cc-gateway/loader';
import type { Model } from 'openapi-ts-morph';
import {
  classDeclaration,
  code,
  comment,
  constant,
  importNames,
  importTypes,
  printFile,
  text,
  typeAlias,
  value,
} from 'openapi-ts-morph/template';
import { conventions } from '../conventions.ts';
import { errorCodesOf } from '../issue-facts.ts';

/** `gateway/errors.ts`: the error codes of the Issue and the error that carries one. */
export function errorsFile(model: Model, document: LoadedDocument): string {
  return printFile(model, [
    importNames([code`RefusedCall`], './runtime/gateway-error.ts', [code`CodeTable`, code`Refused`]),
    importTypes([code`components`], '../types.ts'),
    typeAlias(
      code`ErrorCode`,
      [code`components['schemas'][${text(conventions.errorCodes)}]`],
      comment`The error codes of this Issue.`,
    ),
    constant({
      name: code`errorCodes`,
      type: code`CodeTable<ErrorCode>`,
      value: value(errorCodesOf(document)),
      docs: comment`What each error code means and, where that is known, what to do about it.`,
    }),
    classDeclaration({
      name: code`GatewayError`,
      extends: code`RefusedCall<ErrorCode>`,
      docs: comment`The gateway refused a call: \`retcode\` says why.`,
      constructorParameters: [{ name: code`refused`, type: code`Refused` }],
      constructorStatements: [code`super(refused, errorCodes);`, code`this.name = 'GatewayError';`],
    }),
  ]);
}
