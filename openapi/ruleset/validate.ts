import { createHash } from 'node:crypto';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface ValidationError {
  readonly message: string;
  /** Tokens from the example to the offending member. */
  readonly path: readonly string[];
}

const known = new Map<string, readonly ValidationError[]>();

/**
 * Why an example does not validate against a self-contained schema (JSON Schema 2020-12); empty when it does.
 * Answers are kept by content, because 24 Issues ask almost the same questions.
 */
export function validationErrors(schema: object, example: unknown): readonly ValidationError[] {
  const key = createHash('sha1').update(JSON.stringify(schema)).update(JSON.stringify(example)).digest('base64');
  const answer = known.get(key) ?? validate(schema, example);
  known.set(key, answer);
  return answer;
}

function validate(schema: object, example: unknown): readonly ValidationError[] {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat('binary', true);
  const check = ajv.compile(schema);
  return check(example) ? [] : (check.errors ?? []).slice(0, 3).map(toError);
}

function toError(error: ErrorObject): ValidationError {
  const path = error.instancePath.split('/').slice(1);
  return { message: `${path.length === 0 ? 'it' : path.join('.')} ${error.message ?? error.keyword}`, path };
}
