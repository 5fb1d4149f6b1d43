import { didYouMean, type Position } from '@cc-gateway/loader';
import { GeneratorError, type GeneratorDiagnostic } from '../generator-error.ts';
import type { Plugin } from '../plugin.ts';
import { explain } from '../runtime/shared/schema/explain.ts';
import { Judge } from '../runtime/shared/schema/judge.ts';
import type { Config } from './config.ts';
import { FAILURES_SCHEMA } from './failures-schema.ts';
import { FIELDS } from './fields.ts';

const PLUGIN_NAME = /^[a-z][a-z0-9-]{0,60}$/;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isField(key: string): key is keyof Config {
  return Object.hasOwn(FIELDS, key);
}

function isPlugin(value: unknown): value is Plugin {
  if (!isRecord(value)) return false;
  const { name, template } = value;
  return typeof name === 'string' && PLUGIN_NAME.test(name) && typeof template === 'function';
}

function isSet(value: unknown): boolean {
  return value !== undefined;
}

/** The first thing that is wrong with how failures are worded. */
function failuresFault(value: unknown): string | undefined {
  const [fault] = explain(new Judge({}, 'request'), FAILURES_SCHEMA, value);
  return fault === undefined ? undefined : `${fault.pointer} ${fault.message}`.trim();
}

/** What is wrong with a field. */
function faultOf(field: (typeof FIELDS)[keyof Config], value: unknown): string | undefined {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && value !== '' ? undefined : 'has to be a text';
    case 'switch':
      return typeof value === 'boolean' ? undefined : 'has to be true or false';
    case 'choice':
      return field.choices.some((choice) => choice === value) ? undefined : `has to be ${field.choices.join(' or ')}`;
    case 'failures':
      return failuresFault(value);
    case 'plugins':
      return Array.isArray(value) && value.every((one) => typeof one === 'string' || isPlugin(one))
        ? undefined
        : 'has to be a list of plugins ({ name, template }) or of their names';
  }
}

/** Where a field of the configuration is written. */
export type Locate = (field: string) => Position;

function problemsOf(
  value: Readonly<Record<string, unknown>>,
  shown: string,
  locate: Locate | undefined,
): GeneratorDiagnostic[] {
  const complain = (key: string, message: string, hint: string): GeneratorDiagnostic => ({
    code: 'generator-config-invalid',
    severity: 'error',
    message: locate === undefined ? `${shown}: ${message}` : message,
    hint,
    ...(locate === undefined ? {} : { position: locate(key) }),
  });
  return Object.entries(value).flatMap(([key, content]): GeneratorDiagnostic[] => {
    if (!isField(key)) {
      return [complain(key, `'${key}' is nothing to be set`, didYouMean(key, Object.keys(FIELDS)) ?? '')];
    }
    const fault = isSet(content) ? faultOf(FIELDS[key], content) : undefined;
    return fault === undefined ? [] : [complain(key, `'${key}' ${fault}`, FIELDS[key].about)];
  });
}

function isConfig(value: unknown, problems: readonly GeneratorDiagnostic[]): value is Config {
  return isRecord(value) && problems.length === 0;
}

/**
 * A value as a configuration.
 *
 * @param shown - the file, for messages
 * @param locate - absent where the configuration is code
 * @throws GeneratorError with every field that is unknown or of the wrong kind
 */
export function checkConfig(value: unknown, shown: string, locate?: Locate): Config {
  const hint = 'export or write an object';
  const problems: GeneratorDiagnostic[] = isRecord(value)
    ? problemsOf(value, shown, locate)
    : [{ code: 'generator-config-invalid', severity: 'error', message: `${shown}: no configuration in it`, hint }];
  if (isConfig(value, problems)) return value;
  throw new GeneratorError(problems);
}
