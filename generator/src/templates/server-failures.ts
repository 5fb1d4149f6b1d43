import type { JsonObject } from '@cc-gateway/loader';
import { code, name, text, value } from '../code/code.ts';
import { comment } from '../code/comment.ts';
import type { Model } from '../model/model.ts';
import { printFile } from './print.ts';
import { constant, importNames, importTypes, typeAlias } from './statements.ts';

/** How the server of an API words what it refuses; it stands beside the specification, not in it. */
export interface ServerFailures {
  /** `FailureForms` of the server's runtime: for each kind of failure a status and a body with gaps. */
  readonly forms: JsonObject;
  /** What handlers throw to refuse a call: its name, and the component schema whose values are its codes. */
  readonly refusal: { readonly name: string; readonly codes: string };
}

/** `failures.ts`: the words of the API for what its server refuses, and the error that handlers throw. */
export function failuresFile(model: Model, { forms, refusal }: ServerFailures, runtime: string): string {
  const error = name(refusal.name);
  const codes = code`components['schemas'][${text(refusal.codes)}]`;
  return printFile(model, [
    importTypes([code`FailureHooks`], `${runtime}/failures.ts`),
    importNames([code`formFailures`], `${runtime}/form-failures.ts`),
    importNames([code`Refusal`], `${runtime}/refusal.ts`),
    importTypes([code`components`], './types.ts'),
    constant({
      name: code`failures`,
      type: code`FailureHooks`,
      docs: comment`How a server of this API words what it refuses.`,
      value: code`formFailures(${value(forms)})`,
    }),
    typeAlias(
      error,
      [code`Refusal<${codes}>`],
      comment`Thrown by a handler: the call is refused with a code of this API.`,
    ),
    constant({
      name: error,
      type: code`new (code: ${codes}, message?: string) => ${error}`,
      value: code`Refusal`,
    }),
  ]);
}
