import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '@cc-gateway/loader';
import { fromPointer } from '@cc-gateway/loader';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface ValidationError {
  readonly message: string;
  /** Tokens from the example to the offending member. */
  readonly path: readonly string[];
}

/** Most validators are asked once or twice, so that optimising their code costs more than it saves. */
const ajv = new Ajv2020({ strict: false, validateSchema: false, meta: false, code: { optimize: false } });
addFormats(ajv);

/** By content; for what is no schema the reason why. */
const validators = new Map<string, ValidateFunction | string>();

/**
 * Why a value does not validate against a self-contained schema (JSON Schema 2020-12): the error that lies deepest,
 * because the others are mostly about branches that were not meant; empty when it validates. What is no schema at all,
 * for a misspelt type or pattern, is the one error of every value.
 * Validators are kept by content, because 24 Issues ask almost the same questions.
 */
export function validationErrors(schema: JsonObject, value: JsonValue | undefined): readonly ValidationError[] {
  const key = createHash('sha1').update(JSON.stringify(schema)).digest('base64');
  const validate = validators.get(key) ?? compile(schema);
  validators.set(key, validate);
  if (typeof validate === 'string') return [{ message: `its schema is none: ${validate}`, path: [] }];
  if (validate(value)) return [];
  const errors = [...(validate.errors ?? [])].sort((a, b) => depth(b) - depth(a));
  return errors.slice(0, 1).map(toError);
}

function compile(schema: JsonObject): ValidateFunction | string {
  try {
    return ajv.compile(schema);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Errors of a union and of its constants only say which branch was not meant. */
function depth(error: ErrorObject): number {
  const isAboutBranch = error.keyword === 'oneOf' || error.keyword === 'const' || error.keyword === 'anyOf';
  return error.instancePath.split('/').length * 2 - (isAboutBranch ? 1 : 0);
}

function toError(error: ErrorObject): ValidationError {
  const path = fromPointer(error.instancePath);
  const subject = path.length === 0 ? 'it' : path.join('.');
  return { message: `${subject} ${textOfError(error)}`, path };
}

function textOfError(error: ErrorObject): string {
  const parameters: Readonly<Record<string, unknown>> = error.params;
  const { allowedValues, additionalProperty, unevaluatedProperty } = parameters;
  const unknown = additionalProperty ?? unevaluatedProperty;
  if (typeof unknown === 'string') return `must not have the member ${unknown}`;
  if (Array.isArray(allowedValues)) return `must be one of ${allowedValues.map((each) => JSON.stringify(each)).join(', ')}`;
  return error.message ?? error.keyword;
}
