import type { JsonValue } from '@cc-gateway/loader';
import { code, name, text, value } from '../code/code.ts';
import { comment } from '../code/comment.ts';
import type { Model } from '../model/model.ts';
import { printFile } from './print.ts';
import { constant, importNames, importTypes, typeAlias, type Statement } from './statements.ts';

type Kind = 'invalid' | 'unread' | 'unauthorized' | 'unimplemented' | 'error' | 'refusal';

/** How the server of an API words what it refuses; it stands beside the specification, not in it. */
export interface ServerFailures {
  /** `FailureForms` of the server's runtime: for each kind of failure a body with gaps, and a status. */
  readonly forms: { readonly [Name in Kind]?: { readonly status?: number; readonly body: JsonValue } };
  /** What handlers throw to refuse a call: its name, and the component schema whose values are its codes. */
  readonly refusal?: { readonly name: string; readonly codes: string };
}

/** The error that handlers throw. */
function refusalStatements({ name: wanted, codes: schema }: Required<ServerFailures>['refusal']): Statement[] {
  const error = name(wanted);
  const codes = code`components['schemas'][${text(schema)}]`;
  const docs = comment`Thrown by a handler: the call is refused with a code of this API.`;
  const type = code`new (code: ${codes}, message?: string) => ${error}`;
  return [typeAlias(error, [code`Refusal<${codes}>`], docs), constant({ name: error, type, value: code`Refusal` })];
}

/** `failures.ts`: the words of the API for what its server refuses, and the error that handlers throw. */
export function failuresFile(model: Model, { forms, refusal }: ServerFailures, runtime: string): string {
  return printFile(model, [
    importTypes([code`FailureHooks`], `${runtime}/failures.ts`),
    importNames([code`formFailures`], `${runtime}/form-failures.ts`),
    ...(refusal === undefined
      ? []
      : [importNames([code`Refusal`], `${runtime}/refusal.ts`), importTypes([code`components`], './types.ts')]),
    constant({
      name: code`failures`,
      type: code`FailureHooks`,
      docs: comment`How a server of this API words what it refuses.`,
      value: code`formFailures(${value(forms)})`,
    }),
    ...(refusal === undefined ? [] : refusalStatements(refusal)),
  ]);
}
