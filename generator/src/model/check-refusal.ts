import { didYouMean, isArray, toPointer, type LoadedDocument } from '@cc-gateway/loader';
import { GeneratorError } from '../generator-error.ts';
import type { ServerFailures } from '../templates/server-failures.ts';
import { OWN_NAMES } from './create-model.ts';
import { objectOf, resolve } from './resolve.ts';

function invalid(cause: string, hint: string): GeneratorError {
  const message = `'failures' /refusal/${cause}`;
  return new GeneratorError([{ code: 'generator-config-invalid', severity: 'error', message, hint }]);
}

/**
 * The error that handlers throw needs a name of its own, and codes that are text.
 *
 * @throws GeneratorError when it cannot be generated
 */
export function checkRefusal(document: LoadedDocument, { name, codes }: Required<ServerFailures>['refusal']): void {
  if (OWN_NAMES.includes(name)) throw invalid(`name '${name}' is taken`, 'give it another name, such as ApiError');
  const schemas = objectOf(objectOf(document.value, 'components'), 'schemas');
  const node = resolve(document, schemas[codes], toPointer(['components', 'schemas', codes]));
  const names = Object.keys(schemas);
  if (node === undefined) throw invalid(`codes '${codes}' is no component schema`, didYouMean(codes, names) ?? '');
  const { type, enum: values } = node.value;
  const isText = type === 'string' || (isArray(values) && values.every((value) => typeof value === 'string'));
  if (!isText) throw invalid(`codes '${codes}' lists no texts`, 'name a schema with `type: string` and `enum`');
}
